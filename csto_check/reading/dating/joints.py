"""What is between two dates, and what opens a range of them."""

from typing import NamedTuple

from csto_check.reading.dating.line import Line
from csto_check.reading.dating.phrase_tables import Phrases


class Join(NamedTuple):
    """What is between two dates: range, and, either or comma."""

    kind: str
    end: int


def join_at(line: Line, index: int, start: int) -> Join | None:
    """What is at a place between two dates, of which the first begins at `start`."""
    lexicon = line.lexicon
    mark = line.word(index)
    if mark in ("-", "~", "/"):
        return Join("range", line.fill(index + 1))
    if mark == "," and not lexicon.lists.at(line, index + 1):
        return Join("comma", line.fill(index + 1))
    if mark == "," and lexicon.joins.at(line, index + 1) and not is_opened(line, start):
        return None  # in 1763, and until 1914
    index += mark == ","
    range_ = lexicon.joins.at(line, index) or (lexicon.night_joins.at(line, index) if is_opened(line, start) else None)
    if range_:
        return (
            None
            if is_opened(line, start) and line.is_near(start, lexicon.moving)
            else Join("range", line.fill(range_[1]))
        )
    found = lexicon.lists.at(line, index)
    if not found:
        return None
    kind = "either" if found[0] in line.words.either_joins else "and"
    return Join("range" if kind == "and" and between(line, start) is not None else kind, line.fill(found[1]))


def between(line: Line, start: int) -> int | None:
    """Where a word such as "between" is before a date."""
    return _opening(line, start, line.lexicon.between)


def opener(line: Line, start: int) -> int | None:
    """Where a word such as "from" is before a date."""
    return _opening(line, start, line.lexicon.openers)


def is_opened(line: Line, start: int) -> bool:
    """Whether a word such as "from" is before a date."""
    return opener(line, start) is not None


def _opening(line: Line, start: int, table: Phrases) -> int | None:
    for at in range(start, max(-1, start - 5), -1):
        found = table.before(line, at)
        if found:
            return int(found[1])
        if line.word(at - 1) not in line.fillers and line.word(at - 1) not in line.lexicon.vague_words:
            return None
    return None

"""Counts of units of time: two weeks ago, vor einem halben Jahr, in three days."""

from decimal import Decimal
from typing import NamedTuple

from csto_check.reading.dating.line import Line
from csto_check.reading.dating.points import Counted, Point, Unclear

HOW_MANY = "it does not say how many"
OTHER_DAY = "it is counted from another date"
STEPS = ("day", "week", "fortnight", "month", "quarter", "half", "year", "decade", "century")
_MOST_PARTS, _NEAR = 3, 3


class CountedUnits(NamedTuple):
    """Units with their count; no parts where it is not said."""

    parts: tuple[tuple[Decimal, str], ...]
    end: int


class Steps(NamedTuple):
    """Units that are counted from some day, with the words before them that belong to it."""

    point: Point
    start: int
    end: int


def counted_steps(line: Line, index: int) -> Steps | None:
    """Units counted from the text's own day, by a word before or behind them, or from a day that is not said."""
    found = units(line, index)
    return steps(line, index, found) if found else None


def steps(line: Line, index: int, found: CountedUnits) -> Steps | None:
    """The same of units that are found."""
    hedge, start = _hedge(line, index)
    if line.word(start - 1) in line.words.ago_before:
        return _stepped(found, -1, hedge, start - 1)
    return _behind(line, found, hedge, start) or _ahead(line, found, hedge, start)


def forward(line: Line, index: int) -> Steps | None:
    """The same where the words before the count begin at a place."""
    at = index + (line.word(index) in line.words.ago_before or line.word(index) in line.words.ahead_before)
    for _ in range(2):
        skipped = line.lexicon.hedges.at(line, at) or line.lexicon.exactly.at(line, at)
        at = skipped[1] if skipped else at
    found = counted_steps(line, at)
    return found if found and found.start == index else None


def units(line: Line, index: int) -> CountedUnits | None:
    """A count of units, or several of them: two weeks; one month and 21 days; a year and a half; a few days."""
    if not line.is_number(index) and line.word(index) not in line.lexicon.unit_starts:
        return None
    if line.kind(index) == "number" and line.kind(index - 1) == "digits":
        return None  # 2.9 million two years earlier
    vague = line.lexicon.vague_counts.at(line, index)
    if vague:
        return CountedUnits((), vague[1] + 1) if step_unit(line, vague[1]) else None
    if line.word(index) in line.words.plural_units and step_unit(line, index):
        return CountedUnits((), index + 1)
    parts: list[tuple[Decimal, str]] = []
    end = index
    for at in range(_MOST_PARTS):
        found = _one(line, end + (at > 0 and line.word(end) in line.words.list_joins))
        if not found or (parts and found[0][1] == parts[-1][1]):
            break
        parts.append(found[0])
        end = found[1]
    return CountedUnits(tuple(parts), end) if parts else None


def step_unit(line: Line, index: int) -> str | None:
    """A unit of time that steps can be counted in."""
    token = line[index]
    return str(token.value) if token.kind == "unit" and token.value in STEPS else None


def _one(line: Line, index: int) -> tuple[tuple[Decimal, str], int] | None:
    found = line.amount(index)
    if not found:
        return None
    amount, end = found
    name = step_unit(line, end)
    if name is None:
        return None
    half = line.lexicon.halves.at(line, end + 1)
    return ((amount + Decimal(half[0]), name), half[1]) if half else ((amount, name), end + 1)


def _hedge(line: Line, index: int) -> tuple[str, int]:
    """What makes a count wider, and words that change nothing, before it."""
    kind = ""
    for _ in range(2):
        found = line.lexicon.hedges.before(line, index)
        exact = line.lexicon.exactly.before(line, index)
        if found and not _compares(line, found[1]):
            kind, index = found[0], found[1]
        elif exact:
            index = exact[1]
    return kind, index


def _compares(line: Line, index: int) -> bool:
    """Whether what makes a count wider is a comparison with it: 1,100 fewer than two years ago."""
    counted = line.is_number(index - 1) or line.is_number(index - 2)
    return counted and line.word(index + 1) in line.words.than


def _stepped(found: CountedUnits, sign: int, hedge: str, start: int, *, soft: bool = False) -> Steps:
    point = Counted(found.parts, sign, hedge, None, soft) if found.parts else Unclear(HOW_MANY)
    return Steps(point, start, found.end)


def _behind(line: Line, found: CountedUnits, hedge: str, start: int) -> Steps | None:
    """Units with the word after them that says where they lead."""
    lexicon = line.lexicon
    for after, sign in ((lexicon.ago_after, -1), (lexicon.ahead_after, 1)):
        end = after.at(line, found.end)
        if end:
            first = start - (sign > 0 and line.word(start - 1) in line.words.ahead_before)
            return _stepped(found._replace(end=end[1]), sign, hedge, first)
    other = lexicon.elsewhere_after.at(line, found.end)
    if line.word(found.end) in line.words.elsewhere_final and not line.word(found.end + 1).isalnum():
        other = other or ("", found.end + 1)
    return Steps(Unclear(OTHER_DAY), start, other[1]) if other and found.parts else None


def _ahead(line: Line, found: CountedUnits, hedge: str, start: int) -> Steps | None:
    """In two weeks: a step ahead, or as long as that."""
    if not found.parts or line.word(start - 1) not in line.words.ahead_before:
        return None
    if line.word(start - 2) in line.words.within_which:
        return None
    near = _NEAR + (start > _NEAR and line.word(start - _NEAR) in line.words.within_adjectives)
    if start > near and line.word(start - near) in line.words.date_ordinals:
        return None  # the third increase in seven months, the first such closure in 12 years
    return _stepped(found, 1, hedge, start - 1, soft=True)

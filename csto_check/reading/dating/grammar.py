"""The grammar of dates: what begins at a word of a sentence, with the words around it that belong to it."""

from csto_check.reading.dating import clock as times
from csto_check.reading.dating.joins import joined_dates
from csto_check.reading.dating.joints import between, opener
from csto_check.reading.dating.line import Line
from csto_check.reading.dating.phrase_tables import Phrases
from csto_check.reading.dating.points import Century, DateRange, Day, Month, Phrase, Today, Unclear, Weekday, Year
from csto_check.reading.dating.timed_ranges import TIMED

_DESCRIBING = (Day, Month, Year)
_MOST_FILLERS = 4
_PARTS = ("start", "middle", "end")
# What a bound makes of a part of a date: before the end of December is up to its end.
_PART_OPENED = {
    ("before", "end"): "by", ("before", "middle"): "by", ("after", "start"): "from", ("after", "middle"): "from",
}  # fmt: skip


def date_phrases(line: Line, index: int) -> list[Phrase]:
    """The dates that begin at a token: several where they are a list; none where there is none."""
    found = joined_dates(line, index)
    if not found:
        return []
    start = found[0].start
    if isinstance(found[-1].point, TIMED):
        found = [*found[:-1], _timed(line, found[-1])]
    if found[0].start == start:  # a time before a date has its own lead
        found = [_describing(line, _opened(line, _ranged(line, found[0]))), *found[1:]]
    return [*found[:-1], _behind(line, found[-1])] if not _is_compound(line, found[-1]) else []


def _is_compound(line: Line, one: Phrase) -> bool:
    """Whether a hyphen joins a day to a noun after it: heute-journal; not a dash: on Friday—they said."""
    end = one.end
    return (
        line.is_joined(end, "-")
        and line.is_letters(end + 1)
        and line.words.nouns_are_large
        and isinstance(one.point, Today)
    )


def _timed(line: Line, one: Phrase) -> Phrase:
    """A day with the time next to it."""
    part = _part(line, one)
    behind = times.time_behind(line, one.end, part)
    if behind:
        return _year_behind(line, one._replace(end=behind[1], clock=behind[0]))
    before = times.time_before(line, one.start, part)
    return one._replace(start=before[1], clock=before[0]) if before else one


def _year_behind(line: Line, one: Phrase) -> Phrase:
    """A day whose year is after its time: Oct 26 15:50 2016."""
    if not isinstance(one.point, Day) or one.point.year is not None:
        return one
    year = line.year(one.end)
    return one._replace(point=one.point._replace(year=year[0]), end=year[1]) if year else one


def _part(line: Line, one: Phrase) -> str:
    """The part of the day that a date names."""
    for at in range(one.start, one.end):
        token = line[at]
        if token.kind == "weekday" and token.value[1]:
            return str(token.value[1])
        if token.word in line.words.day_parts and at > one.start:
            return line.words.day_parts[token.word]
    return line.words.part_of_today.get(line.word(one.start), "")


def _ranged(line: Line, one: Phrase) -> Phrase:
    """A range with the word that opens it."""
    if not isinstance(one.point, DateRange):
        return one
    start = between(line, one.start)
    start = opener(line, one.start) if start is None else start
    if start is None:
        return one
    night = line.lexicon.nights.before(line, start)
    return one._replace(start=night[1] if night else start)


def _opened(line: Line, one: Phrase) -> Phrase:
    """A date with the words before it that leave it open or vague."""
    start, kinds, vague = one.start, "", ""
    if isinstance(one.point, Unclear) or _belongs(line, one):
        return one
    tables = [line.lexicon.leads] if isinstance(one.point, TIMED) else [line.lexicon.leads, line.lexicon.vague]
    for _ in range(3):
        found = _lead(line, start, tables)
        if found is None or (kinds and found[0] not in _PARTS and kinds != "about"):
            break
        vague = vague or (found[0] if found[0] in _PARTS else "")
        kinds, start = kinds if found[0] in _PARTS else f"{found[0]} {kinds}".strip(), found[1]
    return one._replace(start=start, lead=_PART_OPENED.get((kinds, vague), kinds))


def _belongs(line: Line, one: Phrase) -> bool:
    """Whether a date belongs to the noun after it, of which the words before it tell: after Sunday's quake."""
    if isinstance(one.point, Century) and line.word(one.end - 2) == "-":
        return True
    possessive = line.is_joined(one.end, '"') and line.word(one.end + 1) == line.words.possessive
    return possessive and isinstance(one.point, Weekday | Today)


def _lead(line: Line, index: int, tables: list[Phrases]) -> tuple[str, int] | None:
    """The words that end before a token and open what begins there; articles may be between."""
    for at in range(index, max(-1, index - _MOST_FILLERS), -1):
        for table in tables:
            found = table.before(line, at)
            if found and not (at < index and line.word(at - 1) in line.words.than):  # später als in den Jahren
                return str(found[0]), found[1]
        if line.word(at - 1) not in line.container_words and line.word(at - 1) != "-":
            return None
    return None


def _behind(line: Line, one: Phrase) -> Phrase:
    """A date with words after it that open it: or later, at the latest."""
    found = line.lexicon.leads_after.at(line, one.end)
    onward, start = line.lexicon.onward.at(line, one.end), opener(line, one.core)
    if onward and start is not None and line.word(onward[1]) not in line.words.not_onward:
        return one._replace(start=start, end=onward[1], lead="from")
    if not found or one.lead or isinstance(one.point, DateRange):
        return one
    return one._replace(end=found[1], lead=str(found[0]))


def _describing(line: Line, one: Phrase) -> Phrase:
    """Marks a date that describes the noun after it, where an article is before it: the January 6 attack."""
    index, end = one.core, one.end
    if line.words.nouns_are_large or not isinstance(one.point, _DESCRIBING) or one.clock:
        return one
    noun = line.is_letters(end) and not line.glued(end) and line.word(end) not in line.free_words
    if not noun or line.word(index - 1) not in line.words.determiners or line.kind(one.core) == "weekday":
        return one
    planned = line.lexicon.planned_for.before(line, index - 1)
    return one._replace(described=True, planned=planned is not None, start=one.core, lead="")

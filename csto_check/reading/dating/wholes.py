"""Units of time as they are: last week, the third quarter of 2021, the early 1990s, am Wochenende."""

import re
from decimal import Decimal

from csto_check.reading.dating.containers import Hit, of_year
from csto_check.reading.dating.counted import OTHER_DAY, units
from csto_check.reading.dating.line import Line
from csto_check.reading.dating.points import (
    Century,
    DateRange,
    Decade,
    Month,
    Nth,
    OrderedUnit,
    Season,
    Unclear,
    UnitStretch,
    Unnamed,
    Weekday,
    Year,
)
from csto_check.reading.dating.years import NO_BC

_STRETCHED = ("day", "week", "fortnight", "month", "year", "decade", "century")
_OF_YEARS = ("quarter", "half")
_SHORT_DECADE, _LONG_DECADE = re.compile(r"[1-9]0\Z"), re.compile(r"(?:1[5-9]|20)\d0\Z")
_SEASON_YEARS = re.compile(r"(?P<y>\d{4})[/–-](?:\d{4}|\d\d)(?![\d/–-])")
_SATURDAY = 5
_YEAR, _QUARTERS = 12, 4
_NINETEEN = 1900  # the hundred years of a decade that is told by two digits


def ordered(line: Line, index: int) -> Hit | None:
    """A unit by its order: last week, the last year."""
    if _is_elsewhere(line, index):
        return elsewhere(line, index)
    order, end = int(line[index].value), index + 1
    several = line.word(end) in line.words.plural_units
    counted = several and line.is_number(index - 1)  # two upcoming weeks
    if counted or line.kind(end) != "unit" or (abs(order) <= 1 and several):
        return None
    unit = str(line[end].value)
    if line.word(index) in line.words.final_orders and _goes_on(line, end + 1):
        return None
    return _single(line, index, order, unit)


def last_part(line: Line, index: int) -> Hit | None:
    """The last day of July, the last Sunday in October 2021."""
    if line.word(index) not in line.words.final_orders or line.kind(index + 1) not in ("unit", "weekday"):
        return None
    return _numbered(line, -1, index + 1, _within(line, index + 2))


def _numbered(line: Line, number: int, index: int, within: Hit | None) -> Hit | None:
    """A unit or a weekday by its number in a longer time; seasons have none."""
    value = line[index].value
    if within is None or value in line.lexicon.season_names:
        return None
    return Nth(number, str(value) if line.kind(index) == "unit" else int(value[0]), within[0]), within[1]


def _single(line: Line, index: int, order: int, unit: str) -> Hit | None:
    """A unit by its order that is alone."""
    end = index + 2
    if unit == "day":
        return (Unclear(OTHER_DAY), end) if order == 1 else None
    if unit == "weekend" and line.word(index) in line.words.coming:
        return DateRange(Weekday(_SATURDAY, 1), Weekday(_SATURDAY + 1)), end
    if order == 0 or unit not in _STRETCHED or line.word(index - 1) not in line.words.stretching or not index:
        return OrderedUnit(unit, order), end
    if order == 1 and line.word(index) not in line.words.shifting:
        return OrderedUnit(unit, order), end
    if order == -1 or line.lexicon.leading_into.before(line, index - 1):
        return UnitStretch(Decimal(1), unit, -1 if order < 0 else 1), end
    return Unclear(OTHER_DAY), end


def _is_elsewhere(line: Line, index: int) -> bool:
    """Whether a word of order counts from another day after an article: the previous week."""
    return line.word(index) in line.words.elsewhere_orders and line.word(index - 1) in line.words.determiners


def doubled(line: Line, index: int) -> Hit | None:
    """The week after next, the year before last."""
    found = line.lexicon.doubled.at(line, index + 1)
    return (OrderedUnit(str(line[index].value), int(found[0])), found[1]) if found else None


def elsewhere(line: Line, index: int) -> Hit | None:
    """The following day, the previous three weeks: what counts from another day."""
    found = units(line, index + 1)
    if found:
        return Unclear(OTHER_DAY), found.end
    return (Unclear(OTHER_DAY), index + 2) if line.kind(index + 1) in ("unit", "weekday") else None


def _goes_on(line: Line, index: int) -> bool:
    """Whether what is after "the last year" says of what: the last year of the war."""
    return line.word(index) in line.words.part_words


def _within(line: Line, index: int) -> Hit | None:
    """The longer time of which something is a part: in October 2021, of last year, of the century."""
    start = line.skip(index, line.container_words, 4)
    if start == index and line.kind(index) not in ("order", "digits"):
        return None
    month = line.month(start)
    if month:
        year = of_year(line, month[1])
        return (Month(month[0], year[0]), year[1]) if year else (Month(month[0]), month[1])
    return _year(line, start) or _ordered_whole(line, start) or ages(line, start) or season(line, start)


def _year(line: Line, index: int) -> Hit | None:
    found = line.year(index)
    return found if found and not line.lexicon.decade_endings.at(line, found[1]) else None


def _ordered_whole(line: Line, index: int) -> Hit | None:
    """Last year; the year, where it is that of the text."""
    token = line[index]
    if token.kind == "order" and line.kind(index + 1) == "unit":
        return OrderedUnit(str(line[index + 1].value), token.value), index + 2
    singular = token.kind == "unit" and token.word not in line.words.plural_units
    return (OrderedUnit(str(token.value), 0), index + 1) if singular else None


# --- by number


def nth(line: Line, index: int) -> Hit | None:
    """The third quarter of 2021, the first Monday in May, the 19th century."""
    found = line.ordinal(index)
    if not found:
        return None
    number, end = found
    if line.word(end) == "-" and line.glued(end) and line[end + 1].value == "century":
        end += 1  # an 18th-century house
    if line.word(end) == "-" and line.glued(end) and line[end + 1].value == "quarter" and 1 <= number <= _QUARTERS:
        return Unnamed("quarter", number), end + 2  # a third-quarter loss
    if line.kind(end) == "weekday" and line.named(end):
        return _numbered(line, number, end, _within(line, end + 1))
    if line.kind(end) != "unit":
        return _several(line, index, number, end)
    return _nth_unit(line, number, end) or _unnamed(line, index, number, end)


def _nth_unit(line: Line, number: int, index: int) -> Hit | None:
    unit, end = line[index].value, index + 1
    if unit == "century" and number > 0:
        return _century(line, number, end)
    within = (of_year(line, end) if unit in _OF_YEARS else None) or _within(line, end)
    return _numbered(line, number, index, within)


def _several(line: Line, start: int, number: int, index: int) -> Hit | None:
    """The first nine months of 2021, the last two weeks of August."""
    found = units(line, index) if number in (1, -1) and line.is_number(index) else None
    if not found or len(found.parts) != 1 or found.parts[0][0] % 1:
        return None
    amount, unit = int(found.parts[0][0]), found.parts[0][1]
    within = of_year(line, found.end) or _within(line, found.end)
    if not within:
        bare = number == 1 and unit == "month" and amount < _YEAR and _is_named(line, start)
        return (Unnamed("month", amount), found.end) if bare and not _is_restricted(line, found.end) else None
    first, last = (1, amount) if number == 1 else (-amount, -1)
    return DateRange(Nth(first, unit, within[0]), Nth(last, unit, within[0])), within[1]


def _unnamed(line: Line, index: int, number: int, end: int) -> Hit | None:
    """The first quarter, the second half-year, of a year that is not said."""
    unit = str(line[end].value)
    year = line.lexicon.of_the_year.at(line, end + 1)
    if year and unit in _OF_YEARS and 1 <= number <= _QUARTERS:
        return Unnamed(unit, number), year[1]
    most = {"quarter": 4, "half": 2}.get(unit, 0) if line.word(end) in line.words.business_units else 0
    if not 1 <= number <= most or not _is_named(line, index) or _is_restricted(line, end + 1):
        return None
    return Unnamed(unit, number), end + 1


def _century(line: Line, number: int, end: int) -> Hit | None:
    era = line.lexicon.eras.at(line, end)
    if not era:
        return (Century(number), end) if number <= 21 else None
    return (Century(number), era[1]) if era[0] > 0 else (Unclear(NO_BC), era[1])


def quarter(line: Line, index: int) -> Hit | None:
    """Q3 2021."""
    if line.word(index) not in line.words.quarter_marks or not line.glued(index + 1):
        return None
    number = line.word(index + 1)
    within = of_year(line, index + 2) if number in ("1", "2", "3", "4") else None
    return (Nth(int(number), "quarter", within[0]), within[1]) if within else None


# --- by name


def season(line: Line, index: int) -> Hit | None:
    """Summer 2021, Winter 2020/21."""
    token = line[index]
    if token.kind != "unit" or token.value not in line.lexicon.season_names:
        return None
    start = line.skip(index + 1, line.container_words, 3)
    years = _SEASON_YEARS.match(line.text, line[start].start)
    if years:
        return Season(str(token.value), Year(int(years["y"]))), line.behind(years.end(), start)
    year = of_year(line, index + 1)
    if year:
        return Season(str(token.value), year[0]), year[1]
    alone = _is_named(line, index) and not _is_restricted(line, index + 1)
    return (Unnamed(str(token.value)), index + 1) if alone else None


def _is_named(line: Line, index: int) -> bool:
    """Whether words are before a part of a year that make it one: in the spring, im ersten Quartal."""
    return line.lexicon.unnamed_leads.before(line, index) is not None


def _is_restricted(line: Line, index: int) -> bool:
    """Whether what follows says of which year a part is, or makes it the part of a word: in the spring of his life."""
    words = ("-", *line.words.containers, *line.words.part_words)
    return line.word(index) in words or bool(line.lexicon.restricting.at(line, index))


def ages(line: Line, index: int) -> Hit | None:
    """A decade or a century: the 1990s, 80er Jahre, neunziger Jahre, the nineteenth century."""
    token = line[index]
    if token.kind == "decade":
        return Decade(_NINETEEN + int(token.value)), _decade_unit(line, index + 1)
    ending = line.lexicon.decade_endings.at(line, index + 1) if token.kind == "digits" else None
    if ending and line.glued(index + 1):
        return _decade(line, index, ending[1])
    found = line.ordinal(index)
    return _century(line, found[0], found[1] + 1) if found and line[found[1]].value == "century" else None


def _decade(line: Line, index: int, end: int) -> Hit | None:
    word, behind = line.word(index), _decade_unit(line, end)
    if _LONG_DECADE.match(word):
        return Decade(int(word)), behind
    named = behind > end or line.word(index - 1) in (*line.words.fillers, '"', *line.lexicon.vague_words)
    return (Decade(_NINETEEN + int(word)), behind) if index and named and _SHORT_DECADE.match(word) else None


def _decade_unit(line: Line, index: int) -> int:
    """After the word "years" that belongs to a decade."""
    start = index + (line.word(index) == "-")
    return start + 1 if line.word(start) in line.words.decade_units else index


def weekend(line: Line, index: int) -> Hit | None:
    """The weekend, without a word that says which."""
    named = line.word(index - 1) in line.fillers
    if not named or line[index].value != "weekend" or line.lexicon.restricting.at(line, index + 1):
        return None
    return OrderedUnit("weekend", None), index + 1

"""One date in words, whatever it is: a day, a month, a unit of time, with the longer or finer one next to it."""

from csto_check.reading.dating.containers import Hit
from csto_check.reading.dating.counted import OTHER_DAY, CountedUnits, forward, steps, units
from csto_check.reading.dating.days import bare_day, by_order, dated, day_of_month, month_alone, part_of_day, weekday
from csto_check.reading.dating.line import Line
from csto_check.reading.dating.numeric import numeric
from csto_check.reading.dating.points import (  # fmt: skip
    Counted,
    DateRange,
    Day,
    Ending,
    Month,
    Night,
    OrderedUnit,
    Phrase,
    Point,
    Today,
    Unclear,
    UnitBefore,
    Weekday,
    WeekOf,
    Year,
)
from csto_check.reading.dating.wholes import ages, doubled, elsewhere, last_part, nth, ordered, quarter, season, weekend
from csto_check.reading.dating.years import era, is_year

_MOST_BEFORE = 4  # tokens between a word such as "end" and its unit


def item(line: Line, index: int) -> Phrase | None:
    """The date that begins at a token, without what opens it."""
    several = units(line, index)
    found = _from_day(line, index, several) if several else None
    stepped = steps(line, index, several) if several and not found else None
    if stepped:
        return _anchored(line, stepped.point, stepped.start, stepped.end)
    found = found or _core(line, index)
    return _finer(line, index, *found) if found else None


def _core(line: Line, index: int) -> Hit | None:
    for shape in _SHAPES.get(line.kind(index), _OTHERS):
        found = shape(line, index)
        if found:
            return found
    return None


def now(line: Line, index: int) -> Phrase | None:
    """The text's own day as the end of a range."""
    found = line.lexicon.now.at(line, index)
    return Phrase(index, found[1], Today(0), core=index) if found else None


def full_month(line: Line, index: int) -> Hit | None:
    """A month without its year that is no abbreviation."""
    found = line.month(index)
    return (Month(found[0]), found[1]) if found and line.is_full_month(index) else None


# --- those that are one token or a phrase


def _from_day(line: Line, index: int, found: CountedUnits) -> Hit | None:
    """Units counted from a day that is right after them: a week from Friday, two days before 6 January."""
    sign = line.words.directions.get(line.word(found.end))
    ranged = line.lexicon.joins.before(line, index) is not None  # three to four weeks from then
    lasting = line.word(index - 1) in line.words.destined or line.kind(index - 1) == "digits"
    if not found.parts or sign is None or ranged or lasting:
        return None  # for two days from Tuesday, £463 a year from Friday
    start = line.fill(found.end + 1)
    anchor = dated(line, start) or _today(line, start) or line.year(start)
    if anchor and isinstance(anchor[0], Year) and line.word(found.end) in line.words.range_openers:
        return None  # £5m a year from 2026
    return (Counted(found.parts, sign, "", anchor[0]), anchor[1]) if anchor else None


def _night(line: Line, index: int) -> Hit | None:
    """Nacht zum Sonntag, overnight into Saturday."""
    night = line.lexicon.nights.at(line, index)
    join = line.lexicon.night_joins.at(line, night[1]) if night else None
    if not join:
        return None
    start = line.fill(join[1])
    found = dated(line, start + (line.kind(start) == "day order"))
    return (Night(found[0]), found[1]) if found else None


def _today(line: Line, index: int) -> Hit | None:
    """Yesterday, tomorrow evening, a week ago today."""
    found = line.lexicon.today.at(line, index)
    if not found or _is_other_word(line, index):
        return None
    days, end = found
    counted = forward(line, part_of_day(line, end))
    if counted and isinstance(counted.point, Counted):
        return counted.point._replace(anchor=Today(days), soft=False), counted.end
    return Today(days), part_of_day(line, end)


def _is_other_word(line: Line, index: int) -> bool:
    """Whether a word for a day is one for a part of it here: am Morgen, ein Morgen."""
    if line.word(index) not in line.words.day_parts:
        return False
    opening = index == 0 and line.is_letters(index + 1) and not line.large(index + 1)
    return line.word(index - 1) in line.words.today_traps or (line.large(index) and not opening)


def _elsewhere(line: Line, index: int) -> Hit | None:
    found = line.lexicon.elsewhere.at(line, index)
    if not found or line.kind(found[1]) == "order":  # the week after next
        return None
    return Unclear(OTHER_DAY), found[1]


def _before(line: Line, index: int) -> Hit | None:
    unit = str(line[index].value)
    if unit == "week":
        return OrderedUnit(unit, -1), index + 1
    return (UnitBefore(unit) if unit == "year" else Unclear(OTHER_DAY)), index + 1


def _this_unit(line: Line, index: int) -> Hit | None:
    return OrderedUnit(str(line[index].value), 0), index + 1


def _ending(line: Line, index: int) -> Hit | None:
    """Bis zum Jahresende: the end of a unit in one word, where something is up to it or from it on."""
    bound = line.lexicon.leads.before(line, index)
    return (Ending(str(line[index].value)), index + 1) if bound else None


def _ended(line: Line, index: int) -> Hit | None:
    """The end of the year, Anfang der Woche: a unit after a word for its beginning, middle or end."""
    token = line[index]
    if token.value not in ("week", "month", "year", "decade", "quarter") or token.word in line.words.plural_units:
        return None
    for start in range(index, max(0, index - _MOST_BEFORE), -1):
        if start < index and line.lexicon.vague.before(line, start):
            return Ending(str(token.value)), index + 1
        if line.word(start - 1) not in line.container_words:
            return None
    return None


def _week_of(line: Line, index: int) -> Hit | None:
    """The week of 3 January."""
    one = line[index].value == "week" and line.word(index) not in line.words.plural_units
    lead = line.lexicon.week_leads.at(line, index + 1) if one else None
    found = dated(line, line.fill(lead[1])) if lead else None
    return (WeekOf(found[0]), found[1]) if found and isinstance(found[0], Day) else None


def _digits_alone(line: Line, index: int) -> Hit | None:
    """A month in digits, years as of a season, a year with its era."""
    found = numeric(line, index)
    return found if found and isinstance(found[0], Month) else era(line, index)


def _year(line: Line, index: int) -> Hit | None:
    """A year: digits that only the words around them make one."""
    found = line.year(index)
    if not found:
        return None
    if line.kind(index) == "digits":
        if _is_joined(line, index, found[1]):
            return None
        return found if is_year(line, index, found[1]) else None
    return found if line.word(index - 1) in line.words.year_words else None


def _is_joined(line: Line, index: int, end: int) -> bool:
    """Whether a hyphen or a slash joins digits to others, so that they are no year: 2015-3."""
    before = line.is_joined(index - 1, "-", "/") and line.kind(index - 2) == "digits"
    return before or (line.is_joined(end, "-", "/") and line.kind(end + 1) == "digits")


# --- what is next to it


def _finer(line: Line, start: int, point: Point, end: int) -> Phrase:
    """A unit with the finer date in it that is after: next week on Friday, 2021 am 6. Januar."""
    one = Phrase(start, end, point, core=start)
    follows = line.skip(end, line.container_words, 3)
    if isinstance(point, OrderedUnit | Counted) and _unit(point) == "week":
        found = weekday(line, follows)
        return one._replace(point=Weekday(found[0], None, point), end=part_of_day(line, found[1])) if found else one
    if isinstance(point, Year | OrderedUnit | UnitBefore) and _unit(point) == "year" and follows > end:
        return _within_year(line, one, follows)
    if isinstance(point, Month | OrderedUnit) and _unit(point) == "month":
        return _within_month(line, one, end)
    return one


def _unit(point: Point) -> str:
    if isinstance(point, Counted):
        return point.parts[-1][1] if len(point.parts) == 1 else ""
    if isinstance(point, OrderedUnit | UnitBefore):
        return point.unit
    return {Year: "year", Month: "month"}.get(type(point), "")


def _within_year(line: Line, one: Phrase, index: int) -> Phrase:
    found = dated(line, index) or full_month(line, index)
    if found and isinstance(found[0], Day | Month) and found[0].year is None:
        return one._replace(point=found[0]._replace(year=one.point), end=found[1])
    return one


def _within_month(line: Line, one: Phrase, index: int) -> Phrase:
    """Days of a month that is before them: next month from the 4th to the 23rd."""
    opener = line.lexicon.openers.at(line, index) or line.lexicon.between.at(line, index)
    start = line.skip(opener[1] if opener else index, line.container_words, 3)
    first = line.day(start) if start > index and line.kind(start) == "digits" else None
    if not first or (not first[2] and not opener):
        return one
    last = _second_day(line, first[1]) if opener else None
    if opener and not last:
        return one
    days = [Day(number, None, one.point) for number in (first[0], *(last[:1] if last else ()))]
    return one._replace(point=DateRange(days[0], days[-1]) if last else days[0], end=last[1] if last else first[1])


def _second_day(line: Line, index: int) -> tuple[int, int] | None:
    join = line.lexicon.joins.at(line, index) or line.lexicon.lists.at(line, index)
    at = line.fill(join[1]) if join else index + 1
    found = line.day(at) if join or line.word(index) == "-" else None
    return found[:2] if found else None


def _anchored(line: Line, point: Point, start: int, end: int) -> Phrase:
    """Units counted from the text's day, with a finer date after them: a year ago today, two weeks ago on Friday."""
    one = Phrase(start, end, point, core=start)
    if not isinstance(point, Counted):
        return one
    today = line.lexicon.today.at(line, end)
    if today:
        return one._replace(point=point._replace(anchor=Today(today[0]), soft=False), end=today[1])
    if _unit(point) == "week":
        return _finer(line, start, point, end)
    return _within_year(line, one, line.skip(end, line.container_words, 3)) if _unit(point) == "year" else one


_SHAPES = {
    "order": (_today, last_part, nth, by_order, ordered),
    "day order": (by_order,),
    "elsewhere": (elsewhere,),
    "weekday": (dated,),
    "short weekday": (dated,),
    "month": (dated, month_alone),
    "digits": (dated, nth, ages, month_alone, _digits_alone, _year, bare_day),
    "number": (nth, day_of_month, _year),
    "unit": (_today, doubled, season, _week_of, _ended, weekend),
    "decade": (ages,),
    "before": (_before,),
    "ending": (_ending,),
    "this unit": (_this_unit,),
}
_OTHERS = (_night, _today, _elsewhere, nth, day_of_month, quarter, era)

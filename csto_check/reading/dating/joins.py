"""Dates that are together: ranges, and lists whose members lend each other month and year."""

from collections.abc import Sequence
from itertools import pairwise

from csto_check.reading.dating.containers import of_year
from csto_check.reading.dating.days import dated
from csto_check.reading.dating.items import full_month, item, now
from csto_check.reading.dating.joined_years import MOST, joined_months, joined_years, with_year
from csto_check.reading.dating.joints import Join, between, is_opened, join_at
from csto_check.reading.dating.line import LAST_YEAR, Line
from csto_check.reading.dating.numeric import numeric
from csto_check.reading.dating.points import (
    Counted,
    DateRange,
    Day,
    Month,
    Phrase,
    Point,
    Today,
    Unclear,
    Weekday,
    Year,
)
from csto_check.reading.dating.timed_ranges import timed_range
from csto_check.reading.dating.years import counts_things, may_count

_ALIKE = (Day, Month, Year, Weekday)
_WIDE = (Day, Month, Year)  # of any two of these the one may begin what the other ends


def joined_dates(line: Line, index: int) -> list[Phrase]:
    """The dates that begin at a token: a list, a range, or one."""
    found = _days(line, index) or joined_years(line, index) or joined_months(line, index)
    if found:
        return found
    first = item(line, index) or _from_now(line, index)
    if first is None or _is_refused(line, first):
        return []
    return _further_days(line, first) or _continued(line, first)


def _from_now(line: Line, index: int) -> Phrase | None:
    """The text's own day as the beginning of a range: between now and May 21."""
    found = now(line, index)
    return found if found and (between(line, index) is not None or is_opened(line, index)) else None


def _is_refused(line: Line, first: Phrase) -> bool:
    """Whether a year begins a range that counts things: 1950 to 2000 people."""
    if not isinstance(first.point, Year) or first.end != first.start + 1:
        return False
    join = join_at(line, first.end, first.start)
    second = line.digits(join.end, 4) if join and join.kind == "range" else None
    return bool(second and join and (second > LAST_YEAR or counts_things(line, join.end, join.end + 1)))


# --- days before their month: 5., 6. und 7. Januar


def _days(line: Line, index: int) -> list[Phrase]:
    first = line.day(index)
    if not first or line.month(line.fill(first[1])) or numeric(line, index):
        return []
    members, joins, marked = [(index, first[1], first[0])], [], first[2]
    for _ in range(MOST):
        join = join_at(line, members[-1][1], index)
        if not join:
            return []
        joins.append(join.kind)
        full = dated(line, join.end)
        if full and isinstance(full[0], Day) and full[0].month:
            return _lent(line, members, joins, (join.end, *full), marked)
        day = line.day(join.end)
        if not day or day[2] is not marked:
            return []
        members.append((join.end, day[1], day[0]))
    return []


def _lent(
    line: Line, members: list[tuple[int, int, int]], joins: list[str], last: tuple[int, Point, int], marked: bool
) -> list[Phrase]:
    """Days with the month and the year of the last one."""
    start, full, end = last
    assert isinstance(full, Day)
    days = [Day(number, full.month, full.year) for _, _, number in members]
    if joins == ["range"]:
        good = days[0].day < full.day
        return [Phrase(members[0][0], end, DateRange(days[0], full), core=members[0][0])] if good else []
    if "range" in joins or ("comma" in joins and (joins[-1] == "comma" or (not marked and line.words.ordinals))):
        return []
    spans = [(at, behind) for at, behind, _ in members]
    return [Phrase(*span, day, core=span[0]) for span, day in zip(spans, days, strict=True)] + [
        Phrase(start, end, full, core=start)
    ]


# --- days after their month: January 5, 6 and 7


def _further_days(line: Line, first: Phrase) -> list[Phrase]:
    point = first.point
    if not isinstance(point, Day) or point.month is None or not _month_first(line, first):
        return []
    found, joins, end = [first], [], first.end
    for _ in range(MOST):
        join = join_at(line, end, first.start)
        day = line.day(join.end) if join else None
        if not join or not day or line.month(line.fill(day[1])) or numeric(line, join.end):
            break
        joins.append(join.kind)
        end = day[1]
        found.append(Phrase(join.end, end, Day(day[0], point.month, point.year), core=join.end))
    return _listed(line, found, joins, end)


def _month_first(line: Line, one: Phrase) -> bool:
    return any(line.kind(at) == "month" and line.kind(at + 1) != "end" for at in range(one.start, one.end - 1)) and (
        line.kind(one.end - 1) != "month"
    )


def _listed(line: Line, found: list[Phrase], joins: list[str], end: int) -> list[Phrase]:
    """The days of a list or a range with the year after it; none where the last number may count something."""
    if not joins or joins[-1] == "comma" or ("range" in joins and len(joins) > 1):
        return []
    year = of_year(line, end)
    if not year and not _is_free(line, end):
        return []
    if year:
        last = found[-1]._replace(end=year[1])
        found = [one._replace(point=with_year(one.point, year[0])) for one in [*found[:-1], last]]
    if joins == ["range"]:
        return [found[0]._replace(end=found[1].end, point=DateRange(found[0].point, found[1].point))]
    return found


def _is_free(line: Line, index: int) -> bool:
    """Whether no word that a number may count is after it."""
    if not line.is_letters(index):
        return line.word(index) not in ("%", "$", "€", "°")
    if line.glued(index):
        return False
    return line.word(index) in line.free_words or not (line.words.nouns_are_large or may_count(line, index))


# --- any two


def _continued(line: Line, first: Phrase) -> list[Phrase]:
    """A date with the one that ends a range, or with others of its kind in a list."""
    timed = timed_range(line, first)
    if timed:
        return [timed]
    join = join_at(line, first.end, first.start)
    if not join or join.kind == "comma":
        return [first]
    start = _behind_part(line, join.end)
    second = now(line, start) or item(line, start) or _plain(line, first, start)
    if not second or isinstance(second.point, Unclear) or not _fit(line, first, second, join):
        return [first]
    if join.kind == "range":
        return [first._replace(end=second.end, point=DateRange(first.point, second.point))]
    return _alike([first, second])


def _behind_part(line: Line, index: int) -> int:
    """After words for the beginning, the middle or the end of a date."""
    found = line.lexicon.vague.at(line, index) or line.lexicon.vague.at(line, index - 1)
    return line.fill(found[1]) if found and found[1] > index else index


def _plain(line: Line, first: Phrase, index: int) -> Phrase | None:
    """A month or year that is alone after another date."""
    found: tuple[Point, int] | None = full_month(line, index) if isinstance(first.point, Month) else None
    found = found or (line.year(index) if isinstance(first.point, Year | Month) else None)
    if not found or (isinstance(found[0], Year) and counts_things(line, index, found[1])):
        return None
    return Phrase(index, found[1], found[0], core=index)


def _fit(line: Line, first: Phrase, second: Phrase, join: Join) -> bool:
    one, two = first.point, second.point
    if join.kind != "range":
        return type(one) is type(two) and isinstance(one, _ALIKE)
    if (isinstance(one, Counted) and one.soft) or isinstance(two, DateRange | Counted):
        return False
    alike = type(one) is type(two) or (isinstance(one, _WIDE) and isinstance(two, _WIDE)) or isinstance(two, Today)
    return alike or is_opened(line, first.start) or between(line, first.start) is not None


def _alike(found: Sequence[Phrase]) -> list[Phrase]:
    """Two dates of one kind: a year or week that only one of them names is that of both."""
    lent = list(found)
    for at, (one, two) in enumerate(pairwise(found)):
        if isinstance(one.point, Day | Month) and isinstance(two.point, Day | Month) and two.point.year:
            lent[at] = one._replace(point=with_year(one.point, _year_before(one.point, two.point)))
        if isinstance(one.point, Weekday) and one.point.within is None and one.point.order is None:
            lent[at] = one._replace(point=one.point._replace(within=two.point.within))  # type: ignore[union-attr]
    return lent


def _year_before(one: Day | Month, two: Day | Month) -> Point:
    """The year of the second of two dates, or the one before it where the first lies late in a year."""
    late = (one.month or 0) > (two.month or 0)
    assert two.year is not None
    return Year(two.year.year - 1) if late and isinstance(two.year, Year) else two.year

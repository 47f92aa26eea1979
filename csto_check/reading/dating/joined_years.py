"""Years and months that are together: 1999-2019, in 1841 or 1842, May to October 2020."""

from csto_check.reading.dating.containers import of_year
from csto_check.reading.dating.items import full_month
from csto_check.reading.dating.joints import Join, between, is_opened, join_at
from csto_check.reading.dating.line import Line
from csto_check.reading.dating.points import DateRange, Day, Month, Phrase, Point, Year
from csto_check.reading.dating.years import counts_things, is_year

MOST = 10  # members of a list
_LONGEST_SPAN = 500  # years between two that only a hyphen joins
_ROUND = 100
_LIKELY = 1900


def joined_years(line: Line, index: int) -> list[Phrase]:
    """1999-2019, from 1989 to 2019, 1992 und 1994, in 1841 or 1842, 2014-16."""
    first = line.year(index) if line.kind(index) == "digits" else None
    join = join_at(line, first[1], index) if first else None
    if not first or not join:
        return []
    second = line.year(join.end) or _short_year(line, join.end, first[0].year)
    if not second or counts_things(line, join.end, second[1]):
        return []
    if join.kind in ("range", "either"):
        one, two = first[0], second[0]
        good = one.year < two.year and _may_be_years(line, index, first[1], join, one, two)
        return [Phrase(index, second[1], DateRange(one, two), core=index)] if good else []
    return _year_list(line, index, first) if is_year(line, index, first[1]) else []


def _short_year(line: Line, index: int, first: int) -> tuple[Year, int] | None:
    """The last two digits of a year: 2014-16, 2012/13."""
    number = line.digits(index)
    if number is None or len(line.word(index)) != 2 or not line.glued(index) or line.word(index - 1) not in ("-", "/"):
        return None
    year = first // 100 * 100 + number
    return (Year(year), index + 1) if year > first else None


def _may_be_years(line: Line, index: int, end: int, join: Join, one: Year, two: Year) -> bool:
    before = line.word(index - 1)
    if one.year >= _LIKELY or before in line.words.year_labels:
        return True
    if line.word(end) == "-":
        return line.glued(end) and two.year - one.year <= _LONGEST_SPAN
    rounded = one.year % _ROUND == 0 and two.year % _ROUND == 0
    known = is_year(line, index, end) or is_year(line, join.end, join.end + 1)
    return not rounded and (known or is_opened(line, index) or between(line, index) is not None)


def _year_list(line: Line, index: int, first: tuple[Year, int]) -> list[Phrase]:
    found = [Phrase(index, first[1], first[0], core=index)]
    for _ in range(MOST):
        join = join_at(line, found[-1].end, index)
        year = line.year(join.end) if join and join.kind != "range" else None
        if not join or not year or counts_things(line, join.end, year[1]):
            break
        found.append(Phrase(join.end, year[1], year[0], core=join.end))
    return found


def joined_months(line: Line, index: int) -> list[Phrase]:
    """May to October 2020; January and February 2022: months of which only the last has its year."""
    first = full_month(line, index)
    join = join_at(line, first[1], index) if first else None
    second = full_month(line, join.end) if join else None
    if not first or not join or not second or (line.day(second[1]) and not of_year(line, second[1])):
        return []
    if join.kind == "comma":
        return _month_list(line, [(index, *first), (join.end, *second)])
    year = of_year(line, second[1])
    months = [with_year(point, year[0]) if year else point for point in (first[0], second[0])]
    end = year[1] if year else second[1]
    if join.kind == "range":
        return [Phrase(index, end, DateRange(first[0], months[1]), core=index)]
    return [Phrase(index, first[1], months[0], core=index), Phrase(join.end, end, months[1], core=join.end)]


def _month_list(line: Line, members: list[tuple[int, Point, int]]) -> list[Phrase]:
    """June, July and August 2021: with the year of the last one."""
    kind = "comma"
    while kind == "comma" and len(members) < MOST:
        join = join_at(line, members[-1][2], members[0][0])
        month = full_month(line, join.end) if join else None
        if not join or not month or join.kind == "range":
            return []
        kind = join.kind
        members.append((join.end, *month))
    year = of_year(line, members[-1][2])
    if kind == "comma" or not year:
        return []
    ends = [*(end for _, _, end in members[:-1]), year[1]]
    return [
        Phrase(start, end, with_year(point, year[0]), core=start)
        for (start, point, _), end in zip(members, ends, strict=True)
    ]


def with_year(point: Point, year: Point) -> Point:
    return point._replace(year=year) if isinstance(point, Day | Month) and point.year is None else point

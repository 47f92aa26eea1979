"""What ranges come to, of whose two dates one may lend the other its year; and what cannot be told."""

from csto_check.reading.dating import stretches
from csto_check.reading.dating.points import DateRange, Day, Month, Point, Unclear, Weekday, Year
from csto_check.reading.dating.stretches import When, first_day, last_day
from csto_check.reading.dating.teller import Teller
from csto_check.reading.dating.unsaid_dates import Unsaid

NO_ORDER = "its second date is before its first"


def tell_range(teller: Teller, point: DateRange) -> When:
    """From the first to the last date; raises Unsaid where they do not follow each other."""
    first, last = point.first, point.last
    if _is_open(last) and (not _is_open(first) or _is_apart(first, last)):
        start = teller.tell(first)
        return _ordered(start, _behind(teller, last, start))
    end = teller.tell(last)
    return _ordered(_before(teller, first, end) if _is_open(first) else teller.tell(first), end)


def tell_unclear(teller: Teller, point: Unclear) -> When:
    """Nothing, but why."""
    raise Unsaid(point.why)


def _is_open(point: Point) -> bool:
    """Whether the other date of a range may say which one is meant."""
    if isinstance(point, Weekday):
        return point.order is None and point.within is None
    if isinstance(point, Month) and point.order is not None:
        return False
    return isinstance(point, Day | Month) and point.month is not None and point.year is None


def _is_apart(first: Point, last: Point) -> bool:
    """Whether the second date does not say which weekday the first is: from Monday until the end of February."""
    return isinstance(first, Weekday) and isinstance(last, Month)


def _ordered(first: When, last: When) -> When:
    if last_day(last.last) < first_day(first.first) or first.first == last.last:
        raise Unsaid(NO_ORDER)
    return When(first.first, last.last)


def _before(teller: Teller, point: Point, end: When) -> When:
    """The last one of a name up to another date."""
    limit = last_day(end.last)
    if isinstance(point, Weekday):
        return stretches.in_days(stretches.weekday_until(limit, point.weekday))
    return _in_year(teller, point, (limit.year, limit.year - 1), end, ends=True)


def _behind(teller: Teller, point: Point, start: When) -> When:
    """The first one of a name from another date on."""
    limit = first_day(start.first)
    if isinstance(point, Weekday):
        return stretches.in_days(stretches.weekday_from(limit, point.weekday))
    return _in_year(teller, point, (limit.year, limit.year + 1), start, ends=False)


def _in_year(teller: Teller, point: Point, years: tuple[int, int], other: When, *, ends: bool) -> When:
    """The one in the first of two years that lies on the right side of another date."""
    for year in years:
        assert isinstance(point, Day | Month)
        found = teller.tell(point._replace(year=Year(year)))
        if first_day(found.first) <= last_day(other.last) if ends else last_day(found.last) >= first_day(other.first):
            return found
    raise Unsaid(NO_ORDER)

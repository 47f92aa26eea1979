"""Whether a value that does not exclude a claim's also says it: how far open bounds reach."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from csto_check.values.interval import Interval
from csto_check.values.rounded import rounds
from csto_check.values.value import Value

DATE_REACH = timedelta(days=45)  # the same of a date
REACH = 2  # an open bound reaches to so many times its figure, or down to such a part of it (docs/review.md)
_MOST_DAYS, _A_MONTH = 4, 28


def is_in_reach(said: Value, claimed: Value) -> bool:
    """Whether two values share something, and a claim is covered, if their open bounds reach only so far."""
    return reaches(said, claimed) and covers(said, claimed)


def reaches(said: Value, claimed: Value) -> bool:
    """Whether two values still share something if their open bounds reach only so far."""
    if said.span is None or claimed.span is None:
        return True
    one, two = said.span, claimed.span
    if said.lies_in_time:
        both_open = all(None in (each.low, each.high) for each in (one, two))
        return _near(one).overlaps(_near(two)) or (both_open and one.overlaps(two))
    return _bounded(one).overlaps(_bounded(two))


def covers(said: Value, claimed: Value) -> bool:
    """Whether the open bound of a quantity reaches all that a claim allows, where that has an end on the open side."""
    if said.span is None or claimed.span is None or said.lies_in_time:
        return True
    reached, low, high = _bounded(said.span), claimed.span.low, claimed.span.high
    if said.span.high is None and reached.high is not None and high is not None:
        return bool(high <= reached.high)
    if said.span.low is None and reached.low is not None and low is not None:
        return bool(low >= reached.low)
    return True


def _near(span: Interval[datetime]) -> Interval[datetime]:
    """A date whose open bound reaches some weeks: "by 6 January 2022" was not in 2007."""
    low, high = span.low, span.high
    if low is None and high is not None:
        return Interval(high - DATE_REACH if high - datetime.min > DATE_REACH else datetime.min, high)
    if high is None and low is not None:
        return Interval(low, low + DATE_REACH)
    return span


def says_as_much(said: Value, claimed: Value) -> bool:
    """Whether a value that shares something with a claim's also says it, rather than only not excluding it."""
    if said.span is None or claimed.span is None:
        return claimed.is_known
    if said.lies_in_time:
        return _dates(said.span, claimed.span)
    if _are_opposite(said.span, claimed.span):
        return False
    return _tells(_bounded(said.span), claimed.span) or said.span == claimed.span or rounds(said, claimed)


def _bounded(span: Interval[Decimal]) -> Interval[Decimal]:
    """A quantity whose open bound reaches to twice its figure, or down to half of it."""
    low, high = span.low, span.high
    if low is not None and high is None:
        return Interval(low, max(low, low * REACH))
    if high is not None and low is None:
        return Interval(min(high, high / REACH), high)
    return span


def _are_opposite(one: Interval[Decimal], two: Interval[Decimal]) -> bool:
    """Whether one value is only bounded from above, the other only from below, by another figure: up to 225, over 150.

    As everywhere, 0 is no bound.
    """
    below, above = (one, two) if one.high is None else (two, one)
    return below.high is None and not above.low and bool(below.low) and above.high not in (None, below.low)


def _tells(said: Interval[Decimal], claimed: Interval[Decimal]) -> bool:
    """Of a claim with an open end the end that it states must lie within what is said."""
    stated = [end for end in (claimed.low or None, claimed.high) if end is not None]  # 0 is no bound
    return len(stated) != 1 or any(_holds(said, end) for end in stated)


def _dates(said: Interval[Any], claimed: Interval[Any]) -> bool:
    """The end that one of two dates states lies within the other; no text says "by the 21st" with "by the 30th"."""
    if said.low is None and said.high is not None and claimed.high is not None and said.high > claimed.high:
        return False
    ends = [end for end in (claimed.low, claimed.high) if end is not None]
    if len(ends) == 1:
        is_vaguer = said == claimed or claimed.inside(said) or None not in (said.low, said.high)
        return is_vaguer and any(_holds(said, end) for end in ends)
    if None not in (said.low, said.high):
        return True
    return any(_holds(claimed, end) for end in (said.low, said.high) if end is not None)


def _holds(span: Interval[Any], point: Any) -> bool:
    return span.overlaps(Interval(point, point))


def leaves_days_open(value: Value) -> bool:
    """Whether a date leaves several days open, such as "last week": too loose to contradict a day."""
    span = value.span
    if span is None or not value.lies_in_time or span.low is None or span.high is None:
        return False
    return bool(timedelta(days=_MOST_DAYS) <= span.high - span.low < timedelta(days=_A_MONTH))

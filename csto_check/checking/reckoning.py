"""Interval arithmetic for the checks; None is an open end."""

from collections.abc import Iterable
from decimal import Context, Decimal
from typing import Any

from csto_check.checking.amounts import NumberSpan
from csto_check.values.interval import Interval

_EXACT = Context(prec=60)
HUNDRED = Decimal(100)
FAR = 4


def total(spans: Iterable[NumberSpan]) -> NumberSpan:
    """All that a sum may come to."""
    low: Decimal | None = Decimal(0)
    high: Decimal | None = Decimal(0)
    for span in spans:
        low = None if low is None or span.low is None else _EXACT.add(low, span.low)
        high = None if high is None or span.high is None else _EXACT.add(high, span.high)
    return Interval(low, high)


def less(one: NumberSpan, two: NumberSpan) -> NumberSpan:
    """All that the one less the other may come to."""
    return total((one, Interval(_minus(two.high), _minus(two.low))))


def _minus(end: Decimal | None) -> Decimal | None:
    return None if end is None else -end


def multiplied(span: NumberSpan, factor: Decimal) -> NumberSpan:
    """All that a number comes to in another unit."""
    low, high = (None if end is None else end * factor for end in (span.low, span.high))
    return Interval(low, high)


def in_per_cent_of(part: NumberSpan, whole: NumberSpan) -> NumberSpan | None:
    """All that a part of a whole may come to in per cent; None where the whole may be nothing."""
    if not whole.low or whole.low <= 0 or part.low is None:
        return None
    least, most = part.low / (whole.high if whole.high and part.low > 0 else whole.low), None
    if whole.high is None and part.low > 0:
        least = Decimal(0)
    if part.high is not None:
        most = part.high / (whole.low if part.high > 0 else whole.high or whole.low)
    return Interval(least * HUNDRED, None if most is None else most * HUNDRED)


def over(one: Interval[Any], two: Interval[Any]) -> bool:
    """Whether all of the one lies above all of the other."""
    return bool(one.low is not None and two.high is not None and one.low > two.high)


def is_far(one: NumberSpan, two: NumberSpan) -> bool:
    """Whether one of two is more than four times the other: such numbers hardly are of the same thing.

    Of the planted slips in tests/checking all but a few lie within that.
    """
    ends = [(one.low, two.high), (two.low, one.high)]
    return any(low is not None and high is not None and low > FAR * max(high, Decimal(0)) for low, high in ends)


def apart(one: Interval[Any], two: Interval[Any]) -> bool:
    """Whether the two share nothing."""
    return over(one, two) or over(two, one)

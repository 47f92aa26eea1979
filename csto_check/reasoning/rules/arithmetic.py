"""Interval arithmetic for rules: sums of quantities, and dates that are days apart.

Ends are decimals, of dates the ordinals of their days; None is open. Every result holds every
solution: sums are exact, days and quotients are rounded outward.
"""

from collections.abc import Sequence
from datetime import datetime, time
from decimal import MAX_EMAX, MIN_EMIN, ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from itertools import accumulate
from typing import Any

from csto_check.facts.terms import ONCE, Term
from csto_check.values.interval import Interval

Bounds = Interval[Decimal]
Number = Decimal | float

# Exact for a sum of numbers of 15 digits (values/quantity.py), however many and however scaled; a quotient has no end,
# so a low end is rounded down and a high end up. Bounds that creep may grow very large before it is known that they do.
DOWN, EXACT, UP = (
    Context(prec=100, rounding=way, Emax=MAX_EMAX, Emin=MIN_EMIN) for way in (ROUND_FLOOR, None, ROUND_CEILING)
)
_ZERO = Decimal(0)
NOTHING = Interval(_ZERO, _ZERO)
NOT_GIVEN = Interval(_ZERO, None)  # a part that a source does not give (docs/verdicts.md)
ANY_DAY: Bounds = Interval(None, None)
_ONE = Decimal(1)
_MOST_DIGITS = 60  # more than the sum of some numbers has, and fewer than a quotient without end
_FARTHEST = Decimal(10) ** _MOST_DIGITS


def add(one: Bounds, two: Bounds) -> Bounds:
    """Every sum of a number of the one and a number of the other."""
    return Interval(_add(one.low, two.low, DOWN), _add(one.high, two.high, UP))


def _add(one: Decimal | None, two: Decimal | None, rounding: Context) -> Decimal | None:
    return None if one is None or two is None else rounding.add(one, two) or _ZERO  # rounded down, 1 - 1 is -0


def times(sign: int, span: Bounds) -> Bounds:
    """The span itself for 1, and for -1 its mirror image about zero."""
    if sign > 0:
        return span
    return Interval(minus(span.high), minus(span.low))


def multiple(term: Term, span: Bounds) -> Bounds:
    """What a topic adds to the sum it stands in: its span so many times, with its sign."""
    if term.factor is not ONCE:
        low, high = span.low, span.high
        low = None if low is None else DOWN.multiply(low, term.factor)
        span = Interval(low, None if high is None else UP.multiply(high, term.factor))
    return times(term.sign, span)


def solved(term: Term, rest: Bounds) -> Bounds:
    """What a topic has to be where all that stands beside it in a sum of nothing comes to `rest`: outward."""
    span = times(-term.sign, rest)
    if term.factor is ONCE:
        return span
    low = None if span.low is None else DOWN.divide(span.low, term.factor)
    return Interval(low, None if span.high is None else UP.divide(span.high, term.factor))


def minus(end: Decimal | None) -> Decimal | None:
    """The end with the other sign, exactly."""
    return None if end is None else EXACT.minus(end)


def told(span: Bounds) -> Bounds:
    """A span whose ends can be written down: quotients without end are cut, outward.

    They keep two places behind the point, and three digits where that is finer. Chains of rules that multiply by very
    large or small numbers lead beyond what anybody would print: there the outermost that is printed stands instead.
    """
    low = None if span.low is None or span.low < -_FARTHEST else _cut(min(span.low, _FARTHEST), DOWN)
    if span.high is None or (span.high > _FARTHEST and low is not None):  # one end is always kept
        return Interval(low, None)
    return Interval(low, _cut(max(span.high, -_FARTHEST), UP))


def is_endless(span: Interval[Any]) -> bool:
    """Whether a number has more digits than can be written down."""
    return any(isinstance(end, Decimal) and len(end.as_tuple().digits) > _MOST_DIGITS for end in (span.low, span.high))


def _cut(end: Decimal, rounding: Context) -> Decimal:
    _, digits, exponent = end.as_tuple()
    is_small = isinstance(exponent, int) and exponent < -_MOST_DIGITS
    if len(digits) <= _MOST_DIGITS and not is_small:
        return end
    place = max(min(-2, end.adjusted() - 2), -_MOST_DIGITS, end.adjusted() - EXACT.prec + 1)
    return end.quantize(Decimal(1).scaleb(place), rounding.rounding, EXACT)


def without_each(spans: Sequence[Bounds]) -> list[Bounds]:
    """For each span the sum of all others: two passes, for an open end cannot be taken out of a sum."""
    before = list(accumulate(spans[:-1], add, initial=NOTHING))
    after = list(accumulate(reversed(spans[1:]), add, initial=NOTHING))[::-1]
    return [add(one, two) for one, two in zip(before, after, strict=True)]


def distance(days: Bounds) -> Bounds:
    """How far a date lies from another that is so many days before it (after it, where they are negative).

    The n-th day is multiple with and without the first, fractions are rounded outward (docs/verdicts.md).
    """
    low = None if days.low is None else _nearest(days.low)[0]
    high = None if days.high is None else _nearest(days.high)[1]
    return Interval(low, high)


def _nearest(days: Decimal) -> tuple[Decimal, Decimal]:
    """The least and the greatest distance, in whole days."""
    if days < 0:
        least, greatest = _nearest(-days)
        return -greatest, -least
    return max(Decimal(0), _whole(EXACT.subtract(days, _ONE), ROUND_FLOOR)), _whole(days, ROUND_CEILING)


def _whole(number: Decimal, rounding: str) -> Decimal:
    return number.to_integral_value(rounding, EXACT)


def days_between(difference: Bounds) -> Bounds:
    """How many days lie between two dates that are so far apart: one fewer to one more (docs/verdicts.md)."""
    return add(difference, Interval(-_ONE, _ONE))


def as_days(span: Interval[datetime]) -> Bounds:
    """The days of a span of wall-clock time, as ordinals."""
    low = None if span.low is None else Decimal(span.low.toordinal())
    return Interval(low, None if span.high is None else Decimal(span.high.toordinal()))


def amount_of(span: Interval[Decimal] | None) -> Bounds:
    """The span of a quantity; one that is not given is at least 0."""
    return NOT_GIVEN if span is None else span


def days_of(span: Interval[datetime] | None) -> Bounds:
    """The days of a date; one that is not given is any."""
    return ANY_DAY if span is None else as_days(span)


def as_dates(days: Bounds) -> Interval[datetime] | None:
    """The span from the start of the first to the end of the last day; None beyond what a calendar holds."""
    first, last = Decimal(datetime.min.toordinal()), Decimal(datetime.max.toordinal())
    if (days.low is not None and days.low > last) or (days.high is not None and days.high < first):
        return None
    low = None if days.low is None or days.low < first else datetime.fromordinal(int(days.low))
    high = None if days.high is None or days.high > last else _end(datetime.fromordinal(int(days.high)))
    return Interval(low, high)


def _end(day: datetime) -> datetime:
    return datetime.combine(day, time(23, 59, 59))


def is_open(span: Interval[Any]) -> bool:
    """Whether it says nothing: all is possible."""
    return span.low is None and span.high is None


def low(span: Interval[Any], way: int = 1) -> Number | None:
    """The lower end, of a time its seconds; for -1 that of the mirror image about zero. None is open."""
    end = span.low if way > 0 else span.high
    return None if end is None else _number(end, way)


def high(span: Interval[Any], way: int = 1) -> Number | None:
    """The upper end in the same way."""
    end = span.high if way > 0 else span.low
    return None if end is None else _number(end, way)


def _number(end: Decimal | datetime, way: int) -> Number:
    number = (end - datetime.min).total_seconds() if isinstance(end, datetime) else end
    if way > 0:
        return number
    return minus(number) or Decimal(0) if isinstance(number, Decimal) else -number

"""The equations of one source as linear forms within bounds, for the exact question whether figures keep them all.

The time between two dates is a form too, as wide as docs/verdicts.md leaves it: n units from d to e are complete where
e - d lies between n and n + 1 of them, the first day multiple or not.
"""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from typing import NamedTuple

from csto_check.facts.terms import Term
from csto_check.reasoning.rules import arithmetic
from csto_check.reasoning.rules.arithmetic import NOTHING, Bounds, add, multiple
from csto_check.reasoning.rules.simplex import ExactSpan, LinearForm
from csto_check.reasoning.rules.solve import Solution
from csto_check.values.interval import Interval
from csto_check.values.time_lengths import Length

# Days in a unit, and how many more or fewer n units may have than n times as many: in the Gregorian calendar the start
# of a month lies 4.4 days about the mean at most, that of a year 2.2, and a month may lack three days, a year one.
_UNITS: dict[Length, tuple[Fraction, int]] = {
    "days": (Fraction(1), 0),
    "weeks": (Fraction(7), 0),
    "months": (Fraction(146097, 4800), 8),
    "years": (Fraction(146097, 400), 4),
}
_ZERO = Fraction(0)


class LinearLine(NamedTuple):
    """A form with its bounds, and the number of the rule that it comes from."""

    form: LinearForm
    span: ExactSpan
    rule: int


class Linear(NamedTuple):
    """What one source gives on the topics of a component, and its rules as lines.

    `is_exact` tells that whatever keeps the lines keeps the rules; else only the other way round.
    """

    topics: tuple[str, ...]
    spans: tuple[ExactSpan, ...]
    lines: tuple[LinearLine, ...]
    is_exact: bool

    def freed(self, topic: str) -> list[ExactSpan]:
        """The spans without what the source says on a topic."""
        return [
            Interval(None, None) if topic == each else span for each, span in zip(self.topics, self.spans, strict=True)
        ]


def linear(solution: Solution, numbers: Iterable[int]) -> Linear:
    """Some equations of a system with what the source of a solution gives on their topics."""
    numbers = sorted(numbers)
    system = solution.system
    topics = tuple(sorted({term.topic for number in numbers for term in system.terms[number]}))
    reading = _Reading(solution, topics)
    lines = tuple(line for number in numbers for line in reading.lines(number))
    return Linear(topics, tuple(map(reading.span, topics)), lines, reading.is_exact)


class _Reading:
    """Rules as lines; `is_exact` falls with the first that is wider than its rule."""

    def __init__(self, solution: Solution, topics: Sequence[str]) -> None:
        self.solution = solution
        self.places = {topic: place for place, topic in enumerate(topics)}
        self.is_whole = all(self._is_whole(topic) for topic in topics)
        self.is_exact = True

    def _is_dated(self, topic: str) -> bool:
        return self.solution.system.topics[topic].value_type.lies_in_time

    def _bounds(self, topic: str) -> Bounds:
        span = self.solution.given.span(topic)
        return arithmetic.days_of(span) if self._is_dated(topic) else arithmetic.amount_of(span)

    def _is_whole(self, topic: str) -> bool:
        bounds = self._bounds(topic)
        return all(end is None or end == end.to_integral_value() for end in (bounds.low, bounds.high))

    def span(self, topic: str) -> ExactSpan:
        return as_fractions(self._bounds(topic))

    def lines(self, number: int) -> Iterable[LinearLine]:
        """An equation of amounts is one line; with dates the order of the two is another, where it is known."""
        terms = self.solution.system.terms[number]
        dated = [term for term in terms if self._is_dated(term.topic)]
        if not dated:
            yield LinearLine(self._form(terms), Interval(_ZERO, _ZERO), number)
            return
        amounts = [term for term in terms if term not in dated]
        unit = self.solution.system.between[number].unit
        way = self._way(amounts)
        is_whole = self.is_whole and all(term.factor == term.factor.to_integral_value() for term in amounts)
        self.is_exact = self.is_exact and unit == "days" and way != 0 and is_whole
        form = {**self._form(dated), **{i: n * _UNITS[unit][0] for i, n in self._form(amounts).items()}}
        yield LinearLine(form, _slack(unit, way, is_whole=is_whole), number)
        if way:
            yield LinearLine(self._form(dated), Interval(_ZERO, None) if way > 0 else Interval(None, _ZERO), number)

    def _form(self, terms: Iterable[Term]) -> LinearForm:
        return {self.places[term.topic]: Fraction(term.coefficient) for term in terms}

    def _way(self, amounts: Iterable[Term]) -> int:
        """1 where the time from the earlier to the later date is 0 or more, -1 where it is 0 or less, else 0."""
        length = arithmetic.times(
            -1, reduce(add, (multiple(term, self._bounds(term.topic)) for term in amounts), NOTHING)
        )
        if length.low is not None and length.low >= 0:
            return 1
        return -1 if length.high is not None and length.high <= 0 else 0


def _slack(unit: Length, way: int, *, is_whole: bool) -> ExactSpan:
    """How far the days between two dates may lie from the days in so many units."""
    size, drift = _UNITS[unit]
    low = Fraction(-1 - drift)
    high = size - 1 + drift
    if not is_whole:  # of a fraction the complete units count, and of days it is rounded outward
        low, high = (low, high + 1) if unit == "days" else (low - size, high)
    if way == 0:
        low, high = min(low, -high), max(high, -low)
    return Interval(low, high) if way >= 0 else Interval(-high, -low)


def as_fractions(bounds: Bounds) -> ExactSpan:
    """The same span in fractions."""
    low = None if bounds.low is None else Fraction(bounds.low)
    return Interval(low, None if bounds.high is None else Fraction(bounds.high))


def as_decimals(span: ExactSpan) -> Bounds:
    """A span in as_decimals, rounded outward."""
    low = None if span.low is None else _decimal(span.low, arithmetic.DOWN.divide)
    return Interval(low, None if span.high is None else _decimal(span.high, arithmetic.UP.divide))


def _decimal(number: Fraction, divide: Callable[[Decimal, Decimal], Decimal]) -> Decimal:
    return divide(Decimal(number.numerator), Decimal(number.denominator))

"""Whether some linear forms can all lie within their bounds, decided exactly.

The simplex of B. Dutertre and L. de Moura, "A Fast Linear-Arithmetic Solver for DPLL(T)" (CAV 2006), with R. Bland's
choice of pivots, so that it comes to an end. Variables are numbered: those of the problem, then one for each form.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from csto_check.reasoning.rules.work import Work
from csto_check.values.interval import Interval

ExactSpan = Interval[Fraction]
LinearForm = Mapping[int, Fraction]  # a sum of variables, each so many times
_ZERO = Fraction(0)


class Extreme(NamedTuple):
    """The least or greatest value of a variable, and the variables whose bounds make it so."""

    value: Fraction
    held_by: frozenset[int]


class Simplex:
    """Variables within their bounds, and forms of them within theirs."""

    def __init__(self, spans: Sequence[ExactSpan], forms: Sequence[tuple[LinearForm, ExactSpan]], work: Work) -> None:
        self.work = work
        self.spans = [*spans, *(span for _, span in forms)]
        self.rows = {len(spans) + i: dict(form) for i, (form, _) in enumerate(forms)}
        self.values = [_near_zero(span) for span in spans]
        self.values += [sum((n * self.values[i] for i, n in form.items()), _ZERO) for form, _ in forms]

    def conflict(self) -> LinearForm | None:
        """Variables that add up to nothing whatever they are, and cannot within their bounds; None if all can.

        No bound of one of them can be left out. Raises Undecided.
        """
        while (wrong := self._beyond()) is not None:
            row, is_low = self.rows[wrong], self._room(wrong, up=False) < 0
            into = next((i for i in sorted(row) if self._can_move(i, up=is_low is (row[i] > 0))), None)
            if into is None:
                return {wrong: Fraction(-1), **row}
            end = self.spans[wrong].low if is_low else self.spans[wrong].high
            assert end is not None
            self._move(into, (end - self.values[wrong]) / row[into])
            self._pivot(wrong, into)
        return None

    def extreme(self, variable: int, *, up: bool) -> Extreme | None:
        """The end of a variable, where all lie within their bounds; None if it has none. Raises Undecided."""
        while True:
            row = self.rows.get(variable, {variable: Fraction(1)})
            into = next((i for i in sorted(row) if self._can_move(i, up=up is (row[i] > 0))), None)
            if into is None:
                return Extreme(self.values[variable], frozenset(row))
            step = self._step(into, up=up is (row[into] > 0))
            if step is None:
                return None
            leaving, length = step
            self._move(into, length)
            if leaving != into:
                self._pivot(leaving, into)

    def _beyond(self) -> int | None:
        """The first variable of a row that lies beyond its bounds."""
        wrong = (i for i in sorted(self.rows) if self._room(i, up=True) < 0 or self._room(i, up=False) < 0)
        return next(wrong, None)

    def _room(self, variable: int, *, up: bool) -> Fraction | float:
        """How far a variable may still rise or fall."""
        end = self.spans[variable].high if up else self.spans[variable].low
        if end is None:
            return float("inf")
        return end - self.values[variable] if up else self.values[variable] - end

    def _can_move(self, variable: int, *, up: bool) -> bool:
        return self._room(variable, up=up) > 0

    def _step(self, into: int, *, up: bool) -> tuple[int, Fraction] | None:
        """How far a variable can go before it or another one meets a bound, and which one; None where none does."""
        way = 1 if up else -1
        steps = [(self._room(into, up=up), into)]
        for i, row in self.rows.items():
            if pace := row.get(into, _ZERO) * way:
                steps.append((self._room(i, up=pace > 0) / abs(pace), i))
        length, leaving = min(steps)
        return (leaving, way * length) if isinstance(length, Fraction) else None

    def _move(self, variable: int, length: Fraction) -> None:
        self.values[variable] += length
        for i, row in self.rows.items():
            if variable in row:
                self.values[i] += row[variable] * length

    def _pivot(self, leaving: int, into: int) -> None:
        """Let a variable be told by another row, and tell all rows anew by the one that leaves."""
        row = self.rows.pop(leaving)
        pace = row.pop(into)
        told = {leaving: 1 / pace, **{i: -n / pace for i, n in row.items()}}
        for other in self.rows.values():
            if share := other.pop(into, None):
                self.work.take(len(told))
                for i, n in told.items():
                    other[i] = other.get(i, _ZERO) + share * n
                    if not other[i]:
                        del other[i]
        self.rows[into] = told
        self.work.take(len(self.rows))


def _near_zero(span: ExactSpan) -> Fraction:
    if span.low is not None and span.low > 0:
        return span.low
    return span.high if span.high is not None and span.high < 0 else _ZERO

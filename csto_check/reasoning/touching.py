"""Whether a value shares something with one of many, found by halving where they lie on a line."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from csto_check.values.base import ALIKE, Value
from csto_check.values.names import Names

_End = tuple[bool, Any]  # an open end sorts before all low ends and behind all high ones


class Touching:
    """Some values of one kind, to ask which others share something with any of them."""

    def __init__(self, values: Sequence[Value]) -> None:
        self.values = dict.fromkeys(values)
        self.is_line = hasattr(values[0], "span")
        if self.is_line:
            ends = sorted((_low(value), _high(value)) for value in values)
            self.lows = [low for low, _ in ends]
            self.reach = list(accumulate((high for _, high in ends), max))

    def any(self, value: Value) -> bool:
        if isinstance(value, Names):
            return any(value.relation(other) in ALIKE for other in self.values if isinstance(other, Names))
        if not self.is_line:
            return value in self.values and value.relation(value) in ALIKE
        first, last = _low(value), _high(value)
        before = len(self.lows) if last[0] else bisect_right(self.lows, (True, last[1]))
        return before > 0 and (not first[0] or self.reach[before - 1] >= (False, first[1]))


def _low(value: Any) -> _End:
    low = value.span.low
    return (False, 0) if low is None else (True, low)


def _high(value: Any) -> _End:
    high = value.span.high
    return (True, 0) if high is None else (False, high)

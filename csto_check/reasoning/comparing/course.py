"""Figures that can only grow, along time: where one was certainly higher before another was lower."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import datetime
from itertools import accumulate
from typing import Any, NamedTuple

from csto_check.values.interval import Interval


class Figure(NamedTuple):
    """What a count comes to, and when."""

    when: Interval[datetime]
    span: Interval[Any]


class Course:
    """Figures that later ones must not fall below: of one count both are the same, of a rule the parts and the whole.

    Kept are the least that is said from each start on, and the most up to each end: a figure is asked once, by
    halving, instead of being held against every other.
    """

    def __init__(self, earlier: Iterable[Figure], later: Iterable[Figure]) -> None:
        after = sorted((f.when.low, f.span.high) for f in later if f.when.low and f.span.high is not None)
        before = sorted((f.when.high, f.span.low) for f in earlier if f.when.high and f.span.low is not None)
        self._starts, self._ends = [start for start, _ in after], [end for end, _ in before]
        self._least = list(accumulate((high for _, high in reversed(after)), min))[::-1]
        self._most = list(accumulate((low for _, low in before), max))

    def is_above_later(self, mine: Figure) -> bool:
        """Whether a figure is higher than one that is certainly later."""
        if mine.when.high is None or mine.span.low is None:
            return False
        first = bisect_right(self._starts, mine.when.high)
        return first < len(self._least) and bool(self._least[first] < mine.span.low)

    def is_below_earlier(self, mine: Figure) -> bool:
        """Whether a figure is lower than one that is certainly earlier."""
        if mine.when.low is None or mine.span.high is None:
            return False
        before = bisect_left(self._ends, mine.when.low)
        return before > 0 and bool(self._most[before - 1] > mine.span.high)

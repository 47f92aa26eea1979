"""A growing count along time: where it was certainly higher before it was lower."""

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
    """Figures of one count: the least from each start on, the most up to each end."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        said = list(figures)
        later = sorted((f.when.low, f.span.high) for f in said if f.when.low and f.span.high is not None)
        earlier = sorted((f.when.high, f.span.low) for f in said if f.when.high and f.span.low is not None)
        self._starts, self._ends = [start for start, _ in later], [end for end, _ in earlier]
        self._least = list(accumulate((high for _, high in reversed(later)), min))[::-1]
        self._most = list(accumulate((low for _, low in earlier), max))

    def has_fallen(self, mine: Figure) -> bool:
        """Whether a figure is higher than one that is certainly later, or lower than one that is certainly earlier."""
        return self._is_above_later(mine) or self._is_below_earlier(mine)

    def _is_above_later(self, mine: Figure) -> bool:
        if mine.when.high is None or mine.span.low is None:
            return False
        first = bisect_right(self._starts, mine.when.high)
        return first < len(self._least) and bool(self._least[first] < mine.span.low)

    def _is_below_earlier(self, mine: Figure) -> bool:
        if mine.when.low is None or mine.span.high is None:
            return False
        before = bisect_left(self._ends, mine.when.low)
        return before > 0 and bool(self._most[before - 1] > mine.span.high)

"""Claims with stretches of time: two values that have nothing in common, and times that have."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from csto_check.facts.model import Claim
from csto_check.reasoning.comparing.many import many
from csto_check.values.stretch import TimeStretch
from csto_check.values.value import Value


class TimeEnds(NamedTuple):
    """Two ends of a time: two times meet where neither begins after the end of the other."""

    start: datetime
    end: datetime


TimesOf = Callable[[TimeStretch | None], TimeEnds | None]


def possible_ends(stretch: TimeStretch | None) -> TimeEnds:
    """Between which a value may hold: two that meet there may meet. Without a stretch it is any time."""
    if stretch is None:
        return TimeEnds(datetime.min, datetime.max)
    span = stretch.possible
    return TimeEnds(span.low or datetime.min, span.high or datetime.max)


def sure_ends(stretch: TimeStretch | None) -> TimeEnds | None:
    """By when it surely holds, and until when: two that meet there surely meet. The end may lie before the start."""
    start, end = (stretch.latest_start, stretch.earliest_end) if stretch else (None, None)
    return TimeEnds(start, end) if start is not None and end is not None else None


def apart_at_one_time(claims: Sequence[Claim], ends_of: TimesOf) -> tuple[Claim, Claim] | None:
    """Two claims whose values are apart and whose ends meet; None where there are none.

    Each two values that are apart are looked at, with the times of the rarer one: few different values hold by turns.
    """
    groups = _by_value(claims, ends_of)
    if not groups:
        return None
    values = list(groups)
    for one, two in many(values).apart():
        few, rest = sorted((groups[values[one]], groups[values[two]]), key=len)
        for claim, ends in few.timed:
            other = rest.meeting(ends)
            if other is not None:
                return claim, other
    return None


def _by_value(claims: Iterable[Claim], ends_of: TimesOf) -> "dict[Value, _Times]":
    found: dict[Value, list[tuple[Claim, TimeEnds]]] = {}
    for claim in claims:
        ends = ends_of(claim.holds)
        if ends is not None:
            found.setdefault(claim.value, []).append((claim, ends))
    return {value: _Times(timed) for value, timed in found.items()}


class _Times:
    """Claims of one value with their times: the one that ends last of those up to each start is found by halving."""

    def __init__(self, timed: Iterable[tuple[Claim, TimeEnds]]) -> None:
        self.timed = sorted(timed, key=lambda each: (each[1], each[0].id))
        self._starts = [ends.start for _, ends in self.timed]
        self._last: list[tuple[Claim, TimeEnds]] = []
        for each in self.timed:
            is_later = not self._last or each[1].end > self._last[-1][1].end
            self._last.append(each if is_later else self._last[-1])

    def __len__(self) -> int:
        return len(self.timed)

    def meeting(self, ends: TimeEnds) -> Claim | None:
        """A claim whose time meets some ends."""
        place = bisect_right(self._starts, ends.end)
        if not place:
            return None
        claim, last = self._last[place - 1]
        return claim if last.end >= ends.start else None

"""Sets of places as the bits of one number: what is asked of all pairs costs 64 of them at a time."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import islice
from operator import itemgetter, or_
from typing import Any

_MOST_KEPT = 512  # sets that are kept of one order: memory grows with the places, not with their square
_STEP = 16  # places that are put in one by one at least, between two sets that are kept


def bits_of(places: Iterable[int]) -> int:
    """The set of some places."""
    return reduce(or_, (1 << place for place in places), 0)


def places_in(bits: int) -> Iterator[int]:
    """The places of a set, the lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def lowest_in(bits: int) -> int:
    """The lowest place of a set that is not empty."""
    return (bits & -bits).bit_length() - 1


def bits_behind(bits: int, place: int) -> int:
    """Those of a set behind a place."""
    return bits >> (place + 1) << (place + 1)


class RankedEnds:
    """Places by an end that each has: which lie after another end, and which before."""

    def __init__(self, ends: Iterable[tuple[Any, int]]) -> None:
        ranked = sorted(ends, key=itemgetter(0))
        self._ends = [end for end, _ in ranked]
        self._places = [place for _, place in ranked]
        self._step = max(_STEP, len(ranked) // _MOST_KEPT)
        self._kept = self._from_every_step()

    def _from_every_step(self) -> list[int]:
        """The set of the places from each step on; the last one is empty."""
        found, bits = [0], 0
        starts = range(0, len(self._places), self._step)
        for start in reversed(starts):
            bits |= bits_of(self._places[start : start + self._step])
            found.append(bits)
        return found[::-1]

    def after(self, end: Any) -> int:
        """Those with an end above this one."""
        return self._from(bisect_right(self._ends, end))

    def before(self, end: Any) -> int:
        """Those with an end below this one."""
        return self._kept[0] ^ self._from(bisect_left(self._ends, end))

    def _from(self, rank: int) -> int:
        step = -(-rank // self._step)
        return self._kept[step] | bits_of(islice(self._places, rank, step * self._step))


class BitSpans:
    """Spans by place: which of them lie wholly above or below another one. None is an open end."""

    def __init__(self, spans: Iterable[tuple[int, Any, Any]]) -> None:
        known = list(spans)
        self._lows = RankedEnds((low, place) for place, low, _ in known if low is not None)
        self._highs = RankedEnds((high, place) for place, _, high in known if high is not None)

    def above(self, high: Any) -> int:
        """Those that start after an end."""
        return 0 if high is None else self._lows.after(high)

    def below(self, low: Any) -> int:
        """Those that end before a start."""
        return 0 if low is None else self._highs.before(low)

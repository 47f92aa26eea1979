"""Who breaks an inequality (`<=`), source by source: within one, and between two that do not differ otherwise."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from math import inf
from operator import itemgetter

from csto_check.reasoning.rules.arithmetic import Number, high, low
from csto_check.reasoning.rules.sides import SideValue

_first = itemgetter(0)


class _Side:
    """What one source says on one side: the highest low end and the lowest high end; open ends are infinite."""

    def __init__(self, items: Sequence[SideValue]) -> None:
        self.items = items
        self.most = max((bottom(item) for item in items), default=-inf)
        self.least = min((top(item) for item in items), default=inf)

    def touched_by(self, item: SideValue) -> bool:
        """Whether a value is apart from nothing that the source says here."""
        return self.most <= top(item) and bottom(item) <= self.least

    def undisputed(self) -> list[SideValue]:
        """The values that are apart from nothing else the source says here."""
        return [item for item in self.items if self.touched_by(item)]


def bottom(item: SideValue) -> Number:
    end = low(item.reach)
    return -inf if end is None else end


def top(item: SideValue) -> Number:
    end = high(item.reach)
    return inf if end is None else end


class Parties:
    """The values on the two sides of an order that may be held against each other, by source."""

    def __init__(self, left: Sequence[SideValue], right: Sequence[SideValue]) -> None:
        self.left = _by_source(left)
        self.right = _by_source(right)

    def breaks(self, source: str) -> bool:
        """Whether a source says one thing on the left that lies above another it says on the right."""
        return self._said(self.left, source).most > self._said(self.right, source).least

    def _said(self, side: dict[str, _Side], source: str) -> _Side:
        return side.get(source) or _NOTHING

    def repeats(self, one: SideValue, two: SideValue) -> bool:
        """Whether a breach adds nothing to what stands already between its sources."""
        first, second = one.source, two.source
        if first != second and (self.breaks(first) or self.breaks(second)):
            return True
        left = (self._said(self.left, source).touched_by(one) for source in (first, second))
        right = (self._said(self.right, source).touched_by(two) for source in (first, second))
        return not (all(left) and all(right))

    def pairs(self) -> Iterator[tuple[SideValue, SideValue]]:
        """Every two values that break the order: costs what it lists."""
        others = sorted(((top(item), i, item) for i, item in enumerate(_items(self.right))), key=_first)
        tops = [end for end, _, _ in others]
        for item in _items(self.left):
            yield from ((item, other) for _, _, other in others[: bisect_left(tops, bottom(item))])

    def guilty(self) -> Iterator[SideValue]:
        """Every value in a breach that repeats nothing: n log n."""
        both = self.left.keys() & self.right.keys()
        # A source that breaks the order by itself is at odds with itself: what others say beside it repeats that, so it
        # is only held against itself.
        inconsistent = {source for source in both if self.breaks(source)}
        for source in sorted(inconsistent):
            yield from _within(self.left[source], self.right[source])
        left = [each for source, side in self.left.items() if source not in inconsistent for each in side.undisputed()]
        right = [
            each for source, side in self.right.items() if source not in inconsistent for each in side.undisputed()
        ]
        yield from self._above(left, right)
        yield from self._below(left, right)

    def _above(self, left: list[SideValue], right: list[SideValue]) -> Iterator[SideValue]:
        """Values on the left above one on the right of a source that has nothing apart from them on the left.

        Of two sources that keep the order themselves it is enough that what the right one says on the
        left does not end below, and that what the left one says on the right does not start above.
        """
        # Going down the left, ever more of the right may be held against it: a bound on what their sources say on the
        # left falls below the value. So each is put in once, and the highest that lies below is found by halving.
        waiting = sorted(((self._said(self.left, item.source).least, top(item)) for item in right), key=_first)
        tops: list[Number] = []
        for item in sorted(left, key=bottom, reverse=True):
            while waiting and waiting[-1][0] >= bottom(item):
                insort(tops, waiting.pop()[1])
            place = bisect_left(tops, bottom(item))
            if place and tops[place - 1] >= self._said(self.right, item.source).most:
                yield item

    def _below(self, left: list[SideValue], right: list[SideValue]) -> Iterator[SideValue]:
        """The same for values on the right."""
        waiting = sorted(((self._said(self.right, item.source).most, bottom(item)) for item in left), key=_first)
        waiting.reverse()
        bottoms: list[Number] = []
        for item in sorted(right, key=top):
            while waiting and waiting[-1][0] <= top(item):
                insort(bottoms, waiting.pop()[1])
            place = bisect_right(bottoms, top(item))
            if place < len(bottoms) and bottoms[place] <= self._said(self.left, item.source).least:
                yield item


def _by_source(items: Sequence[SideValue]) -> dict[str, _Side]:
    found: dict[str, list[SideValue]] = {}
    for item in items:
        found.setdefault(item.source, []).append(item)
    return {source: _Side(said) for source, said in found.items()}


def _items(side: dict[str, _Side]) -> Iterator[SideValue]:
    return (item for said in side.values() for item in said.items)


def _within(left: _Side, right: _Side) -> Iterator[SideValue]:
    """What one source says against itself, but for values it disputes itself on either side."""
    above, below = left.undisputed(), right.undisputed()
    most, least = max(map(bottom, above), default=-inf), min(map(top, below), default=inf)
    yield from (item for item in above if bottom(item) > least)
    yield from (item for item in below if top(item) < most)


_NOTHING = _Side(())

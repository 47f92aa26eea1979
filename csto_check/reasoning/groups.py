"""Which witnesses share something: the maximal groups, without listing who stands in several.

A group's own members stand in it alone. Those that stand in several are kept once for all groups,
and are looked up for the group that is shown.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from itertools import accumulate
from operator import and_, or_
from types import MappingProxyType
from typing import Any, NamedTuple

from csto_check.reasoning.witnesses import Witness
from csto_check.values.base import Value
from csto_check.values.interval import Interval
from csto_check.values.names import Names


class Stretch(NamedTuple):
    """A witness that stands in every group from the first to the last."""

    first: int
    last: int
    name: str


class Ranges(NamedTuple):
    """Who stands in several groups on a line, and how many witnesses stand in each group."""

    broad: tuple[Stretch, ...] = ()
    sizes: tuple[int, ...] = ()

    def at(self, place: int) -> set[str]:
        return {each.name for each in self.broad if each.first <= place <= each.last}

    def size(self, place: int) -> int | None:
        return self.sizes[place] if self.sizes else None


class Partial(NamedTuple):
    """Partial lists that fit several complete ones, and the complete list of each group.

    Sets of partial lists are kept as bits of one number, by the item they hold.
    """

    names: tuple[str, ...] = ()
    holding: Mapping[str, int] = MappingProxyType({})
    lists: tuple[frozenset[str], ...] = ()

    def at(self, place: int) -> set[str]:
        bits, found = self._fitting(place), set()
        while bits:
            found.add(self.names[(bits & -bits).bit_length() - 1])
            bits &= bits - 1
        return found

    def _fitting(self, place: int) -> int:
        """The partial lists without an item that the complete list of a group lacks."""
        if place == len(self.lists):  # the group of the partial lists that fit no complete one
            return 0
        lacking = reduce(or_, (bits for item, bits in self.holding.items() if item not in self.lists[place]), 0)
        return ((1 << len(self.names)) - 1) & ~lacking

    def size(self, place: int) -> int | None:
        return None


class Groups(NamedTuple):
    """The own members of each group by index, what a group on a line comes to, and who stands in several."""

    own: Sequence[Sequence[int]]
    spans: Sequence[Interval[Any]]
    shared: Ranges | Partial


def on_a_line(witnesses: Sequence[Witness]) -> Groups:
    """The groups of intervals: one pass over their ends, lows before highs; n log n."""
    spans: list[Interval[Any]] = [getattr(witness.value, "span") for witness in witnesses]  # noqa: B009
    found = _sweep(spans)
    closed = 1 if found[0].low is None else 0  # only the first group can have no closed low end
    lows = [span.low for span in found[closed:]]
    stretches = [_stretch(witness.name, span, lows, closed) for witness, span in zip(witnesses, spans, strict=True)]
    own: list[list[int]] = [[] for _ in found]
    for i, stretch in enumerate(stretches):
        if stretch.first == stretch.last:
            own[stretch.first].append(i)
    broad = sorted(each for each in stretches if each.first < each.last)
    return Groups(own, found, Ranges(tuple(broad), _sizes(stretches, len(found))))


def _sweep(spans: Iterable[Interval[Any]]) -> list[Interval[Any]]:
    """What each maximal group has in common, from the lowest on."""
    ends: list[tuple[int, Any, int]] = []
    for span in spans:
        ends.append((0, 0, 0) if span.low is None else (1, span.low, 0))
        ends.append((2, 0, 1) if span.high is None else (1, span.high, 1))
    found: list[Interval[Any]] = []
    low: tuple[int, Any, int] | None = None
    for end in sorted(ends):
        if not end[2]:
            low = end
        elif low is not None:
            found.append(Interval(low[1] if low[0] else None, end[1] if end[0] == 1 else None))
            low = None
    return found


def _stretch(name: str, span: Interval[Any], lows: Sequence[Any], closed: int) -> Stretch:
    """The groups whose highest low end lies in a span; `lows` are those from group `closed` on."""
    first = 0 if span.low is None else closed + bisect_left(lows, span.low)
    last = len(lows) + closed if span.high is None else closed + bisect_right(lows, span.high)
    return Stretch(first, last - 1, name)


def _sizes(stretches: Iterable[Stretch], number: int) -> tuple[int, ...]:
    """How many witnesses stand in each group; one that stands there twice counts once."""
    steps = [0] * (number + 1)
    of_name: dict[str, list[Stretch]] = {}
    for each in stretches:
        of_name.setdefault(each.name, []).append(each)
    for several in of_name.values():
        reached = 0
        for first, last, _ in sorted(several):
            if last >= reached:
                steps[max(first, reached)] += 1
                steps[last + 1] -= 1
                reached = last + 1
    return tuple(accumulate(steps[:-1]))


def by_value(witnesses: Sequence[Witness]) -> Groups:
    """The groups of names and choices: who says the same."""
    found: dict[Value, list[int]] = {}
    for index, witness in enumerate(witnesses):
        found.setdefault(witness.value, []).append(index)
    return Groups(list(found.values()), (), Ranges())


def by_list(witnesses: Sequence[Witness]) -> Groups:
    """Each complete list with the partial ones that fit it alone; partial lists that fit none form one more group."""
    own: dict[frozenset[str], list[int]] = {}
    for index, names in enumerate(map(_names, witnesses)):
        if names.complete:
            own.setdefault(names.items, []).append(index)
    lists = list(own)
    holding, rest = _holding(lists), list[int]()
    broad: list[tuple[str, frozenset[str]]] = []
    for index, names in enumerate(map(_names, witnesses)):
        fitting = 0 if names.complete else reduce(and_, (holding.get(item, 0) for item in names.items))
        if fitting & (fitting - 1):
            broad.append((witnesses[index].name, names.items))
        elif not names.complete:
            (own[lists[fitting.bit_length() - 1]] if fitting else rest).append(index)
    return Groups([*map(sorted, own.values()), *([rest] if rest else [])], (), _partial(broad, lists))


def _names(witness: Witness) -> Names:
    assert isinstance(witness.value, Names)
    return witness.value


def _partial(broad: list[tuple[str, frozenset[str]]], lists: Sequence[frozenset[str]]) -> Partial:
    """The partial lists that fit several complete ones, by the names of their witnesses."""
    broad.sort(key=lambda each: each[0])
    return Partial(tuple(name for name, _ in broad), _holding([items for _, items in broad]), tuple(lists))


def _holding(lists: Iterable[frozenset[str]]) -> dict[str, int]:
    """For each item the lists that hold it, as bits."""
    found: dict[str, int] = {}
    for place, items in enumerate(lists):
        for item in items:
            found[item] = found.get(item, 0) | 1 << place
    return found

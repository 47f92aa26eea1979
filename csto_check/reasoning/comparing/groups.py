"""Maximal groups of values that share something, without listing who stands in several.

A group's own members stand in it alone. Those that stand in several are kept once for all groups, and are looked
up for the group that is shown.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import or_
from types import MappingProxyType
from typing import Any, NamedTuple

from csto_check.values.interval import Interval
from csto_check.values.value import OnALine


class Spread(NamedTuple):
    """A witness that stands in every group from the first to the last."""

    first: int
    last: int
    name: str

    def moved(self, places: int) -> "Spread":
        return Spread(self.first + places, self.last + places, self.name)


class Broad(NamedTuple):
    """Who stands in several groups on a line, and how many witnesses stand in each group."""

    spreads: tuple[Spread, ...] = ()
    sizes: tuple[int, ...] = ()

    def at(self, place: int) -> set[str]:
        return {each.name for each in self.spreads if each.first <= place <= each.last}

    def firsts(self, places: Iterable[int]) -> Mapping[int, Iterable[str]]:
        """Who stands in several groups, by the first of each in the order of their places."""
        return {
            place: [self.spreads[i].name for i in at] for place, at in by_key(s.first for s in self.spreads).items()
        }

    def size(self, place: int) -> int | None:
        return self.sizes[place] if self.sizes else None


class PartialLists(NamedTuple):
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

    def firsts(self, places: Iterable[int]) -> Mapping[int, Iterable[str]]:
        """Who fits several groups, by the first of each in this order."""
        found, seen = dict[int, set[str]](), set[str]()
        for place in places:
            found[place] = self.at(place) - seen
            seen |= found[place]
        return found

    def size(self, place: int) -> int | None:
        return None


class Common(NamedTuple):
    """What a group on a line has in common, and a value on the same scale; of a bridge that value itself."""

    span: Interval[Any]
    like: OnALine


class Groups(NamedTuple):
    """The own members of each group by index, what a group on a line has in common, and who stands in several."""

    own: Sequence[Sequence[int]]
    shared: Broad | PartialLists
    spans: Sequence[Common] = ()


def by_key(keys: Iterable[Any]) -> dict[Any, list[int]]:
    """The places of each key, both in the order in which they come."""
    found: dict[Any, list[int]] = {}
    for place, key in enumerate(keys):
        found.setdefault(key, []).append(place)
    return found

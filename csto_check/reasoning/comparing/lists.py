"""Lists of names, complete or partial: only complete ones keep anything apart."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, reduce
from itertools import combinations, product
from operator import and_, or_

from csto_check.grouped import grouped
from csto_check.reasoning.comparing.bits import bits_of
from csto_check.reasoning.comparing.groups import Groups, PartialLists, by_key
from csto_check.values.base import ALIKE, Relation
from csto_check.values.names import Names

_INSIDE = (Relation.SAME, Relation.NARROWER)


class Lists:
    """Lists by what they hold."""

    def __init__(self, values: Sequence[Names]) -> None:
        self._values = values
        self._places: dict[Names, list[int]] = by_key(values)

    def apart(self) -> Iterator[tuple[int, int]]:
        """Complete lists that differ, then partial lists that a complete one does not hold; partial ones never."""
        complete = [each for each in self._places if each.complete]
        partial = [each for each in self._places if not each.complete]
        for one, two in combinations(complete, 2):
            yield from product(self._places[one], self._places[two])
        for one, two in product(complete, partial):
            if one.relation(two) is Relation.APART:
                yield from product(self._places[one], self._places[two])

    @cached_property
    def _bits(self) -> "_ListBits":
        return _ListBits(self._places)

    def apart_from(self, place: int) -> int:
        return self._bits.apart_from(self._values[place])

    def above(self, place: int) -> int:
        return 0

    def any_shares(self, value: Names) -> bool:
        return any(value.relation(each) in ALIKE for each in self._places)

    def any_inside(self, value: Names) -> bool:
        return any(each.relation(value) in _INSIDE for each in self._places)

    def groups(self, names: Sequence[str]) -> Groups:
        """Each complete list with the partial ones that fit it alone; those that fit none form one more group."""
        own = by_key(each.items if each.complete else None for each in self._values)
        partial = own.pop(None, [])
        lists: list[frozenset[str]] = list(own)
        holding, rest = _holding(lists), list[int]()
        broad: list[tuple[str, frozenset[str]]] = []
        for place in partial:
            items = self._values[place].items
            # Bits of the complete lists that hold every item; several where one is left without the lowest.
            fitting = reduce(and_, (holding.get(item, 0) for item in items))
            if fitting & (fitting - 1):
                broad.append((names[place], items))
            else:
                (own[lists[fitting.bit_length() - 1]] if fitting else rest).append(place)
        return Groups([*map(sorted, own.values()), *([rest] if rest else [])], _partial(broad, lists))


def _partial(broad: list[tuple[str, frozenset[str]]], lists: Sequence[frozenset[str]]) -> PartialLists:
    """The partial lists that fit several complete ones, by the names of their witnesses."""
    broad.sort(key=lambda each: each[0])
    return PartialLists(tuple(name for name, _ in broad), _holding([items for _, items in broad]), tuple(lists))


def _holding(lists: Iterable[frozenset[str]]) -> dict[str, int]:
    """For each item the lists that hold it, as bits."""
    found: dict[str, int] = {}
    for place, items in enumerate(lists):
        for item in items:
            found[item] = found.get(item, 0) | 1 << place
    return found


class _ListBits:
    """Lists as sets of their places; a partial one is looked up by the item that the fewest complete lists hold."""

    def __init__(self, places: Mapping[Names, Sequence[int]]) -> None:
        self._alike = {each: bits_of(found) for each, found in places.items()}
        self._complete = self._all(each for each in places if each.complete)
        self._partial = self._all(each for each in places if not each.complete)
        self._holding: dict[str, int] = {}
        for each in filter(_is_complete, places):
            for item in each.items:
                self._holding[item] = self._holding.get(item, 0) | self._alike[each]
        self._by_rarest = grouped((each for each in places if not each.complete), self._rarest)

    def _all(self, lists: Iterable[Names]) -> int:
        return reduce(or_, map(self._alike.__getitem__, lists), 0)

    def _rarest(self, partial: Names) -> str:
        return min(sorted(partial.items), key=lambda item: self._holding.get(item, 0).bit_count())

    def apart_from(self, value: Names) -> int:
        if not value.complete:
            return self._complete & ~reduce(and_, (self._holding.get(item, 0) for item in value.items))
        near = (each for item in value.items for each in self._by_rarest.get(item, ()))
        fitting = self._all(each for each in near if each.items <= value.items)
        return (self._complete ^ self._alike[value]) | (self._partial ^ fitting)


def _is_complete(each: Names) -> bool:
    return each.complete

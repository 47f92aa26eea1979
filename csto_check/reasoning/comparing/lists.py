"""Lists of names, complete or partial: only complete ones keep anything apart."""

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import combinations, product
from operator import and_

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

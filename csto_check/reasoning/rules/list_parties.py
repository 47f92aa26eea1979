"""Who breaks an order of lists, such as `senders <= members`: who names somebody whom a complete list lacks."""

from collections.abc import Iterator, Mapping, Sequence

from csto_check.reasoning.rules.sides import SideValue
from csto_check.values.base import Relation
from csto_check.values.names import missing
from csto_check.values.value import Value

_Side = Mapping[str, Sequence[SideValue]]  # by source


class ListParties:
    """The lists on the two sides of an order that may be held against each other, by source."""

    def __init__(self, left: Sequence[SideValue], right: Sequence[SideValue]) -> None:
        self.left = _by_source(left)
        self.right = _by_source(right)
        self.inconsistent = {
            source for source in self.left if any(self._broken(self.left[source], self.right.get(source, ())))
        }

    def repeats(self, one: SideValue, two: SideValue) -> bool:
        """Whether a breach adds nothing to what stands already between its sources."""
        both = {one.source, two.source}
        if len(both) == 2 and both & self.inconsistent:
            return True
        return _is_disputed(one, both, self.left) or _is_disputed(two, both, self.right)

    def pairs(self) -> Iterator[tuple[SideValue, SideValue]]:
        """Every two lists that break the order."""
        return self._broken(_items(self.left), _items(self.right))

    def guilty(self) -> Iterator[SideValue]:
        """Two lists in a breach that repeats nothing, if there is one: all lists of a side are on one topic."""
        for pair in self.pairs():
            if not self.repeats(*pair):
                yield from pair
                return

    def _broken(self, left: Sequence[SideValue], right: Sequence[SideValue]) -> Iterator[tuple[SideValue, SideValue]]:
        """Alike lists are compared once."""
        for one, many in _alike(left):
            for other, others in _alike(right):
                if missing(one, other):
                    yield from ((a, b) for a in many for b in others)


def _alike(items: Sequence[SideValue]) -> list[tuple[Value, list[SideValue]]]:
    found: dict[Value, list[SideValue]] = {}
    for item in items:
        found.setdefault(item.value, []).append(item)
    return list(found.items())


def _is_disputed(item: SideValue, sources: set[str], side: _Side) -> bool:
    """Whether a list is apart from another that one of some sources gives on its side."""
    said = (each for source in sorted(sources) for each in side.get(source, ()))
    return any(item.value.relation(each.value) is Relation.APART for each in said)


def _by_source(items: Sequence[SideValue]) -> _Side:
    found: dict[str, list[SideValue]] = {}
    for item in items:
        found.setdefault(item.source, []).append(item)
    return found


def _items(side: _Side) -> list[SideValue]:
    return [item for said in side.values() for item in said]

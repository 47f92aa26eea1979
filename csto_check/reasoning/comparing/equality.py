"""Values of which two are the same or have nothing in common: names and choices."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from csto_check.reasoning.comparing.groups import Broad, Groups, by_key
from csto_check.values.value import ByEquality


class Equals:
    """Values by what they are."""

    def __init__(self, values: Sequence[ByEquality]) -> None:
        self._places = by_key(values)

    def apart(self) -> Iterator[tuple[int, int]]:
        for some, others in combinations(self._places.values(), 2):
            yield from product(some, others)

    def any_shares(self, value: ByEquality) -> bool:
        return value in self._places

    def any_inside(self, value: ByEquality) -> bool:
        return value in self._places

    def groups(self, names: Sequence[str]) -> Groups:
        """Who says the same."""
        return Groups(list(self._places.values()), Broad())

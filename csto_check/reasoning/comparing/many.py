"""Many values of one kind, asked together what they are to each other."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import combinations, product
from typing import Any, Protocol

from csto_check.reasoning.comparing.bits import bits_of
from csto_check.reasoning.comparing.groups import Broad, Groups, by_key
from csto_check.reasoning.comparing.on_lines import OnLines
from csto_check.values.value import ByEquality, Compares, Value


class Many(Protocol):
    """Some values of one kind; a law holds each answer against all pairs."""

    def apart(self) -> Iterator[tuple[int, int]]:
        """The places of every two that have nothing in common, each pair once; the first comes in n log n steps."""

    def apart_from(self, place: int) -> int:
        """The places of all that have nothing in common with the one at a place, as bits."""

    def above(self, place: int) -> int:
        """Those of them that lie above it, where the kind has an order."""

    def any_shares(self, value: Any) -> bool:
        """Whether a value shares something with any of them."""

    def any_inside(self, value: Any) -> bool:
        """Whether any of them says the same as a value, or less."""

    def groups(self, names: Sequence[str]) -> Groups:
        """The maximal groups that share something; `names` are those of their witnesses."""


class Equals:
    """Names and choices, of which two are the same or have nothing in common."""

    def __init__(self, values: Sequence[ByEquality]) -> None:
        self._values = values
        self._places = by_key(values)

    def apart(self) -> Iterator[tuple[int, int]]:
        for some, others in combinations(self._places.values(), 2):
            yield from product(some, others)

    @cached_property
    def _alike(self) -> dict[ByEquality, int]:
        return {value: bits_of(places) for value, places in self._places.items()}

    def apart_from(self, place: int) -> int:
        return ((1 << len(self._values)) - 1) ^ self._alike[self._values[place]]

    def above(self, place: int) -> int:
        return 0

    def any_shares(self, value: ByEquality) -> bool:
        return value in self._places

    def any_inside(self, value: ByEquality) -> bool:
        return value in self._places

    def groups(self, names: Sequence[str]) -> Groups:
        """Who says the same."""
        return Groups(list(self._places.values()), Broad())


class Uncompared:
    """Values that are never compared: nothing is said of them."""

    def __init__(self, values: Sequence[Value]) -> None:
        pass

    def apart(self) -> Iterator[tuple[int, int]]:
        return iter(())

    def apart_from(self, place: int) -> int:
        return 0

    def above(self, place: int) -> int:
        return 0

    def any_shares(self, value: Value) -> bool:
        return False

    def any_inside(self, value: Value) -> bool:
        return False

    def groups(self, names: Sequence[str]) -> Groups:
        return Groups((), Broad())


def _lists(values: Sequence[Any]) -> Many:
    from csto_check.reasoning.comparing.lists import Lists  # few topics ask for lists

    return Lists(values)


_WAYS: dict[Compares, Callable[[Any], Many]] = {
    Compares.ON_A_LINE: OnLines,
    Compares.BY_EQUALITY: Equals,
    Compares.AS_A_SET: _lists,
    Compares.NEVER: Uncompared,
}


def many(values: Sequence[Value]) -> Many:
    """Some known values of one kind; at least one."""
    return _WAYS[values[0].compares](values)

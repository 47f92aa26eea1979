"""Of many pairs of claims on a line the two that lie farthest apart, or nearest, without looking at each pair."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from csto_check.facts.model import Base, Claim, Topic
from csto_check.reasoning.comparing.bits import bits_of, lowest_in, places_in
from csto_check.reasoning.comparing.relation_bits import RelationBits
from csto_check.values.date import start_unit

_Both = tuple[Claim, Claim]
_DAYS = {"minutes": 1 / 1440, "months": 30, "years": 365}  # near enough to compare gaps of dates


def amount_apart(a: Claim, b: Claim) -> float:
    """How far two claims lie apart, of dates in days; 0 where there is no measure."""
    gap = a.value.gap(b.value)
    return float(gap.amount) * _DAYS.get(gap.unit or "", 1) if gap is not None else 0.0


class _Ties(NamedTuple):
    """A claim with some above it, all at one distance."""

    place: int
    above: int


class ExtremePairs:
    """Claims in the order of their low ends: of those above one that begin in one unit the last is the farthest."""

    def __init__(self, claims: Sequence[Claim], topic: Topic, base: Base) -> None:
        self.claims = sorted(claims, key=_low)
        self.bits = RelationBits(self.claims, topic, base)

    @cached_property
    def _units(self) -> list[int]:
        """The claims that begin in each unit."""
        units = [start_unit(claim.value) for claim in self.claims]
        return [bits_of(i for i, each in enumerate(units) if each == unit) for unit in sorted(set(units))]

    def farthest(self, among: Callable[[int], int]) -> _Both | None:
        """The two that lie farthest apart, the first in the order of ids; `among` tells what a claim is paired with."""
        return self._extreme(among, is_far=True)

    def nearest(self, among: Callable[[int], int]) -> _Both | None:
        """The same of the two that lie nearest."""
        return self._extreme(among, is_far=False)

    def _extreme(self, among: Callable[[int], int], *, is_far: bool) -> _Both | None:
        best, found = 0.0, list[_Ties]()
        for place in range(len(self.claims)):
            upper = among(place) & self.bits.above(place)
            for some in filter(None, (upper & unit for unit in self._units)):
                amount = self._distance(place, some.bit_length() - 1 if is_far else lowest_in(some))
                if not found or (amount > best if is_far else amount < best):
                    best, found = amount, []
                if amount == best:
                    found.append(_Ties(place, some))
        return self._first([self._tied(each, best, is_far=is_far) for each in found])

    def _distance(self, one: int, other: int) -> float:
        return amount_apart(self.claims[one], self.claims[other])

    def _tied(self, found: _Ties, best: float, *, is_far: bool) -> _Ties:
        """Of those above a claim the ones that lie as far from it as the last, or as near as the first."""
        low, high = lowest_in(found.above), found.above.bit_length() - 1
        if self._distance(found.place, low if is_far else high) == best:
            return found
        if is_far:
            return found._replace(above=found.above >> (from_ := self._first_tied(found, best)) << from_)
        return found._replace(above=found.above & ((2 << self._last_tied(found, best)) - 1))

    def _first_tied(self, found: _Ties, best: float) -> int:
        """From which place on they are tied, by halving."""
        low, high = lowest_in(found.above), found.above.bit_length() - 1
        while low < high:
            middle = (low + high) // 2
            at = middle + lowest_in(found.above >> middle)
            low, high = (low, middle) if self._distance(found.place, at) == best else (at + 1, high)
        return high

    def _last_tied(self, found: _Ties, best: float) -> int:
        """Up to which place they are tied."""
        low, high = lowest_in(found.above), found.above.bit_length() - 1
        while low < high:
            middle = (low + high + 1) // 2
            at = (found.above & ((2 << middle) - 1)).bit_length() - 1
            low, high = (middle, high) if self._distance(found.place, at) == best else (low, at - 1)
        return low

    def _first(self, found: Sequence[_Ties]) -> _Both | None:
        """Of all tied pairs the first in the order of ids."""
        if not found:
            return None
        upper = 0
        for each in found:
            upper |= each.above
        first = min((*(each.place for each in found), *places_in(upper)), key=self._id)
        others = [each.place for each in found if each.above >> first & 1]
        others += (place for each in found if each.place == first for place in places_in(each.above))
        return self.claims[first], self.claims[min(others, key=self._id)]

    def _id(self, place: int) -> str:
        return self.claims[place].id


def _low(claim: Claim) -> tuple[bool, Any]:
    low = claim.value.span.low if claim.value.span is not None else None
    return low is not None, low

"""The pairs of a topic, counted and asked without making them: n claims that contradict each other make n² / 2.

A law holds each answer against all pairs, one by one.
"""

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from csto_check.facts.model import Base, Claim, Topic
from csto_check.reasoning.comparing.bits import bits_behind, bits_of, lowest_in, places_in
from csto_check.reasoning.comparing.relation_bits import RelationBits
from csto_check.reasoning.extreme_pairs import ExtremePairs
from csto_check.reasoning.pair_ranks import PairRanks, Rank
from csto_check.reasoning.relation import Pair, is_counted, pair
from csto_check.reasoning.verdict import Case, Verdict
from csto_check.values.value import Compares


def pairs(case: Case, base: Base) -> "AllPairs":
    """The pairs of a case that are apart, later or planned."""
    is_any = case.verdict in (Verdict.DISPUTED, Verdict.EVOLVING)
    return AllPairs(filter(is_counted, case.claims) if is_any else (), case.topic, base)


class _Overview(NamedTuple):
    """How many pairs there are, whether time explains some, and who is apart from whom first, by place."""

    number: int
    is_any_later: bool
    first_against: dict[int, int]


class AllPairs:
    """Every two of some known claims that have nothing in common, in the order of their ids."""

    def __init__(self, known: Iterable[Claim], topic: Topic, base: Base) -> None:
        self.claims = sorted(known, key=attrgetter("id"))
        self.topic, self.base = topic, base

    def __len__(self) -> int:
        return self._overview.number

    def __iter__(self) -> Iterator[Pair]:
        return (self.at(one, other) for one in range(len(self.claims)) for other in self._behind(one))

    @property
    def is_any_apart(self) -> bool:
        """Whether two claims contradict each other."""
        return bool(self._overview.first_against)

    @property
    def is_any_later(self) -> bool:
        """Whether the passing of time explains that some differ."""
        return self._overview.is_any_later

    @cached_property
    def bits(self) -> RelationBits:
        """The relations of the claims, by their places among them."""
        return RelationBits(self.claims, self.topic, self.base)

    @cached_property
    def _overview(self) -> _Overview:
        twice, is_any_later, first_against = 0, False, dict[int, int]()
        if len(self.claims) > 1:
            for place in range(len(self.claims)):
                found = self.bits.of(place)
                twice += found.differing.bit_count()
                is_any_later = is_any_later or bool(found.later)
                if found.apart:
                    first_against[place] = lowest_in(found.apart)
        return _Overview(twice // 2, is_any_later, first_against)

    def _behind(self, place: int) -> Iterator[int]:
        """The other claims of the pairs in which a claim is named first."""
        return places_in(bits_behind(self.bits.of(place).differing, place))

    def at(self, one: int, other: int) -> Pair:
        """The pair of the claims at two places."""
        return pair(self.claims[one], self.claims[other], self.topic, self.base)

    def first(self, most: int) -> list[Pair]:
        """The first pairs; the last of them is the one to tell if that is not among them."""
        found = list(islice(self, most))
        told = self.told
        if told is not None and told not in found:
            found[-1:] = [told]
        return found

    def apart_first(self, most: int) -> list[Pair]:
        """All pairs if these are few; else the one to tell, and others, those that are apart first."""
        told = self.told
        if told is None or len(self) <= most:
            return list(self)
        others = (each for each in self._by_relation() if each != told)
        return [told, *islice(others, most - 1)]

    def _by_relation(self) -> Iterator[Pair]:
        """The pairs that are apart, then all others."""
        for is_apart in (True, False):
            for place in range(len(self.claims)):
                found = self.bits.of(place)
                bits = found.apart if is_apart else found.differing & ~found.apart
                yield from (self.at(place, other) for other in places_in(bits_behind(bits, place)))

    @cached_property
    def told(self) -> Pair | None:
        """The pair to name first: apart if there is one, stated, of two sources and in earnest, and farthest apart."""
        if not len(self):
            return None
        if self.topic.value_type.compares is not Compares.ON_A_LINE:
            ranks = PairRanks(self.bits)
            best = ranks.best()
            return next(self.at(*each) for each in self._of_rank(ranks, best))
        ordered = self._on_a_line
        ranks = PairRanks(ordered.bits)
        best = ranks.best()
        return self._sorted_pair(ordered.farthest(lambda place: ranks.of(place, best)))

    @staticmethod
    def _of_rank(ranks: PairRanks, rank: Rank) -> Iterator[tuple[int, int]]:
        for place in range(len(ranks.bits.claims)):
            yield from ((place, other) for other in places_in(bits_behind(ranks.of(place, rank), place)))

    @cached_property
    def _on_a_line(self) -> ExtremePairs:
        return ExtremePairs(self.claims, self.topic, self.base)

    def _sorted_pair(self, both: tuple[Claim, Claim] | None) -> Pair | None:
        if both is None:
            return None
        one, other = sorted(both, key=attrgetter("id"))
        return pair(one, other, self.topic, self.base)

    def nearest_between(self, some: Collection[Claim], others: Collection[Claim]) -> Pair | None:
        """Of the contradictions between two sides the one with the least distance; None where nothing measures it."""
        if not self.is_any_apart or self.topic.value_type.compares is not Compares.ON_A_LINE:
            return None
        ordered = self._on_a_line
        one, two = (self._places(ordered.claims, side) for side in (some, others))

        def across(place: int) -> int:
            other = (two if one >> place & 1 else 0) | (one if two >> place & 1 else 0)
            return ordered.bits.of(place).apart & other if other else 0

        return self._sorted_pair(ordered.nearest(across))

    @staticmethod
    def _places(claims: Iterable[Claim], some: Iterable[Claim]) -> int:
        ids = {claim.id for claim in some}
        return bits_of(i for i, claim in enumerate(claims) if claim.id in ids)

    def at_odds(self) -> list[Claim]:
        """The claims that contradict another, in the order in which the pairs name them."""
        first = self._overview.first_against
        named = sorted((min(both), max(both), both[0] > both[1], both[0]) for both in first.items())
        return [self.claims[place] for *_, place in named]

    def against(self, claim: Claim) -> list[Claim]:
        """The claims that contradict one."""
        place = next(i for i, each in enumerate(self.claims) if each.id == claim.id)
        return [self.claims[other] for other in places_in(self.bits.of(place).apart)]

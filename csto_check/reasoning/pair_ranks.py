"""Which pairs of claims a reason would rather tell, without looking at each: the rank is the same for many."""

from itertools import product, takewhile
from typing import NamedTuple

from csto_check.grouped import grouped
from csto_check.reasoning.comparing.bits import bits_of
from csto_check.reasoning.comparing.relation_bits import RelationBits

_MOST_WEIGHT = 4  # two of two sources, and one more for each claim that is asserted


class Rank(NamedTuple):
    """Why a pair is told rather than another; the higher, the rather."""

    is_apart: bool
    is_stated: bool
    weight: int


_LOWEST = Rank(False, False, -1)
_RANKS = tuple(map(Rank._make, product((True, False), (True, False), range(_MOST_WEIGHT, -1, -1))))


class PairRanks:
    """The ranks of the pairs of some claims."""

    def __init__(self, bits: RelationBits) -> None:
        self.bits = bits
        claims = list(enumerate(bits.claims))
        self._stated = bits_of(i for i, claim in claims if claim.derived is None)
        self._earnest = bits_of(i for i, claim in claims if claim.modality == "asserted")
        by_source = grouped(claims, lambda each: each[1].source)
        self._of_source = {source: bits_of(i for i, _ in some) for source, some in by_source.items()}

    def best(self) -> Rank:
        """The rank of the pair to tell; there is one."""
        best = _LOWEST
        for place in range(len(self.bits.claims)):
            best = self._better(place, best)
        return best

    def _better(self, place: int, best: Rank) -> Rank:
        """The best rank of the pairs of a claim if it is higher."""
        found = self.bits.of(place)
        higher = takewhile(lambda rank: rank > best, _RANKS) if found.differing else ()
        return next((rank for rank in higher if self._ranked(place, rank, found.apart, found.differing)), best)

    def of(self, place: int, rank: Rank) -> int:
        """The claims with which one is a pair of a rank, as bits."""
        found = self.bits.of(place)
        return self._ranked(place, rank, found.apart, found.differing) if found.differing else 0

    def _ranked(self, place: int, rank: Rank, apart: int, differing: int) -> int:
        among = apart if rank.is_apart else differing & ~apart
        return among & self._by_words(place, rank.is_stated) & self._weighing(place, rank.weight) if among else 0

    def _by_words(self, place: int, is_stated: bool) -> int:
        """Those with which it is stated, or not: neither follows by a rule."""
        stated = self._stated if self._stated >> place & 1 else 0
        return stated if is_stated else ~stated

    def _weighing(self, place: int, weight: int) -> int:
        """Those that make up a weight with it."""
        is_of_two, is_earnest = divmod(weight - (self._earnest >> place & 1), 2)
        if is_of_two not in (0, 1):
            return 0
        source = self._of_source[self.bits.claims[place].source]
        return (~source if is_of_two else source) & (self._earnest if is_earnest else ~self._earnest)

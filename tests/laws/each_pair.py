"""The pairs of a topic one by one, each related by itself: what is asked of all pairs at once must say the same."""

from collections.abc import Collection, Iterator
from itertools import combinations

from csto_check.facts.model import Base, Claim, Topic
from csto_check.reasoning.dispute_sides import DisputeSide
from csto_check.reasoning.extreme_pairs import amount_apart
from csto_check.reasoning.relation import Pair, is_counted, pair
from csto_check.reasoning.words.speaking import against_itself
from csto_check.values.base import Relation


class EachPair:
    """Every two claims that have nothing in common."""

    def __init__(self, claims: Collection[Claim], topic: Topic, base: Base) -> None:
        known = sorted(filter(is_counted, claims), key=lambda claim: claim.id)
        differing = [(a, b) for a, b in combinations(known, 2) if a.value.relation(b.value) is Relation.APART]
        self.all = [pair(a, b, topic, base) for a, b in differing]
        self.apart = [each for each in self.all if each.relation is Relation.APART]
        self.base = base

    @property
    def told(self) -> Pair | None:
        return max(self.all, key=weight) if self.all else None

    @property
    def is_any_later(self) -> bool:
        return any(each.relation is Relation.LATER for each in self.all)

    def at_odds(self) -> list[Claim]:
        return list({claim.id: claim for each in self.apart for claim in (each.a, each.b)}.values())

    def against(self, claim: Claim) -> list[Claim]:
        return [each.a if each.b == claim else each.b for each in self.apart if claim in (each.a, each.b)]

    def nearest_between(self, one: DisputeSide, two: DisputeSide) -> Pair | None:
        both = [each for each in self.apart if all(is_on(side, each) for side in (one, two))]
        return min(both, key=lambda each: amount_apart(each.a, each.b)) if both else None

    def apart_first(self, most: int) -> list[Pair]:
        if len(self.all) <= most:
            return self.all
        told = self.told
        return sorted(self.all, key=lambda each: (each is not told, each.relation is not Relation.APART))[:most]

    def against_themselves(self) -> dict[str, Pair]:
        """The first pair of each sentence that says so."""
        found: dict[str, Pair] = {}
        for each in self.apart:
            sentence = against_itself([each.a, each.b], self.base)
            if sentence:
                found.setdefault(sentence, each)
        return found


def weight(found: Pair) -> tuple[bool, bool, int, float]:
    """Apart if there is one, stated, of two sources and in earnest, and the farthest apart."""
    both = (found.a, found.b)
    earnest = sum(claim.modality == "asserted" for claim in both)
    stated = not any(claim.derived for claim in both)
    of_two = 2 * (found.a.source != found.b.source)
    return found.relation is Relation.APART, stated, of_two + earnest, amount_apart(found.a, found.b)


def is_on(side: DisputeSide, found: Pair) -> bool:
    """Whether a claim of a pair stands on a side."""
    return any(claim.id in (found.a.id, found.b.id) for claim in side.claims)


def told_first(found: Iterator[Pair], most: int, told: Pair | None) -> list[Pair]:
    """The first of all pairs, with the one to tell last if it is not among them."""
    first = list(found)[:most]
    return first if told is None or told in first else [*first[:-1], told]

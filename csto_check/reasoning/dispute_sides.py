"""The sides of a dispute: who stands against whom."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from csto_check.facts.model import Claim, Topic
from csto_check.reasoning.all_pairs import AllPairs
from csto_check.reasoning.positions import Position, positions
from csto_check.reasoning.relation import Pair
from csto_check.reasoning.verdict import Case, Verdict
from csto_check.reasoning.witnesses import Witness
from csto_check.values.base import ONE, Gap, Relation
from csto_check.values.value import Value

if TYPE_CHECKING:
    from csto_check.reasoning.rules.inequalities import Breach
    from csto_check.reasoning.rules.sides import SideValue


class DisputeSide(NamedTuple):
    """A value and the claims that stand for it, those that say just this first; `by_rule` where none says it outright.

    The value is what its claims share: `October 2002` of those that say that month or only the year.
    """

    value: Value
    claims: tuple[Claim, ...]
    by_rule: bool


def dispute_sides(case: Case, found: AllPairs, breaches: "Sequence[Breach]") -> list[DisputeSide]:
    """The sides of a disputed case, the lowest or earliest first; none of any other case.

    `found` and `breaches` are the pairs of the case and the orders that it breaks. What a plan or the passing of
    time explains is no side; nor is a claim that fits several. Of a broken order the side on the case's topic is first.
    """
    if case.verdict is not Verdict.DISPUTED:
        return []
    at_odds = {claim.id: claim for claim in found.at_odds()}
    if found.told is not None and at_odds and time_explains_some(case.topic, found):
        return _of_pair(found.told, found)
    if at_odds:
        parties = positions([*_witnesses(case, at_odds), *_own_words(case, at_odds.values())])
        return [_side(each) for each in parties if each.claims]
    breach = next(each for each in breaches if not each.repeats)
    both = [breach.left, breach.right]
    return [_of_order(each) for each in sorted(both, key=lambda side: not _is_on(case.topic.id, side))]


def time_explains_some(topic: Topic, found: AllPairs) -> bool:
    """Whether some of the pairs of a dispute may be no contradiction but the passing of time."""
    return topic.changes is not None or found.is_any_later


def gap_between(sides: Sequence[DisputeSide], found: AllPairs) -> Gap | None:
    """The distance that all claims of the outermost sides keep; None without a measure."""
    if not sides:
        return None
    nearest = found.nearest_between(sides[0].claims, sides[-1].claims)
    return nearest.gap if nearest is not None else sides[0].value.gap(sides[-1].value)


def _of_pair(told: Pair, found: AllPairs) -> list[DisputeSide]:
    """The sides of the pair that a reason tells: where time explains some distances, the others are no sides."""
    sides = [_alike(one, other, found) for one, other in ((told.a, told.b), (told.b, told.a))]
    return sorted(sides, key=lambda side: _order(side.value))


def _alike(claim: Claim, other: Claim, found: AllPairs) -> DisputeSide:
    """Those who say what a claim says and are apart from the other one of its pair as well."""
    claims = tuple(each for each in found.against(other) if each.value.relation(claim.value) is Relation.SAME)
    return DisputeSide(claim.value, claims, all(each.derived for each in claims))


def _order(value: Value) -> tuple[bool, Any]:
    low = value.span.low if value.span is not None else None
    return low is not None, low


def _witnesses(case: Case, at_odds: Collection[str]) -> list[Witness]:
    """The witnesses that contradict another."""
    return [witness for witness in case.witnesses if any(claim.id in at_odds for claim in witness.claims)]


def _own_words(case: Case, at_odds: Collection[Claim]) -> list[Witness]:
    """Words of a source that add no witness and still contradict somebody."""
    silent = [claim for claim in at_odds if case.witness_of[claim.id] is None]
    return [Witness(claim.source, claim.value, (claim,)) for claim in silent]


def _side(position: Position) -> DisputeSide:
    just_this = [claim for claim in position.claims if claim.value.relation(position.value) in ONE]
    wider = [claim for claim in position.claims if claim not in just_this]
    by_rule = all(claim.derived for claim in just_this or wider)
    return DisputeSide(position.value, (*just_this, *wider), by_rule)


def _of_order(side: "SideValue") -> DisputeSide:
    return DisputeSide(side.value, side.claims, bool(side.sum) or all(claim.derived for claim in side.claims))


def _is_on(topic: str, side: "SideValue") -> bool:
    return any(claim.topic == topic for claim in side.claims)

"""The sides of a dispute hold all claims that contradict another, and no two of them share anything."""

from itertools import combinations

from hypothesis import given

from csto_check.reasoning.all_pairs import pairs
from csto_check.reasoning.dispute_sides import dispute_sides
from csto_check.reasoning.verdict import Verdict, judge
from csto_check.values.base import ALIKE, Relation
from tests.laws.bases import Question, growing, questions
from tests.laws.strategies import st


@given(st.one_of(growing(), questions()))
def test_a_dispute_has_sides_and_nothing_else_has(case: Question) -> None:
    judged = judge(case.topic, case.claims, case.base)
    sides = dispute_sides(judged, pairs(judged, case.base), [])
    assert (len(sides) > 1) is (judged.verdict is Verdict.DISPUTED)
    assert len(sides) != 1


@given(st.one_of(growing(), questions()))
def test_two_sides_share_nothing_and_two_claims_that_are_apart_are_never_on_one(case: Question) -> None:
    judged = judge(case.topic, case.claims, case.base)
    found = pairs(judged, case.base)
    sides = dispute_sides(judged, found, [])
    assert not any(a.value.relation(b.value) in ALIKE for a, b in combinations(sides, 2))
    apart = [{each.a.id, each.b.id} for each in found if each.relation is Relation.APART]
    for side in sides:
        ids = {claim.id for claim in side.claims}
        assert not any(both <= ids for both in apart)
        assert all(claim.value.relation(side.value) in ALIKE for claim in side.claims)

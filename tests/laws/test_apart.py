"""What is found among many claims in n log n steps is what all pairs of them tell."""

from itertools import combinations, product
from typing import Any

from hypothesis import example, given

from csto_check.facts.model import Claim
from csto_check.reasoning.apart import contradiction, differing, kept_plans
from csto_check.reasoning.comparing.many import many
from csto_check.reasoning.relation import is_counted, relate
from csto_check.values.base import ALIKE, Relation
from tests.laws.bases import COMPARED, Question, base_of, day, growing, one_each, pool, questions
from tests.laws.strategies import st

INSIDE = (Relation.SAME, Relation.NARROWER)


def counted(*said: tuple[str, str | None, str | None]) -> Question:
    """A growing count: a figure, when it holds and when it was published, each from a source of its own."""
    case = one_each("quantity", [figure for figure, _, _ in said], "grows")
    claims = [claim._replace(as_of=day(as_of)) for claim, (_, as_of, _) in zip(case.claims, said, strict=True)]
    sources = {
        f"s{number}": case.base.sources[f"s{number}"]._replace(published=day(published))
        for number, (_, _, published) in enumerate(said)
    }
    return Question(case.topic, claims, base_of(case.topic, claims, sources))


def known(case: Question) -> list[Claim]:
    return [claim for claim in case.claims if is_counted(claim)]


def apart(case: Question) -> set[frozenset[str]]:
    """Every two claims that are apart, told by all pairs."""
    return {
        frozenset((a.id, b.id))
        for a, b in combinations(known(case), 2)
        if relate(a, b, case.topic, case.base) is Relation.APART
    }


def ids(both: tuple[Claim, Claim]) -> frozenset[str]:
    return frozenset(claim.id for claim in both)


@given(st.one_of(growing(), growing(), questions()))
@example(counted(("20", None, "2022-01"), ("10", "2022-01-20", None)))
@example(counted(("20", None, "2022-01"), ("10", "2022-02-01", None)))
@example(counted(("2..4", "2022-01-03", None), ("0..1", "2022-01-04", None), ("1..3", "2022-01-05", None)))
@example(counted(("20", "2022-01-04T10:00", None), ("10", "2022-01-04T10:00:59", None)))
@example(counted(("20", "..2022-01-03", None), ("10", "2022-01-04..", None)))
def test_a_contradiction_is_two_claims_that_are_apart_and_is_found_where_there_are_any(case: Question) -> None:
    found, expected = contradiction(known(case), case.topic, case.base), apart(case)
    assert (found is not None) is bool(expected)
    assert found is None or ids(found) in expected


@given(st.one_of(growing(), questions()))
def test_claims_differ_where_their_values_have_nothing_in_common(case: Question) -> None:
    claims = known(case)
    expected = {ids((a, b)) for a, b in combinations(claims, 2) if a.value.relation(b.value) is Relation.APART}
    found = [ids(both) for both in differing(claims)]
    assert set(found) == expected
    assert len(found) == len(expected), "each pair once"


@given(st.one_of(growing(), questions()))
def test_a_plan_is_kept_by_an_outcome_that_lies_inside_it(case: Question) -> None:
    plans = [claim for claim in known(case) if claim.modality == "planned"]
    outcomes = [claim for claim in known(case) if claim.modality == "asserted"]
    kept = {a.id for a, b in product(plans, outcomes) if b.value.relation(a.value) in INSIDE}
    assert {claim.id for claim in kept_plans(known(case))} == kept


@given(st.data(), st.sampled_from(COMPARED))
def test_a_value_is_held_against_many_as_against_each(drawn: st.DataObject, kind: str) -> None:
    some = pool(kind).filter(lambda value: value.is_known)
    values: list[Any] = drawn.draw(st.lists(some, min_size=1, max_size=6))
    value: Any = drawn.draw(some)
    assert many(values).any_shares(value) is any(value.relation(each) in ALIKE for each in values)
    assert many(values).any_inside(value) is any(each.relation(value) in INSIDE for each in values)

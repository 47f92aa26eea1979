"""The verdict, restated by all pairs, and what no order of the file may change."""

from hypothesis import example, given

from csto_check.reasoning.all_pairs import pairs
from csto_check.reasoning.positions import positions
from csto_check.reasoning.relation import relate
from csto_check.reasoning.verdict import Verdict, judge
from csto_check.reasoning.witnesses import witness_of
from csto_check.values.base import Relation
from tests.laws import restated
from tests.laws.bases import COMPARED, Question, base_of, growing, one_each, questions
from tests.laws.strategies import st


@given(st.one_of(questions(), questions(), growing()))
@example(one_each("quantity", ("4..5", "5..6", "about 5")))
def test_the_verdict_is_what_the_design_says_of_all_pairs(case: Question) -> None:
    assert judge(case.topic, case.claims, case.base).verdict.value == restated.verdict(case)


@given(questions())
def test_the_witnesses_are_the_independent_origins(case: Question) -> None:
    found = judge(case.topic, case.claims, case.base)
    assert {witness.name for witness in found.witnesses} == set(restated.witnesses(case))
    assert found.n_reports == len(restated.known(case))


@given(questions())
def test_an_origin_has_as_many_values_as_its_claims_do_not_share(case: Question) -> None:
    found = [witness.name for witness in judge(case.topic, case.claims, case.base).witnesses]
    assert {name: found.count(name) for name in found} == {
        name: len(sets) for name, sets in restated.witnesses(case).items()
    }


@given(questions((*COMPARED, "words")))
def test_a_claim_has_no_witness_only_if_it_says_nothing_or_its_source_says_it_for_another(case: Question) -> None:
    names = witness_of(case.claims, case.base)
    spoken = {claim.source for claim in case.claims if names[claim.id] not in (None, claim.source)}
    for claim in restated.known(case):
        assert names[claim.id] is not None or claim.source in spoken


@given(questions(), st.randoms(use_true_random=False))
def test_no_answer_depends_on_the_order_of_claims_or_sources(case: Question, random: object) -> None:
    claims, sources = list(case.claims), list(case.base.sources.items())
    for order in (claims, sources):
        random.shuffle(order)  # type: ignore[attr-defined]
    shuffled = base_of(case.topic, claims, dict(sources))
    one, two = judge(case.topic, case.claims, case.base), judge(case.topic, claims, shuffled)
    assert one == two
    assert positions(one.witnesses) == positions(two.witnesses)
    assert list(pairs(one, case.base)) == list(pairs(two, shuffled))


@given(st.one_of(questions(), questions(), growing()))
def test_a_dispute_is_shown_by_a_pair_that_is_apart_and_only_a_dispute(case: Question) -> None:
    found = judge(case.topic, case.claims, case.base)
    relations = {pair.relation for pair in pairs(found, case.base)}
    assert (Relation.APART in relations) is (found.verdict is Verdict.DISPUTED)
    assert bool(relations) is (found.verdict in (Verdict.DISPUTED, Verdict.EVOLVING))


@given(questions())
def test_a_pair_is_listed_with_the_relation_it_has(case: Question) -> None:
    for pair in pairs(judge(case.topic, case.claims, case.base), case.base):
        assert pair.relation is relate(pair.a, pair.b, case.topic, case.base)
        assert (pair.gap is not None) is (case.topic.kind in ("quantity", "date"))


@given(questions())
def test_a_withdrawn_or_unknown_claim_changes_nothing(case: Question) -> None:
    repeated = {claim.repeats for claim in case.claims}
    spoken = [claim for claim in case.claims if claim in restated.known(case) or claim.id in repeated]
    all_of_it, less = judge(case.topic, case.claims, case.base), judge(case.topic, spoken, case.base)
    assert (all_of_it.verdict, all_of_it.witnesses) == (less.verdict, less.witnesses)

"""Derived claims: sound, narrow, kept and echoed just as the design says, and always found in the end."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.all_pairs import pairs
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import PLANNED, is_counted, relate
from csto_check.reasoning.rules.derive import derive
from csto_check.reasoning.rules.echoes import echoes
from csto_check.reasoning.rules.given import span_of
from csto_check.reasoning.rules.result import Result
from csto_check.reasoning.rules.worth_keeping import worth_keeping
from csto_check.reasoning.witnesses import shared_by
from csto_check.reasoning.words.verdict_reasons import Reasons
from csto_check.values.base import Relation
from tests.laws import ruled, tries
from tests.laws.ruled import (
    SOURCES,
    Ruled,
    base_of,
    disputed,
    holds,
    is_unsettled,
    known,
    results_of,
    say,
    solutions,
)

MANY = tries(40)
FEW = tries(25)


def named(claim: Claim, base: Base) -> list[Claim]:
    """The claims that a derived one rests on."""
    assert claim.derived is not None
    return [base.by_id[id_] for id_ in claim.derived.from_]


def said(base: Base, claim: Claim) -> list[Claim]:
    """What the source of a derived claim says itself on its topic."""
    return [other for other in known(base) if (other.source, other.topic) == (claim.source, claim.topic)]


def contains_all_solutions(base: Base) -> bool:
    """Whether each derived claim leaves room for whatever the claims it names allow, cut with what its source says."""
    for claim in derive(base, base.claims).claims:
        for solved in solutions(base, named(claim, base)):
            own = all(holds(other.value, solved[claim.topic]) for other in said(base, claim))
            if own and not holds(claim.value, solved[claim.topic]):
                return False
    return True


@MANY
@given(ruled.systems())
@example(Ruled(base_of(["a == b + c", "b == a - d"], [say("a", "2..4"), say("c", "over 2"), say("d", "at most 3")])))
def test_a_derived_claim_leaves_room_for_every_solution_of_the_equations(case: Ruled) -> None:
    assert contains_all_solutions(case.base)


@given(ruled.dated())
def test_a_derived_date_or_number_of_days_leaves_room_for_every_solution(case: Ruled) -> None:
    assert contains_all_solutions(case.base)


@MANY
@given(st.one_of(ruled.systems(), ruled.dated()))
def test_no_derived_claim_is_wider_than_what_its_source_says_itself(case: Ruled) -> None:
    for claim in derive(case.base, case.base.claims).claims:
        own = shared_by([other.value for other in said(case.base, claim)]) if said(case.base, claim) else None
        if own is not None and own.relation(claim.value) is not Relation.APART:
            assert span_of(claim.value).inside(span_of(own))


def spans(found: Sequence[Claim]) -> list[tuple[str, Any, Any]]:
    return [(claim.topic, span_of(claim.value).low, span_of(claim.value).high) for claim in found]


@pytest.mark.parametrize("said_of_d", ["at least 1", "over 2", "at least 6"])
def test_a_derived_claim_rests_on_no_claim_of_which_a_rule_makes_nothing(said_of_d: str) -> None:
    """From d >= 1 and e >= 0 nothing follows for b, so a is at least c, whatever d is."""
    claims = [say("c", "3"), say("d", said_of_d), say("a", "1", "two")]
    (found,) = [
        each for each in derive(base_of(["a == b + c", "b + e == d"], claims), claims).claims if each.topic == "a"
    ]
    assert found.value.written == "at least 3"
    assert found.derived is not None and found.derived.from_ == ("one:c:n0",)


@st.composite
def all_but_one(draw: st.DrawFn) -> tuple[str, dict[str, int], str, Fraction]:
    """An equation, points for all its topics but one, that one, and what it has to be."""
    text = draw(st.one_of(ruled.equations(), ruled.multiplied()))
    terms = ruled.rule(text).terms()
    sought = draw(st.sampled_from(terms))
    points = {term.topic: draw(st.integers(0, 9)) for term in terms if term is not sought}
    rest = sum(Fraction(term.coefficient) * points[term.topic] for term in terms if term is not sought)
    return text, points, sought.topic, -rest / Fraction(sought.coefficient)


@MANY
@given(all_but_one())
@example(("3 * a == b", {"b": 7}, "a", Fraction(7, 3)))
@example(("a == 0.5 * b + c", {"b": 3, "c": 1}, "a", Fraction(5, 2)))
def test_from_points_a_missing_number_is_derived_exactly_and_0_and_less_say_nothing_of_it(
    case: tuple[str, dict[str, int], str, Fraction],
) -> None:
    """What is a third of something is told to two places behind the point, outward."""
    text, points, sought, wanted = case
    claims = [say(topic, str(n)) for topic, n in points.items()]
    found = [each[1:] for each in spans(derive(base_of([text], claims), claims).claims) if each[0] == sought]
    assert len(found) == (wanted > 0)
    for low, high in found:
        assert Fraction(low) <= wanted <= Fraction(high)
        assert low == high if wanted.denominator % 3 else high - low == Decimal("0.01")


@given(all_but_one())
def test_from_points_whatever_is_given_is_derived_only_where_a_missing_number_would_lie_below_0(
    case: tuple[str, dict[str, int], str, Fraction],
) -> None:
    text, points, sought, wanted = case
    claims = [say(topic, str(n)) for topic, n in points.items()]
    found = {each.topic: each.value for each in derive(base_of([text], claims), claims).claims if each.topic != sought}
    assert set(found) == (set(points) if wanted < 0 else set())
    assert not any(holds(found[topic], points[topic]) for topic in found)


@given(st.integers(3, 9), st.integers(0, 9), st.sampled_from(("last == first + long", "first == last - long")))
def test_a_date_and_days_give_the_day_counted_with_and_without_the_first(start: int, days: int, text: str) -> None:
    claims = [say("first", f"2022-01-0{start}"), say("long", str(days))]
    (found,) = derive(base_of([text], claims), claims).claims
    first, last = ruled.days_of(found.value)
    assert found.topic == "last" and (first, last) == (start + max(0, days - 1), start + days)


@given(st.integers(1, 9), st.integers(1, 9), st.sampled_from(("last == first + long", "last - first == long")))
def test_two_dates_give_their_days_to_one_more_or_less(start: int, end: int, text: str) -> None:
    claims = [say("first", f"2022-01-0{start}"), say("last", f"2022-01-0{end}")]
    found = {claim.topic: span_of(claim.value) for claim in derive(base_of([text], claims), claims).claims}
    days = end - start
    assert "long" not in found if days < 2 else (found["long"].low, found["long"].high) == (days - 1, days + 1)


@st.composite
def all_given(draw: st.DrawFn) -> Ruled:
    """One equation with closed values for each of its topics."""
    text = draw(ruled.equations())
    values = st.sampled_from((*ruled.POINTS, "2..4", "0..1", "3..6"))
    return Ruled(base_of([text], [say(topic, draw(values)) for topic in ruled.rule(text).topics()]))


@MANY
@given(all_given())
def test_a_source_disputes_itself_exactly_where_no_numbers_keep_its_equation(case: Ruled) -> None:
    keeps = next(solutions(case.base, case.base.claims), None) is not None
    assert bool(disputed(Findings(case.base))) is not keeps


@given(all_given())
def test_a_source_whose_own_words_break_an_equation_contradicts_itself(case: Ruled) -> None:
    found = Findings(case.base)
    for topic in disputed(found):
        assert contradicts_itself(found, topic)


@MANY
@given(ruled.systems(ruled.QUOTED[:2], 2))
def test_speakers_whom_a_source_quotes_never_make_it_contradict_itself(case: Ruled) -> None:
    found = Findings(case.base)
    for topic in found.base.topics:
        assert not contradicts_itself(found, topic)


@MANY
@given(ruled.systems((*ruled.PLAIN, *ruled.QUOTED[:2]), 2))
def test_a_source_contradicts_itself_only_where_its_own_words_are_in_dispute_alone(case: Ruled) -> None:
    found = Findings(case.base)
    own = base_of(
        [rule.text for rule in case.base.rules], [claim for claim in known(case.base) if not claim.according_to]
    )
    for topic in found.base.topics:
        if contradicts_itself(found, topic):
            assert disputed(Findings(own))


def contradicts_itself(found: Findings, topic: str) -> bool:
    """Whether the reason says so of the source itself, not of what someone says in it."""
    case = found.case(topic)
    why = Reasons(found.base).of(case, pairs(case, found.base), found.breaches(topic))
    return ". one contradicts itself:" in f". {why}"


def apart(one: Any, two: Any) -> bool:
    """Whether two spans share nothing."""
    return one is not None and two is not None and one.meet(two) is None


def is_worth_keeping(result: Result, others: Sequence[tuple[str, bool, Any]]) -> bool:
    """The rule of docs/verdicts.md; `others` are all that is said, by topic and whether it is planned."""
    low, high, own = result.span.low, result.span.high, result.own
    is_bounded = low is not None and high is not None and (ruled.kind_of(result.topic.id) == "date" or low > 0)
    if is_bounded and (own is None or own.meet(result.span) != own):
        return True
    side = (result.topic.id, any(claim.modality == PLANNED for claim in result.claims))
    return any(apart(result.span, span) and not apart(own, span) for *where, span in others if side == tuple(where))


@MANY
@given(st.one_of(ruled.systems(ruled.PLANS, 2, SOURCES), ruled.dated()))
def test_a_result_is_kept_where_it_says_more_and_is_bounded_or_is_apart_from_something_new(case: Ruled) -> None:
    found = results_of(case.base)
    others = [(claim.topic, claim.modality == PLANNED, span_of(claim.value)) for claim in known(case.base)]
    others += [
        (each.topic.id, any(claim.modality == PLANNED for claim in each.claims), each.narrowed) for each in found
    ]
    wanted = [result for result in found if is_worth_keeping(result, others)]
    assert worth_keeping(found, known(case.base), case.base) == wanted


@FEW
@given(ruled.systems(ruled.PLANS, 2, SOURCES))
def test_the_derived_claims_are_the_results_worth_keeping(case: Ruled) -> None:
    assume(not is_unsettled(case.base))
    kept = worth_keeping(results_of(case.base), known(case.base), case.base)
    wanted = {(each.source, each.topic.id, each.value(case.base.zones).written) for each in kept}
    found = derive(case.base, case.base.claims).claims
    assert {(claim.source, claim.topic, claim.value.written) for claim in found} == wanted


def are_mutual(one: Result, two: Result) -> bool:
    """Whether each is apart from a claim that the other rests on."""
    return _hits(one, two) and _hits(two, one)


def _hits(one: Result, two: Result) -> bool:
    return any(claim.topic == one.topic.id and apart(one.narrowed, span_of(claim.value)) for claim in two.claims)


def all_echoes(found: Sequence[Result]) -> dict[int, set[int]]:
    """Each result that is an echo with all those it echoes, the bounded ones and then the left ones counting first."""
    order = sorted(
        range(len(found)), key=lambda i: (not found[i].is_bounded, found[i].rule.topics().index(found[i].topic.id))
    )
    heard: dict[int, set[int]] = {}
    for place, i in enumerate(order):
        counting = [j for j in order[:place] if j not in heard and found[j].number == found[i].number]
        if echoed := {j for j in counting if are_mutual(found[i], found[j])}:
            heard[i] = echoed
    return heard


@MANY
@given(st.one_of(ruled.systems(ruled.PLAIN, 2, SOURCES), ruled.systems(ruled.PLAIN, 1, SOURCES)))
def test_the_echoes_are_those_of_all_pairs(case: Ruled) -> None:
    found = worth_keeping(results_of(case.base), known(case.base), case.base)
    heard, wanted = echoes(found), all_echoes(found)
    assert heard.keys() == wanted.keys()
    assert all(heard[i] in wanted[i] for i in heard)


@MANY
@given(st.one_of(ruled.bases(), ruled.systems(ruled.PLANS, 1, SOURCES)))
def test_an_echo_never_counts_and_names_a_derived_claim_of_its_rule_that_does(case: Ruled) -> None:
    found = {claim.id: claim.derived for claim in derive(case.base, case.base.claims).claims}
    for claim in Findings(case.base).derived.values():
        echo = claim.derived
        if echo is not None and echo.echo_of is not None:
            counts = found[echo.echo_of]
            assert not is_counted(claim) and counts is not None
            assert counts.rule == echo.rule and counts.echo_of is None


@MANY
@given(st.one_of(ruled.bases(changing=False), ruled.systems(ruled.PLANS, 1, SOURCES)))
@example(
    Ruled(
        base_of(
            ["a == b + c"],
            [say("b", "1"), say("c", "1", modality="planned"), say("a", "6", "two"), say("c", "1", "two")],
        )
    )
)
def test_where_an_echo_would_make_a_dispute_some_topic_is_disputed_without_it(case: Ruled) -> None:
    found = Findings(case.base)
    for claim in found.derived.values():
        if not is_counted(claim) and disputes(claim, known(case.base), case.base):
            assert disputed(found)


def disputes(claim: Claim, others: Sequence[Claim], base: Base) -> bool:
    topic = base.topics[claim.topic]
    return any(o.topic == topic.id and relate(claim, o, topic, base) is Relation.APART for o in others)


@MANY
@given(ruled.claims(ruled.NUMBERS, SOURCES[:1], ruled.PLAIN, 8))
@example([say("a", "9"), say("b", "9"), say("d", "2")])
def test_a_tree_of_equations_settles_whatever_is_claimed(claims: list[Claim]) -> None:
    case = Ruled(base_of(["a == b + c", "c == d + e"], claims))
    assert not is_unsettled(case.base)
    if next(solutions(case.base, known(case.base)), None) is not None:
        assert not disputed(Findings(case.base))


@pytest.mark.parametrize("total", [9, 10, 11, 12, 13])
def test_a_contradiction_is_found_through_two_subtotals(total: int) -> None:
    rules = ["a == b + c", "b == d", "c == e"]
    base = base_of(rules, [say("a", str(total)), say("d", "6"), say("e", "at least 5")])
    assert bool(disputed(Findings(base))) is (total < 11)


@pytest.mark.parametrize("step", [1, -1])
def test_a_chain_of_a_hundred_equations_settles_with_what_its_far_end_is(step: int) -> None:
    names = [f"t{n:03}" for n in range(101)][::step]
    topics = {id_: ruled.topic(id_) for id_ in names}
    rules = tuple(ruled.rule(f"{after} == {before}") for before, after in pairwise(names))
    claims = (say(names[0], "7"),)
    base = replace(base_of([], claims), topics=topics, rules=rules)
    found = derive(base, claims)
    assert not is_unsettled(base)
    assert {claim.value.written for claim in found.claims if claim.topic == names[-1]} == {"7"}

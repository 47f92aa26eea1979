"""What is asked of all pairs of a topic at once is what they tell one by one."""

import pytest
from hypothesis import example, given

from csto_check.facts.model import Base
from csto_check.reasoning.all_pairs import AllPairs, pairs
from csto_check.reasoning.comparing.bits import BitSpans, places_in
from csto_check.reasoning.dispute_sides import dispute_sides
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import Pair
from csto_check.reasoning.verdict import judge
from csto_check.reasoning.words.own_words import first_in_each_voice
from csto_check.reasoning.words.speaking import against_itself
from tests.laws.bases import Question, growing, one_each, questions
from tests.laws.each_pair import EachPair, told_first
from tests.laws.ruled import Ruled, bases
from tests.laws.strategies import st
from tests.laws.test_close import close_questions

ANY = st.one_of(growing(), questions(most=8), close_questions())
DAYS = ("2021", "2022-01-01", "2022-02", "2022-03-05T10:00", "2022-03-06T11:00", "2024-01", "2024-01-31")


def both_ways(case: Question) -> tuple[AllPairs, EachPair]:
    found = pairs(judge(case.topic, case.claims, case.base), case.base)
    return found, EachPair(case.claims, case.topic, case.base)


@given(ANY)
@example(one_each("date", DAYS))
@example(one_each("quantity", ["1", "1", "9", "9", "2", "8"]))
def test_the_pairs_are_counted_in_their_order_with_the_one_to_tell(case: Question) -> None:
    found, each = both_ways(case)
    assert list(found) == each.all
    assert len(found) == len(each.all)
    assert found.is_any_later is each.is_any_later
    assert found.is_any_apart is bool(each.apart)
    assert found.at_odds() == each.at_odds()
    assert [found.against(claim) for claim in found.claims] == [each.against(claim) for claim in found.claims]
    assert found.told == each.told


@pytest.mark.thorough
@given(ANY, st.integers(1, 6))
def test_of_many_pairs_the_first_are_listed_and_the_one_to_tell(case: Question, most: int) -> None:
    found, each = both_ways(case)
    assert found.first(most) == told_first(iter(each.all), most, each.told)
    assert found.apart_first(most) == each.apart_first(most)


@pytest.mark.thorough
@given(ANY)
@example(one_each("date", DAYS))
def test_two_sides_are_as_near_as_their_nearest_pair(case: Question) -> None:
    found, each = both_ways(case)
    sides = dispute_sides(judge(case.topic, case.claims, case.base), found, [])
    if sides and sides[0].value.span is not None:
        expected = each.nearest_between(sides[0], sides[-1])
        assert found.nearest_between(sides[0].claims, sides[-1].claims) == expected


def first_of_each(found: AllPairs, base: Base) -> dict[str, Pair]:
    told: dict[str, Pair] = {}
    for each in first_in_each_voice(found, base):
        sentence = against_itself([each.a, each.b], base)
        assert sentence is not None, "one voice"
        told.setdefault(sentence, each)
    return told


@pytest.mark.thorough
@given(ANY)
def test_who_contradicts_himself_is_told_with_the_first_pair(case: Question) -> None:
    found, each = both_ways(case)
    assert first_of_each(found, case.base) == each.against_themselves()


@pytest.mark.thorough
@given(bases())
def test_the_same_holds_of_what_follows_by_rules(case: Ruled) -> None:
    findings = Findings(case.base)
    for topic in case.base.topics:
        found = pairs(findings.case(topic), case.base)
        each = EachPair(findings.claims_on(topic), case.base.topics[topic], case.base)
        assert list(found) == each.all
        assert found.told == each.told
        assert found.at_odds() == each.at_odds()
        assert first_of_each(found, case.base) == each.against_themselves()


@pytest.mark.thorough
@given(st.lists(st.tuples(st.none() | st.integers(0, 9), st.none() | st.integers(10, 19)), max_size=80))
def test_spans_above_and_below_are_those_that_each_comparison_finds(spans: list[tuple[int | None, int | None]]) -> None:
    many = BitSpans((place, low, high) for place, (low, high) in enumerate(spans))
    for end in (None, 0, 4, 9, 10, 15, 19):
        above = [i for i, (low, _) in enumerate(spans) if None not in (low, end) and low > end]  # type: ignore[operator]
        below = [i for i, (_, high) in enumerate(spans) if None not in (high, end) and high < end]  # type: ignore[operator]
        assert list(places_in(many.above(end))) == above
        assert list(places_in(many.below(end))) == below

"""How two claims of one topic stand to each other."""

from itertools import combinations_with_replacement

import pytest
from hypothesis import given

from csto_check.reasoning.relation import is_counted, pair, relate
from csto_check.values.base import Relation
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.quantity import Quantity
from csto_check.values.value import Unknown
from tests.laws import restated
from tests.laws.bases import COMPARED, Question, dates, growing, one_each, questions, value_of, values
from tests.laws.strategies import Day, name_lists, quantities, small_numbers, st

SWAPPED = {Relation.NARROWER: Relation.WIDER, Relation.WIDER: Relation.NARROWER}
APART = (Relation.APART, Relation.LATER, Relation.PLANNED)
KINDS = (*COMPARED, "words")


@given(questions(KINDS))
def test_a_relation_is_the_same_from_both_sides_but_for_narrower_and_wider(case: Question) -> None:
    for a, b in combinations_with_replacement(case.claims, 2):
        there, back = relate(a, b, case.topic, case.base), relate(b, a, case.topic, case.base)
        assert back is SWAPPED.get(there, there)


@given(st.one_of(questions(), growing(), growing()))
def test_a_relation_is_what_the_design_says(case: Question) -> None:
    for a, b in combinations_with_replacement(filter(is_counted, case.claims), 2):
        found = relate(a, b, case.topic, case.base)
        assert (found.value if found in APART else "together") == restated.relation(a, b, case)
        assert pair(a, b, case.topic, case.base) == (a, b, found, a.value.gap(b.value))


@given(questions())
def test_a_known_claim_is_the_same_as_itself(case: Question) -> None:
    for claim in filter(is_counted, case.claims):
        assert relate(claim, claim, case.topic, case.base) is Relation.SAME


@given(questions(KINDS))
def test_an_unknown_is_unknown_beside_everything_and_only_then(case: Question) -> None:
    for a, b in combinations_with_replacement(case.claims, 2):
        silent = isinstance(a.value, Unknown) or isinstance(b.value, Unknown)
        assert (relate(a, b, case.topic, case.base) is Relation.UNKNOWN) is silent


@given(questions(KINDS))
def test_claims_stand_apart_later_or_planned_exactly_where_their_values_are_apart(case: Question) -> None:
    for a, b in combinations_with_replacement(case.claims, 2):
        relation = relate(a, b, case.topic, case.base)
        if Relation.UNKNOWN is not relation:
            assert (relation in APART) is (a.value.relation(b.value) is Relation.APART)
        is_timed = case.topic.changes is not None or (a.holds is not None and b.holds is not None)
        assert relation is not Relation.LATER or is_timed
        assert relation is not Relation.PLANNED or (a.modality == "planned") is not (b.modality == "planned")


@given(questions())
def test_values_share_something_exactly_where_they_are_not_apart(case: Question) -> None:
    known = [claim.value for claim in filter(is_counted, case.claims)]
    for a, b in combinations_with_replacement(known, 2):
        shared, back = a.meet(b), b.meet(a)
        assert (shared is None) is (back is None) is (a.relation(b) is Relation.APART)
        if shared is not None and back is not None:
            assert shared.relation(back) is Relation.SAME
            assert shared.relation(a) in (Relation.SAME, Relation.NARROWER)


@given(quantities(small_numbers()), quantities(small_numbers()), st.integers(0, 9), st.integers(0, 9))
def test_widening_a_quantity_never_parts_it_from_another(one: tuple[str], two: tuple[str], low: int, high: int) -> None:
    a, b = value_of("quantity", one[0]), value_of("quantity", two[0])
    assert isinstance(b, Quantity)
    ends = Interval(b.span.low and b.span.low - low, b.span.high and b.span.high + high)
    wide = Quantity("wide", ends, b.unit)
    if a.relation(b) is not Relation.APART:
        assert a.relation(wide) is not Relation.APART


@given(values("date"), st.dates(Day(2022, 1, 1), Day(2022, 1, 9)).map(str))
def test_widening_a_day_never_parts_it_from_another_date(one: str, day: str) -> None:
    a, b = value_of("date", one), value_of("date", day)
    for wide in (day[:7], day[:4], f"about {day}", f"..{day}", f"{day}..", f"{day[:7]}..", f"2021-12..{day}"):
        if a.relation(b) is not Relation.APART:
            assert a.relation(value_of("date", wide)) is not Relation.APART


@given(name_lists("ABCD"), name_lists("ABCD"))
def test_a_partial_list_is_never_parted_from_what_it_shared_when_complete(
    one: dict[str, list[str]], two: dict[str, list[str]]
) -> None:
    (items,) = two.values()
    a, b, wide = value_of("names", one), value_of("names", two), value_of("names", {"some": items[:1]})
    if a.relation(b) is not Relation.APART:
        assert a.relation(wide) is not Relation.APART


@given(st.integers(0, 9), st.integers(0, 9), st.sampled_from(("grows", "freely")), dates())
def test_figures_of_one_date_are_never_later(low: int, high: int, changes: str, as_of: Date | None) -> None:
    case = one_each("quantity", (str(low), str(high)), changes)
    a, b = (claim._replace(as_of=as_of) for claim in case.claims)
    if as_of is not None:
        assert relate(a, b, case.topic, case.base) is not Relation.LATER


@pytest.mark.parametrize("relation", Relation)
def test_a_relation_has_no_truth_value(relation: Relation) -> None:
    with pytest.raises(TypeError):
        bool(relation)

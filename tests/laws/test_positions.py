"""Positions are all maximal groups with a common value; brute force over all subsets says which."""

from collections.abc import Iterable
from itertools import combinations
from typing import Any

from hypothesis import example, given

from csto_check.reasoning.positions import Position, also_fitting, positions
from csto_check.reasoning.verdict import Case, judge
from csto_check.values.base import Relation
from tests.laws import restated
from tests.laws.bases import Question, one_each, questions, values
from tests.laws.strategies import st

Group = frozenset[str]


def asked(*kinds: str) -> st.SearchStrategy[Question]:
    """Up to five sources, each with one value in its own words."""
    return st.sampled_from(kinds).flatmap(
        lambda kind: st.lists(values(kind), min_size=1, max_size=5).map(lambda said: one_each(kind, said))
    )


def torn(*said: str) -> Question:
    """Figures of one witness, and the first of them once more from another."""
    case = one_each("quantity", (*said, said[0]))
    claims = [claim._replace(according_to=("Kaktus",)) for claim in case.claims[:-1]]
    return case._replace(claims=[*claims, case.claims[-1]])


def judged(case: Question) -> Case:
    return judge(case.topic, case.claims, case.base)


def members(position: Position) -> Group:
    return frozenset((*position.witnesses, *position.also_fits))


def taken(found: Case) -> list[Position]:
    return positions(found.witnesses)


def groups(found: Case) -> list[Group]:
    return [members(position) for position in taken(found)]


def maximal(case: Question) -> set[Group]:
    """Every group of sources that share a possibility and to which no other can be added."""
    possible = restated.possibilities(case)
    of_source = {claim.source: possible[claim.id] for claim in case.claims}
    sharing = [group for group in _subsets(of_source) if frozenset.intersection(*(of_source[s] for s in group))]
    return {group for group in sharing if not any(group < other for other in sharing)}


def _subsets(names: Iterable[str]) -> list[Group]:
    all_of_them = sorted(names)
    return [frozenset(some) for size in range(1, 9) for some in combinations(all_of_them, size)]


@given(asked("quantity", "date", "name", "choice"))
@example(one_each("quantity", ("0..4", "4..5", "5..6", "6..9", "4..9")))
def test_positions_are_all_maximal_groups_that_share_a_value(case: Question) -> None:
    found = groups(judged(case))
    assert sorted(map(sorted, found)) == sorted(map(sorted, maximal(case)))


@given(asked("names"))
def test_positions_of_lists_are_the_complete_ones_with_the_partial_ones_that_fit(case: Question) -> None:
    lists: list[tuple[str, Any]] = [(claim.source, claim.value) for claim in case.claims]
    full = {value.items for _, value in lists if value.complete}
    expected = [{s for s, v in lists if (v.items == items if v.complete else v.items <= items)} for items in full] + [
        {s for s, v in lists if not v.complete and not any(v.items <= items for items in full)}
    ]
    assert sorted(map(sorted, groups(judged(case)))) == sorted(sorted(each) for each in expected if each)


@given(asked("quantity", "date", "name", "names", "choice"))
def test_who_fits_several_positions_supports_none_of_them(case: Question) -> None:
    found = judged(case)
    for position in taken(found):
        for name in members(position):
            once = sum(name in group for group in groups(found)) == 1
            assert (name in position.witnesses) is once is (name not in position.also_fits)


@given(asked("quantity", "date", "name", "names", "choice"))
@example(one_each("quantity", ("0..4", "4..5", "5..6", "6..9", "4..9", "0..9")))
@example(torn("1..9", "1", "9"))
def test_of_too_many_who_also_fit_each_is_named_at_the_first_position(case: Question) -> None:
    found = taken(judged(case))
    assert [each.n_also_fits for each in found] == [len(each.also_fits) for each in found]
    assert also_fitting(found, most=10_000) == [each.also_fits for each in found]
    named = set[str]()
    for position, names in zip(found, also_fitting(found, most=0), strict=True):
        assert {*names} == {*position.also_fits} - named
        named |= {*names}


@given(asked("quantity", "date", "name", "names", "choice"))
def test_a_position_is_what_those_who_support_it_share(case: Question) -> None:
    found = judged(case)
    for position in taken(found):
        supporters = position.witnesses or position.also_fits
        for witness in found.witnesses:
            if witness.name in supporters:
                assert position.value.relation(witness.value) in (Relation.SAME, Relation.NARROWER)


@given(asked("quantity", "date", "name", "names", "choice"))
def test_everybody_fits_the_value_of_a_position_he_stands_in(case: Question) -> None:
    found = judged(case)
    for position in taken(found):
        for witness in found.witnesses:
            if witness.name in members(position):
                assert position.value.relation(witness.value) is not Relation.APART


@given(questions())
def test_every_witness_stands_in_some_position(case: Question) -> None:
    found = judged(case)
    standing = frozenset[str]().union(*groups(found))
    assert standing == {name for name in found.witness_of.values() if name is not None}


@given(questions())
@example(torn("0..4", "4..9", "6..9", "5"))
@example(torn("4", "5", "6"))
def test_a_witness_with_several_values_is_counted_once_for_each_position(case: Question) -> None:
    for position in taken(judged(case)):
        assert position.n_allowing == len(members(position))


@given(questions())
def test_no_position_holds_claims_whose_values_are_apart(case: Question) -> None:
    for position in taken(judged(case)):
        for a, b in combinations(position.claims, 2):
            assert a.value.relation(b.value) is not Relation.APART


@given(questions())
def test_a_claim_supports_at_most_one_position(case: Question) -> None:
    ids = [claim.id for position in taken(judged(case)) for claim in position.claims]
    assert len(ids) == len(set(ids))

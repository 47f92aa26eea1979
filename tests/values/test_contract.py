"""What every kind of value promises, and one that the program does not have: sums of money in two currencies."""

from collections.abc import Iterable
from functools import reduce
from importlib import import_module
from itertools import combinations, product
from types import ModuleType
from typing import Any

import pytest

from csto_check.reasoning.comparing.many import many
from csto_check.values import KINDS
from csto_check.values.base import ALIKE, Relation, Setting
from csto_check.values.value import AnsweredBy, Compares, Unknown, Value, reader_of, type_of
from csto_check.values.zones import Zones
from tests.values import money

SETTING = Setting(unit="soldiers", units=frozenset({"soldiers"}), zones=Zones())
MODULES = [*(import_module(f"csto_check.values.{kind}") for kind in KINDS), money]
every_kind = pytest.mark.parametrize("kind", MODULES, ids=lambda kind: kind.__name__.rpartition(".")[2])


def known(kind: ModuleType) -> list[Any]:
    """The values of a kind's examples but for unknown."""
    return [value for each in kind.EXAMPLES if (value := kind.read(each, SETTING)).is_known]


def pairs(kind: ModuleType) -> Iterable[tuple[Any, Any]]:
    return product(known(kind), repeat=2)


@every_kind
def test_a_kind_is_one_class_that_says_how_it_compares(kind: ModuleType) -> None:
    assert issubclass(kind.TYPE, Value)
    assert {type(value) for value in known(kind)} == {kind.TYPE}
    assert {value.compares for value in known(kind)} == {kind.TYPE.compares}
    on_a_line = kind.TYPE.compares is Compares.ON_A_LINE
    assert all((value.span is not None) is on_a_line for value in known(kind))


@pytest.mark.parametrize("kind", [name for name in KINDS if type_of(name).compares is Compares.ON_A_LINE])
def test_a_value_on_a_line_names_points_by_which_it_is_found(kind: str) -> None:
    """Each lies in the value, or beside it where the value excludes what it names.

    A time with an offset is that of the clock by which it is said.
    """
    for value in known(import_module(f"csto_check.values.{kind}")):
        assert value.points
        beside = value.written.startswith(("before", "after"))
        assert value.written.endswith("+01:00") or all(
            point.overlaps(value.span) is not beside for point in value.points
        ), value.written


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_found_by_its_name(kind: str) -> None:
    module = import_module(f"csto_check.values.{kind}")
    assert (type_of(kind), reader_of(kind)) == (module.TYPE, module.read)


@every_kind
def test_a_kind_that_nothing_in_a_text_answers_says_why(kind: ModuleType) -> None:
    assert kind.TYPE.answered_by is not AnsweredBy.NOTHING or kind.TYPE.unanswered != Value.unanswered


@every_kind
def test_a_relation_turns_round_with_its_sides(kind: ModuleType) -> None:
    turned = {Relation.NARROWER: Relation.WIDER, Relation.WIDER: Relation.NARROWER}
    for one, two in pairs(kind):
        assert two.relation(one) is turned.get(one.relation(two), one.relation(two))


@every_kind
def test_beside_unknown_a_value_is_unknown_unless_it_is_never_compared(kind: ModuleType) -> None:
    expected = Relation.UNCOMPARED if kind.TYPE.compares is Compares.NEVER else Relation.UNKNOWN
    assert {value.relation(Unknown()) for value in known(kind)} == {expected}


@every_kind
def test_what_two_values_share_lies_inside_both(kind: ModuleType) -> None:
    for one, two in pairs(kind):
        shared = one.meet(two)
        assert (shared is not None) is (one.relation(two) in ALIKE)
        if shared is not None:
            assert shared.relation(one) in (Relation.SAME, Relation.NARROWER)
            assert shared.relation(two) in (Relation.SAME, Relation.NARROWER)
            assert type(shared) is kind.TYPE


@every_kind
def test_what_many_share_is_what_they_share_one_after_the_other(kind: ModuleType) -> None:
    for some in combinations(known(kind), 3):
        whole = some[0].meet_all(some[1:])
        step = reduce(lambda one, two: None if one is None else one.meet(two), some)
        assert (whole is None) is (step is None)
        assert whole is None or whole.relation(step) in (Relation.SAME, Relation.UNCOMPARED)


@every_kind
def test_only_values_that_are_apart_have_a_distance(kind: ModuleType) -> None:
    for one, two in pairs(kind):
        gap = one.gap(two)
        assert gap is None or one.relation(two) is Relation.APART
        assert gap is None or (gap.distance and gap == two.gap(one))


@every_kind
def test_the_ends_of_a_value_are_in_order_and_of_one_type(kind: ModuleType) -> None:
    for value in known(kind):
        ends = [end for end in value.ends() if end is not None]
        assert ends == sorted(ends)
        assert bool(ends) is (value.span is not None)
        assert (value.wall_clock() is not None) is kind.TYPE.lies_in_time


@every_kind
def test_many_values_say_together_what_all_pairs_say(kind: ModuleType) -> None:
    values = known(kind)
    together = many(values)
    apart = {frozenset(both) for both in combinations(range(len(values)), 2) if _are_apart(values, both)}
    assert {frozenset(both) for both in together.apart()} == apart
    for value in values:
        assert together.any_shares(value) is any(value.relation(each) in ALIKE for each in values)
        inside = (Relation.SAME, Relation.NARROWER)
        assert together.any_inside(value) is any(each.relation(value) in inside for each in values)


def _are_apart(values: list[Any], both: tuple[int, int]) -> bool:
    return bool(values[both[0]].relation(values[both[1]]) is Relation.APART)


@every_kind
def test_who_stands_in_a_group_shares_something_with_all_its_own_members(kind: ModuleType) -> None:
    values = known(kind)
    groups = many(values).groups([str(place) for place in range(len(values))])
    for own in groups.own:
        assert own == () or values[own[0]].meet_all(values[i] for i in own[1:]) is not None
    for place, common in enumerate(groups.spans):
        assert all(common.span.inside(values[i].span) for i in groups.own[place])


def test_two_currencies_have_groups_of_their_own_and_are_not_apart() -> None:
    euros, more, dollars = (money.read(each, SETTING) for each in ("500 EUR", "700 EUR", "650 USD"))
    together = many([euros, more, dollars])
    assert list(together.apart()) == [(0, 1)]
    groups = together.groups(["a", "b", "c"])
    assert groups.own == [[0], [1], [2]]
    assert [groups.shared.size(place) for place in range(3)] == [1, 1, 1]
    assert euros.relation(dollars) is Relation.UNCOMPARED

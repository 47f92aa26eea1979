"""A value prints back what was written, and what it prints can be read again."""

from importlib import import_module
from typing import Any

from hypothesis import assume, example, given

from csto_check.facts.read_values import read_value
from csto_check.facts.yaml_tree import parse
from csto_check.problem import Problem
from csto_check.values import KINDS
from csto_check.values.base import Relation, Setting, Unreadable
from csto_check.values.value import Value
from csto_check.values.zones import Zones
from tests.laws.strategies import (
    Day,
    beside,
    date_texts,
    name_lists,
    names,
    quantity_texts,
    settings_with_zones,
    small_numbers,
    st,
    times,
    zones_of,
)

SPELLINGS = {"armenia": "Armenia", "hayastan": "Armenia", "the seven": "The Seven"}
PLAIN = Setting(unit="people", names=SPELLINGS, zones=Zones())
TWO_CLOCKS = Setting(zones=zones_of(("Asia/Almaty", "Europe/Berlin")))
WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), min_size=1, max_size=30)
WRITTEN = st.one_of(
    st.tuples(st.just("quantity"), quantity_texts()),
    st.tuples(st.just("date"), date_texts()),
    st.tuples(st.just("date"), st.one_of(times(), beside(times()))),
    st.tuples(st.just("name"), st.one_of(names(), st.sampled_from(("hayastan", "HAYASTAN", "the  seven")))),
    st.tuples(st.just("choice"), st.sampled_from(("yes", "no"))),
    st.tuples(st.just("words"), WORDS.filter(str.strip)),
    st.tuples(st.sampled_from(KINDS), st.just("unknown")),
)


def read(kind: str, written: Any, setting: Setting = PLAIN) -> Value:
    value: Value = import_module(f"csto_check.values.{kind}").read(written, setting)
    return value


def through_yaml(text: str, setting: Setting = PLAIN) -> Value:
    """A list of names as it stands in a file."""
    problems: list[Problem] = []
    node, broken = parse(text, "laws.yaml")
    assert node is not None and not broken, broken
    value = read_value(node, "names", setting, problems)
    assert value is not None, problems
    return value


@given(WRITTEN)
def test_a_value_keeps_what_was_written_to_the_letter(said: tuple[str, str]) -> None:
    assert read(*said).written == said[1]


@given(WRITTEN)
def test_what_a_value_shows_is_read_as_the_same_value(said: tuple[str, str]) -> None:
    kind, written = said
    value = read(kind, written)
    again = read(kind, value.show())
    assert again.relation(value) in (Relation.SAME, Relation.UNKNOWN, Relation.UNCOMPARED)
    assert type(again) is type(value) and again.show() == value.show()


@given(st.one_of(date_texts(), times(), beside(times())), settings_with_zones(least=1))
def test_what_a_date_shows_is_the_same_span_in_every_zone(written: str, setting: Setting) -> None:
    value = read("date", written, setting)
    assert read("date", value.show(), setting).relation(value) is Relation.SAME


@given(st.one_of(names(), WORDS))
@example("unknown ")
@example("un\u00adknown")
def test_any_name_that_is_read_shows_itself(written: str) -> None:
    try:
        value = read("name", written)
    except Unreadable:
        return
    assert read("name", value.show()) == value


@given(name_lists("ABCD"))
def test_a_list_of_plain_names_can_be_read_as_it_keeps_itself(said: dict[str, list[str]]) -> None:
    value = read("names", said)
    assert through_yaml(value.written) == value


@given(st.sampled_from(("all", "some")), st.lists(st.one_of(names(), WORDS), min_size=1, max_size=3))
@example("all", ["Zas, Stanislav"])
def test_any_list_of_names_can_be_read_as_it_keeps_itself(how: str, items: list[str]) -> None:
    try:
        value = read("names", {how: items})
    except Unreadable:
        return
    assert through_yaml(value.written) == value


def check_it_meets_again(kind: str, one: str, two: str, setting: Setting) -> None:
    """What two values share is written so that it can be read."""
    shared = read(kind, one, setting).meet(read(kind, two, setting))
    assume(shared is not None)
    for text in (shared.written, shared.show()):
        assert read(kind, text, setting).relation(shared) is Relation.SAME


@given(quantity_texts(small_numbers()), quantity_texts(small_numbers()))
def test_what_two_small_quantities_share_can_be_read(one: str, two: str) -> None:
    check_it_meets_again("quantity", one, two, PLAIN)


@given(quantity_texts(), quantity_texts())
@example("about 1.25", "about 1.3")
def test_what_two_quantities_share_can_be_read(one: str, two: str) -> None:
    check_it_meets_again("quantity", one, two, PLAIN)


@given(*[date_texts(Day(2022, 1, 1), Day(2022, 1, 9))] * 2)
def test_what_two_dates_share_can_be_read(one: str, two: str) -> None:
    check_it_meets_again("date", one, two, PLAIN)


@given(*[st.one_of(date_texts(Day(2022, 1, 7), Day(2022, 1, 9)), times(), beside(times()))] * 2)
@example("2022-01-08T13:00+01:00", "2022-01-08T15:00..2022-01-09")
def test_what_two_times_share_can_be_read(one: str, two: str) -> None:
    check_it_meets_again("date", one, two, TWO_CLOCKS)


@given(name_lists("ABC"), name_lists("ABC"))
def test_what_two_lists_of_names_share_can_be_read(one: dict[str, list[str]], two: dict[str, list[str]]) -> None:
    shared = read("names", one).meet(read("names", two))
    assert shared is None or through_yaml(shared.written) == shared

"""The size of a list: what it rests on, in which unit it is told, and that a base without sizes is left as it is."""

import pytest

from csto_check.facts.model import Claim
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.rules.sizes import with_sizes
from csto_check.reasoning.verdict import Verdict
from tests.laws.listed import listed_base, lists
from tests.laws.ruled import say


def derived(*claims: Claim) -> list[Claim]:
    base = listed_base(["a == size(x)"], claims)
    return list(Findings(base).derived.values())


def test_a_number_rests_on_the_lists_that_say_just_this() -> None:
    whole, part = lists("x", "all", ("Ann", "Ben")), lists("x", "some", ("Ann",), number=1)
    (found,) = derived(whole, part)
    assert found.value.written == "2" and found.derived is not None
    assert found.derived.from_ == (whole.id,)


def test_a_number_rests_on_all_lists_that_only_together_have_so_many() -> None:
    one, two = lists("x", "some", ("Ann",)), lists("x", "some", ("Ben", "Cem"), number=1)
    found = next(each for each in derived(one, two, say("a", "2", "two")) if each.source == "one")
    assert found.value.written == "at least 3" and found.derived is not None
    assert found.derived.from_ == (one.id, two.id)


def test_the_list_is_told_as_it_is_printed() -> None:
    (found,) = derived(lists("x", "all", ("Ben", "Alfa")))
    assert found.derived is not None and found.derived.arithmetic == "size of (Ann and Ben) = 2 people"


@pytest.mark.parametrize(
    ("rules", "unit"),
    [
        (["a == size(x)"], "people"),
        (["size(x) == size(y)"], "names"),
        (["a == size(x)", "long == size(x)"], "names"),
        (["a == size(x)", "b == size(x) + size(y)"], "people"),
    ],
)
def test_a_size_has_the_unit_of_what_stands_beside_it_in_rules_if_that_is_one(rules: list[str], unit: str) -> None:
    assert with_sizes(listed_base(rules, [])).topics["size(x)"].unit == unit


def test_a_base_gets_its_sizes_once() -> None:
    plain, sized = listed_base(["x <= y"], []), with_sizes(listed_base(["a == size(x)"], []))
    assert with_sizes(plain) is plain and with_sizes(sized) is sized


def test_days_between_two_dates_are_held_against_a_list() -> None:
    rules = ["long == last - first", "long == size(x)"]
    said = [say("first", "2022-01-03"), say("last", "2022-01-08"), lists("x", "all", ("Ann",), "two")]
    found = Findings(listed_base(rules, said))
    assert found.case("long").verdict is Verdict.DISPUTED
    assert [breach.under for breach in found.breaches("x")] == [("long",)]
    assert found.case("first").verdict is found.case("x").verdict is Verdict.SINGLE

"""Values never change, and are equal by what they mean, not by how they were written."""

import pytest

from csto_check.languages.known import data
from csto_check.values import name, quantity
from csto_check.values.base import Setting
from csto_check.values.interval import Interval
from csto_check.values.words import Words

BELARUS = name.read("Belarus", Setting(names={"belarus": "Belarus", "weissrussland": "Belarus"}))
SPELLED = name.read("Weißrussland", Setting(names={"belarus": "Belarus", "weissrussland": "Belarus"}))


@pytest.mark.parametrize("thing", [BELARUS, Interval(1, 2), Words("x"), data("en")])
def test_nothing_of_it_can_be_changed_or_removed(thing: object) -> None:
    for change in (lambda: setattr(thing, "written", "y"), lambda: delattr(thing, "written")):
        with pytest.raises(AttributeError, match="never changes"):
            change()


def test_two_spellings_of_a_name_are_one_value_and_another_kind_is_not() -> None:
    assert BELARUS == SPELLED
    assert len({BELARUS, SPELLED}) == 1
    assert Words("Belarus") != BELARUS
    assert Words("Belarus") != "Belarus"
    assert Interval(1, 2) == Interval(1, 2) != Interval(1, 3)


def test_another_value_takes_over_what_is_not_replaced() -> None:
    some = quantity.read("about 100", Setting(unit="soldiers"))
    other = some._replace(written="~100")
    assert (other.written, other.hedge, other.unit) == ("~100", "about", "soldiers")
    assert repr(Interval(1, None)) == "Interval(low=1, high=None)"

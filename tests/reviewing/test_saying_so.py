"""Whether a value says what a claim says: how far an open bound reaches, and what is only rounded."""

import pytest

from csto_check.reviewing.saying_so import reaches, says_as_much
from csto_check.values import date, name, quantity
from csto_check.values.base import Setting
from csto_check.values.rounded import rounds
from csto_check.values.value import Unknown
from csto_check.values.zones import Zones

SETTING = Setting(zones=Zones())

# What is said, what is claimed, whether the one reaches as far as the other, and whether it says it.
FIGURES = [
    ("300", "300", True, True),
    ("200..400", "300", True, True),
    ("over 200", "300", True, True),
    ("at least 150", "300", True, True),  # up to its double
    ("at least 149", "300", False, True),
    ("at most 600", "300", True, True),  # down to its half
    ("at most 601", "300", False, True),
    ("300", "at least 150", True, False),
    ("300", "at least 149", False, False),
    ("300", "at most 600", True, False),
    ("300", "at most 601", False, False),
    ("at least 164", "at least 164", True, True),
    ("at least 82", "at least 164", True, True),
    ("at least 81", "at least 164", False, False),
    ("at least 200", "at least 164", True, False),  # 164 is what it states
    ("at least 328", "at least 164", True, False),
    ("at least 329", "at least 164", False, False),
    ("164", "at least 164", True, True),
    ("165", "at least 164", True, False),
    ("100..200", "at least 164", True, True),
    ("at least 100", "at most 100", True, True),
    ("50", "at most 100", True, False),
    ("100", "at most 100", True, True),
    ("50", "0..100", True, False),  # 0 is no bound
    ("100", "0..100", True, True),
    ("50", "1..100", True, True),
    ("0..100", "at least 0", True, True),
    ("at least 0", "0", True, True),
    ("at most 0", "0", True, True),
    ("at least -4", "at least -4", True, True),
    ("at least -4", "-3", False, True),
    ("at most -4", "-4", True, True),
    ("at most -4", "-6", False, True),
    ("5", "unknown", True, False),
]
DAYS = [
    ("2022-01-21", "2022-01-21", True, True),
    ("2022-01", "2022-01-05", True, True),
    ("2022-01-05", "2022-01", True, True),
    ("2022-01-21", "..2022-01-21", True, True),
    ("2022-01-20", "..2022-01-21", True, False),
    ("2022-01", "..2022-01-21", True, True),
    ("2021-12-08", "..2022-01-21", True, False),
    ("2021-12-07", "..2022-01-21", True, False),  # 45 days before
    ("2021-12-06", "..2022-01-21", False, False),
    ("2007", "..2022-01-21", False, False),
    ("..2022-01-21", "..2022-01-21", True, True),
    ("..2022-01-30", "..2022-01-21", True, False),
    ("..2022-01-10", "..2022-01-21", True, False),
    ("..2007", "..2022-01-21", True, False),  # both are open
    ("..2022-01-21", "2022-01-21", True, True),
    ("..2022-01-21", "2022-01-20", True, False),
    ("..2022-01-21", "2022-01-10..2022-01-30", True, True),
    ("..2022-01-21", "2022-01-21..", True, False),
    ("..2022-01-21", "2022-03-08..", False, False),
    ("2022-03-07", "2022-01-21..", True, False),  # 45 days after
    ("2022-03-08", "2022-01-21..", False, False),
    ("2022-01-21..", "2022-03-06", True, False),
    ("2022-01-21..", "2022-03-08", False, False),
    ("2022-01-21..", "2022-01", True, True),
    ("2022-01..", "2022-01-05", True, False),
    ("2022-01-21..", "2022-01-21..", True, True),
    ("2022-01-21..", "..2022-01-30", True, False),
    ("2022-01-20..", "2022-01-21..", True, True),  # vaguer
    ("2022-01-22..", "2022-01-21..", True, False),
    ("2022-01-21..", "2021-02-01..", True, False),  # both are open
    ("..2022-01-21", "2022-03-08", False, False),
    ("..0001-01-05", "0001-01-02", True, False),
    ("..0001-02-14", "0001-01-01", True, False),
    ("0001-01-01", "..0001-02-20", False, False),
    ("2022-01-21", "unknown", True, False),
]


@pytest.mark.parametrize(("said", "claimed", "is_reached", "is_said"), FIGURES)
def test_a_figure_says_what_a_claim_states(said: str, claimed: str, is_reached: bool, is_said: bool) -> None:
    one, two = quantity.read(said, SETTING), quantity.read(claimed, SETTING)
    assert (reaches(one, two), says_as_much(one, two)) == (is_reached, is_said)
    assert reaches(two, one) is is_reached


@pytest.mark.parametrize(("said", "claimed", "is_reached", "is_said"), DAYS)
def test_a_date_says_what_a_claim_states(said: str, claimed: str, is_reached: bool, is_said: bool) -> None:
    one, two = date.read(said, SETTING), date.read(claimed, SETTING)
    assert (reaches(one, two), says_as_much(one, two)) == (is_reached, is_said)
    assert reaches(two, one) is is_reached


def test_a_name_says_what_it_does_not_exclude() -> None:
    one, two = name.read("Berg", SETTING), Unknown()
    assert (reaches(one, one), says_as_much(one, one)) == (True, True)
    assert (reaches(one, two), says_as_much(one, two)) == (True, False)


# Two figures, and whether one is the other one rounded: to two zeros at least, by half a per cent at most.
ROUNDED = [
    ("4000000000", "4001000000", True),
    ("300", "301", True),
    ("3000", "2985", True),
    ("3000", "3015", True),
    ("3000", "3016", False),
    ("3000", "2984", False),
    ("20000", "20100", True),
    ("10000", "9950", True),
    ("10000", "10051", False),
    ("1500", "1505", True),
    ("1500", "1549", False),
    ("100", "100.4", True),
    ("100", "100.6", False),
    ("-3000", "-3001", True),
    ("310", "311", False),
    ("50", "50.1", False),
    ("1200", "1300", False),
    ("300", "300", False),
    ("0", "100", False),
    ("3000", "2500..3001", False),
    ("3000", "at least 3001", False),
    ("3000", "unknown", False),
]


@pytest.mark.parametrize(("one", "two", "expected"), ROUNDED)
def test_of_two_figures_one_may_be_the_other_rounded(one: str, two: str, expected: bool) -> None:
    a, b = quantity.read(one, SETTING), quantity.read(two, SETTING)
    assert (rounds(a, b), rounds(b, a)) == (expected, expected)


def test_days_are_not_rounded() -> None:
    one, two = date.read("2022-01-05T00:00:00", SETTING), date.read("2022-01-05T00:00:01", SETTING)
    assert not rounds(one, two)


def test_a_rounded_figure_says_the_exact_one() -> None:
    assert says_as_much(quantity.read("4000000000", SETTING), quantity.read("4001000000", SETTING))
    assert says_as_much(quantity.read("4000000000", SETTING), quantity.read("over 4001000000", SETTING)) is False

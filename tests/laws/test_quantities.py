"""A quantity is the interval its notation stands for."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given

from csto_check.answers.document import gap_info
from csto_check.values import quantity
from csto_check.values.base import Relation, Setting
from csto_check.values.quantity import Quantity
from tests.laws.strategies import Number, numbers, quantities, quantity_texts, st

PEOPLE = Setting(unit="people", units=frozenset({"people", "days"}))


def read(written: str, setting: Setting = PEOPLE) -> Quantity:
    value = quantity.read(written, setting)
    assert isinstance(value, Quantity)
    return value


def tolerances() -> st.SearchStrategy[Decimal]:
    return st.integers(0, 10_000).map(lambda hundredths: Decimal(hundredths) / 10_000)


def ends_of(number: Number, tolerance: Decimal) -> tuple[Fraction | None, Fraction | None]:
    """The ends by docs/facts.md, reckoned in fractions."""
    low, high, lead = Fraction(number.low), Fraction(number.high), number.lead.strip()
    slack = abs(low) * Fraction(tolerance)
    if lead in ("over", ">", "at least", ">=", "+"):
        return low, None
    if lead in ("under", "<", "at most", "<="):
        return None, high
    return low - slack * (lead in ("about", "~", "almost")), high + slack * (lead in ("about", "~"))


def end(number: Decimal | None) -> Fraction | None:
    return None if number is None else Fraction(number)


def nearest(one: Quantity, two: Quantity) -> Fraction | None:
    """The distance of the nearest ends of two that share nothing, None where they share something."""
    ends = ((one.span.high, two.span.low), (two.span.high, one.span.low))
    gaps = [Fraction(low) - Fraction(high) for high, low in ends if high is not None and low is not None]
    return next((gap for gap in gaps if gap > 0), None)


@given(quantities(), tolerances())
def test_every_notation_contains_the_numbers_written(number: Number, tolerance: Decimal) -> None:
    span = read(number.written, PEOPLE._replace(tolerance=tolerance)).span
    for written in (Decimal(number.low), Decimal(number.high)):
        assert (span.low is None or span.low <= written) and (span.high is None or written <= span.high)


@given(quantities(), tolerances())
def test_the_ends_are_right_for_every_tolerance(number: Number, tolerance: Decimal) -> None:
    span = read(number.written, PEOPLE._replace(tolerance=tolerance)).span
    assert (end(span.low), end(span.high)) == ends_of(number, tolerance)


@given(quantity_texts())
def test_the_unit_of_the_topic_may_stand_behind(written: str) -> None:
    assert read(f"{written} people").span == read(written).span


@given(quantity_texts(), quantity_texts())
def test_a_gap_is_the_distance_of_the_nearest_ends(one: str, two: str) -> None:
    a, b = read(one), read(two)
    gap = a.gap(b)
    assert end(gap.amount if gap else None) == nearest(a, b)


@given(quantity_texts(), quantity_texts())
def test_a_gap_is_the_same_from_both_sides(one: str, two: str) -> None:
    assert read(one).gap(read(two)) == read(two).gap(read(one))


@given(quantity_texts(), quantity_texts())
def test_two_quantities_are_apart_exactly_when_there_is_a_gap(one: str, two: str) -> None:
    a, b = read(one), read(two)
    assert (a.relation(b) is Relation.APART) is (a.gap(b) is not None) is (a.meet(b) is None)


@given(numbers(), numbers())
def test_a_relative_gap_is_a_share_of_the_lower_number(one: str, two: str) -> None:
    low, high = sorted((Decimal(one), Decimal(two)))
    gap = read(one).gap(read(two))
    if gap is not None:
        assert gap.relative == ((high - low) / abs(low) if low else None)


@given(quantity_texts(), quantity_texts())
def test_every_gap_of_usual_numbers_can_be_shown(one: str, two: str) -> None:
    info = gap_info(read(one).gap(read(two)))
    assert info is None or (info["unit"] == "people" and info["text"].startswith((info["bound"], "about ")))


@given(numbers(12), numbers(12))
@example("0.00000001", "999999999999999")
@example("0.00000000000001", "999999999999999")
def test_every_gap_can_be_shown(one: str, two: str) -> None:
    assert gap_info(read(one).gap(read(two))) == gap_info(read(two).gap(read(one)))


@pytest.mark.parametrize("number", ["3.000", "3,000", "3,0", "1_000", "٣", "1e3", "NaN", "3 ", "1.", ".5", "--1"])
@pytest.mark.parametrize("lead", ["", "about ", "over "])
def test_what_is_no_number_or_may_be_two_is_refused(lead: str, number: str) -> None:
    with pytest.raises(quantity.Unreadable):
        read(lead + number)

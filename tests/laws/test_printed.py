"""What is printed of a value can be read back by the reader of English text, and a printed gap holds the exact one."""

from datetime import date as date_of_calendar
from decimal import Decimal

import pytest
from hypothesis import assume, example, given

from csto_check.reading.reader import Reader
from csto_check.values import date, quantity
from csto_check.values.base import Setting
from tests.laws.strategies import date_texts, numbers, quantity_texts, st

PEOPLE = Setting(unit="people", units=frozenset({"people"}))
_READER = Reader("en", None, {}, frozenset({"people"}))


def read_back(printed: str) -> str | None:
    """What a reader of English takes from a sentence with it."""
    found = _READER.whole(f"It was {printed}.").readings
    return found[0].value if len(found) == 1 else None


@given(quantity_texts(numbers(6)).filter(lambda text: "-" not in text))
@example("10000000000..15000000000")
@example("2.5 million")
@example("900000..1200000")
@example("1..2000000")
@example("almost 10000")
def test_a_printed_quantity_reads_back_equal(written: str) -> None:
    value = quantity.read(written, PEOPLE)
    assume(value.hedge != "under" or value.span.high >= 100)  # of a small number "under" may be where something lies
    told = read_back(value.printed())
    assert told is not None and quantity.read(told, PEOPLE).span == value.span


@given(date_texts(date_of_calendar(1000, 1, 1), date_of_calendar(2099, 12, 31)))
@example("2021-12-29..2022-01-01")
@example("before 1841")
@example("about 2002-10")
def test_a_printed_date_reads_back_equal(written: str) -> None:
    value = date.read(written, Setting())
    told = read_back(value.printed())
    assert told is not None and date.read(told, Setting()).span == value.span


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("2500", "2,500 people"),
        ("1", "1 person"),
        ("10000000000..15000000000", "10 to 15 billion people"),
        ("900000..1200000", "900,000 to 1,200,000 people"),
        ("1234567", "1,234,567 people"),
        ("-5..3", "-5 to 3 people"),
        ("0.5", "0.5 people"),
        ("1..2000000", "1 to 2,000,000 people"),
        ("1000000..2000000000", "1,000,000 to 2,000,000,000 people"),
    ],
)
def test_a_quantity_is_printed_with_groups_scale_and_unit(written: str, printed: str) -> None:
    assert quantity.read(written, PEOPLE).printed() == printed


@given(quantity_texts(), quantity_texts())
@example("about 100", "300")
@example("605.1", "2749")
@example("about 149", "450")
def test_a_printed_gap_holds_the_exact_one(one: str, two: str) -> None:
    gap = quantity.read(one, PEOPLE).gap(quantity.read(two, PEOPLE))
    if gap is None:
        return
    *words, number = gap.distance.removesuffix(" people").removesuffix(" person").split(" ")
    if number in ("million", "billion", "trillion"):
        words, number = words[:-1], f"{words[-1]} {number}"
    bound, said = " ".join(words), quantity.read(number.replace(",", ""), PEOPLE).span
    assert said is not None and isinstance(said.low, Decimal)
    if bound == "about":
        assert abs(said.low - gap.amount) <= abs(said.low) / 10
    else:
        assert said.low == gap.amount if not bound else said.low <= gap.amount


@given(st.sampled_from(("8.5", "2500", "164")), st.sampled_from(("3", "3000", "225")))
def test_a_gap_says_about_only_where_it_is_rounded_or_rests_on_a_tolerance(one: str, two: str) -> None:
    gap = quantity.read(one, PEOPLE).gap(quantity.read(two, PEOPLE))
    assert gap is not None and ("about" in gap.distance) is ("8.5" in (one, two))


@pytest.mark.parametrize(
    ("unit", "one"),
    [
        *[
            ("soldiers", "soldier"),
            ("people", "person"),
            ("casualties", "casualty"),
            ("buses", "bus"),
            ("churches", "church"),
        ],
        *[
            ("series", "series"),
            ("species", "species"),
            ("houses", "house"),
            ("boxes", "box"),
            ("gas", "gas"),
            ("s", "s"),
        ],
        *[
            ("fire_engines", "fire engine"),
            ("wounded_people", "wounded person"),
            ("aircraft", "aircraft"),
            ("classes", "class"),
        ],
    ],
)
def test_one_thing_has_a_unit_in_the_singular(unit: str, one: str) -> None:
    assert quantity.read("1", Setting(unit=unit, units=frozenset({unit}))).printed() == f"1 {one}"

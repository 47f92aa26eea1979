"""A quantity in other words is refused, and the remedy is the user's own value in the notation."""

import pytest

from csto_check.values import quantity
from csto_check.values.base import Setting, Unreadable
from csto_check.values.quantity import Quantity

PEOPLE = Setting(unit="people", units=frozenset({"people", "boats"}))

SAID = {
    "no more than 300": "write at most 300",
    "not more than 300": "write at most 300",
    "No more than 300": "write at most 300",
    "no less than 300": "write at least 300",
    "no fewer than 300": "write at least 300",
    "not fewer than 300": "write at least 300",
    "no more than 300 people": "write at most 300",
    "more than 300": "write over 300",
    "less than 300": "write under 300",
    "300 or more": "write at least 300",
    "300 or fewer": "write at most 300",
    "nicht mehr als 300": "write at most 300",
    "nicht weniger als 300": "write at least 300",
    "mehr als 300": "write over 300",
    "300 mindestens": "write at least 300",
    "höchstens 300": "write at most 300",
    "fast 300": "write almost 300",
    "≥164": "write at least 164",
    "≈ 300": "write about 300",
    "300k": "write 300000",
    "2.5m": "write 2500000",
    "2.5bn": "write 2500000000",
    "$5M": "write 5000000",
    "2,5 Mio.": "write 2500000",
    "3 Milliarden": "write 3000000000",
    "3 Billionen": "write 3000000000000",
    "2.5 Million": "write 2500000",
    "half a million": "write 500000",
    "about 300k people": "write about 300000",
    "more than 1.2m": "write over 1200000",
    "3+ million": "write at least 3000000",
    "at least 200 to 250": "write at least 200",
    "at most 200 to 250": "write at most 250",
    "over 200 to 250": "write over 200",
    "under 200 to 250": "write under 250",
    "about 200 to 250": "write 180..275",
    "from 200 to nearly 250": "write 200..250",
    "30..almost 40": "write 30..40",
    "between 150 and 200": "write 150..200",
    "zwischen 150 und 200": "write 150..200",
    "150 to 200 thousand": "write 150000..200000",
    "12-15k": "write 12000..15000",
    "900 to 1 million": "write 900..1000000",
    "2..3 million": "write 2000000..3000000 or 2..3000000",
    "300 ± 20": "write 280..320",
    "40 or 41": "write 40..41",
    "40 or 50": "write 40..50 only if everything in between is possible too",
    "40 of 60": "give shares their own topic, with per cent as its unit",
    "one in five": "give shares their own topic, with per cent as its unit",
    "40 %": "give shares their own topic, with per cent as its unit",
    "40?": "write 40, and mention the doubt in note",
    "over about 40": "write over 40 or about 40",
    "no more than about 40": "write at most 40 or about 40",
    "forty": "write 40",
    "zwölf": "write 12",
    "3 dozen": "write 36",
    "1,234.5": "write 1234.5",
    "2.500.000": "write 2500000",
    "5 1/2": "write 5.5",
    ".5": "write 0.5",
    "−5": "write -5",
    "over 3,000": "write over 3000 or over 3.0",
    "2.345 million": "write 2345000000 or 2345000",
    "300 people or more": "write at least 300",
    "slightly more than 300": "write over 300",
    "greater than or equal to 300": "write at least 300",
    "somewhere between 200 and 250 people": "write 200..250",
    "300 souls or more": "write at least 300: the unit, people, belongs to the topic",
    "40 souls": "write 40: the unit, people, belongs to the topic",
    "no more than 40 souls": "write at most 40: the unit, people, belongs to the topic",
    "Unknown": "write unknown",
    "40 boats": "its unit is people",
    "9999 trillion": "write it in a larger unit",
}
FORMS = "write a number such as 2500, "


@pytest.mark.parametrize(("written", "remedy"), SAID.items())
def test_the_remedy_is_the_users_own_value(written: str, remedy: str) -> None:
    with pytest.raises(Unreadable) as refused:
        quantity.read(written, PEOPLE)
    assert refused.value.remedy == remedy
    for value in remedy.removeprefix("write ").split(":")[0].split(" only ")[0].split(",")[0].split(" or "):
        if remedy.startswith("write ") and value != "it in a larger unit":
            quantity.read(value, PEOPLE)


@pytest.mark.parametrize("written", ["tomorrow", "over", "NaN", "hundreds", "1/3", "2022-01", "10-5", "not 300", "k"])
def test_what_says_no_set_of_numbers_gets_the_forms(written: str) -> None:
    with pytest.raises(Unreadable) as refused:
        quantity.read(written, PEOPLE)
    assert refused.value.remedy.startswith(FORMS)


@pytest.mark.parametrize(
    ("unit", "written", "remedy"),
    [
        ("metres", "2.5m", "write 2.5 or 2500000"),
        ("tonnes", "300 t", "write 300 or 300000000000000"),
        ("percent", "40 %", "write 40"),
        ("per_cent", "over 40 per cent", "write over 40"),
    ],
)
def test_a_letter_that_may_be_the_unit_is_no_scale_for_certain(unit: str, written: str, remedy: str) -> None:
    with pytest.raises(Unreadable) as refused:
        quantity.read(written, Setting(unit=unit))
    assert refused.value.remedy == remedy


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("2.5 million", "2500000"),
        ("about 2.5 million people", "about 2500000"),
        ("over 3 thousand", "over 3000"),
        ("3 billion+", "3000000000+"),
        ("1 trillion..2 trillion", "1000000000000..2000000000000"),
        ("900..1 million", "900..1000000"),
    ],
)
def test_a_word_of_scale_is_read_and_shown_back_unchanged(written: str, digits: str) -> None:
    value, plain = quantity.read(written, PEOPLE), quantity.read(digits, PEOPLE)
    assert isinstance(value, Quantity) and isinstance(plain, Quantity)
    assert value.span == plain.span
    assert value.show() == value.written == written


def test_a_unit_that_is_called_like_a_scale_stays_the_unit() -> None:
    value = quantity.read("2.5 million", Setting(unit="million"))
    assert isinstance(value, Quantity)
    assert value.span == quantity.read("2.5", Setting(unit="million")).span  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "written", ["300 per day", "two and a half", "three quarters", "300 of them", "300 a week", "5 each"]
)
def test_a_word_that_changes_the_number_is_never_taken_for_its_unit(written: str) -> None:
    with pytest.raises(Unreadable) as refused:
        quantity.read(written, PEOPLE)
    assert refused.value.remedy.startswith(FORMS)

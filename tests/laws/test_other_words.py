"""A value in other words is refused, and the remedy has the same meaning as the same value written plainly."""

import pytest
from hypothesis import example, given

from csto_check.values import date, quantity
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date
from csto_check.values.quantity import Quantity
from csto_check.values.remedies.refused_dates import interpreted_date as said_of_dates
from csto_check.values.remedies.refused_quantities import interpreted_quantity as said_of_quantities
from csto_check.values.value import Unknown
from tests.laws.strategies import FIRST, LAST, Day, moments, quantity_texts, small_numbers, st

PEOPLE = Setting(unit="people", units=frozenset({"people", "days"}))
# Phrases before and behind a number or a date, and what stands for them in the notation.
HEDGES = {
    "no more than {}": "at most {}", "not more than {}": "at most {}", "{} or fewer": "at most {}",
    "nicht mehr als {}": "at most {}", "{} höchstens": "at most {}", "up to {}": "at most {}", "≤ {}": "at most {}",
    "no less than {}": "at least {}", "no fewer than {}": "at least {}", "not fewer than {}": "at least {}",
    "{} or more": "at least {}", "mindestens {}": "at least {}", "nicht weniger als {}": "at least {}",
    "more than {}": "over {}", "upwards of {}": "over {}", "mehr als {}": "over {}", "über {}": "over {}",
    "less than {}": "under {}", "fewer than {}": "under {}", "weniger als {}": "under {}",
    "nearly {}": "almost {}", "just under {}": "almost {}", "fast {}": "almost {}",
    "around {}": "about {}", "{} or so": "about {}", "ca. {}": "about {}", "≈{}": "about {}", "exactly {}": "{}",
}  # fmt: skip
BOUNDS = {
    "prior to {}": "before {}", "earlier than {}": "before {}", "vor {}": "before {}", "<{}": "before {}",
    "later than {}": "after {}", "nach {}": "after {}", "> {}": "after {}",
    "no later than {}": "..{}", "not after {}": "..{}", "until {}": "..{}", "bis {}": "..{}", "spätestens {}": "..{}",
    "{} at the latest": "..{}", "nicht nach {}": "..{}",
    "no earlier than {}": "{}..", "not before {}": "{}..", "since {}": "{}..", "seit {}": "{}..",
    "nicht vor {}": "{}..", "{} or later": "{}..", "frühestens {}": "{}..",
    "around {}": "about {}", "circa {}": "about {}", "{} or so": "about {}", "≈{}": "about {}",
}  # fmt: skip


def remedy_of(kind: str, written: str) -> str:
    with pytest.raises(Unreadable) as refused:
        (quantity if kind == "quantity" else date).read(written, PEOPLE)
    return refused.value.remedy


def upper(written: str, loud: bool) -> str:
    return written.upper() if loud else written


@given(st.sampled_from(sorted(HEDGES)), st.integers(1, 10**6), st.booleans(), st.booleans())
@example("no more than {}", 300, False, True)
def test_a_hedge_in_other_words_is_told_in_the_notation(phrase: str, number: int, unit: bool, loud: bool) -> None:
    written = phrase.format(number)
    assert remedy_of("quantity", upper(written, loud) + " people" * unit) == f"write {HEDGES[phrase].format(number)}"


@given(
    st.sampled_from(sorted(HEDGES)), st.integers(1, 998), st.sampled_from(("{}k", "{} Mio.", "{},000,000", "{} 000"))
)
def test_a_hedged_numeral_is_told_in_its_digits(phrase: str, number: int, shape: str) -> None:
    scale = 1000 if shape in ("{}k", "{} 000") else 10**6
    remedy = remedy_of("quantity", phrase.format(shape.format(number)))
    assert remedy == f"write {HEDGES[phrase].format(number * scale)}"


@given(
    st.integers(1, 10**6),
    st.integers(1, 10**6),
    st.sampled_from(("{}-{}", "{} to {}", "between {} and {}", "{} bis {}")),
)
@example(200, 250, "{} to {}")
def test_a_range_in_other_words_is_told_and_hedged_as_a_whole(one: int, two: int, shape: str) -> None:
    low, high = min(one, two), max(one, two) + 1
    words = shape.format(low, high)
    told = {"": f"{low}..{high}", "at least ": f"at least {low}", "at most ": f"at most {high}", "over ": f"over {low}"}
    told["under "] = f"under {high}"
    for hedge, value in told.items():
        if not (hedge and "between" in shape):
            assert remedy_of("quantity", hedge + words) == f"write {value}"


@given(quantity_texts(small_numbers()), st.sampled_from(("thousand", "million", "billion", "trillion")))
def test_a_word_of_scale_says_the_same_as_its_zeros(written: str, scale: str) -> None:
    zeros = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}[scale]
    digits = "".join(f"{part}{'0' * zeros}" if part.isdigit() else part for part in _parts(written))
    words = "".join(f"{part} {scale}" if part.isdigit() else part for part in _parts(written))
    value, plain = quantity.read(words, PEOPLE), quantity.read(digits, PEOPLE)
    assert isinstance(value, Quantity) and isinstance(plain, Quantity)
    assert value.span == plain.span and value.hedge == plain.hedge
    assert value.show() == value.written == words


def _parts(written: str) -> list[str]:
    """Runs of digits and what stands between them."""
    parts = [""]
    for char in written:
        parts.append(char) if char.isdigit() is not parts[-1].isdigit() else parts.append(parts.pop() + char)
    return parts


@given(st.sampled_from(sorted(BOUNDS)), moments(), st.booleans())
@example("no later than {}", "1841", True)
def test_a_bound_in_other_words_is_told_in_the_notation(phrase: str, moment: str, loud: bool) -> None:
    assert remedy_of("date", upper(phrase.format(moment), loud)) == f"write {BOUNDS[phrase].format(moment)}"


@given(st.sampled_from(sorted(BOUNDS)), st.dates(FIRST, LAST))
def test_a_bound_on_a_date_in_words_is_told_as_well(phrase: str, day: Day) -> None:
    names = (
        "January",
        "Februar",
        "March",
        "April",
        "Mai",
        "June",
        "Juli",
        "August",
        "Sept.",
        "Oktober",
        "Nov.",
        "December",
    )
    remedy = remedy_of("date", phrase.format(f"{day.day} {names[day.month - 1]} {day.year:04}"))
    assert remedy == f"write {BOUNDS[phrase].format(day)}"


@given(
    moments(), moments(), st.sampled_from(("after {} and before {}", "after {}, but before {}", "nach {} und vor {}"))
)
def test_a_date_bounded_on_both_sides_is_the_meet_of_its_bounds(one: str, two: str, shape: str) -> None:
    after, before = (read_date(f"{word} {moment}") for word, moment in (("after", one), ("before", two)))
    shared = after.meet(before)
    remedy = remedy_of("date", shape.format(one, two))
    assert remedy.startswith("write a date such as") is (shared is None)
    if shared is not None:
        assert read_date(remedy.removeprefix("write ")).span == shared.span


@given(moments(), st.integers(1, 3))
def test_one_of_two_dates_is_a_range_exactly_if_nothing_lies_between(moment: str, steps: int) -> None:
    later = _later(moment, steps)
    remedy = remedy_of("date", f"{moment} or {later}")
    assert remedy == f"write {moment}..{later}" + (
        " only if everything in between is possible too" if steps > 1 else ""
    )


def _later(moment: str, steps: int) -> str:
    """The date some of its units later."""
    for _ in range(steps):
        high = read_date(moment).span.high
        assert high is not None
        following = read_date(f"after {high.date()}").span.low
        assert following is not None
        moment = following.date().isoformat()[: len(moment)]
    return moment


def read_date(written: str) -> Date:
    value = date.read(written, Setting())
    assert isinstance(value, Date)
    return value


PIECES = (
    *"0123456789 ..-/~?%X,[]{}()T:+", "1841", "2022-01-06", "300", "3.000", "2,5", "k", "m", " million", " Mio.", "½",
    "about ", "over ", "no more than ", "before ", "after ", "by ", "from ", "between ", " and ", " or ", " to ",
    " bis ", "January", "6 ", "Mai", "summer ", " people", " souls", " of ", "%", "s", "th century", " AD", " BC",
    "W05", "Q2", "±",
)  # fmt: skip
ANY = st.one_of(st.lists(st.sampled_from(PIECES), max_size=7).map("".join), st.text(max_size=20))


@given(ANY)
@example("1" * 50 + "..")
@example("२०२२")
def test_a_quantity_is_read_or_refused_with_values_that_can_be_read(written: str) -> None:
    try:
        assert quantity.read(written, PEOPLE).written == written or written == "unknown"
    except Unreadable as error:
        assert error.what and error.remedy
        told = said_of_quantities(" ".join(written.lower().split()), PEOPLE)
        for value in told.values if told else ():
            assert isinstance(quantity.read(value, PEOPLE), Quantity | Unknown)


@given(ANY)
@example("2022-01-06T24:00 bis 12:00")
@example("0001~/0002~")
def test_a_date_is_read_or_refused_with_values_that_can_be_read(written: str) -> None:
    try:
        assert date.read(written, Setting()).written == written or written == "unknown"
    except Unreadable as error:
        assert error.what and error.remedy
        for value in _told(written):
            assert isinstance(date.read(value, Setting()), Date | Unknown)


def _told(written: str) -> tuple[str, ...]:
    try:
        told = said_of_dates(" ".join(written.lower().split()))
    except Unreadable:
        return ()
    return told.values if told else ()

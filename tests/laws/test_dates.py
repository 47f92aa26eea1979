"""A date is the span of time that edtf and the calendar give it."""

from calendar import monthrange
from datetime import date as Day
from datetime import datetime, timedelta
from time import struct_time
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import example, given

from csto_check.values import date
from csto_check.values.base import Relation, Setting, Unreadable
from csto_check.values.date import Date
from tests.laws import SLOW
from tests.laws.strategies import FIRST, LAST, beside, date_texts, moments, ranges, st, times

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


def read(written: str) -> Date:
    value = date.read(written, Setting())
    assert isinstance(value, Date)
    return value


def in_edtf(written: str) -> str:
    """The notation of EDTF level 1."""
    for word, mark in (("by ", "../"), ("from ", "")):
        if written.startswith(word):
            return f"{mark}{written.removeprefix(word)}{'' if mark else '/..'}"
    first, dots, last = written.replace(" to ", "..").partition("..")
    return f"{first or '..'}/{last or '..'}" if dots else written


def day_of(end: Any) -> Day | None:
    return Day(*end[:3]) if isinstance(end, struct_time) else None


@SLOW
@given(st.one_of(moments(), ranges()))
def test_a_date_runs_from_the_first_to_the_last_day_of_edtf(written: str) -> None:
    span, oracle = read(written).span, parse_edtf(in_edtf(written))
    first, last = day_of(oracle.lower_strict()), day_of(oracle.upper_strict())
    assert span.low == (first and datetime(first.year, first.month, first.day))
    assert span.high == (last and datetime(last.year, last.month, last.day) + DAY - SECOND)


@given(st.dates(FIRST, LAST))
def test_neighbouring_days_never_touch_and_lie_a_day_apart(day: Day) -> None:
    today, tomorrow = read(day.isoformat()), read((day + DAY).isoformat())
    gap = today.gap(tomorrow)
    assert today.relation(tomorrow) is Relation.APART
    assert gap is not None and gap.text == "1 day"


@given(st.dates(FIRST, LAST))
def test_every_day_lies_in_its_month_and_in_its_year_and_in_no_other(day: Day) -> None:
    around = read(day.isoformat()).span
    for text in (day.isoformat()[:7], day.isoformat()[:4]):
        assert around.inside(read(text).span)
    assert not around.overlaps(read(f"{day.year + 1:04}").span)


@given(st.integers(1, 2400), st.integers(1, 12))
def test_a_month_is_all_of_its_days(year: int, number: int) -> None:
    month, last = f"{year:04}-{number:02}", monthrange(year, number)[1]
    assert read(month).span == read(f"{month}-01..{month}-{last}").span
    with pytest.raises(Unreadable):
        read(f"{month}-{last + 1}")


@given(moments())
def test_about_contains_its_plain_date_and_its_neighbours(written: str) -> None:
    plain, about = read(written).span, read(f"about {written}").span
    assert plain.inside(about) and plain != about
    assert about == read(f"~{written}").span == read(f"{written}~").span
    assert about.overlaps(before(plain)) and about.overlaps(after(plain))


def before(span: Any) -> Any:
    return read((span.low - DAY).date().isoformat()).span


def after(span: Any) -> Any:
    return read((span.high + DAY).date().isoformat()).span


@given(st.dates(FIRST, LAST))
def test_about_a_month_is_the_month_with_its_two_neighbours(day: Day) -> None:
    first = day.replace(day=1)
    last = first + 70 * DAY  # some day of the month after the next, or close to it
    neighbour = (first + 32 * DAY).replace(day=1)
    assert last > neighbour
    expected = read(f"{(first - DAY).isoformat()[:7]}..{neighbour.isoformat()[:7]}").span
    assert read(f"about {day.isoformat()[:7]}").span == expected


@given(date_texts(), date_texts())
def test_two_dates_are_apart_exactly_when_there_is_a_gap(one: str, two: str) -> None:
    a, b = read(one), read(two)
    assert (a.relation(b) is Relation.APART) is (a.gap(b) is not None) is (a.meet(b) is None)


@given(date_texts(), date_texts())
def test_a_gap_of_dates_is_the_same_from_both_sides(one: str, two: str) -> None:
    assert read(one).gap(read(two)) == read(two).gap(read(one))


@given(date_texts(), date_texts())
def test_a_meet_of_dates_is_the_meet_of_their_spans(one: str, two: str) -> None:
    a, b = read(one), read(two)
    shared = a.meet(b)
    assert (shared and shared.span) == a.span.meet(b.span)


@given(*[st.dates(Day(2021, 12, 1), Day(2022, 3, 1))] * 2)
def test_a_gap_of_days_counts_the_midnights_between(one: Day, two: Day) -> None:
    gap = read(one.isoformat()).gap(read(two.isoformat()))
    low, high = min(one, two), max(one, two)
    midnights = sum(low < low + n * DAY <= high for n in range(1, 100))
    assert (gap.amount if gap else 0) == midnights


@given(*[st.dates(Day(2020, 1, 1), Day(2024, 12, 31))] * 2, st.sampled_from((4, 7)))
def test_a_gap_beside_a_coarser_date_counts_in_its_unit(one: Day, two: Day, coarse: int) -> None:
    gap = read(one.isoformat()).gap(read(two.isoformat()[:coarse]))
    units = sorted({(Day(2020, 1, 1) + n * DAY).isoformat()[:coarse] for n in range(1827)})
    steps = abs(units.index(one.isoformat()[:coarse]) - units.index(two.isoformat()[:coarse]))
    assert (gap.amount if gap else 0) == steps
    assert gap is None or gap.unit == ("years" if coarse == 4 else "months")


@given(moments(), moments())
def test_a_range_that_runs_backwards_is_refused(one: str, two: str) -> None:
    if read(one).span.low > read(two).span.high:  # type: ignore[operator]
        with pytest.raises(Unreadable, match="backwards"):
            read(f"{one}..{two}")


@given(moments(), st.dates(FIRST, LAST))
@example("1841", Day(1841, 1, 1))
@example("1841", Day(1840, 12, 31))
@example("2024-02", Day(2024, 2, 29))
@example("2024-02", Day(2024, 3, 1))
def test_before_and_after_hold_just_the_days_on_their_side_of_the_date(written: str, day: Day) -> None:
    inside = day.isoformat().startswith(written)
    sides = {"before": day.isoformat() < written and not inside, "after": day.isoformat() > written and not inside}
    for word, holds in sides.items():
        relation = read(day.isoformat()).relation(read(f"{word} {written}"))
        assert relation is (Relation.NARROWER if holds else Relation.APART), word


@given(st.one_of(moments(), times()))
@example("0002")
@example("2022-01-08T13:00")
@example("2022-01-08T13:00:00Z")
def test_a_date_is_all_that_lies_neither_before_nor_after_it(written: str) -> None:
    before, named, after = (read(f"{word}{written}").span for word in ("before ", "", "after "))
    assert before.low is None and before.high + SECOND == named.low  # type: ignore[operator]
    assert after.high is None and after.low == named.high + SECOND  # type: ignore[operator]


@given(moments())
def test_before_a_date_is_by_the_one_before_it_and_after_a_date_from_the_next(written: str) -> None:
    span = read(written).span
    lower, upper = ((span.low - DAY).date(), (span.high + DAY).date())  # type: ignore[operator]
    for excluding, bound in ((f"before {written}", f"by {lower}"), (f"after {written}", f"from {upper}")):
        assert read(excluding).relation(read(bound)) is Relation.SAME
    neighbours = (str(day)[: len(written)] for day in (lower, upper))
    for word, bound, neighbour in zip(("before", "after"), ("..{}", "{}.."), neighbours, strict=True):
        one, two = read(f"{word} {written}").gap(read(written)), read(bound.format(neighbour)).gap(read(written))
        assert one == two and one is not None and one.text.startswith("at least 1 ")


DAYS = [Day(2021, 12, 28) + n * DAY for n in range(40)]
NEAR = date_texts(DAYS[0], DAYS[-1])


@given(beside(moments(DAYS[0], DAYS[-1])), NEAR)
def test_the_days_that_before_and_after_share_with_a_date_are_those_of_both(one: str, two: str) -> None:
    a, b = read(one), read(two)
    shared = a.meet(b)
    common = [day for day in DAYS if all(read(f"{day}").relation(each) is Relation.NARROWER for each in (a, b))]
    common += [day for day in DAYS if read(f"{day}").span == b.span and read(f"{day}").span.inside(a.span)]
    holding = [day for day in DAYS if shared is not None and read(f"{day}").span.inside(shared.span)]
    assert sorted(common) == holding


@pytest.mark.parametrize("first", ["0001", "0001-01", "0001-01-01", "0001-01-01T00:00"])
def test_nothing_lies_before_the_first_of_all_years_and_about_it_ends_there(first: str) -> None:
    with pytest.raises(Unreadable, match="there is no date"):
        read(f"before {first}")
    assert read(f"about {first}").span.low == read(f"..{first}").meet(read(f"{first}")).span.low == datetime.min  # type: ignore[union-attr]


@given(st.integers(1, 2400), st.integers(2, 60))
def test_what_two_bounds_share_is_told_in_their_unit(year: int, years: int) -> None:
    shared = read(f"after {year:04}").meet(read(f"before {year + years:04}"))
    first, last = f"{year + 1:04}", f"{year + years - 1:04}"
    assert shared is not None and shared.written == (first if first == last else f"{first}..{last}")
    months = read(f"after {year:04}-03").meet(read(f"before {year + 1:04}-02"))
    assert months is not None and months.written == f"{year:04}-04..{year + 1:04}-01"

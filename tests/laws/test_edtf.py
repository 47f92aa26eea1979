"""What a string of EDTF becomes in our notation is the span of time that the edtf library gives it."""

from datetime import datetime, timedelta
from itertools import pairwise
from time import struct_time
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import example, given

from csto_check.values import date
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.moment import FIRST_YEAR
from csto_check.values.remedies.refused_dates import interpreted_date
from tests.laws import SLOW
from tests.laws.strategies import FIRST, LAST, Day, moments, st

DAY_LESS_A_SECOND = timedelta(hours=24, seconds=-1)
WINTERS = (24, 28, 30)  # that the library ends with December


def remedies(written: str) -> tuple[str, ...]:
    """The values that the refusal of a string offers."""
    with pytest.raises(Unreadable) as refused:
        date.read(written, Setting())
    told = interpreted_date(written.lower())
    assert told is not None and refused.value.remedy == told.remedy()
    return told.values


def span(written: str) -> Interval[datetime]:
    value = date.read(written, Setting())
    assert isinstance(value, Date)
    return value.span


def in_edtf(written: str) -> Interval[datetime]:
    oracle: Any = parse_edtf(written)
    return Interval(_end(oracle.lower_strict()), _end(oracle.upper_strict(), DAY_LESS_A_SECOND))


def _end(end: Any, more: timedelta = timedelta()) -> datetime | None:
    if not isinstance(end, struct_time):
        return None
    return datetime(max(end[0], FIRST_YEAR), *end[1:3]) + more  # EDTF has a year 0, our calendar has none


@st.composite
def unspecified(draw: st.DrawFn) -> str:
    """A date whose last digits are open, in whole years, months or days."""
    year = f"{draw(st.integers(1, 9500)):04}"
    month = f"{draw(st.integers(1, 12)):02}"
    century, decade = f"{year[:2]}XX", f"{year[:3]}X"
    return draw(st.sampled_from((century, decade, f"{year}-XX", f"{year}-{month}-XX", f"{year}-XX-XX")))


@st.composite
def intervals(draw: st.DrawFn) -> str:
    """An interval of EDTF, open on one side at times."""
    one, two = sorted((draw(moments()), draw(moments())), key=lambda text: text[:10])
    return draw(st.sampled_from((f"{one}/{two}", f"../{two}", f"{one}/..")))


@st.composite
def sets(draw: st.DrawFn) -> str:
    """One of some years, months or days that follow each other, open at an end at times."""
    first, length = draw(st.dates(FIRST, LAST - timedelta(days=2000))), draw(st.integers(2, 5))
    precision, days = draw(st.sampled_from(((4, 366), (7, 31), (10, 1))))
    members = list(dict.fromkeys((first + n * timedelta(days=days)).isoformat()[:precision] for n in range(length)))
    low, high = draw(st.sampled_from((("", ""), ("..", ""), ("", ".."))))
    return f"[{low}{','.join(members)}{high}]"


@SLOW
@given(st.one_of(unspecified(), intervals()))
@example("00XX")
@example("000X")
@example("2024-02-XX")
@example("1999-01/2000")
def test_open_digits_and_intervals_are_told_as_the_same_span(written: str) -> None:
    (value,) = remedies(written)
    assert span(value) == in_edtf(written)


@given(st.integers(1, 9500), st.integers(21, 41))
@example(2001, 34)
def test_a_part_of_a_year_is_told_as_the_same_span(year: int, code: int) -> None:
    values = remedies(f"{year:04}-{code}")
    if code not in WINTERS:
        assert span(values[0]) == in_edtf(f"{year:04}-{code}")
    assert len(values) == 1 or values[1] == f"{year:04}..{year - year % 100 + code:04}"


@given(st.integers(1, 9500), st.sampled_from(WINTERS))
def test_a_winter_or_southern_summer_ends_in_the_next_year(year: int, code: int) -> None:
    assert remedies(f"{year:04}-{code}")[0] == f"{year:04}-12..{year + 1:04}-02"


@SLOW
@given(sets())
def test_one_of_a_set_is_told_as_a_range_exactly_where_nothing_lies_between(written: str) -> None:
    values = remedies(written)
    members = [span(member) for member in written.strip("[.]").split(",")]
    ends = [(one.high, two.low) for one, two in pairwise(members)]
    if any(high is None or low is None or high + timedelta(seconds=1) < low for high, low in ends):
        assert values == ()
    else:
        assert [span(value) for value in values] == [in_edtf(written)]


@given(moments(), st.sampled_from("?%"))
def test_a_doubt_is_about_or_dropped_and_said(written: str, mark: str) -> None:
    assert remedies(f"{written}{mark}") == (f"about {written}",)


@given(st.dates(FIRST, LAST), st.sampled_from(("{y}-?{m}", "{y}-{m}-~{d}", "{y}-{m}~-{d}", "{y}?-{m}-{d}")))
def test_a_mark_on_a_part_of_a_date_leaves_the_date_and_says_what_is_lost(day: Day, shape: str) -> None:
    year, month, number = day.isoformat().split("-")
    written = shape.format(y=year, m=month, d=number)
    assert remedies(written) == (day.isoformat()[: 7 if "{d}" not in shape else 10],)
    with pytest.raises(Unreadable, match="in note"):
        date.read(written, Setting())


@given(st.integers(1, 99), st.integers(1, 12), st.integers(1, 28))
def test_the_same_day_of_many_years_is_no_range(decade: int, month: int, day: int) -> None:
    assert remedies(f"{decade:02}XX-{month:02}-{day:02}") == ()


@given(st.integers(10_000, 10**9), st.sampled_from(("Y{}", "Y-{}", "-{}", "Y{}E3")))
def test_what_lies_outside_the_calendar_is_refused_with_its_reason(year: int, shape: str) -> None:
    with pytest.raises(Unreadable, match=r"outside the calendar|before the year 0001"):
        date.read(shape.format(year), Setting())
    assert remedies(shape.format(year)) == ()

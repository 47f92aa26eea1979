"""Ticks of an axis: round, within it, in order, and at their places."""

from datetime import UTC, datetime
from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_check.view import Axis, Mark
from csto_check.views.axes import quartiles
from csto_check.views.ticks import with_date_ticks, with_number_ticks

NUMBERS = st.floats(-1e15, 1e15, allow_nan=False)
SECONDS = st.floats(-6.2e10, 2.5e11, allow_nan=False)  # some way beyond the years 1 and 9999


def axis(low: float, high: float) -> Axis:
    return Axis(low, high, "", "")


@given(NUMBERS, st.floats(1e-6, 1e15), st.integers(1, 9))
def test_ticks_of_numbers_are_few_and_stand_at_what_they_say(low: float, length: float, most: int) -> None:
    drawn = axis(low, max(low + length, low + abs(low) * 1e-9))
    ticks = with_number_ticks(drawn, most).ticks
    assert len(ticks) <= most + 1
    assert [tick.place for tick in ticks] == sorted(tick.place for tick in ticks)
    for tick in ticks:
        assert tick.place == pytest.approx(drawn.place(float(tick.label)), abs=1e-6)


@given(SECONDS, st.floats(1, 2e11), st.integers(2, 9))
def test_ticks_of_dates_are_few_and_stand_at_what_they_say(low: float, length: float, most: int) -> None:
    drawn = axis(low, low + length)
    ticks = [tick for tick in with_date_ticks(drawn, most).ticks if tick.label]
    assert len(ticks) <= most + 1
    assert [tick.place for tick in ticks] == sorted(tick.place for tick in ticks)
    for tick in ticks:
        at = datetime.fromisoformat(tick.label + {4: "-01-01", 7: "-01"}.get(len(tick.label), ""))
        assert tick.place == pytest.approx(drawn.place(at.replace(tzinfo=UTC).timestamp()), abs=1e-6)


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ((1992, 1, 1), (2002, 10, 31), ["1995", "2000"]),
        ((2021, 12, 29), (2022, 1, 22), ["2022-01-03", "2022-01-10", "2022-01-17"]),
        ((2022, 1, 6, 3), (2022, 1, 6, 19), ["2022-01-06 06:00", "2022-01-06 12:00", "2022-01-06 18:00"]),
        ((2021, 12, 29), (2022, 5, 22), ["2022-01", "2022-03", "2022-05"]),
    ],
)
def test_dates_are_marked_as_a_calendar_has_them(
    first: tuple[int, ...], last: tuple[int, ...], labels: list[str]
) -> None:
    low, high = (datetime(*each, tzinfo=UTC).timestamp() for each in (first, last))  # type: ignore[misc,arg-type]
    assert [tick.label for tick in with_date_ticks(axis(low, high), 4).ticks if tick.label] == labels


def test_numbers_are_marked_at_round_places() -> None:
    assert [tick.label for tick in with_number_ticks(axis(2440, 3030), 4).ticks] == ["2600", "2800", "3000"]
    assert [tick.label for tick in with_number_ticks(axis(-5, 1e15), 3).ticks] == [
        "0",
        "500000000000000",
        "1000000000000000",
    ]


def test_a_day_a_month_or_a_year_is_labelled_in_its_middle() -> None:
    low, high = (datetime(2022, 1, day, tzinfo=UTC).timestamp() for day in (6, 9))
    ticks = with_date_ticks(axis(low, high), 4).ticks
    assert [tick.label for tick in ticks] == ["2022-01-06", "2022-01-07", "2022-01-08", ""]
    assert [tick.label_place * 6 for tick in ticks if tick.label] == pytest.approx([1, 3, 5])


@pytest.mark.parametrize(
    ("low", "high", "mark"),
    [(2, 4, Mark(0.2, 0.4)), (-5, 4, Mark(None, 0.4)), (2, 15, Mark(0.2, None)), (-5, 15, Mark(None, None))],
)
def test_what_goes_on_beyond_an_axis_has_no_end_there(low: float, high: float, mark: Mark) -> None:
    assert axis(0, 10).mark(low, high) == mark


def test_what_lies_beyond_an_axis_is_told_from_what_is_open() -> None:
    assert axis(0, 10).mark(11, 12) == Mark(None, None, 1)
    assert axis(0, 10).mark(None, None) == Mark(None, None, 0)


@given(st.lists(SECONDS, min_size=2))
def test_the_middle_half_is_that_of_the_standard_library(numbers: list[float]) -> None:
    first, _, third = quantiles(numbers, n=4)
    assert quartiles(numbers) == (first, third)

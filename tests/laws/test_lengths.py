"""Weeks, months and years between dates: every day and number that fits is there, and none that does not."""

import calendar
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from csto_check.reasoning.rules.between_dates import TimeBetween
from csto_check.values.interval import Interval
from csto_check.values.time_lengths import Length
from tests.laws import tries

MANY = tries(60)
WIDTH: dict[Length, int] = {"weeks": 7, "months": 31, "years": 366}
UNITS = st.sampled_from(sorted(WIDTH))
DAYS = st.integers(date(2019, 11, 1).toordinal(), date(2021, 3, 31).toordinal())
NUMBERS = st.integers(-3, 3)
LEAP, FIRST = date(2020, 2, 29).toordinal(), date(2020, 1, 1).toordinal()


def anniversaries(day: date, number: int, unit: Length) -> tuple[date, date]:
    """The day on which so many units are over, and by other laws the day after where a month lacks that day."""
    if unit == "weeks":
        return (day + timedelta(weeks=number),) * 2
    months = day.year * 12 + day.month - 1 + number * (12 if unit == "years" else 1)
    year, month = months // 12, months % 12 + 1
    last = date(year, month, calendar.monthrange(year, month)[1])
    return (last, last + timedelta(days=1)) if day.day > last.day else (date(year, month, day.day),) * 2


def fits(start: int, end: int, number: int, unit: Length) -> bool:
    """Whether so many units are complete, the first day counted or not, and no more."""
    if number < 0:
        return fits(end, start, -number, unit)
    one, two = date.fromordinal(start), date.fromordinal(end)
    complete = number == 0 or anniversaries(one, number, unit)[0] - timedelta(days=1) <= two
    return start <= end and complete and two < anniversaries(one, number + 1, unit)[1]


def point(number: int) -> Interval[Decimal]:
    return Interval(Decimal(number), Decimal(number))


def span(found: list[int]) -> Interval[Decimal]:
    return Interval(Decimal(found[0]), Decimal(found[-1]))


@MANY
@given(DAYS, NUMBERS, UNITS)
@example(LEAP, 1, "years")
@example(date(2020, 1, 31).toordinal(), 1, "months")
def test_an_end_and_a_start_are_all_days_that_fit(day: int, number: int, unit: Length) -> None:
    between, around = TimeBetween(unit), range(day - 5 * WIDTH[unit], day + 5 * WIDTH[unit])
    assert between.ends(point(day), point(number)) == span([end for end in around if fits(day, end, number, unit)])
    assert between.starts(point(day), point(number)) == span([one for one in around if fits(one, day, number, unit)])


@MANY
@given(DAYS, st.integers(-800, 800), UNITS)
@example(LEAP, 365, "years")
@example(FIRST, 364, "years")
@example(FIRST, 365, "years")
@example(FIRST, -3, "weeks")
def test_the_time_between_two_days_is_every_number_that_fits(start: int, length: int, unit: Length) -> None:
    found = [number for number in range(-120, 121) if fits(start, start + length, number, unit)]
    told = TimeBetween(unit).amount(point(start), point(start + length))
    assert told == (span(found) if found else Interval(None, None))


@MANY
@given(DAYS, st.integers(0, 40), NUMBERS, st.integers(0, 2), UNITS)
def test_spans_lead_to_every_day_that_one_of_their_days_and_numbers_leads_to(
    day: int, wide: int, number: int, more: int, unit: Length
) -> None:
    between = TimeBetween(unit)
    days, numbers = Interval(Decimal(day), Decimal(day + wide)), Interval(Decimal(number), Decimal(number + more))
    for one in (day, day + wide // 2, day + wide):
        for each in range(number, number + more + 1):
            end = between.ends(point(one), point(each))
            assert end.inside(between.ends(days, numbers))
            assert between.amount(days, end).low is None or point(each).inside(between.amount(days, end))


@pytest.mark.parametrize("unit", sorted(WIDTH))
def test_what_leads_out_of_the_calendar_is_left_open(unit: Length) -> None:
    huge = Interval(Decimal("1e40"), None)
    ends = TimeBetween(unit).ends(point(FIRST), huge)
    assert ends.low is not None and ends.low > date.max.toordinal() and ends.high is None


def test_fractions_of_a_year_are_more_than_its_complete_years() -> None:
    two_and_a_half = TimeBetween("years", is_fine=True).amount(point(FIRST), point(date(2022, 7, 1).toordinal()))
    assert two_and_a_half == Interval(Decimal(2), Decimal(3))

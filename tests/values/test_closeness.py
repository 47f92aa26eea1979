"""How close two values may be, as it is written, and what lies within it."""

from datetime import datetime
from decimal import Decimal

import pytest

from csto_check.values.base import Relation, Setting
from csto_check.values.closeness import CalendarLength, Share
from csto_check.values.date import Date, known_date
from csto_check.values.interval import Interval
from csto_check.values.quantity import quantity_over
from csto_check.values.zones import Zones

SHARES = [("1%", "1 %"), ("1 %", "1 %"), ("2.50%", "2.5 %"), ("0%", "0 %"), ("100%", "100 %"), ("0.025%", "0.025 %"),
          ("10%", "10 %")]  # fmt: skip
NO_SHARES = ["1", "-1%", "101%", "100.1%", "1,5%", "one percent", "5 years", "%", "1000%", "1%%", "1e1%", "١%"]
STRETCHES = [("5 years", "5 years"), ("1 year", "1 year"), ("1 years", "1 year"), ("3 month", "3 months"),
             ("2 weeks", "2 weeks"), ("0 days", "0 days"), ("10 days", "10 days")]  # fmt: skip
NO_STRETCHES = ["5", "5%", "-5 days", "five days", "2 hours", "1.5 years", "12345 days", "5  days", "5 dayss", "days"]


@pytest.mark.parametrize(("written", "told"), SHARES)
def test_a_share_is_a_percentage_up_to_100(written: str, told: str) -> None:
    assert str(Share.read(written)) == told


@pytest.mark.parametrize("written", NO_SHARES)
def test_nothing_else_is_a_share(written: str) -> None:
    assert Share.read(written) is None


@pytest.mark.parametrize(("written", "told"), STRETCHES)
def test_a_stretch_is_a_number_of_days_weeks_months_or_years(written: str, told: str) -> None:
    assert str(CalendarLength.read(written)) == told


def test_how_it_is_written_makes_no_difference() -> None:
    assert Share.read("1%") == Share.read("1.0 %") != Share.read("2%")
    assert CalendarLength.read("1 year") == CalendarLength.read("1 years") != CalendarLength.read("1 day")


@pytest.mark.parametrize(("width", "is_nothing"), [("0%", True), ("1%", False), ("0 days", True), ("1 day", False)])
def test_nothing_is_as_if_it_were_not_given(width: str, is_nothing: bool) -> None:
    found = Share.read(width) or CalendarLength.read(width)
    assert found is not None and found.is_nothing is is_nothing


@pytest.mark.parametrize("written", NO_STRETCHES)
def test_nothing_else_is_a_stretch(written: str) -> None:
    assert CalendarLength.read(written) is None


def date(written: str, *, close: str = "0 days", tolerance: str = "") -> Date:
    setting = Setting(zones=Zones(), close=CalendarLength.read(close))
    wide = CalendarLength.read(tolerance)
    found = known_date(written, setting._replace(tolerance=wide) if wide else setting)
    assert found is not None
    return found


ABOUT = [
    ("about 1870", "5 years", "1865-01-01T00:00:00", "1875-12-31T23:59:59"),
    ("~2022-01-09", "10 days", "2021-12-30T00:00:00", "2022-01-19T23:59:59"),
    ("about 2022-02", "1 month", "2022-01-01T00:00:00", "2022-03-31T23:59:59"),
    ("about 2022-03-31", "1 month", "2022-02-28T00:00:00", "2022-04-30T23:59:59"),
    ("about 2024-02-29", "1 year", "2023-02-28T00:00:00", "2025-02-28T23:59:59"),
    ("about 2022-01-09T13:00", "2 weeks", "2021-12-26T13:00:00", "2022-01-23T13:00:59"),
    ("about 1870", "0 days", "1870-01-01T00:00:00", "1870-12-31T23:59:59"),
    ("about 0003", "5 years", "0001-01-03T00:00:00", "0008-12-31T23:59:59"),
    ("about 9997", "9999 years", "0001-01-03T00:00:00", "9998-12-30T23:59:59"),
    ("about 0002-01-01T13:00Z", "9999 days", "0001-01-03T00:00:00", "0029-05-18T13:00:59"),
]


@pytest.mark.parametrize(("written", "tolerance", "low", "high"), ABOUT)
def test_about_a_date_reaches_as_far_as_the_tolerance(written: str, tolerance: str, low: str, high: str) -> None:
    found = date(written, tolerance=tolerance)
    assert found.wall_clock() == [low, high]
    assert found.is_approximate
    assert found.ends()


EDGES = [
    ("9997", "9997-12-31", "9999 years", Relation.WIDER),
    ("0001", "9997", "9999 years", Relation.CLOSE),
    ("0001", "9997", "9995 years", Relation.APART),
    ("after 9996", "0001-01-01", "9999 years", Relation.CLOSE),
    ("2022-01-03T12:00", "2022-01-04T12:00", "1 day", Relation.CLOSE),
    ("2022-01-03T12:00", "2022-01-04T12:01", "1 day", Relation.APART),
    ("2022-01-03T12:00", "2022-01-05T23:00", "2 days", Relation.CLOSE),
    ("2022-01-03T12:00", "2022-01-06", "2 days", Relation.APART),
    ("2022-01-03T12:00", "2022-01-03T12:01", "0 days", Relation.APART),
]


@pytest.mark.parametrize(("one", "two", "close", "relation"), EDGES)
def test_dates_are_close_by_the_calendar(one: str, two: str, close: str, relation: Relation) -> None:
    assert date(one, close=close).relation(date(two, close=close)) is relation


BRIDGES = [
    ("1867", "1872", "5 years", "1867 to 1872", "1867..1872"),
    ("1867-03", "1872", "5 years", "March 1867 to 1872", "1867-03..1872"),
    ("2022-01-30", "2022-02-02", "1 week", "30 January to 2 February 2022", "2022-01-30..2022-02-02"),
    ("2022-01-03T12:00", "2022-01-04T09:00", "1 day", "12:00 on 3 January 2022 to 09:00 on 4 January 2022",
     "2022-01-03T12:00..2022-01-04T09:00"),
    ("2022-01-03T12:00:07", "2022-01-04T09:00:08", "1 day",
     "12:00:07 on 3 January 2022 to 09:00:08 on 4 January 2022", "2022-01-03T12:00:07..2022-01-04T09:00:08"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two", "close", "printed", "written"), BRIDGES)
def test_what_close_dates_share_is_told_from_the_unit_of_the_one_to_that_of_the_other(
    one: str, two: str, close: str, printed: str, written: str
) -> None:
    first, last = date(one, close=close), date(two, close=close)
    for shared in (first.meet(last), last.meet(first)):
        assert (shared.printed(), shared.written) == (printed, written)


def test_an_end_is_told_by_the_finest_unit_in_which_it_was_said() -> None:
    year, day, late = (date(written, close="1 day") for written in ("1867", "1867-12-31", "1868-01-01"))
    shared = year.meet(day).meet(late), late.meet(year).meet(day), day.meet(late).meet(year)
    assert {each.printed() for each in shared} == {"31 December 1867 to 1 January 1868"}


def test_sums_of_many_digits_are_widened_exactly() -> None:
    close = Share.read("0.000001%")
    numbers = map(Decimal, (10**40, 10**40 + 10**32, 10**40 + 10**32 + 1))
    one, two, far = (quantity_over(Interval(n, n), "people", close) for n in numbers)
    assert one.relation(two) is Relation.CLOSE
    assert one.relation(far) is Relation.APART


def test_the_end_of_the_calendar_is_never_passed() -> None:
    assert CalendarLength("5 years", 5, "year").above(datetime(9999, 12, 31, 23, 59, 59)) == datetime(
        9999, 12, 31, 23, 59, 59
    )

"""What days, months, years and longer times come to."""

from datetime import date, timedelta

from csto_check.reading.dating import stretches
from csto_check.reading.dating.points import (
    Century,
    Day,
    Decade,
    Month,
    Night,
    Point,
    Season,
    Today,
    Weekday,
    WeekOf,
    Year,
)
from csto_check.reading.dating.stretches import When, first_day
from csto_check.reading.dating.teller import Teller
from csto_check.reading.dating.unsaid_dates import (
    PROGRESS,
    day_in_some_year,
    day_of_some_month,
    month_by_order,
    month_in_some_year,
    weekday_steps,
)
from csto_check.reading.dating.verbs import FUTURE
from csto_check.values.moment import FIRST_YEAR, LAST_YEAR
from csto_check.values.months import month_days

NO_YEAR = "the year is not stated and the text's date is unknown; set it with --date"
OTHER_WEEKDAY = "{day} {month} {year} is a {weekday}"
_LEAP_YEAR = 2024


def tell_day(teller: Teller, point: Day) -> When:
    """A day of a month; a weekday next to it that does not fit is told."""
    found = _day(teller, point)
    if point.weekday is not None and found.weekday() != point.weekday:
        names = {"month": f"{found:%B}", "weekday": f"{found:%A}"}
        teller.why = OTHER_WEEKDAY.format(day=found.day, year=found.year, **names)
    return stretches.in_days(found)


def _day(teller: Teller, point: Day) -> date:
    if point.month is None:
        return _day_of_month(teller, point)
    if point.year is not None:
        return date(_year(teller, point.year), point.month, point.day)
    date(_LEAP_YEAR, point.month, point.day)  # a day that no year has is none
    named = _by_name(teller, point.month, point.day)
    return named or day_in_some_year(point.month, point.day, teller.own(NO_YEAR), teller.clues, point.weekday)


def _by_name(teller: Teller, month: int, number: int) -> date | None:
    """The day in the year that the text named last, where the text's own day is not known."""
    named = teller.clues.context.named if teller.own_day is None else None
    if named is None or named.month is None or not named.opens:
        return None
    follows = 0 <= month - named.month <= PROGRESS and number <= month_days(named.year, month)
    return date(named.year, month, number) if follows else None


def _day_of_month(teller: Teller, point: Day) -> date:
    """A day whose month is not said, or told from the text's own."""
    if point.year is None:
        return day_of_some_month(point.day, teller.own(NO_YEAR), teller.clues, point.weekday)
    return first_day(teller.tell(point.year).first).replace(day=point.day)


def tell_weekday(teller: Teller, point: Weekday) -> When:
    """A weekday of a week that is told, or by its order and tense."""
    if point.within is not None:
        monday = first_day(teller.tell(point.within).first)
        return stretches.in_days(stretches.weekday_from(monday, point.weekday))
    own, week = teller.own(), teller.clues.context.week
    if week and point.order is None and first_day(week) > own and teller.clues.may_be_ahead:
        return stretches.in_days(first_day(week) + timedelta(days=point.weekday))  # next week … on Tuesday and Thursday
    steps = weekday_steps((own.weekday() - point.weekday) % 7, point.order, teller.clues)
    if steps == 0 and teller.clues.context.is_ahead and teller.clues.of_days == FUTURE:
        steps = 7  # Tuesday, and then Thursday
    return stretches.in_days(own + timedelta(days=steps))


def tell_today(teller: Teller, point: Today) -> When:
    """A day some days from the text's own."""
    return stretches.in_days(teller.own() + timedelta(days=point.days))


def tell_night(teller: Teller, point: Night) -> When:
    """The day before a day, and that day."""
    end = first_day(teller.tell(point.day).first)
    return stretches.in_days(end - timedelta(days=1), end)


def tell_week_of(teller: Teller, point: WeekOf) -> When:
    """The week, Monday to Sunday, in which a day lies."""
    return stretches.unit_from("week", first_day(teller.tell(point.day).first), 0)


def tell_month(teller: Teller, point: Month) -> When:
    """A month in its year."""
    year = _year(teller, point.year) if point.year is not None else _month_year(teller, point)
    return stretches.in_months(12 * year + point.month - 1)


def _month_year(teller: Teller, point: Month) -> int:
    if point.order is not None:
        return month_by_order(point.month, point.order, teller.own(), teller.clues.kind)
    named = _by_name(teller, point.month, 1)
    return named.year if named else month_in_some_year(point.month, teller.own(NO_YEAR), teller.clues)


def tell_season(teller: Teller, point: Season) -> When:
    """The three months of a season; winter ends in the year after its own."""
    return stretches.season_months(point.name, _year(teller, point.year))


def tell_year(teller: Teller, point: Year) -> When:
    """A year as it is written."""
    return stretches.in_years(point.year)


def _year(teller: Teller, point: Point) -> int:
    """The number of the year that a point is."""
    return int(teller.tell(point).first[:4])


def tell_decade(teller: Teller, point: Decade) -> When:
    """Ten years."""
    return stretches.in_years(point.start, point.start + 9)


def tell_century(teller: Teller, point: Century) -> When:
    """A hundred years; the 19th are 1800 to 1899."""
    start = max(100 * (point.number - 1), FIRST_YEAR)
    return stretches.in_years(start, min(100 * point.number - 1, LAST_YEAR))

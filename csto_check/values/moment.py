"""One point of a calendar: a year, a month, a day or a time, with what is wrong where it is not one."""

import re
from datetime import datetime, timedelta
from enum import IntEnum
from typing import NamedTuple

from csto_check.values.base import Unreadable

FIRST_YEAR, LAST_YEAR = 1, 9997  # two years of room below the last that datetime can hold
FIRST_ZONED_YEAR = 2  # an offset may lead a year back

_SHAPE = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
    r"(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?\Z"
)
_SEASONS = {"21": "2021-03..2021-05", "22": "2021-06..2021-08", "23": "2021-09..2021-11", "24": "2021-12..2022-02"}
_SEASON_WORD = re.compile(r"(?i)\b(spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst)\b")
FORMS = (
    "write a date such as 2022-01-06, 2022-01, 1992, about 2022-01-09, ..2022-01-21, 2022-01-06..2022-01-10 or unknown"
)


class Precision(IntEnum):
    """How fine a moment is; the lower, the coarser."""

    YEAR = 0
    MONTH = 1
    DAY = 2
    TIME = 3


class Moment(NamedTuple):
    """A calendar unit from its first to its last second of wall-clock time, with its offset from UTC if it has one."""

    start: datetime
    end: datetime
    precision: Precision
    offset: timedelta | None = None

    def shifted(self, steps: int) -> "Moment":
        """The same moment some units of its precision later, never before all years; a time moves by hours."""
        return Moment(self._kept(self.start, steps), self._kept(self.end, steps), self.precision, self.offset)

    def neighbour(self, steps: int) -> "Moment | None":
        """The unit right before it (-1) or behind it (1), of a time its minute or second; None before all years."""
        if steps < 0 and self.start == datetime.min:
            return None
        if self.precision is not Precision.TIME:
            return self.shifted(steps)
        length = self.end - self.start + timedelta(seconds=1)
        return Moment(self.start + steps * length, self.end + steps * length, self.precision, self.offset)

    def _kept(self, when: datetime, steps: int) -> datetime:
        try:
            return self._step(when, steps)
        except (OverflowError, ValueError):
            return datetime.min

    def _step(self, when: datetime, steps: int) -> datetime:
        if self.precision is Precision.DAY:
            return when + timedelta(days=steps)
        if self.precision is Precision.TIME:
            return when + timedelta(hours=steps)
        from dateutil.relativedelta import relativedelta

        months = steps if self.precision is Precision.MONTH else 12 * steps
        last = when.day == month_days(when.year, when.month)
        return when + (relativedelta(months=months, day=31) if last else relativedelta(months=months))

    def clock(self) -> datetime:
        """Its first second, in UTC where the offset is known."""
        return self.start - (self.offset or timedelta())


def month_days(year: int, month: int) -> int:
    """How many days a month has (Gregorian calendar)."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def read(text: str) -> Moment:
    """The moment that was written; raises Unreadable with the remedy."""
    shape = _SHAPE.match(text)
    if not shape:
        raise Unreadable(*_why_not(text))
    year, month, day, hour, minute, second, offset = shape.groups()
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise Unreadable(f"the year {year} is outside the calendar", f"years run from {FIRST_YEAR:04} to {LAST_YEAR}")
    if month is None:
        return Moment(datetime(int(year), 1, 1), datetime(int(year), 12, 31, 23, 59, 59), Precision.YEAR)
    _check_month(year, month)
    if day is None:
        last = month_days(int(year), int(month))
        start = datetime(int(year), int(month), 1)
        return Moment(start, datetime(int(year), int(month), last, 23, 59, 59), Precision.MONTH)
    _check_day(int(year), int(month), day)
    start = datetime(int(year), int(month), int(day))
    if hour is None:
        return Moment(start, start + timedelta(hours=24, seconds=-1), Precision.DAY)
    if offset and int(year) < FIRST_ZONED_YEAR:
        raise Unreadable(f"with an offset the year {year} is outside the calendar", f"leave {offset} away")
    return _time(start, hour, minute, second, offset)


def _time(day: datetime, hour: str, minute: str, second: str | None, offset: str | None) -> Moment:
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        shown = ":".join(filter(None, (hour, minute, second)))
        raise Unreadable(f"{shown} is not a time of day", "hours run from 00 to 23, minutes and seconds to 59")
    start = day + timedelta(hours=int(hour), minutes=int(minute), seconds=int(second or 0))
    end = start + timedelta(seconds=0 if second else 59)
    return Moment(start, end, Precision.TIME, _offset(offset) if offset else None)


def _offset(text: str) -> timedelta:
    if text == "Z":
        return timedelta()
    hours, minutes = int(text[1:3]), int(text[4:6])
    if hours * 60 + minutes > 14 * 60 or minutes > 59:
        raise Unreadable(f"{text} is not an offset from UTC", "offsets run from -14:00 to +14:00, their minutes to 59")
    return timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)


def _check_month(year: str, month: str) -> None:
    if month in _SEASONS:
        raise Unreadable(f"{year}-{month} is a season", f"write its months: {_in_year(month, int(year))}")
    if not 1 <= int(month) <= 12:
        raise Unreadable(f"there is no month {month}", "months run from 01 to 12; write year-month-day")


def _check_day(year: int, month: int, day: str) -> None:
    last = month_days(year, month)
    if not 1 <= int(day) <= last:
        raise Unreadable(f"{year:04}-{month:02}-{day} does not exist", f"{year:04}-{month:02} has {last} days")


_REFUSALS = (
    (r"[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}\Z", "may mean two days", "write the year first: 2022-01-31"),
    (r"[0-9]{4}[./][0-9]{1,2}[./][0-9]{1,2}\Z|[0-9]{8}\Z", "lacks its hyphens", "write 2022-01-06"),
    (r".*\d\s+[-–]\s+\d|.*/", "is not a date here", "write a range with two dots: 2022-01-06..2022-01-10"),
    (
        r".*(?:[?%]|[0-9-][xX])",
        "has a mark that would be dropped",
        "write about 2022-01-09, or a range, and say the rest in note",
    ),
    (r"[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?\Z", "lacks a digit", "write month and day with two digits: 2022-01-06"),
    (r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]", "is not a time", "write 2022-01-08T13:00 or 2022-01-08T13:00+01:00"),
    (r"(?i)before|until|vor|bis", "is not a date", "write ..2022-01-21"),
    (r"(?i)after|since|seit|nach", "is not a date", "write 2022-01-06.."),
)
_SEASON_CODES = {"spring": "21", "frühjahr": "21", "frühling": "21", "summer": "22", "sommer": "22", "winter": "24"}


def _why_not(text: str) -> tuple[str, str]:
    """What is wrong with a text that has not the shape of a moment, and what would be right."""
    shown = text if len(text) <= 40 else text[:37] + "…"
    season = _SEASON_WORD.search(text)
    if season:
        return f'"{shown}" is a season', f"write its months, such as {_months(season.group().lower(), text)}"
    numbers = re.fullmatch(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})", text)
    if numbers:
        return _day_first(shown, *map(int, numbers.groups()))
    for shape, what, remedy in _REFUSALS:
        if re.match(shape, text):
            return f'"{shown}" {what}', remedy
    return f'"{shown}" is not a date', FORMS


def _day_first(shown: str, one: int, two: int, year: int) -> tuple[str, str]:
    """What a date without the year first may mean."""
    days = {f"{year:04}-{month:02}-{day:02}" for day, month in ((one, two), (two, one)) if month <= 12 and day <= 31}
    what = "may mean two days" if len(days) == 2 else "does not start with the year"
    return f'"{shown}" {what}', f"write {' or '.join(sorted(days)) or '2022-01-31'}"


def _months(season: str, text: str) -> str:
    """The months of a season in the northern half of the world, in the year that the text names."""
    year = re.search(r"[0-9]{4}", text)
    return _in_year(_SEASON_CODES.get(season, "23"), int(year.group()) if year else 2021)


def _in_year(code: str, year: int) -> str:
    return _SEASONS[code].replace("2022", f"{year + 1:04}").replace("2021", f"{year:04}")

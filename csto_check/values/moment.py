"""One point of a calendar: a year, a month, a day or a time, with what is wrong where it is not one."""

import re
from datetime import datetime, timedelta
from enum import IntEnum
from typing import NamedTuple

from csto_check.values.base import Unreadable

FIRST_YEAR, LAST_YEAR = 2, 9998  # a year of room on both sides of what datetime can hold

_SHAPE = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?\Z"
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
        """The same moment some units of its precision later; a time moves by hours."""
        return Moment(self._step(self.start, steps), self._step(self.end, steps), self.precision, self.offset)

    def _step(self, when: datetime, steps: int) -> datetime:
        if self.precision is Precision.DAY:
            return when + timedelta(days=steps)
        if self.precision is Precision.TIME:
            return when + timedelta(hours=steps)
        from dateutil.relativedelta import relativedelta

        months = steps if self.precision is Precision.MONTH else 12 * steps
        last = when.day == month_days(when.year, when.month)
        return when + (relativedelta(months=months, day=31) if last else relativedelta(months=months))

    def first_text(self) -> str:
        """Its first second in the base's notation, as short as can be: the day where it is midnight."""
        return self.start.date().isoformat() if self._whole_days() else self._time_text(self.start)

    def last_text(self) -> str:
        """Its last second, likewise: the day where it is the day's last."""
        return self.end.date().isoformat() if self._whole_days() else self._time_text(self.end)

    def _whole_days(self) -> bool:
        return self.precision is not Precision.TIME

    def _time_text(self, when: datetime) -> str:
        if self.offset is None:
            return when.isoformat()
        hours, minutes = divmod(abs(int(self.offset.total_seconds())) // 60, 60)
        return f"{when.isoformat()}{'-' if self.offset < timedelta() else '+'}{hours:02}:{minutes:02}"

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
        raise Unreadable(f"the year {year} is outside the calendar", f"years run from 0002 to {LAST_YEAR}")
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
    return _time(start, hour, minute, second, offset)


def _time(day: datetime, hour: str, minute: str, second: str | None, offset: str | None) -> Moment:
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        raise Unreadable(f"{hour}:{minute} is not a time of day", "hours run from 00 to 23, minutes and seconds to 59")
    start = day + timedelta(hours=int(hour), minutes=int(minute), seconds=int(second or 0))
    end = start + timedelta(seconds=0 if second else 59)
    return Moment(start, end, Precision.TIME, _offset(offset) if offset else None)


def _offset(text: str) -> timedelta:
    if text == "Z":
        return timedelta()
    hours, minutes = int(text[1:3]), int(text[4:6])
    if hours * 60 + minutes > 14 * 60 or minutes > 59:
        raise Unreadable(f"{text} is not an offset from UTC", "offsets run from -14:00 to +14:00")
    return timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)


def _check_month(year: str, month: str) -> None:
    if month in _SEASONS:
        raise Unreadable(f"{year}-{month} is a season", f"write its months, such as {_SEASONS[month]}")
    if not 1 <= int(month) <= 12:
        raise Unreadable(f"there is no month {month}", "months run from 01 to 12; write year-month-day")


def _check_day(year: int, month: int, day: str) -> None:
    last = month_days(year, month)
    if not 1 <= int(day) <= last:
        raise Unreadable(f"{year:04}-{month:02}-{day} does not exist", f"{year:04}-{month:02} has {last} days")


def _why_not(text: str) -> tuple[str, str]:
    """What is wrong with a text that has not the shape of a moment, and what would be right."""
    shown = text if len(text) <= 40 else text[:37] + "…"
    if _SEASON_WORD.search(text):
        return f'"{shown}" is a season', f"write its months, such as {_SEASONS['22']}"
    if "/" in text:
        return f'"{shown}" is not a date here', "write a range with two dots, such as 2022-01-06..2022-01-10"
    if re.search(r"[?%]|[0-9-]X", text):
        return (
            f'"{shown}" has a mark that would be dropped',
            "write about 2022-01-09, or a range, and say the rest in note",
        )
    if re.match(r"[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}\Z", text):
        return f'"{shown}" may mean two days', "write the year first: 2022-01-31"
    if re.match(r"[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?\Z", text):
        return f'"{shown}" lacks a digit', "write two digits each for month and day: 2022-01-06"
    if re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]", text):
        return f'"{shown}" is not a time', "write 2022-01-08T13:00 or 2022-01-08T13:00+01:00"
    return f'"{shown}" is not a date', FORMS

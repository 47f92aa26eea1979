"""One point of a calendar: a year, a month, a day or a time, with what is wrong where it is not one."""

import re
from datetime import datetime, timedelta
from enum import IntEnum
from typing import NamedTuple

from csto_check.values.base import Unreadable, shorten
from csto_check.values.months import month_days

FIRST_YEAR, LAST_YEAR = 1, 9997  # two years of room below the last that datetime can hold
FIRST_ZONED_YEAR = 2  # an offset may lead a year back
# The first and the last month of a season in the northern half of the world; winter ends in the next year.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}

_SHAPE = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
    r"(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?\Z"
)
FORMS = (
    "write a date such as 2022-01-06, 2022-01, 1992, about 2022-01-09, before 1841, ..2022-01-21, "
    "2022-01-06..2022-01-10 or unknown"
)


class NotAMoment(Unreadable):
    """A text that has not the shape of a moment, or has a month that no year has: it may say one in other words."""


class Precision(IntEnum):
    """How fine a moment is; the lower, the coarser."""

    YEAR = 0
    MONTH = 1
    DAY = 2
    TIME = 3


LETTERS = {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10}  # of a unit in writing


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
        """The unit right before it (-1) or after it (1), of a time its minute or second; None before all years."""
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


def backwards(first: Moment, last: Moment) -> bool:
    """Whether a range from the one to the other runs backwards."""
    if first.offset is not None and last.offset is not None:
        return first.clock() > last.clock()
    return first.start > last.end


def read_moment(text: str) -> Moment:
    """The moment that was written; raises Unreadable with the remedy."""
    shape = _SHAPE.match(text)
    if not shape:
        raise NotAMoment(f'"{shorten(text)}" is not a date', FORMS)
    year, month, day, hour, minute, second, offset = shape.groups()
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise Unreadable(
            f"the year {year} is outside the calendar", f"years run from {FIRST_YEAR:04} to {LAST_YEAR}", "calendar"
        )
    if month is None:
        return Moment(datetime(int(year), 1, 1), datetime(int(year), 12, 31, 23, 59, 59), Precision.YEAR)
    _check_month(month)
    if day is None:
        last = month_days(int(year), int(month))
        start = datetime(int(year), int(month), 1)
        return Moment(start, datetime(int(year), int(month), last, 23, 59, 59), Precision.MONTH)
    _check_day(int(year), int(month), day)
    start = datetime(int(year), int(month), int(day))
    if hour is None:
        return Moment(start, start + timedelta(hours=24, seconds=-1), Precision.DAY)
    if offset and int(year) < FIRST_ZONED_YEAR:
        raise Unreadable(f"with an offset the year {year} is outside the calendar", f"leave out {offset}", "calendar")
    return _time(start, hour, minute, second, offset)


def _time(day: datetime, hour: str, minute: str, second: str | None, offset: str | None) -> Moment:
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        shown = ":".join(filter(None, (hour, minute, second)))
        raise Unreadable(
            f"{shown} is not a time of day", "hours run from 00 to 23, minutes and seconds from 00 to 59", "calendar"
        )
    start = day + timedelta(hours=int(hour), minutes=int(minute), seconds=int(second or 0))
    end = start + timedelta(seconds=0 if second else 59)
    return Moment(start, end, Precision.TIME, _offset(offset) if offset else None)


def _offset(text: str) -> timedelta:
    if text == "Z":
        return timedelta()
    hours, minutes = int(text[1:3]), int(text[4:6])
    if hours * 60 + minutes > 14 * 60 or minutes > 59:
        raise Unreadable(
            f"{text} is not an offset from UTC",
            "offsets run from -14:00 to +14:00, with minutes from 00 to 59",
            "calendar",
        )
    return timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)


def offset_text(offset: timedelta) -> str:
    """An offset as it is written."""
    seconds = int(offset.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    exact = f":{rest % 60:02}" if rest % 60 else ""
    return f"{'-' if seconds < 0 else '+'}{hours:02}:{rest // 60:02}{exact}"


def _check_month(month: str) -> None:
    if not 1 <= int(month) <= 12:
        raise NotAMoment(f"there is no month {month}", "months run from 01 to 12; write year-month-day", "calendar")


def _check_day(year: int, month: int, day: str) -> None:
    last = month_days(year, month)
    if not 1 <= int(day) <= last:
        raise Unreadable(
            f"{year:04}-{month:02}-{day} does not exist", f"{year:04}-{month:02} has {last} days", "calendar"
        )

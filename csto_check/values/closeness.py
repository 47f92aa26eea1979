"""How far apart two values may lie and still count as one: a share of a number, or a stretch of the calendar."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from decimal import Context, Decimal
from typing import ClassVar, Literal

from csto_check.values.interval import Interval
from csto_check.values.months import month_days

_EXACT = Context(prec=200)  # numbers of at most 100 digits (reasoning/rules/arithmetic.py) by a share of nine
# Compiled where a base has one: most have none.
_PERCENT = r"([0-9]{1,3}(?:\.[0-9]{1,6})?)\s?%\Z"
_STRETCH = r"([0-9]{1,4}) (day|week|month|year)s?\Z"
_DAYS, _MONTHS = {"day": 1, "week": 7}, {"month": 1, "year": 12}
# One year of room for clocks of other zones on both sides; `moment` keeps years to 9997.
_EARLIEST, _LATEST = datetime(1, 1, 3), datetime(9998, 12, 30, 23, 59, 59)


@dataclass(frozen=True)
class Share:
    """A share of a number, such as 1%."""

    written: str = field(compare=False)
    of: Decimal
    name: ClassVar[Literal["share"]] = "share"
    forms: ClassVar[str] = "a percentage up to 100, such as 5%"

    @classmethod
    def read(cls, written: str) -> "Share | None":
        """The share that is written; None if it is none of at most 100 %."""
        shape = re.match(_PERCENT, written)
        return cls(written, Decimal(shape[1]) / 100) if shape and Decimal(shape[1]) <= 100 else None

    @property
    def is_nothing(self) -> bool:
        return self.of == 0

    def reaching(self, low: Decimal | None, high: Decimal | None) -> Interval[Decimal]:
        """From a low end to what is still close to a high one; None is open.

        Two spans are closer than this exactly where what they reach overlaps: the gap between them is measured from
        the high end of the lower one.
        """
        return Interval(low, None if high is None else self.above(high))

    def above(self, end: Decimal) -> Decimal:
        """The highest number no further above an end than this share of it; of a negative one, of its size."""
        return _EXACT.add(end, _EXACT.multiply(abs(end), self.of))

    def __str__(self) -> str:
        return f"{(self.of * 100).normalize():f} %"


@dataclass(frozen=True)
class CalendarLength:
    """A stretch of the calendar, such as 5 years."""

    written: str = field(compare=False)
    number: int
    unit: str
    name: ClassVar[Literal["length"]] = "length"
    forms: ClassVar[str] = "a length of time, such as 10 days or 5 years"

    @classmethod
    def read(cls, written: str) -> "CalendarLength | None":
        """The stretch that is written, in days, weeks, months or years; None if it is none."""
        shape = re.match(_STRETCH, written)
        return cls(written, int(shape[1]), shape[2]) if shape else None

    def reaching(self, low: datetime | None, high: datetime | None) -> Interval[datetime]:
        """From a low end to what is still close to a high one; None is open."""
        return Interval(low, None if high is None else self.above(high))

    def above(self, end: datetime) -> datetime:
        """The end of the day so long after an end: days are counted by the calendar, as gaps are.

        One day is 24 hours: below two days the gap of two times is told in hours.
        """
        if self.is_nothing or (self.number, self.unit) == (1, "day"):
            return self.after(end)
        return datetime.combine(self.after(end), time(23, 59, 59))

    @property
    def is_nothing(self) -> bool:
        return self.number == 0

    def after(self, when: datetime) -> datetime:
        """So long after; from the last day of a month to the last of another, at most to the end of all years."""
        found = self._moved(when, 1)
        if self.unit in _MONTHS and when.day == month_days(when.year, when.month):
            found = found.replace(day=month_days(found.year, found.month))
        return max(when, min(found, _LATEST))

    def before(self, when: datetime) -> datetime:
        """So long before, never before all years."""
        return max(self._moved(when, -1), min(when, _EARLIEST))

    def _moved(self, when: datetime, way: int) -> datetime:
        try:
            return self._step(when, way * self.number)
        except (OverflowError, ValueError):
            return _LATEST if way > 0 else datetime.min

    def _step(self, when: datetime, number: int) -> datetime:
        if self.unit in _DAYS:
            return when + timedelta(days=number * _DAYS[self.unit])
        months = when.year * 12 + when.month - 1 + number * _MONTHS[self.unit]
        year, month = months // 12, months % 12 + 1
        return when.replace(year=year, month=month, day=min(when.day, month_days(year, month)))

    def __str__(self) -> str:
        return f"{self.number} {self.unit}{'' if self.number == 1 else 's'}"


Width = Share | CalendarLength
WidthName = Literal["share", "length"]
WIDTHS: Mapping[WidthName, type[Width]] = {Share.name: Share, CalendarLength.name: CalendarLength}

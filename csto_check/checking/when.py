"""Days, months and years of the calendar, as a text names them."""

from datetime import date, datetime, time
from typing import NamedTuple

from csto_check.values.date import Date
from csto_check.values.moment import Moment, Precision
from csto_check.values.printed_dates import printed_moment


class NamedTime(NamedTuple):
    """A date from its first to its last day; `unit` is how fine it is, `has_year` whether its year is written."""

    first: date
    last: date
    unit: Precision
    has_year: bool

    @property
    def is_day(self) -> bool:
        return self.first == self.last

    @property
    def printed(self) -> str:
        start, end = (datetime.combine(day, time()) for day in (self.first, self.last))
        return printed_moment(Moment(start, end, self.unit))

    def in_year(self, year: int) -> "NamedTime | None":
        """The same in another year; None where that has no such day."""
        try:
            return self._replace(first=self.first.replace(year=year), last=self.last.replace(year=year))
        except ValueError:
            return None


def day_of_text(day: Date | None) -> NamedTime | None:
    """The day of a text; None if it is not known to the day."""
    first = day.first if day else None
    if day is None or first is None or first is not day.last or day.hedge:
        return None
    return NamedTime(first.start.date(), first.end.date(), first.precision, has_year=True)

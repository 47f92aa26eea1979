"""The day that "yesterday" and "on Saturday" are told from."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from csto_check.values.date import Date

MOST_DAYS = 4  # a text whose day is less certain than this tells no weekday
NO_DAY = "the text's date is unknown; set it with --date"
NOT_SURE = "the text's date is too uncertain"


class Reference(NamedTuple):
    """The first and the last day on which the text may have been published."""

    first: date
    last: date

    def days(self) -> Iterator[date]:
        """Every such day; of many only the first and the last."""
        days = (self.last - self.first).days
        for step in range(days + 1) if days < MOST_DAYS else (0, days):
            yield self.first + timedelta(days=step)

    def year(self) -> int | None:
        """The year of the text, where it is certain."""
        return self.first.year if self.first.year == self.last.year else None


def reference(published: Date | None) -> Reference | None:
    """The days of a publication date; None if it is open or not known."""
    if published is None or published.first is None or published.last is None:
        return None
    return Reference(published.first.start.date(), published.last.end.date())

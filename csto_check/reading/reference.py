"""The day that "yesterday" and "on Saturday" are told from."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from csto_check.values.date import Date

MOST_DAYS = 4  # a text whose day is less certain than this tells no weekday
NO_DAY = "the text's own date is not known; give it with --date"
NOT_SURE = "the text's own date is not certain enough"


class Reference(NamedTuple):
    """The first and the last day on which the text may have been published."""

    first: date
    last: date

    def tell(self, when: Callable[[date], str]) -> str | None:
        """What a rule gives for every such day, where it is the same for all."""
        if (self.last - self.first).days >= MOST_DAYS:
            found = {when(self.first), when(self.last)}
        else:
            days = (self.last - self.first).days
            found = {when(self.first + timedelta(days=step)) for step in range(days + 1)}
        return found.pop() if len(found) == 1 else None


def reference(published: Date | None) -> Reference | None:
    """The days of a publication date; None where it is open or not known."""
    if published is None or published.first is None or published.last is None:
        return None
    return Reference(published.first.start.date(), published.last.end.date())

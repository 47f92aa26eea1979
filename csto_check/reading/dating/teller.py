"""Tells points of time from one day of a text."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from csto_check.reading.dating.points import Point
from csto_check.reading.dating.reference import NO_DAY
from csto_check.reading.dating.stretches import When
from csto_check.reading.dating.unsaid_dates import DateClues, Unsaid

NO_SUCH_DAY = "there is no such date"
OUTSIDE = "it is outside the calendar"


class Teller:
    """One day of a text with the evidence for a date; `own_day` is None if it is not known.

    `tellers` maps each form of a point to the function that tells it. `asked` is whether the text's day was needed,
    `why` what the words get wrong.
    """

    def __init__(
        self, own_day: date | None, clues: DateClues, tellers: Mapping[type, Callable[["Teller", Any], When]]
    ) -> None:
        self.own_day, self.clues, self._tellers = own_day, clues, tellers
        self.asked = False
        self.why: str | None = None

    def tell(self, point: Point) -> When:
        """The value of a point; raises Unsaid where it has none."""
        try:
            return self._tellers[type(point)](self, point)
        except ValueError as error:
            raise Unsaid(NO_SUCH_DAY) from error
        except OverflowError as error:
            raise Unsaid(OUTSIDE) from error

    def own(self, why: str = NO_DAY) -> date:
        """The text's own day; raises Unsaid with a reason where it is not known."""
        self.asked = True
        if self.own_day is None:
            raise Unsaid(why)
        return self.own_day

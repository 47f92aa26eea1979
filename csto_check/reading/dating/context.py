"""The year or month that a text named last, by which a day or month without its year is told."""

import re
from typing import NamedTuple

from csto_check.reading.dating.points import Day, Month, Point, Year

_YEAR = re.compile(r"\d{4}")


class Named(NamedTuple):
    """A year, with its month where the text named one.

    `opens` where it opens its sentence, `all_over` where it holds beyond its paragraph.
    """

    year: int
    month: int | None
    opens: bool
    all_over: bool


class Context:
    """What a text has told so far; handed on from one of its sentences to the next.

    A year that opens a sentence before anything is told from the text's own day holds all over the text: it looks back.
    One that is named later holds to the end of its paragraph, or until something is told from the text's day again.
    """

    def __init__(self) -> None:
        self.named: Named | None = None
        self.month: tuple[int, int] | None = None  # the last one of the paragraph, with its year
        self._is_own_time = False

    def begin(self, *, paragraph: bool) -> None:
        """A sentence begins, perhaps with a paragraph."""
        if paragraph:
            self._end()
            self.month = None

    def tell(self, point: Point, value: str, own_year: int | None, setting: str) -> None:
        """A date with its value; `setting` is "opens" at the beginning of its sentence, "" if it sets no time."""
        if not isinstance(point, Day | Month | Year):
            self.deictic()
            return
        year, month = int(value[:4]), int(value[5:7]) if len(value) >= 7 else None
        self.month = (year, month) if month else self.month
        if not setting:
            return
        if isinstance(point, Year) or isinstance(point.year, Year):
            self._name(year, month, own_year, opens=setting == "opens")
        elif point.year is None and not (self.named and self.named.year == year):
            self.deictic()

    def _name(self, year: int, month: int | None, own_year: int | None, *, opens: bool) -> None:
        if year == own_year:
            self.deictic()
        else:
            self.named = Named(year, month, opens, opens and not self._is_own_time)

    def listens(self, text: str) -> bool:
        """Whether a sentence may change what is known, so that its dates are worth a look."""
        return not self._is_own_time or self.named is not None or _YEAR.search(text) is not None

    def deictic(self) -> None:
        """A date that is told from the text's own day."""
        self._is_own_time = True
        self._end()

    def _end(self) -> None:
        if self.named and not self.named.all_over:
            self.named = None

"""The year or month that a text named last, by which a day or month without its year is told."""

import re
from typing import NamedTuple

from csto_check.reading.dating.points import Counted, Day, Month, OrderedUnit, Point, Season, Year

_LONG = ("year", "decade", "century")  # steps in these do not say that a text tells of its own days
_YEAR = re.compile(r"\d{4}")


class NamedYear(NamedTuple):
    """A year, with its month where the text named one.

    `opens` where it opens its sentence, `all_over` where it holds beyond its paragraph.
    """

    year: int
    month: int | None
    opens: bool
    all_over: bool


class Context:
    """What a text has told so far; handed on from one of its sentences to the next.

    A year that is named in a headline, or before anything is relative to the text's own day, applies to the whole text,
    which looks back. One that is named later applies to the end of its paragraph, or until something is relative to
    that day.
    """

    def __init__(self) -> None:
        self.named: NamedYear | None = None
        self.month: tuple[int, int] | None = None  # the last one of the paragraph, with its year
        self.week: str | None = None  # the first day of the week that the sentence named last
        self.is_ahead = False  # whether the sentence named a weekday to come
        self._is_own_time = self._is_headline = False

    def begin(self, *, paragraph: bool, headline: bool = False) -> None:
        """A sentence begins, perhaps with a paragraph, perhaps one that is a headline."""
        self._is_headline, self.week, self.is_ahead = headline, None, False
        if paragraph:
            self._end()
            self.month = None

    def tell(self, point: Point, value: str, own_year: int | None, setting: str) -> None:
        """A date with its value.

        `setting` is "opens" at the beginning of its sentence, "within" further on, "" where it only describes what the
        sentence tells of, and "aside" where it leaves open when, or tells of something else.
        """
        if isinstance(point, Counted) and all(unit in _LONG for _, unit in point.parts):
            return
        if not isinstance(point, Day | Month | Year | Season):
            self.week = value if isinstance(point, OrderedUnit) and point.unit == "week" else self.week
            self.deictic()
            return
        season = isinstance(point, Season)
        year, month = int(value[:4]), int(value[5:7]) if len(value) >= 7 and not season else None
        self.month = (year, month) if month else self.month
        aside = setting == "aside" and not self._is_headline
        if aside or (setting in ("", "aside") and not self._looks_back(point)):
            return
        if isinstance(point, Year) or isinstance(point.year, Year):
            self._name(year, month, own_year, opens=setting == "opens")
        elif point.year is None and not (self.named and self.named.year == year):
            self.deictic()

    def _name(self, year: int, month: int | None, own_year: int | None, *, opens: bool) -> None:
        if year == own_year:
            self.deictic()
        else:
            self.named = NamedYear(year, month, opens, self._is_headline or not self._is_own_time)

    def _looks_back(self, point: Point) -> bool:
        """Whether a year that sets no time tells of when a text is: the strike of 1984, named first or in a title."""
        named = isinstance(point, Year | Season) or self._is_headline
        return named and (self._is_headline or not (self._is_own_time or self.named))

    def listens(self, text: str) -> bool:
        """Whether a sentence may change what is known, so that its dates are worth a look."""
        return not self._is_own_time or self.named is not None or _YEAR.search(text) is not None

    def deictic(self) -> None:
        """A date that is relative to the text's own day."""
        self._is_own_time = True
        self._end()

    def _end(self) -> None:
        if self.named and not self.named.all_over:
            self.named = None

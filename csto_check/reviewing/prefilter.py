"""A prefilter of texts: may one hold a number or date at all, before it is read with care."""

import re
from functools import cache, cached_property

from csto_check.languages.known import data
from csto_check.text.expressions import any_of

_ABBREVIATED = 3  # letters of a month that may as well be a name: Jan
_SMALLEST = 2  # "a" and "one" are hardly ever a number that matters


class Prefilter:
    """The words and digits that numbers and dates of a language are made of."""

    def __init__(self, language: str) -> None:
        words = data(language)
        self.today = frozenset((*(word for word, days in words.today.items() if not days), *words.now))
        numbers = [word for word, value in words.cardinals.items() if value >= _SMALLEST]
        months = [month for month in words.months if len(month) > _ABBREVIATED]
        each = [*numbers, *words.multipliers, *words.plurals, *months, *words.weekdays, *words.today]
        self._long = frozenset(word for word in each if len(word) > 2)
        self._within = [word for word, value in words.multipliers.items() if value in (100, 1000) and len(word) > 4]

    @cached_property
    def _numbers(self) -> re.Pattern[str]:
        one = rf"(?:(?<![\w.,-])\d(?:[\d.,]*\d)?(?!\w)|(?<!\w)(?:{any_of(self._long)})(?!\w))"
        return re.compile(rf"{one}(?:\.? {one})*", re.IGNORECASE)

    def may_count(self, text: str) -> bool:
        """Whether a text may hold a number or date."""
        if _DIGIT.search(text):
            return True
        lower = text.lower()
        return not self._long.isdisjoint(_WORD.findall(lower)) or any(part in lower for part in self._within)

    def numbers(self, text: str) -> list[tuple[int, int]]:
        """Where something looks like a number or date; what stands side by side is one: 12 June 2024."""
        return [found.span() for found in self._numbers.finditer(text)]


_DIGIT, _WORD = re.compile(r"\d"), re.compile(r"[^\W\d_]+")


@cache
def prefilter_of(language: str) -> Prefilter:
    """The prefilter for texts of a language."""
    return Prefilter(language)

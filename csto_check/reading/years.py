"""Telling a year from a quantity of four digits."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache

from csto_check.reading.hedges import hedges_of
from csto_check.reading.nouns import nouns_of
from csto_check.text.expressions import any_of
from csto_check.text.known import data

_LIKELY = range(1900, 2100)  # years that news write without a word that says so
_PARTICIPLE = re.compile(r" \w{0,20}(?:ge\w{1,20}t|ge\w{1,20}en|ier?t|\w{3,20}tet)e[nmrs]?\b")
_BEFORE = re.compile(r"([^\W\d_]+)[ (]\Z")


class Years:
    """What a number of four digits is in one language; `counted` are beginnings of nouns that a base counts."""

    def __init__(self, code: str, counted: Iterable[str] = ()) -> None:
        words = data(code)
        self._words = frozenset(words.year_words)
        self._hedges, self._nouns = hedges_of(code), nouns_of(code)
        self._capitals = words.nouns_are_large
        stems = any_of([*words.counted, *counted])
        self._counted = re.compile(f"(?i:{'' if self._capitals else r'(?<![a-z])'}(?:{stems}))")
        self._durations = frozenset(words.durations)

    def is_year(self, text: str, start: int, end: int) -> bool:
        """Whether the four digits at a place are a year."""
        number = int(text[start:end])
        noun = self._nouns.after(text, end)
        word = _BEFORE.search(text[max(0, start - 30) : start])
        said = word is not None and word.group(1).lower() in self._words
        if said and (noun is None or (text[end + 1 : end + 2].islower() and self._capitals)):
            return True
        described = noun is not None and self._capitals and text[end + 1 : end + 2].islower()
        if described and number in _LIKELY and (number % 100 or _is_participle(text, end)):
            return True
        if noun and (
            self._counted.search(noun.word) or noun.word.lower() in self._durations or not noun.word.isalpha()
        ):
            return False
        if noun and number % 100 == 0 and self._is_counted(noun.word):
            return False
        if said:
            return True
        if self._hedges.before(text, start, Decimal(number), None) or text[start - 1 : start] in tuple("$€£¥₽₸"):
            return False
        return number in _LIKELY

    def _is_counted(self, noun: str) -> bool:
        return noun[0].isupper() if self._capitals else noun.lower().endswith("s")


def _is_participle(text: str, end: int) -> bool:
    """Whether the word behind a number is one such as "gegründete": what happened in a year."""
    return _PARTICIPLE.match(text, end) is not None


@cache
def years_of(code: str, counted: tuple[str, ...] = ()) -> Years:
    """The years of a language, for a base that counts some nouns."""
    return Years(code, counted)

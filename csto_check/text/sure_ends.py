"""Ends of sentences that are sure in every language, found without cutting a text into sentences.

A point ends a sentence unless it shortens a word or counts (text/sentences.py). After a word that is longer than every
abbreviation, with a letter or comma before it, and before a capital letter, it surely does, however the text is folded
and smoothed: nothing that a converter or a typesetter leaves stands in such a stretch.
"""

import re
from collections.abc import Callable
from functools import cache
from itertools import chain, islice, pairwise

from csto_check.languages.known import words

SMALL, LARGE = "a-zäöüß", "A-ZÄÖÜ"  # letters, for the brackets of an expression
_MARK = re.compile(rf"\.(?=[ \n][{LARGE}])")


def surely_over(number: int, text: str) -> bool:
    """Whether a text surely has more than so many sentences; where it is False, it may still."""
    ends_in_word, marks = _long_word(), (mark.start() for mark in _MARK.finditer(text))
    ends = (at for before, at in pairwise(chain([0], marks)) if ends_in_word(text, before, at))
    return sum(1 for _ in islice(ends, number)) >= number  # something is behind the last of them


@cache
def longer_than_abbreviations() -> int:
    """How many letters the shortest word has that is longer than every abbreviation of every language."""
    return 1 + max(map(len, words(lambda one: one.abbreviations)), default=0)


@cache
def _long_word() -> Callable[[str, int, int], re.Match[str] | None]:
    further = longer_than_abbreviations() - 1
    return re.compile(rf"[{SMALL},] [{SMALL}{LARGE}][{SMALL}]{{{further},}}\Z").search

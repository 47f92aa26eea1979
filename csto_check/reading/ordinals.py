"""Ordinals in a sentence: the third, 30th."""

import re
from collections.abc import Iterator
from functools import cache

from csto_check.reading.numerals import numerals_of
from csto_check.reading.reading import Found
from csto_check.reading.taken import Taken
from csto_check.text.expressions import any_of
from csto_check.text.known import data


class Ordinals:
    """Finds the ordinals of sentences in one language."""

    def __init__(self, code: str) -> None:
        words = data(code)
        self._own = words.ordinal_words
        self._amount = numerals_of(code).amount
        self._digits = re.compile(rf"(?<![\w.,:/-])(?P<n>\d{{1,4}}){words.ordinal_mark}(?=[ -]\w)(?! ?\d)")
        own, ending = any_of(self._own), words.ordinal_ending
        self._words = re.compile(
            rf"(?i:(?<![\w-])(?P<lead>{words.ordinal_lead})(?P<n>{own}){ending}(?!\w|{words.no_ordinal}))"
        )
        self._not_before = re.compile(words.no_ordinal_after)

    def find(self, text: str, taken: Taken) -> Iterator[Found]:
        """The ordinals of what is still free in a sentence."""
        for found in self._digits.finditer(text):
            yield from self._take(found, int(found["n"]), taken)
        for found in self._words.finditer(text):
            if not self._not_before.search(text[max(0, found.start() - 20) : found.start()]):
                lead = int(self._amount(found["lead"])[0]) if found["lead"] else 0
                yield from self._take(found, lead + self._own[found["n"].lower()], taken)

    def _take(self, found: re.Match[str], number: int, taken: Taken) -> Iterator[Found]:
        if taken.free(*found.span()):
            taken.take(*found.span())
            yield Found(*found.span(), "ordinal", str(number))


@cache
def ordinals_of(code: str) -> Ordinals:
    """The ordinals of a language."""
    return Ordinals(code)

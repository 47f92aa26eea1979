"""Ordinals in a sentence: the third, 30th, two hundredth, der fünfundzwanzigste."""

import re
from collections.abc import Iterable, Iterator

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.reading.numerals import Numeral
from csto_check.reading.reading import Found
from csto_check.reading.taken import Taken
from csto_check.text.expressions import any_of, look_back

_SHORT = 2  # digits with a point that number something, whatever is before them
_BEFORE = 20  # characters before a word in which what makes it none is looked for


class Ordinals:
    """Finds the ordinals of sentences in one language."""

    def __init__(self, language: Language) -> None:
        group = rf"(?:{re.escape(language.group)}\d{{3}})*" if language.group else ""  # das 500.000. Rad
        self._digits = re.compile(rf"(?P<n>\d(?<![\w.,:/-].)\d{{0,3}}{group}){language.ordinal_point}")
        self._has_points = language.ordinals
        self._led = re.compile(rf"(?i:(?<!\w)(?:{any_of(language.ordinal_leads)})) \Z")
        self._not_behind = re.compile(language.no_ordinal)
        self._not_before = re.compile(language.no_ordinal_after)

    def in_digits(self, text: str, taken: Taken) -> Iterator[Found]:
        """Those of digits with a point, in languages that write them so; before numbers are put together."""
        for found in self._digits.finditer(text) if self._has_points else ():
            led = look_back(self._led, text, found.start(), _BEFORE)
            if (len(found["n"]) <= _SHORT or led) and not self._not_behind.match(text, found.end()):
                yield from self._take(found.start(), found.end(), re.sub(r"\D", "", found["n"]), taken)

    def find(self, text: str, numerals: Iterable[Numeral], taken: Taken) -> Iterator[Found]:
        """Those among the numbers of what is still free in a sentence."""
        for one in numerals:
            if one.kind == "ordinal" and self._is_ordinal(text, one):
                yield from self._take(one.start, one.end, str(one.value), taken, one.why)

    def _is_ordinal(self, text: str, one: Numeral) -> bool:
        before = text[max(0, one.start - _BEFORE) : one.start]
        return not self._not_before.search(before) and not self._not_behind.match(text, one.end)

    def _take(self, start: int, end: int, said: str, taken: Taken, why: str | None = None) -> Iterator[Found]:
        if taken.free(start, end):
            taken.take(start, end)
            value = None if why else str(int(said.partition(".")[0]))
            yield Found(start, end, "ordinal", value, None, None, why)


ordinals_of = once(Ordinals)

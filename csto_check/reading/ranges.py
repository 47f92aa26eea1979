"""Two numbers that are the ends of one range: 150 to 200, between 5 per cent and 7 per cent, 8- to 16-metre."""

import re
from decimal import Decimal
from typing import NamedTuple

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.reading.atoms import CURRENCY
from csto_check.reading.nouns import Noun
from csto_check.reading.numerals import Numeral
from csto_check.reading.stepped import changes_of
from csto_check.text.expressions import any_of, look_back
from csto_check.text.worded import Worded

_HUNDRED = 100  # the one word of scale that takes another from the end: a hundred to two hundred thousand
_LONGEST = 40  # characters between the two numbers
_BEFORE = 25  # characters before the first in which "between" is looked for
_TOLERANCE = re.compile(r" ?(?:±|\+/-) ?")


_FAR = 5  # times as large as the first is the second number of two figures: a step, and what it led to


class NumberRange(NamedTuple):
    """The two numbers, where the range begins, and its ends; `hedged` where words are before the second."""

    one: Numeral
    two: Numeral
    start: int
    low: Decimal
    high: Decimal
    hedged: bool = False


def _only(language: Language) -> list[str]:
    """The words of ranges that join numbers only after "between"."""
    return [word for word, only in language.range_words.items() if only]


def _joining(language: Language) -> str:
    """An expression of what is between the two numbers of a range."""
    units = (
        rf"(?:(?P<percent> ?[%‰°]| (?i:{any_of(language.percent)}))|(?: ?(?:{any_of(language.glued_units)})|-)(?= )"
        rf"| ?[{CURRENCY}]"
        rf"|[ -][^\W\d_]+(?= (?i:{any_of(_only(language))}) ))?"
    )
    return (
        rf"{units} ?(?:(?P<dash>-)|(?i:(?<= )(?P<word>{any_of(language.range_words)})(?= ))) ?"
        rf"(?:(?P<hedge>[^\W\d_]+(?: [^\W\d_]+){{0,4}}) )?[{CURRENCY}]?"
    )


class Ranges:
    """Finds the ranges of one language."""

    def __init__(self, language: Language) -> None:
        self.language, self._changes = language, changes_of(language.code)
        self._hedges = frozenset(said for phrases in language.hedges.values() for said in phrases)
        self._only_between = frozenset(_only(language))
        self._hedging = frozenset(language.hedging_ranges)

    _to = Worded(_joining)
    _percent = Worded(lambda words: rf" ?[%‰°]| (?i:{any_of(words.percent)})")
    _between = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.between)}) (?:[{CURRENCY}])?\Z")
    _by = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.bys)}) [{CURRENCY}]?\Z")

    def of(self, text: str, one: Numeral, two: Numeral) -> NumberRange | None:
        """The range that begins with one number and ends with the next; None if they are two figures."""
        if not one.kind == two.kind == "cardinal" or two.start - one.end > _LONGEST:
            return None
        if one.value is None or two.value is None or one.least or two.least:
            return None
        if _TOLERANCE.fullmatch(text, one.end, two.start):
            return NumberRange(one, two, one.start, one.value - two.value, one.value + two.value)
        found = self._to.fullmatch(text, one.end, two.start)
        low = self._low(text, one, two)
        if not found or low >= two.value or not self._fits(text, two, found):
            return None
        between = look_back(self._between, text, one.start, _BEFORE)
        if not between and self._is_parted(text, one, found):
            return None
        if self._is_by(text, one, two) or self._has_risen(text, one, two):
            return None
        start = between.start() if between else one.start
        return NumberRange(one, two, start, low, two.value, found["hedge"] is not None)

    def _fits(self, text: str, two: Numeral, found: re.Match[str]) -> bool:
        """Whether the second number is in per cent where the first is, and hedged only after a word that allows it."""
        if found["percent"] and not self._percent.match(text, two.end):
            return False
        hedge = (found["hedge"] or "").lower()
        return not hedge or (not found["dash"] and found["word"].lower() in self._hedging and hedge in self._hedges)

    def _is_parted(self, text: str, one: Numeral, found: re.Match[str]) -> bool:
        """Whether these are two figures where no "between" is before them: rose from 5 to 7."""
        return (found["word"] or "").lower() in self._only_between or self._changes.is_from(text, one.start)

    def _is_by(self, text: str, one: Numeral, two: Numeral) -> bool:
        """Whether the second is what a step led to: rose by nine to 41; but: cut by 15 to 20 per cent."""
        near = one.value and two.value and two.value < _FAR * one.value
        if near and self._percent.match(text, two.end):
            return False
        priced = text[two.start - 1] in CURRENCY or not self.language.nouns_are_large
        return priced and look_back(self._by, text, one.start, _BEFORE) is not None

    def _has_risen(self, text: str, one: Numeral, two: Numeral) -> bool:
        """The same of a price without "by": rose $1.20 to $84.75."""
        priced = text[one.start - 1] in CURRENCY and text[two.start - 1] in CURRENCY
        far = priced and one.value and two.value and two.value > _FAR * one.value
        return bool(far) and self._changes.is_step(text, one.start, one.end, Noun("$", one.end))

    def _low(self, text: str, one: Numeral, two: Numeral) -> Decimal:
        """The first number of a range, which may lend the scale of the second: 2 to 3 million, 3- bis 400."""
        assert one.value is not None and two.value is not None
        if one.scale not in (1, _HUNDRED):
            return one.value
        scaled = one.value * two.scale
        if two.scale > 1 and one.value < two.scale:
            return scaled if scaled < two.value else one.value
        hanging = text[one.end : one.end + 2] == "- " and text[two.end : two.end + 1] != "-"
        return _lent(one.value, two.value) if hanging else one.value


ranges_of = once(Ranges)


def _lent(one: Decimal, two: Decimal) -> Decimal:
    """The first number with the zeros of the second: in 3- bis 400 it is one of hundreds."""
    zeros = Decimal(10) ** (len(str(two)) - 1)
    return one * zeros if one < 10 and two % zeros == 0 else one

"""Hedged quantities and durations in a sentence."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from csto_check.reading.hedges import Hedge, hedges_of
from csto_check.reading.nouns import Noun, nouns_of
from csto_check.reading.numerals import CURRENCY, Numeral, numerals_of
from csto_check.reading.reading import Found
from csto_check.reading.taken import Taken
from csto_check.text.expressions import any_of
from csto_check.text.known import data
from csto_check.values.quantity import MOST_DIGITS, digits

_NUMBER = re.compile(r"\d[\d.]*")
_BY = re.compile(r"(?<!\w)(?:by|um) [$€£]?\Z")  # rose by 5 to 159 is no range
_NO_NOUNS = ("strong", "plus", "odd")  # a 2,500-strong force


class Quantities:
    """Finds the quantities of sentences in one language."""

    def __init__(self, code: str) -> None:
        words = data(code)
        self._numerals, self._nouns, self._hedges = numerals_of(code), nouns_of(code), hedges_of(code)
        self._durations = frozenset(words.durations)
        self._between = re.compile(rf"(?<!\w)(?i:{any_of(words.between)}) (?:[{CURRENCY}])?\Z")
        self._to = re.compile(
            rf"(?: ?%)?(?:-(?= bis ))? ?(?:-|(?i:(?<= )(?P<word>{any_of(words.range_words)}) )) ?[{CURRENCY}]?"
        )
        self._only_between = frozenset(word for word, only in words.range_words.items() if only)
        number = f"(?:\\d+|(?i:(?:{self._numerals.glued})+))"
        self._one_word = re.compile(rf"(?<![\w-])(?P<n>{number}){words.duration_word}(?!\w)")
        self._glued = re.compile(words.hyphenated) if words.hyphenated else None

    def find(self, text: str, taken: Taken) -> Iterator[Found]:
        """The quantities and durations of what is still free in a sentence."""
        yield from self._in_one_word(text, taken)
        numerals = [one for one in self._numerals.find(text) if taken.free(one.start, one.end)]
        index = 0
        while index < len(numerals):
            one, two = numerals[index], self._second(text, numerals[index : index + 2])
            index += 2 if two else 1
            found = self._range(text, one, two) if two else self._single(text, one)
            if two is None and _is_score(text, one, numerals[index : index + 1]):
                index += 1
            elif found is not None and taken.free(found.start, found.end):
                taken.take(found.start, found.end)
                yield found

    def _in_one_word(self, text: str, taken: Taken) -> Iterator[Found]:
        for found in self._one_word.finditer(text):
            if taken.free(*found.span()):
                said = found["n"]
                amount = Decimal(said) if said.isdigit() else self._numerals.amount(said)[0]
                taken.take(*found.span())
                yield Found(*found.span(), "duration", digits(amount))

    def _second(self, text: str, numerals: list[Numeral]) -> Numeral | None:
        """The number that ends a range which another begins."""
        if len(numerals) < 2:
            return None
        one, two = numerals
        between = self._to.fullmatch(text, one.end, two.start)
        if not between or self._low(one, two) >= two.value or one.least or two.least:
            return None
        word = (between["word"] or "").lower()
        if text[two.start - 1] in CURRENCY and _BY.search(text[max(0, one.start - 5) : one.start]):
            return None
        if word in self._only_between and not self._between.search(text[max(0, one.start - 25) : one.start]):
            return None
        return two

    def _low(self, one: Numeral, two: Numeral) -> Decimal:
        """The first number of a range, which may lend the scale of the second: 2 to 3 million."""
        scaled = one.value * two.scale
        return scaled if one.scale == 1 and one.value < two.scale and scaled < two.value else one.value

    def _range(self, text: str, one: Numeral, two: Numeral) -> Found | None:
        noun = self._nouns.after(text, two.end)
        start, hedge = one.start, None
        between = self._between.search(text[max(0, start - 25) : start])
        if between:
            start, hedge = start - len(between.group()), between.group().strip(f" {CURRENCY}")
        value = f"{digits(self._low(one, two))}..{digits(two.value)}"
        if one.start > 0 and text[one.start - 1] in CURRENCY:
            noun = Noun(text[one.start - 1], two.end)
        return self._found(text, start, two.end, value, hedge, noun)

    def _single(self, text: str, one: Numeral) -> Found | None:
        noun = self._noun(text, one.end)
        signed = one.start > 0 and text[one.start - 1] in CURRENCY
        before = self._hedges.before(text, one.start - signed, one.value, noun and noun.word)
        behind = self._hedges.behind(text, one.end)
        if one.least:
            noun = self._nouns.after(text, _behind_of(text, one.end))
        if behind:
            noun = self._nouns.after(text, behind.at) or noun
        start, end = before.at if before else one.start, behind.at if behind else one.end
        if (not before and text[max(0, start - 6) : start].lower().endswith("minus ")) or _is_minus(text, start):
            start, one = start - (1 if text[start - 1] == "-" else 6), one._replace(value=-one.value)
        words = [text[start : one.start].strip(f" {CURRENCY}") if before else "", text[one.end : end].strip()]
        if signed:
            noun = Noun(text[one.start - 1], one.end)
        value = _value(one, before, behind)
        return self._found(text, start, end, value, " … ".join(filter(None, words)) or None, noun)

    def _noun(self, text: str, end: int) -> Noun | None:
        """The noun behind a number, or glued to it with a hyphen where the language does so."""
        if self._glued:
            glued = self._glued.match(text, end)
            if glued:
                noun = glued["noun"]
                return self._nouns.after(text, glued.end()) if noun in _NO_NOUNS else Noun(noun, glued.end())
        return self._nouns.after(text, end)

    def _found(self, text: str, start: int, end: int, value: str, hedge: str | None, noun: Noun | None) -> Found | None:
        if any(len(number.replace(".", "")) > MOST_DIGITS for number in _NUMBER.findall(value.replace("..", " "))):
            return None
        kind = "duration" if noun and noun.word.lower().rstrip(".") in self._durations else "quantity"
        return Found(start, end, kind, value, hedge, noun.word if noun else None)


def _is_minus(text: str, start: int) -> bool:
    """Whether a sign stands before a number."""
    return text[start - 1 : start] == "-" and (start == 1 or text[start - 2] in ' ("')


def _is_score(text: str, one: Numeral, following: list[Numeral]) -> bool:
    """Whether two numbers with a hyphen between them run backwards or stand still: 2-1, 6-0."""
    return bool(following) and text[one.end : following[0].start] == "-"


def _behind_of(text: str, end: int) -> int:
    """Behind "of" and "von": dozens of people."""
    for word in (" of", " von"):
        if text.startswith(word + " ", end):
            return end + len(word)
    return end


def _value(one: Numeral, before: Hedge | None, behind: Hedge | None) -> str:
    number = digits(one.value)
    kinds = [hedge.kind for hedge in (behind, before) if hedge]
    if one.least:
        kinds = [kind for kind in kinds if kind in ("at most", "under")] or ["at least"]
    return f"{kinds[0]} {number}" if kinds else number


@cache
def quantities_of(code: str) -> Quantities:
    """The quantities of a language."""
    return Quantities(code)

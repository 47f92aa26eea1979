"""Numbers in digits and in words: where they stand and what they come to."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from csto_check.text.known import data

CURRENCY = "$€£¥₽₸"
_THOUSANDS = {"k": 1000, "m": 10**6}  # behind an amount of money


class Numeral(NamedTuple):
    """A number without its hedges; `least` where it is only the lowest that its words allow (dozens)."""

    start: int
    end: int
    value: Decimal
    scale: int = 1  # what multiplied it: "2 to 3 million" lends it to the number before
    least: bool = False


@cache
def numerals_of(code: str) -> "Numerals":
    """The numbers of a language."""
    return Numerals(code)


class Numerals:
    """Finds the numbers of one language in folded text."""

    def __init__(self, code: str) -> None:
        words = data(code)
        self._decimal, self._group = words.DECIMAL, words.GROUP
        self._cardinals: dict[str, Decimal] = {word: Decimal(str(n)) for word, n in words.CARDINALS.items()}
        self._multipliers: dict[str, int] = words.MULTIPLIERS
        self._articles = frozenset(words.ARTICLES)
        self._plurals: dict[str, int] = words.PLURALS
        self._half = words.HALF
        self._nouns_are_large = words.NOUNS_ARE_LARGE
        self.word = _words(words)
        self.glued = any_of([word for word in words.CARDINALS if word not in words.ARTICLES])
        self._shape = _shape(words, self.word)
        self._part = re.compile(f"{any_of([*self._cardinals, *self._multipliers])}|{words.HALF or '(?!)'}")
        self._plural = re.compile(
            rf"(?i:(?<!\w)(?:(?:{any_of(words.SEVERAL)}) (?P<m>{any_of(self._multipliers)})(?!\w)"
            rf"|(?:(?:{any_of(words.SEVERAL)}) )?(?P<p>{any_of(self._plurals)})(?!\w)))"
        )

    def find(self, text: str) -> Iterator[Numeral]:
        """Every number of a sentence, from left to right."""
        found = [*self._open(text), *self._closed(text)]
        end = 0
        for numeral in sorted(found, key=lambda one: (one.start, -one.end)):
            if numeral.start >= end:
                yield numeral
                end = numeral.end

    def _open(self, text: str) -> Iterator[Numeral]:
        for found in self._plural.finditer(text):
            several = found["m"]
            value = 2 * self._multipliers[several.lower()] if several else self._plurals[found["p"].lower()]
            yield Numeral(*found.span(), Decimal(value), least=True)

    def _closed(self, text: str) -> Iterator[Numeral]:
        for found in self._shape.finditer(text):
            if found["digits"]:
                yield self._digits(found)
            elif self._is_number(found.group(), found.start()):
                value, scale = self.amount(found.group())
                yield Numeral(*found.span(), value, scale)

    def _digits(self, found: re.Match[str]) -> Numeral:
        number = decimal(found["digits"], self._decimal, self._group)
        value, scale = number, 1
        unit, end = found["unit"] or "", found.end() - len(found["unit"] or "")
        if unit in _THOUSANDS and found.start() > 0 and found.string[found.start() - 1] in CURRENCY:
            return Numeral(found.start(), found.end(), number * _THOUSANDS[unit], _THOUSANDS[unit])
        for word in self._part.findall(found["scales"].lower()):
            value, scale = value * self._multipliers[word], self._multipliers[word]
        return Numeral(found.start(), end, value, scale)

    def _is_number(self, word: str, at: int) -> bool:
        """Whether a word is meant as a number: no article, and no noun that only sounds like one (die Elf)."""
        if word.lower() in self._articles:
            return False
        last = re.split("[ -]", word)[-1]
        return not (self._nouns_are_large and at > 0 and last[0].isupper() and last.lower() not in self._multipliers)

    def amount(self, word: str) -> tuple[Decimal, int]:
        """What a number in letters comes to, and the last word of scale in it."""
        total, current, scale = Decimal(0), Decimal(0), 1
        for part in self._part.findall(word.lower()):
            if part == self._half:
                current += Decimal("0.5")
            elif part in self._cardinals:
                current += self._cardinals[part]
            elif self._multipliers[part] == 100:
                current, scale = (current or Decimal(1)) * 100, 100
            else:
                scale = self._multipliers[part]
                total, current = total + (current or Decimal(1)) * scale, Decimal(0)
        return total + current, scale


def any_of(words: "dict[str, object] | list[str] | tuple[str, ...]") -> str:
    """An expression for one of some words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _words(words: Any) -> str:
    """The expression of a number in letters."""
    cardinals, multipliers = words.CARDINALS, words.MULTIPLIERS
    within, before = words.WITHIN, words.BEFORE_MULTIPLIER
    half = f"(?: {words.HALF})?" if words.HALF else ""
    large = any_of([word for word in multipliers if len(word) > 1])
    one = f"(?:{any_of([*cardinals, *(word for word in multipliers if len(word) > 2)])})"
    lone = rf"(?:{words.ONE}(?=(?:{large})(?!\w)))?" if words.ONE else ""
    return rf"(?:{lone}{one}(?>(?:{within}{one}){{0,9}})(?!\w){half}(?>(?:{before}(?:{large})(?!\w)){{0,3}}))"


def _shape(words: Any, word: str) -> re.Pattern[str]:
    units = any_of([*words.GLUED_UNITS, "m", "k"])
    decimal_mark, group = map(re.escape, (words.DECIMAL, words.GROUP))
    scales = any_of([each for each in words.MULTIPLIERS if len(each) > 1])
    digits = (
        rf"\d{{1,3}}(?>(?:[{group}\"]\d{{3}})+)(?:{decimal_mark}\d+)?(?!\d)|\d{{1,3}}(?>(?: \d{{3}})+)(?![\d.,]\d|\d)"
        rf"|\d++(?:{decimal_mark}\d++)?|\d++{group}\d{{1,2}}(?!\d)"
    )
    return re.compile(
        rf"(?<![\w/:#@§])(?<!\d[.,])(?:(?P<digits>{digits})(?P<scales>(?:[ -]?(?i:{scales})(?!\w))*)"
        rf"(?:(?P<unit>{units})(?!\w)|(?![\w/:]|[.,]\d))|(?i:{word})(?!\w))"
    )


def decimal(digits: str, mark: str, group: str) -> Decimal:
    """The number that digits with the marks of a language come to."""
    bare = digits.replace(" ", "").replace('"', "")
    if mark not in bare and re.fullmatch(rf"\d+{re.escape(group)}\d{{1,2}}", bare):
        return Decimal(bare.replace(group, "."))  # "2.5" in a German text
    return Decimal(bare.replace(group, "").replace(mark, "."))

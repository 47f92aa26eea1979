"""Shares: two thirds of, one in five, jeder dritte. Their value is in per cent."""

import re
from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.languages.sought import Sought
from csto_check.reading.atoms import GLYPHS
from csto_check.reading.hedges import hedges_of
from csto_check.reading.numerals import numerals_of
from csto_check.reading.reading import Found, ReadingKind
from csto_check.reading.shapes import Shape, Wanted, among, without_digits
from csto_check.reading.stepped import changes_of
from csto_check.reading.taken import Taken
from csto_check.reading.widening import said_with, widened
from csto_check.text.expressions import NOTHING, any_of, in_any_case, look_back
from csto_check.text.worded import Worded

_CENT = Decimal("0.01")  # a share that cannot be written down is the span of two decimal places around it
_SIGNS = (*GLYPHS, "0/0")
_IN_SIGNS, _IN_WORDS = "share in signs", "share in words"
_LONGEST_ARTICLE = 6  # characters
_TEN = 10  # one in so many is a share where that is a multiple of it, and no year
_YEARS = range(1900, 2100)
_WHOLES = frozenset((*range(2, 11), 12, 15, 20, 25, 50, 100, 1000, 10_000))  # "3 of 27 states" counts states


class Shares:
    """Finds the shares of one language."""

    _article = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.articles_before_shares)}) \Z")

    def __init__(self, language: Language) -> None:
        self.language = language
        self._numerals, self._hedges = numerals_of(language.code), hedges_of(language.code)
        self._changes = changes_of(language.code)
        number = _number(language)
        sign = rf"[{''.join(GLYPHS)}]|(?P<n>\d)/(?P<m>\d{{1,2}})"
        signs = rf"(?<![\w/.,])(?P<said>{sign})(?={language.of_whole})"
        in_words = (_shape(each, number, language) for each in language.share_shapes)
        self.shapes = [Shape(_IN_SIGNS, signs, _SIGNS), *in_words]

    def find(self, text: str, taken: Taken, wanted: Wanted) -> Iterator[Found]:
        """The shares of what is still free in a sentence."""
        for shape in among(wanted, _IN_SIGNS):
            yield from self._in_signs(shape, text, taken)
        for shape in among(wanted, _IN_WORDS):
            for found in shape.expression.finditer(text):
                share = self._share(found)
                reading = self._reading(text, found, share) if share and taken.free(*found.span("said")) else None
                if reading and (reading.kind == "change" or not found.groupdict().get("step")):
                    taken.take(reading.start, reading.end)
                    yield reading

    def _in_signs(self, shape: Shape, text: str, taken: Taken) -> Iterator[Found]:
        """A sign before its whole: ¾ of the houses, 2/3 of them."""
        for found in shape.expression.finditer(text):
            above, below = map(int, (found["n"], found["m"])) if found["n"] else GLYPHS[found["said"]]
            if above < below:
                reading = self._reading(text, found, Decimal(above) / below)
                taken.take(reading.start, reading.end)
                yield reading

    def _share(self, found: re.Match[str]) -> Decimal | None:
        """The part of the whole, as a fraction of one."""
        parts = found.groupdict()
        above = self._number(parts["n"]) if parts.get("n") else Decimal(1)
        below = self._below(parts)
        whole = below in _WHOLES or parts.get("of") or (above == 1 and below % _TEN == 0 and below not in _YEARS)
        return above / below if 0 < above < below and whole else None

    def _below(self, parts: dict[str, str | None]) -> Decimal:
        said = (parts.get("of") or "").lower()
        if said:
            return Decimal(str(self.language.denominators_of_shares[said]))
        return self._number(parts["m"] or "0")

    def _number(self, said: str) -> Decimal:
        return Decimal(said) if said.isdigit() else self._numerals.amount(said)[0]

    def _reading(self, text: str, found: re.Match[str], share: Decimal) -> Found:
        start, end = found.span("said")
        before = self._hedges.before(text, start, share, None)
        article = look_back(self._article, text, start, _LONGEST_ARTICLE) if before is None else None
        if article:  # fast die Hälfte
            before = self._hedges.before(text, article.start(), share, None)
        value, why = widened(in_per_cent(share), before)
        first = before.at if before else start
        led = article.start() if article and not before else first
        kind: ReadingKind = "change" if self._changes.is_step(text, led, end, None) else "share"
        return Found(first, end, kind, value, said_with(text, first, start), None, why)


shares_of = once(Shares)


def _shape(each: Sought, number: str, language: Language) -> Shape:
    expression = each.expression.replace("{N}", f"(?P<n>{number})").replace("{M}", f"(?P<m>{number})")
    words = [*map(str.lower, _words(language)), "0"]
    needs = [need.replace("{M}", word) for need in each.needs for word in words]
    return Shape(_IN_WORDS, expression, tuple(dict.fromkeys(without_digits(need) for need in needs)))


def _words(language: Language) -> list[str]:
    """Words for small numbers."""
    large = [word for word, value in language.multipliers.items() if value in _WHOLES and word not in language.plurals]
    return [*language.cardinals, *large]


def _number(language: Language) -> str:
    """An expression of a small number: of the part, or of the whole."""
    one, word = language.one or NOTHING, in_any_case(_words(language))
    return rf"(?:\d{{1,5}}|(?i:(?:(?:{one}) )?(?:{word})(?!\w)))"


def in_per_cent(share: Decimal) -> tuple[Decimal, Decimal]:
    """The span in per cent of a part of one: a point where it can be written down with two decimal places."""
    hundred = 100 * share
    return hundred.quantize(_CENT, ROUND_FLOOR), hundred.quantize(_CENT, ROUND_CEILING)

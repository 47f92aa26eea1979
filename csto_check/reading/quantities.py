"""Quantities, shares in per cent, steps and lengths of time: numbers with their hedge and noun."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.reading.atoms import CODES, CURRENCY
from csto_check.reading.hedges import Hedge, hedges_of
from csto_check.reading.non_numbers import LabelledSpan
from csto_check.reading.nouns import Noun, nouns_of
from csto_check.reading.numerals import Numeral
from csto_check.reading.ranges import NumberRange, ranges_of
from csto_check.reading.reading import Found, ReadingKind
from csto_check.reading.stepped import changes_of
from csto_check.reading.taken import Taken
from csto_check.reading.widening import said_with, widened, widened_range
from csto_check.text.expressions import any_of, look_back

SCORE = "score or time"  # of numbers that a hyphen joins to no range: 2-1, 6-0
OPEN_LETTER = "the letter may be a scale or a unit"
_THOUSAND = 1000
_LONGEST_FROM = 20  # characters of "from" and the sign of a currency
_LONGEST_MINUS = 12  # characters of a word for minus
_CODE = re.compile(rf"{CODES} ?\Z")
_CODE_ENDS = ("s", "r", ".")  # characters before the last in which one may end, with a point and a blank
_PERCENT = "%"


class _Number(NamedTuple):
    """A number or range with all that was found around it."""

    start: int
    end: int
    value: str | None
    why: str | None
    hedge: str | None
    noun: Noun | None


class Quantities:
    """Finds the numbers of one language in sentences."""

    def __init__(self, language: Language) -> None:
        self._language = language
        code = language.code
        self._nouns, self._hedges = nouns_of(code), hedges_of(code)
        self._ranges, self._changes = ranges_of(code), changes_of(code)
        self._durations = frozenset(language.durations)
        self._percent = frozenset((*language.percent, _PERCENT))
        self._glued = re.compile(language.hyphenated) if language.hyphenated else None
        self._minus_words = tuple(f"{word} " for word in language.minus)
        self._of_whole = re.compile(language.of_whole)
        to, percent = any_of(language.moving_to), any_of([*language.percent, _PERCENT])
        self._to_percent = re.compile(rf" (?i:{to}) [^,;:. ]{{0,20}} ?[\d.,]*\d ?(?P<noun>(?i:{percent}))(?!\w)")
        self._from = re.compile(rf"(?<!\w)(?i:{any_of(language.froms)}) [{CURRENCY}]?\Z")
        self._of = re.compile(rf" (?i:{any_of(language.of)})(?= )")
        self._article = re.compile(rf" (?i:{language.one})(?= )") if language.one else None
        self._measure = re.compile(rf" (?i:{any_of(language.measure_adjectives)})(?!\w)")

    def find(self, text: str, numerals: Sequence[Numeral], taken: Taken) -> Iterator[Found | LabelledSpan]:
        """The readings of the numbers of a sentence that are still free, and what is a score: 6-4."""
        left = deque(one for one in numerals if taken.free(one.start, one.end))
        while left:
            found = self._next(text, left)
            if found is not None and (isinstance(found, LabelledSpan) or taken.free(found.start, found.end)):
                taken.take(found.start, found.end)
                yield found

    def _next(self, text: str, left: deque[Numeral]) -> Found | LabelledSpan | None:
        """What the first of some numbers says, with the next where both are one; it takes them from those left."""
        one = self._lettered(text, left.popleft())
        if left:
            two = left[0]
            ranged = self._ranges.of(text, one, self._lettered(text, two))
            if ranged or text[one.end : two.start] == "-":
                left.popleft()
                return (
                    self._found(text, self._range(text, ranged)) if ranged else LabelledSpan(one.start, two.end, SCORE)
                )
            one = self._lent(text, one, two)
        number = None if one.article else self._single(text, one)
        return self._found(text, number) if number else None

    def _lent(self, text: str, one: Numeral, two: Numeral) -> Numeral:
        """A figure with the scale of the one that it rose or fell to: von 1,1 auf 1,3 Millionen."""
        bare = one.scale == 1 and two.scale >= _THOUSAND and one.value is not None and one.value < _THOUSAND
        if not bare or text[one.end : two.start].strip(f" {CURRENCY}").lower() not in self._language.moving_to:
            return one
        led = look_back(self._from, text, one.start, _LONGEST_FROM)
        return one._replace(value=one.value * two.scale, scale=two.scale) if led and one.value else one

    def _lettered(self, text: str, one: Numeral) -> Numeral:
        """A number whose scale is a letter that may be a unit as well: 10m people, $10m, 300m high."""
        if one.letter not in self._language.open_letters:
            return one
        signed = self._currency(text, one)
        noun = self._nouns.after(text, one.end)
        if signed or (noun and (noun.word in tuple(CURRENCY) or self._counts(noun))):
            return one
        if one.letter == "m" and self._measure.match(text, one.end) and one.value is not None:
            return one._replace(end=one.end - 1, value=one.value / one.scale, scale=1, letter="", tail="m")
        return one._replace(value=None, why=OPEN_LETTER)

    def _counts(self, noun: Noun) -> bool:
        """Whether a noun after a lone letter shows that the letter is a scale."""
        if self._language.nouns_are_large:
            return noun.word.lower() in self._language.currencies
        return self._nouns.is_plural(noun.word) or noun.word.lower() in self._language.currencies

    def _range(self, text: str, ranged: NumberRange) -> _Number:
        two, signed = ranged.two, self._currency(text, ranged.one)
        noun = self._noun(text, two.end)
        second = self._hedges.before(text, two.start, two.value, None) if ranged.hedged else None
        before = self._hedges.before(text, ranged.start, ranged.low, noun and noun.word)
        start = before.at if before else ranged.start
        behind = None if before or second else self._hedges.behind(text, two.end)
        if second or not behind:
            value, why = widened_range(ranged.low, ranged.high, before, second)
        else:
            value, why = widened((ranged.low, ranged.high), before, behind)
        end = behind.at if behind else two.end
        hedge = said_with(text, start, ranged.one.start, two.end, end)
        return _Number(start, end, value, why, hedge, signed or noun)

    def _single(self, text: str, one: Numeral) -> _Number | None:
        noun = self._noun_of(text, one) or self._shared(text, one)
        if one.kind != "cardinal" and not self._is_fraction(one, noun):
            return None
        signed = self._currency(text, one)
        before = self._hedges.before(text, one.start, one.value if one.scale == 1 else None, noun and noun.word)
        end = self._hedges.mark(text, one.end) if before else one.end
        noun = None if end > one.end else noun
        far = self._hedges.behind(text, noun.end) if noun and not before else None  # 300 people at least
        behind = far or self._hedges.behind(text, end)
        if behind and behind.at > end and not noun:
            noun = self._nouns.after(text, behind.at)
        start, last = before.at if before else one.start, max(end, behind.at if behind else end)
        start, value, why = self._signed(text, start, one, before, behind)
        hedge = said_with(text, start, one.start, one.end, last) if before or behind else None
        return _Number(start, last, value, why, hedge, signed or noun)

    def _is_fraction(self, one: Numeral, noun: Noun | None) -> bool:
        """Whether a part of a whole is a number of its own: ½ km, half an hour."""
        glyph = one.end - one.start == 1
        return one.kind == "fraction" and noun is not None and (glyph or self._is_time(noun))

    def _signed(
        self, text: str, start: int, one: Numeral, before: Hedge | None, behind: Hedge | None
    ) -> tuple[int, str | None, str | None]:
        """The value with its minus sign, if it has one, and where both begin."""
        if one.value is None:
            return start, None, one.why
        number = one.value
        length = 0 if before else self._minus(text, start)
        if length:
            number = -number
        value, why = widened((number, number), before, behind, least=one.least)
        return start - length, value, why

    def _minus(self, text: str, start: int) -> int:
        """How many characters of a minus sign, or of the word, are before a number."""
        if text[start - 1 : start] == "-" and (start == 1 or text[start - 2] in ' ("'):
            return 1
        before = text[max(0, start - _LONGEST_MINUS) : start].lower()
        return next((len(word) for word in self._minus_words if before.endswith(word)), 0)

    def _noun_of(self, text: str, one: Numeral) -> Noun | None:
        """The noun after a number: after "of" where it is left open, after an article for a fraction of time."""
        if one.least:
            of = self._of.match(text, one.end)
            return self._nouns.after(text, of.end() if of else one.end)
        if one.kind == "fraction" and self._article:
            article = self._article.match(text, one.end)
            return self._nouns.after(text, article.end() if article else one.end)
        return self._noun(text, one.end)

    def _shared(self, text: str, one: Numeral) -> Noun | None:
        """The per cent after the figure that one rose or fell to: von 31 auf 24 Prozent."""
        found = self._to_percent.match(text, one.end)
        return Noun(found["noun"], one.end) if found and self._changes.is_from(text, one.start) else None

    def _noun(self, text: str, end: int) -> Noun | None:
        """The noun after a number, or glued to it with a hyphen where the language does so."""
        glued = self._glued.match(text, end) if self._glued else None
        if not glued:
            return self._nouns.after(text, end)
        if glued["noun"] in self._language.no_glued_nouns:
            return self._nouns.after(text, glued.end())
        return Noun(glued["noun"], glued.end())

    def _currency(self, text: str, one: Numeral) -> Noun | None:
        """The sign or code of a currency before a number."""
        sign = text[one.start - 1 : one.start].strip() or text[max(0, one.start - 2) : one.start - 1]
        if sign and sign in CURRENCY:
            return Noun(sign, one.end)
        before = text[max(0, one.start - 4) : one.start]
        may_end = before[-2:-1].isupper() or before[-2:-1] in _CODE_ENDS
        code = _CODE.search(before) if may_end else None
        return Noun(code.group().strip(), one.end) if code else None

    def _is_time(self, noun: Noun) -> bool:
        return noun.word.lower().rstrip(".") in self._durations

    def _found(self, text: str, number: _Number) -> Found:
        noun = number.noun
        word = noun.word if noun else self._nouns.counted_before(text, number.start)
        kind: ReadingKind = "duration" if noun and self._is_time(noun) else "quantity"
        if noun and word and word.lower() in self._percent and self._of_whole.match(text, noun.end):
            kind = "share"
        if self._changes.is_step(text, number.start, number.end, noun):
            kind = "change"
        return Found(number.start, number.end, kind, number.value, number.hedge, word, number.why)


quantities_of = once(Quantities)

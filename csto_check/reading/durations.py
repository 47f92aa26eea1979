"""Lengths of time that are no plain number with a noun: a week, three-day, zehntägig, several days."""

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.languages.sought import Sought
from csto_check.reading.hedges import hedges_of
from csto_check.reading.marked_digits import digits_of
from csto_check.reading.numerals import numerals_of
from csto_check.reading.reading import Found
from csto_check.reading.shapes import Shape, Wanted, among
from csto_check.reading.taken import Taken
from csto_check.reading.widening import said_with, widened
from csto_check.text.expressions import any_of

_BEFORE = 25  # characters before an article in which the word stands that leads it
_OPENING, _MARKS = '"( ', (".", ":", ",", "-")
HOW_MANY = "it does not say how many"
_ONE_WORD, _VAGUE, _SINGLE = "duration in one word", "open duration", "duration of one unit"
_Told = Callable[[str, re.Match[str]], Found]


class Durations:
    """Finds those lengths of time in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._numerals, self._hedges = numerals_of(language.code), hedges_of(language.code)
        self._digits = digits_of(language.code)
        parts = any_of([*language.cardinals, *language.addends, *language.multipliers])
        number = rf"\d+(?:[.,]\d+)?|(?i:(?:{parts})(?:(?:{'|'.join(language.joints) or '-'})(?:{parts})){{0,9}})"
        one_word = rf"(?<![\w-])(?P<n>{number}){{}}(?!\w)"
        self.shapes = [
            *_shapes(_ONE_WORD, language.duration_words, one_word),
            *_shapes(_VAGUE, language.vague_durations),
            *_shapes(_SINGLE, language.single_durations),
        ]
        self._leads = frozenset(language.duration_leads)

    def in_one_word(self, text: str, taken: Taken, wanted: Wanted) -> Iterator[Found]:
        """Those of one word: zehntägig, three-day."""
        return self._all(text, taken, among(wanted, _ONE_WORD), self._in_one_word)

    def find(self, text: str, taken: Taken, wanted: Wanted) -> Iterator[Found]:
        """The other lengths of what is still free in a sentence."""
        yield from self._all(text, taken, among(wanted, _VAGUE), self._open)
        yield from self._all(text, taken, among(wanted, _SINGLE), self._one)

    def _all(self, text: str, taken: Taken, shapes: Iterable[Shape], told: _Told) -> Iterator[Found]:
        for shape in shapes:
            for found in shape.expression.finditer(text):
                reading = told(text, found) if taken.free(*found.span()) and self._is_led(text, found) else None
                if reading and taken.free(reading.start, reading.end):
                    taken.take(reading.start, reading.end)
                    yield reading

    def _is_led(self, text: str, found: re.Match[str]) -> bool:
        """Whether an article and a unit say how long: where a clause begins, or after a word such as took."""
        if not found.groupdict().get("led"):
            return True
        before = text[max(0, found.start() - _BEFORE) : found.start()]
        word = before.rstrip(" ").rpartition(" ")[2].lower()
        return not before.strip(_OPENING) or word[-1:] in _MARKS or word.lstrip(_OPENING) in self._leads

    def _in_one_word(self, text: str, found: re.Match[str]) -> Found:
        said = found["n"]
        value, why = self._digits.read(said) if said[0].isdigit() else (self._numerals.amount(said)[0], None)
        if value is None:
            return Found(*found.span(), "duration", None, None, None, why)
        return self._hedged(text, found, found.end(), value, None)

    def _one(self, text: str, found: re.Match[str]) -> Found:
        """A week, half an hour, an hour and a half; the group of the expression says how many it is."""
        name = next(name for name, said in found.groupdict().items() if said and name in _AMOUNTS)
        return self._hedged(text, found, found.end("said"), _AMOUNTS[name], found[name])

    def _hedged(self, text: str, found: re.Match[str], end: int, value: Decimal, noun: str | None) -> Found:
        first = found.start("said") if "said" in found.re.groupindex else found.start()
        before, behind = self._hedges.before(text, first, value, noun), self._hedges.behind(text, end)
        start = before.at if before else first
        told, why = widened((value, value), before, behind)
        last = behind.at if behind else end
        return Found(start, last, "duration", told, said_with(text, start, first, end, last), noun, why)

    def _open(self, text: str, found: re.Match[str]) -> Found:
        return Found(*found.span("said"), "duration", None, None, found.groupdict().get("noun"), HOW_MANY)


durations_of = once(Durations)


_AMOUNTS = {"led": Decimal(1), "one": Decimal(1), "half": Decimal("0.5"), "more": Decimal("1.5")}


def _shapes(aim: str, expressions: Iterable[Sought], around: str = "{}") -> Iterator[Shape]:
    for each in expressions:
        yield Shape(aim, around.replace("{}", each.expression), each.needs)

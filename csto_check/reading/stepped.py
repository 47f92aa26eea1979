"""Whether a number is a step and no total: rose by 50, um 300 gestiegen, up 4 per cent, 12 more than."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.reading.atoms import CODES, CURRENCY
from csto_check.reading.date_words import date_words
from csto_check.reading.nouns import Noun
from csto_check.reading.numerals import numerals_of
from csto_check.text.expressions import NOTHING, any_of
from csto_check.text.remembered import Remembered
from csto_check.text.worded import Worded

_YEAR = r"(?:19|20)(?!00)\d\d(?!\w|[.,]\d)"  # what a step is compared with: 114 more than 2020
_WORD = re.compile(r"[^\W\d_]+")
_MONEY = rf"(?:[A-Z]{{0,2}}[{CURRENCY}]|{CODES} ?)?"
_LONGEST_MONEY = 8  # characters of it, and of the blank before it
_AROUND = 80  # characters around a number in which its verb of change is looked for
_CLAUSE = re.compile(r"[,;:!?](?: |\Z)")


class ChangeWords:
    """The steps of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        words = frozenset(said.partition(" ")[0] for said in language.changes)
        self._tells = Remembered(lambda said: not words.isdisjoint(_WORD.findall(said)))
        self._percent = frozenset((*language.percent, "%"))
        self._measures = frozenset((*language.percent, *language.points, *language.currencies, "%", *CURRENCY))
        self._longest_reached = max(map(len, _levels(language)), default=0) + _LONGEST_MONEY
        self._is_split = language.change_lead != NOTHING
        self._single = frozenset(said for said in language.changes if " " not in said)
        self._phrases = tuple(f" {said} " for said in language.changes if " " in said)

    _reached = Worded(lambda words: rf"(?<!\w)(?i:{any_of(_levels(words))}) {_MONEY}\Z")
    _compared = Worded(lambda words: rf" [^\W\d_]{{3,}}(?:{any_of(words.comparative_ends)})(?!\w)")
    _of_whole = Worded(lambda words: words.of_whole)
    _split = Worded(lambda words: rf"(?:{words.change_lead})\Z")
    _after = Worded(lambda words: "|".join(each.replace("{X}", _step(words)) for each in words.change_after) or NOTHING)
    _from = Worded(
        lambda words: rf"(?i:(?<!\w)(?:{any_of(words.changes)})(?!\w))[^,;:.!?]*(?i:{any_of(words.froms)}) ?{_MONEY}\Z"
    )

    @cached_property
    def _before(self) -> list[re.Pattern[str]]:
        return _ending(self.language, self.language.change_before)

    @cached_property
    def _direct(self) -> list[re.Pattern[str]]:
        return _ending(self.language, self.language.change_direct)

    def is_step(self, text: str, start: int, end: int, noun: Noun | None) -> bool:
        """Whether the number between two places, with its hedge, is a step; its noun is after it."""
        noun_end = max(end, noun.end if noun else 0)
        low = max(0, start - _AROUND)
        before = text[low:start]
        if any(map(self._tells.__getitem__, before.lower().split(" "))) and self._is_led(text, before, noun):
            return True
        led = self._is_split and self._split.search(before) is not None
        compared = led and self._compared.match(text, noun_end) is not None  # um 0,9 Grad wärmer
        if led and (compared or self._is_percent(noun) or self._has_verb(text, start, noun_end)):
            return True
        if self._reached.search(before, max(0, len(before) - self._longest_reached)):
            return False  # rose to 309,381 from a year earlier
        behind = self._after.match(text, end)
        return behind is not None or (noun_end > end and self._after.match(text, noun_end) is not None)

    def _is_led(self, text: str, before: str, noun: Noun | None) -> bool:
        """Whether what is before a number ends with a verb or noun of change that leads to it."""
        direct = self._direct if self._is_measured(text, noun) else ()
        return any(each.search(before) for each in (*self._before, *direct))

    def _is_percent(self, noun: Noun | None) -> bool:
        return noun is not None and noun.word.lower() in self._percent

    def _is_measured(self, text: str, noun: Noun | None) -> bool:
        """Whether a number counts what steps are counted in, and no share of a whole."""
        return noun is not None and noun.word.lower() in self._measures and not self._of_whole.match(text, noun.end)

    def _has_verb(self, text: str, start: int, end: int) -> bool:
        """Whether a verb of change is in the clause of a number."""
        low = max(0, start - _AROUND)
        first = max((mark.end() for mark in _CLAUSE.finditer(text, low, start)), default=low)
        last = _CLAUSE.search(text, end, end + _AROUND)
        clause = text[first:start], text[end : last.start() if last else end + _AROUND]
        return any(self._holds_verb(part.lower()) for part in clause)

    def _holds_verb(self, small: str) -> bool:
        """Whether a verb or noun of change is in a text in small letters."""
        alone = not self._single.isdisjoint(_WORD.findall(small))
        return alone or any(phrase in f" {small} " for phrase in self._phrases)

    def is_from(self, text: str, start: int) -> bool:
        """Whether a range begins after "rose from": then it is two figures."""
        return self._from.search(text[max(0, start - _AROUND) : start]) is not None


changes_of = once(ChangeWords)


def _levels(words: Language) -> tuple[str, ...]:
    """What leads to the level that was reached."""
    return (*words.moving_to, *words.level_leads)


def _step(words: Language) -> str:
    """An expression of what a step is compared with."""
    word = numerals_of(words.code).word
    ago = any_of([*words.ago_after, *words.elsewhere_after])
    ago = rf"(?i:(?:\d+|{word}|{any_of(words.one_unit)}) (?:{any_of(words.durations)}) (?:{ago}))(?!\w)"
    return rf"(?! (?!{_YEAR}|{ago})(?:[\d{CURRENCY}]|(?i:{word})))"


def _ending(words: Language, shapes: Iterable[str]) -> list[re.Pattern[str]]:
    dates = rf"(?:{any_of(date_words(words))}|\d{{1,4}}\.?)"
    holes = {"{V}": any_of(words.changes), "{C}": _MONEY, "{D}": dates}
    return [re.compile(rf"(?:{_filled(each, holes)})\Z") for each in shapes]


def _filled(shape: str, holes: Mapping[str, str]) -> str:
    for hole, expression in holes.items():
        shape = shape.replace(hole, expression)
    return shape

"""Whether a number is a step and no total: rose by 50, um 300 gestiegen, up 4 per cent, 12 more than."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from csto_check.languages.language import Language
from csto_check.reading.atoms import CODES, CURRENCY
from csto_check.reading.date_words import date_words
from csto_check.reading.nouns import Noun
from csto_check.reading.numerals import numerals_of
from csto_check.text.expressions import NOTHING, any_of
from csto_check.text.known import data
from csto_check.text.remembered import Remembered

_YEAR = r"(?:19|20)(?!00)\d\d(?!\w|[.,]\d)"  # what a step is compared with: 114 more than 2020
_WORD = re.compile(r"[^\W\d_]+")
_MONEY = rf"(?:[A-Z]{{0,2}}[{CURRENCY}]|{CODES} ?)?"
_LONGEST_MONEY = 8  # characters of it, and of the blank before it
_AROUND = 80  # characters around a number in which its verb of change is looked for
_CLAUSE = re.compile(r"[,;:!?](?: |\Z)")


class Changes:
    """The steps of one language."""

    def __init__(self, language: Language) -> None:
        verbs = any_of(language.changes)
        words = frozenset(said.partition(" ")[0] for said in language.changes)
        self._tells = Remembered(lambda said: not words.isdisjoint(_WORD.findall(said)))
        dates = rf"(?:{any_of(date_words(language))}|\d{{1,4}}\.?)"
        self._before = _ending(language.change_before, verbs, dates)
        self._direct = _ending(language.change_direct, verbs, dates)
        self._percent = frozenset((*language.percent, "%"))
        self._measures = frozenset((*language.percent, *language.points, *language.currencies, "%", *CURRENCY))
        level = (*language.moving_to, *language.level_leads)
        self._reached = re.compile(rf"(?<!\w)(?i:{any_of(level)}) {_MONEY}\Z")
        self._longest_reached = max(map(len, level), default=0) + _LONGEST_MONEY
        self._compared = re.compile(rf" [^\W\d_]{{3,}}(?:{any_of(language.comparative_ends)})(?!\w)")
        self._of_whole = re.compile(language.of_whole)
        self._split = re.compile(rf"(?:{language.change_lead})\Z") if language.change_lead != NOTHING else None
        self._single = frozenset(said for said in language.changes if " " not in said)
        self._phrases = tuple(f" {said} " for said in language.changes if " " in said)
        word = numerals_of(language.code).word
        ago = any_of([*language.ago_after, *language.elsewhere_after])
        ago = rf"(?i:(?:\d+|{word}|{any_of(language.one_unit)}) (?:{any_of(language.durations)}) (?:{ago}))(?!\w)"
        number = rf"(?! (?!{_YEAR}|{ago})(?:[\d{CURRENCY}]|(?i:{word})))"
        self._after = re.compile("|".join(each.replace("{X}", number) for each in language.change_after) or NOTHING)
        self._from = re.compile(rf"(?i:(?<!\w)(?:{verbs})(?!\w))[^,;:.!?]*(?i:{any_of(language.froms)}) ?{_MONEY}\Z")

    def is_step(self, text: str, start: int, end: int, noun: Noun | None) -> bool:
        """Whether the number between two places, with its hedge, is a step; its noun stands behind it."""
        noun_end = max(end, noun.end if noun else 0)
        low = max(0, start - _AROUND)
        before = text[low:start]
        if any(map(self._tells.__getitem__, before.lower().split(" "))) and self._is_led(text, before, noun):
            return True
        led = self._split is not None and self._split.search(before) is not None
        compared = led and self._compared.match(text, noun_end) is not None  # um 0,9 Grad wärmer
        if led and (compared or self._is_percent(noun) or self._has_verb(text, start, noun_end)):
            return True
        if self._reached.search(before, max(0, len(before) - self._longest_reached)):
            return False  # rose to 309,381 from a year earlier
        behind = self._after.match(text, end)
        return behind is not None or (noun_end > end and self._after.match(text, noun_end) is not None)

    def _is_led(self, text: str, before: str, noun: Noun | None) -> bool:
        """Whether what stands before a number ends with a verb or noun of change that leads to it."""
        direct = self._direct if self._is_measured(text, noun) else ()
        return any(each.search(before) for each in (*self._before, *direct))

    def _is_percent(self, noun: Noun | None) -> bool:
        return noun is not None and noun.word.lower() in self._percent

    def _is_measured(self, text: str, noun: Noun | None) -> bool:
        """Whether a number counts what steps are counted in, and no share of a whole."""
        return noun is not None and noun.word.lower() in self._measures and not self._of_whole.match(text, noun.end)

    def _has_verb(self, text: str, start: int, end: int) -> bool:
        """Whether a verb of change stands in the clause of a number."""
        low = max(0, start - _AROUND)
        first = max((mark.end() for mark in _CLAUSE.finditer(text, low, start)), default=low)
        last = _CLAUSE.search(text, end, end + _AROUND)
        clause = text[first:start], text[end : last.start() if last else end + _AROUND]
        return any(self._holds_verb(part.lower()) for part in clause)

    def _holds_verb(self, small: str) -> bool:
        """Whether a verb or noun of change stands in a text in small letters."""
        alone = not self._single.isdisjoint(_WORD.findall(small))
        return alone or any(phrase in f" {small} " for phrase in self._phrases)

    def is_from(self, text: str, start: int) -> bool:
        """Whether a range begins behind "rose from": then it is two figures."""
        return self._from.search(text[max(0, start - _AROUND) : start]) is not None


def _ending(shapes: Iterable[str], verbs: str, dates: str) -> list[re.Pattern[str]]:
    holes = {"{V}": verbs, "{C}": _MONEY, "{D}": dates}
    return [re.compile(rf"(?:{_filled(each, holes)})\Z") for each in shapes]


def _filled(shape: str, holes: Mapping[str, str]) -> str:
    for hole, expression in holes.items():
        shape = shape.replace(hole, expression)
    return shape


@cache
def changes_of(code: str) -> Changes:
    """The steps of a language."""
    return Changes(data(code))

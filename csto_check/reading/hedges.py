"""Words that make a number wider, before it and behind it."""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from csto_check.text.expressions import any_of
from csto_check.text.known import data

_MOST_WORDS, _MOST_CHARS = 5, 60
_SMALL, _MANY = 13, 50  # below them "über drei" hardly is "more than", "unter 14" hardly "fewer than"
_STRENGTH = ("about", "almost", "at most", "under", "at least", "over")
_WORD = re.compile(r"\S+")


class Hedge(NamedTuple):
    """What a hedge makes of its number, and where it begins or ends."""

    kind: str
    at: int


class Hedges:
    """The hedges of one language."""

    def __init__(self, code: str) -> None:
        words = data(code)
        self._before = {said: kind for kind, phrases in words.hedges.items() for said in phrases}
        self._after = {said: kind for kind, phrases in words.hedges_after.items() for said in phrases}
        self._behind = re.compile(rf" (?i:(?P<said>{any_of(list(self._after))}))(?!\w)")
        self._traps = re.compile(rf"(?<!\w){words.hedge_traps}\Z")
        self._prepositions = frozenset(words.prepositions)
        self._measures = frozenset(words.measures)

    def before(self, text: str, start: int, number: Decimal, noun: str | None) -> Hedge | None:
        """The hedge, or two of them, before a number."""
        first = self._one(text, start, number, noun)
        if first is None:
            return None
        second = self._one(text, first.at, number, noun)
        if second is None:
            return first
        return Hedge(max(first.kind, second.kind, key=_STRENGTH.index), second.at)

    def _one(self, text: str, start: int, number: Decimal, noun: str | None) -> Hedge | None:
        shift = max(0, start - _MOST_CHARS)
        before = text[shift:start]
        if not before.endswith(" "):
            return None
        words = list(_WORD.finditer(before))
        for count in range(min(_MOST_WORDS, len(words)), 0, -1):
            said = before[words[-count].start() :].strip().lstrip('"(').lower()
            kind = self._before.get(said)
            if kind is not None and not (said in self._prepositions and self._is_trap(before, said, number, noun)):
                return Hedge(kind, shift + len(before) - len(said) - 1)
        return None

    def _is_trap(self, before: str, said: str, number: Decimal, noun: str | None) -> bool:
        """Whether a hedge is a preposition here: reports about three deaths, one among 14 applicants."""
        if self._traps.search(before[: len(before) - len(said) - 1]):
            return True
        if not self._measures or (noun or "").lower() in self._measures:
            return False
        among = said == "unter" and noun is not None and noun.endswith("n") and number < _MANY
        return among or (number < _SMALL and said in ("über", "unter", "um", "gegen", "gut"))

    def behind(self, text: str, end: int) -> Hedge | None:
        """The hedge behind a number, or a plus sign."""
        for mark in ("+", "-plus"):
            if text.startswith(mark, end):
                return Hedge("at least", end + len(mark))
        found = self._behind.match(text, end)
        return Hedge(self._after[found["said"].lower()], found.end()) if found else None


@cache
def hedges_of(code: str) -> Hedges:
    """The hedges of a language."""
    return Hedges(code)

"""The noun that a number counts."""

import re
from functools import cache
from typing import NamedTuple

from csto_check.text.expressions import any_of
from csto_check.text.known import data

_WORD = re.compile(r"\"? ?[\"(]?(?P<word>[^\W\d_][\w\"-]*\.?)\"?")
_SIGN = re.compile(r" ?(?P<sign>[%‰°€$£])")
_FURTHEST = 5  # words behind a number in which its noun is looked for


class Noun(NamedTuple):
    """The word and where it ends."""

    word: str
    end: int


class Nouns:
    """Finds the noun behind a number in one language."""

    def __init__(self, code: str) -> None:
        words = data(code)
        self._stop = frozenset(words.not_nouns)
        self._capitals = words.nouns_are_large
        self._plural = words.noun_ends
        self._irregular = frozenset(words.irregular)
        self._durations = frozenset(words.durations)
        self._unit = re.compile(rf" ?(?P<sign>{any_of(words.glued_units)})(?!\w)")
        self._heads = self._durations | {"people", "men", "women", "children"}

    def after(self, text: str, end: int) -> Noun | None:
        """The noun behind a place, with adjectives between; None where none is near."""
        sign = _SIGN.match(text, end) or self._unit.match(text, end)
        if sign:
            return Noun(sign["sign"], sign.end())
        words = self._words(text, end)
        return self._large(words) if self._capitals else self._last_plural(words)

    def _words(self, text: str, at: int) -> list[Noun]:
        """The words behind a place up to a stop word or a mark."""
        found: list[Noun] = []
        while len(found) < _FURTHEST:
            word = _WORD.match(text, at)
            if not word or text[at : at + 1] not in (" ", '"') or self._stops(word["word"]):
                break
            said = word["word"]
            dotted = said.endswith(".")
            found.append(Noun(said.rstrip('.-"') or said, word.end() - dotted))
            at = word.end()
            if dotted:
                break
        return found

    def _stops(self, word: str) -> bool:
        return word.rstrip(".") in self._stop if self._capitals else word.lower().rstrip(".") in self._stop

    def _large(self, words: list[Noun]) -> Noun | None:
        """Nouns begin with a capital letter; before them stand words that end like adjectives."""
        for noun in words:
            if noun.word[0].isupper() or noun.word in self._durations:
                return noun
            if not noun.word.endswith(("e", "en", "er", "es", "em", "weitere", "mal")):
                return None
        return None

    def _last_plural(self, words: list[Noun]) -> Noun | None:
        """The last of the plurals that stand together, else the word behind the number."""
        for index, noun in enumerate(words):
            if self._is_plural(noun.word):
                further = words[index + 1 : index + 2]
                head = noun.word.lower() in self._heads
                if further and self._is_plural(further[0].word) and not head:
                    continue
                return noun
        return words[0] if len(words) == 1 else None

    def _is_plural(self, word: str) -> bool:
        lower = word.lower()
        if lower in self._irregular:
            return True
        return (
            lower.endswith((*self._plural, "ese")) and not lower.endswith(("ss", "ous", "us", '"s')) and len(lower) > 3
        )


@cache
def nouns_of(code: str) -> Nouns:
    """The nouns of a language."""
    return Nouns(code)

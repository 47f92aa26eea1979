"""The noun that a number counts."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.text.expressions import any_of

_WORD = re.compile(r"\"? ?[\"(]?(?P<word>[^\W\d_][\w\"-]*\.?)\"?")
_FURTHEST = 5  # words after a number in which its noun is looked for
_BEFORE = 70  # characters before a number in which "the number of" is looked for


class Noun(NamedTuple):
    """The word and where it ends."""

    word: str
    end: int


class Nouns:
    """Finds the noun of a number in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._stop = frozenset((*language.not_nouns, *language.cardinals))
        self._plural_ends = (*language.noun_ends, *language.people_ends)
        self._irregular = frozenset(language.irregular)
        self._durations = frozenset(language.durations)
        unit, percent = any_of(language.glued_units), any_of(language.percent)
        self._sign = re.compile(rf" ?(?P<sign>[%‰°€$£]|(?:{unit})(?!\w))| (?i:(?P<percent>{percent})(?!\w))")
        self._part_of = re.compile(language.part_of)
        self._number_of = re.compile(
            rf"(?i:(?<!\w)(?:{any_of(language.number_of)})) (?P<first>[^\W\d_]+)(?: (?P<second>[^\W\d_]+))?"
        )

    def after(self, text: str, end: int) -> Noun | None:
        """The noun after a place, with adjectives between; None if none is near."""
        sign = self._sign.match(text, end)
        if sign:
            return Noun(sign["sign"] or sign["percent"], sign.end())
        part = self._part_of.match(text, end)
        words = self._words(text, part.end() if part else end)
        return self._large(words) if self._language.nouns_are_large else self._last_plural(words)

    def counted_before(self, text: str, start: int) -> str | None:
        """The noun of "the number of tents" in the clause before a number; None if there is none."""
        found = list(self._number_of.finditer(text, max(0, start - _BEFORE), start))
        if not found or any(mark in text[found[-1].end() : start] for mark in ",;:"):
            return None
        return next((word for word in found[-1].groups() if word and self._is_counted(word)), None)

    def _is_counted(self, word: str) -> bool:
        return word[0].isupper() if self._language.nouns_are_large else self.is_plural(word)

    def is_plural(self, word: str) -> bool:
        """Whether a word looks like the plural of a noun."""
        lower = word.lower()
        if lower in self._irregular:
            return True
        return lower.endswith(self._plural_ends) and not lower.endswith(self._language.no_noun_ends) and len(lower) > 3

    def _words(self, text: str, at: int) -> Iterator[Noun]:
        """The words after a place up to a stop word or a mark."""
        for _ in range(_FURTHEST):
            word = _WORD.match(text, at)
            if not word or text[at : at + 1] not in (" ", '"') or self._stops(word["word"]):
                return
            said = word["word"]
            dotted = said.endswith(".")
            noun = Noun(said.rstrip('.-"') or said, word.end() - dotted)
            bare = self._before_dash(noun) if "-" in said else noun
            yield bare
            at = word.end()
            if dotted or bare is not noun:
                return

    def _before_dash(self, noun: Noun) -> Noun:
        """What is before a dash without blanks: "people—were" is no compound."""
        word, _, rest = noun.word.partition("-")
        first = rest.partition("-")[0]
        apart = rest and (self._stops(first) or (self._language.nouns_are_large and first[:1].islower()))
        return Noun(word, noun.end - len(rest) - 1) if apart else noun

    def _stops(self, word: str) -> bool:
        said = word.rstrip(".")
        return said in self._stop if self._language.nouns_are_large else said.lower() in self._stop

    def _large(self, words: Iterable[Noun]) -> Noun | None:
        """Nouns begin with a capital letter; before them stand words that end like adjectives."""
        for noun in words:
            if noun.word[0].isupper() or noun.word in self._durations:
                return noun
            if not noun.word.endswith(self._language.adjective_ends):
                return None
        return None

    def _last_plural(self, words: Iterable[Noun]) -> Noun | None:
        """The last of the plurals that are together, else the one word after the number."""
        seen: list[Noun] = []
        for noun, further in pairwise(chain(words, (None,))):
            assert noun is not None
            seen.append(noun)
            if self.is_plural(noun.word):
                head = noun.word.lower() in self._durations or noun.word.lower() in self._language.heads
                if head or further is None or not self.is_plural(further.word):
                    return noun
        if len(seen) != 1:
            return None
        lower = seen[0].word.lower()
        return None if lower.endswith(self._language.no_noun_words) and lower not in self._irregular else seen[0]


nouns_of = once(Nouns)

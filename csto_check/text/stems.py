"""The stems of the words of a text that tell what it is about, and how alike two stems are."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from csto_check.languages.known import once
from csto_check.languages.language import Language

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 4  # letters that stay of a word whose ending is taken away
_START, _END = slice(_SHORTEST), slice(-_SHORTEST, None)
PREFIX, SUFFIX, ALIKE = 0.8, 0.7, 0.8  # how alike two words are that begin or end alike, or share most of their letters
_SAME_LETTERS = 0.55  # Dice's measure over groups of three letters from which on words are alike


class Stem(NamedTuple):
    """A stem, and where its word stands."""

    stem: str
    start: int
    end: int


def stems(text: str, language: str) -> list[Stem]:
    """The stems of a text, without words that tell nothing and without single letters."""
    of = stemmer(language).stem
    found = ((of(word.group()), *word.span()) for word in _WORD.finditer(text))
    return [Stem(stem, start, end) for stem, start, end in found if stem]


def telling_words(text: str, language: str) -> list[str]:
    """The words of a text as they are, without those that tell nothing."""
    of = stemmer(language).stem
    return [word for word in _WORD.findall(text) if of(word)]


class Stemmer:
    """Takes the endings of one language away."""

    def __init__(self, words: Language) -> None:
        self._nothing = frozenset(map(unmarked, words.function_words))
        self._endings = tuple(sorted(map(unmarked, words.inflections), key=len, reverse=True))
        self.stem = lru_cache(maxsize=20_000)(self._stem)

    def _stem(self, word: str) -> str:
        plain = unmarked(word)
        if len(plain) < 2 or plain in self._nothing:
            return ""
        for ending in self._endings:
            if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST:
                return plain[: -len(ending)]
        return plain


stemmer = once(Stemmer)


def unmarked(word: str) -> str:
    """A word, or a text, in small letters without the marks on them, such as the dots of vowels."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))


class Likeness:
    """How alike stems are to those of a vocabulary."""

    def __init__(self, vocabulary: tuple[str, ...]) -> None:
        self._number = {stem: number for number, stem in enumerate(vocabulary)}
        self._by_start, self._by_end = _by(vocabulary, _START), _by(vocabulary, _END)
        self._by_letters: dict[str, list[int]] = {}
        self._groups = [_groups(stem) for stem in vocabulary]
        for number, groups in enumerate(self._groups):
            for group in groups:
                self._by_letters.setdefault(group, []).append(number)
        self._vocabulary = vocabulary
        self.of = lru_cache(maxsize=20_000)(self._of)

    def _of(self, stem: str) -> tuple[tuple[int, float], ...]:
        """The numbers of the stems that are like this one, each with how much, from above 0 to 1."""
        found: dict[int, float] = {}
        if stem in self._number:
            found[self._number[stem]] = 1.0
        if len(stem) >= _SHORTEST:
            starting = self._reaching(self._by_start.get(stem[_START], ()), stem, str.startswith, PREFIX)
            ending = self._reaching(self._by_end.get(stem[_END], ()), stem, str.endswith, SUFFIX)
            for number, likeness in (*starting, *ending, *self._sharing(stem)):
                found[number] = max(likeness, found.get(number, 0.0))
        return tuple(sorted(found.items()))

    def _reaching(
        self, known: Iterable[int], stem: str, reaches: Callable[[str, str], bool], likeness: float
    ) -> list[tuple[int, float]]:
        """Those that begin or end with this one, or with which it begins or ends, such as parts of compounds."""
        others = ((number, self._vocabulary[number]) for number in known)
        return [
            (number, likeness)
            for number, other in others
            if len(other) != len(stem) and (reaches(other, stem) or reaches(stem, other))
        ]

    def _sharing(self, stem: str) -> list[tuple[int, float]]:
        """Those with most letters in common."""
        mine = _groups(stem)
        shared: dict[int, int] = {}
        for group in mine:
            for number in self._by_letters.get(group, ()):
                shared[number] = shared.get(number, 0) + 1
        dice = ((number, 2 * n / (len(mine) + len(self._groups[number]))) for number, n in shared.items())
        return [(number, ALIKE * same) for number, same in dice if same >= _SAME_LETTERS]


def _by(vocabulary: tuple[str, ...], part: slice) -> dict[str, list[int]]:
    """The numbers of the stems that have the same letters in a part."""
    found: dict[str, list[int]] = {}
    for number, stem in enumerate(vocabulary):
        if len(stem) >= _SHORTEST:
            found.setdefault(stem[part], []).append(number)
    return found


def _groups(stem: str) -> frozenset[str]:
    """The groups of three letters of a stem."""
    return frozenset(stem[at : at + 3] for at in range(len(stem) - 2))

"""The words of a text as a search compares them: in small letters, without accents, each with its place."""

import unicodedata
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import NamedTuple

from csto_check.text.fold import fold
from csto_check.text.folded import Folded
from csto_check.text.span import Span, merged_spans
from csto_check.text.tokens import token_spans
from csto_check.values.remedies.notation_phrases import tidy
from csto_check.values.remedies.one_number import numeral

SHORTEST_START = 3  # letters with which a word may begin that is looked for; shorter ones are whole words
_LONGEST_NUMBER = 40  # characters
_MOST_WORDS = 3  # of a number, such as 1 234 567
_BLANK = str.maketrans("_", " ")  # what joins the words of an id


class SearchPhrase(NamedTuple):
    """Words that stand next to each other; the last may have `more` further letters, None is any number of them."""

    words: tuple[str, ...]
    more: int | None = None

    def fits(self, words: Sequence[str]) -> bool:
        """Whether as many words are these."""
        *head, last = self.words
        return all(map(_alike, head, words)) and (_alike(last, words[-1]) or self._begins(last, words[-1]))

    def _begins(self, start: str, word: str) -> bool:
        if len(start) < SHORTEST_START or any(map(str.isdigit, start)) or not word.startswith(start):
            return False
        return self.more is None or len(word) - len(start) <= self.more


def _alike(asked: str, word: str) -> bool:
    """Whether two words are the same, or the same number."""
    number = number_said(asked) if asked[0].isdigit() else None
    return asked == word or (number is not None and number == number_said(word))


@lru_cache(maxsize=20_000)
def number_said(text: str) -> Decimal | None:
    """The number that a text is, in digits or in words; of one that may be two the whole one: 3.000 is 3000."""
    found = numeral(tidy(text), None) if len(text) <= _LONGEST_NUMBER else None
    values = found.values() if found else ()
    return Decimal(values[0]) if values else None


@lru_cache(maxsize=20_000)
def bare(word: str) -> str:
    """A word in small letters and without accents."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


class SearchText:
    """A text with its words; marks between them do not count."""

    def __init__(self, original: str) -> None:
        self.original = original
        self._folded = fold(original.translate(_BLANK))
        placed = [(bare(self._folded[start:end]), start, end) for start, end in token_spans(self._folded)]
        self._placed = [each for each in placed if each[0].isalnum() or any(map(str.isalnum, each[0]))]
        self.words = [word for word, _, _ in self._placed]
        self._line = f" {' '.join(self.words)}"

    def spelled(self) -> Iterator[tuple[str, str]]:
        """Each word as it is compared, and as it stands here."""
        return ((word, self._folded[start:end]) for word, start, end in self._placed)

    def runs(self, phrase: SearchPhrase) -> Iterator[tuple[int, int]]:
        """Where a phrase stands: the first word, and the one behind the last."""
        size, first = len(phrase.words), phrase.words[0]
        if not first[0].isdigit() and f" {first}" not in self._line:
            return
        for at in range(len(self.words) - size + 1):
            if phrase.fits(self.words[at : at + size]):
                yield at, at + size

    def numbers(self, number: Decimal) -> Iterator[tuple[int, int]]:
        """Where a number stands, however it is written: 2500, 2.500, 2 500, 2.5 thousand."""
        for at, word in enumerate(self.words):
            if not word[0].isdigit() and number_said(word) is None:
                continue
            for end in range(at + 1, min(at + _MOST_WORDS, len(self.words)) + 1):
                if number_said(self._folded[self._placed[at][1] : self._placed[end - 1][2]]) == number:
                    yield at, end

    def spans(self, runs: Iterator[tuple[int, int]]) -> list[Span]:
        """Where runs of words stand in the original, sorted and each place once."""
        places = (self._back(self._placed[first][1], self._placed[end - 1][2]) for first, end in runs)
        return merged_spans(places)

    def _back(self, start: int, end: int) -> Span:
        return Span(*self._way_back.span(start, end))

    @cached_property
    def _way_back(self) -> Folded:
        return Folded(self.original.translate(_BLANK))

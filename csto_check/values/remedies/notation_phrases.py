"""Finding words of the notation, or others that mean the same, at the beginning and at the end of a text."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple, TypeVar

from csto_check.languages import notation
from csto_check.values.base import Unreadable, shorten
from csto_check.values.remedies.faults import Fault

T = TypeVar("T")


class Interpretation(NamedTuple):
    """What a text says: values in the notation, why it cannot be read as it is, and what is to be added."""

    values: tuple[str, ...]
    what: Fault
    note: str = ""

    def remedy(self) -> str:
        """`write 3000 or 3.0`, and what is to be added."""
        values = " or ".join(dict.fromkeys(self.values))
        return f"write {values}{self.note}" if values else self.note

    def refusal(self, written: str) -> Unreadable:
        """Why a text is refused, and what would be right."""
        return Unreadable(f'"{shorten(written)}" {self.what.what}', self.remedy(), self.what.why)


class NotationPhrases:
    """Phrases in small letters, under what they mean; of several that fit the longest is found."""

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        self._meaning = {phrase: meaning for meaning, phrases in table.items() for phrase in phrases}
        phrase = one_of(self._meaning)
        self._first = re.compile(rf"({phrase})\s*")
        self._last = re.compile(rf"\s*({phrase})\Z")

    def before(self, text: str) -> tuple[str, str] | None:
        """What the phrase at the beginning of a text means, and the rest; None if there is none, or no rest."""
        found = self._first.match(text)
        return (self._meaning[found[1]], text[found.end() :]) if found and found.end() < len(text) else None

    def behind(self, text: str) -> tuple[str, str] | None:
        """The same at the end of a text."""
        found = self._last.search(text)
        return (self._meaning[found[1]], text[: found.start()]) if found and found.start() else None

    def around(self, text: str, behind: "NotationPhrases") -> tuple[list[str], str]:
        """What all phrases of this table before and of another after a text mean, and what they are around."""
        meanings = []
        while (found := self.before(text) or behind.behind(text)) is not None:
            meaning, text = found
            meanings.append(meaning)
        return [meaning for meaning in dict.fromkeys(meanings) if meaning], text


def splits(text: str, words: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """What is before and after each of some words in a text, with the word; of several at a place the longest."""
    for found in _between(words).finditer(text):
        yield text[: found.start()], found[1], text[found.end() :]


@cache
def _between(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<=\S) *({one_of(words)}) *(?=\S)")


def one_of(phrases: Iterable[str]) -> str:
    """A pattern for the longest of some phrases that fits, as whole words."""
    return "|".join(map(_whole, sorted(phrases, key=len, reverse=True)))


def _whole(phrase: str) -> str:
    before = r"(?<![^\W\d_])" if phrase[0].isalpha() else ""
    behind = r"(?![^\W\d_])" if phrase[-1].isalpha() else ""
    return before + re.escape(phrase) + behind


def first_told(attempts: Iterable[Callable[..., T | None]], *given: object) -> T | None:
    """What the first of some attempts tells that tells something."""
    return next((told for attempt in attempts if (told := attempt(*given)) is not None), None)


def paired(ones: Sequence[T], others: Sequence[T]) -> list[tuple[T, T]]:
    """Each with the one in its place where both are as many, else each with every other."""
    return list(zip(ones, others, strict=True) if len(ones) == len(others) else product(ones, others))


def unmodified(text: str) -> str:
    """A text without words at its beginning that change nothing: slightly, somewhere."""
    found = _modifiers().match(text)
    return text[found.end() :] if found else text


@cache
def _modifiers() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{one_of(notation.MODIFIERS)}) )+")


def tidy(text: str) -> str:
    """A text in small letters with one blank for several."""
    return " ".join(text.lower().split())

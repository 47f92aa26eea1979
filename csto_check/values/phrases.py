"""Finding words of the notation, or others that mean the same, at the beginning and at the end of a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache


class Phrases:
    """Phrases in small letters, under what they mean; of several that fit the longest is found."""

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        self._meaning = {phrase: meaning for meaning, phrases in table.items() for phrase in phrases}
        any_of = "|".join(map(_whole, sorted(self._meaning, key=len, reverse=True)))
        self._first = re.compile(rf"({any_of})\s*")
        self._last = re.compile(rf"\s*({any_of})\Z")

    def before(self, text: str) -> tuple[str, str] | None:
        """What the phrase at the beginning of a text means, and the rest; None where there is none, or no rest."""
        found = self._first.match(text)
        return (self._meaning[found[1]], text[found.end() :]) if found and found.end() < len(text) else None

    def behind(self, text: str) -> tuple[str, str] | None:
        """The same at the end of a text."""
        found = self._last.search(text)
        return (self._meaning[found[1]], text[: found.start()]) if found and found.start() else None

    def around(self, text: str, behind: "Phrases") -> tuple[list[str], str]:
        """What all phrases of this table before and of another behind a text mean, and what they stand around."""
        meanings = []
        while (found := self.before(text) or behind.behind(text)) is not None:
            meaning, text = found
            meanings.append(meaning)
        return [meaning for meaning in dict.fromkeys(meanings) if meaning], text


def splits(text: str, words: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """What stands before and behind each of some words in a text, with the word; the longest words first."""
    for found in _between(words).finditer(text):
        yield text[: found.start()], found[1], text[found.end() :]


@cache
def _between(words: tuple[str, ...]) -> re.Pattern[str]:
    any_of = "|".join(map(_whole, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<=[^\s]) *({any_of}) *(?=[^\s])")


def _whole(phrase: str) -> str:
    """A pattern for a phrase that is no part of a longer word."""
    before = r"(?<![^\W\d_])" if phrase[0].isalpha() else ""
    behind = r"(?![^\W\d_])" if phrase[-1].isalpha() else ""
    return before + re.escape(phrase) + behind


def tidy(text: str) -> str:
    """A text in small letters with one blank for several."""
    return " ".join(text.lower().split())


def shorten(text: str) -> str:
    """The first 40 characters of a text, for a message."""
    return text if len(text) <= 40 else text[:37] + "…"


def write(values: Iterable[str]) -> str:
    """`write 3000 or 3.0`; nothing where there is nothing to write."""
    found = " or ".join(dict.fromkeys(values))
    return f"write {found}" if found else ""

"""The words of all cues in one language, found in one pass over a sentence."""

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from csto_check.facts.model import Base, Entries
from csto_check.text.fold import fold
from csto_check.text.span import Span
from csto_check.values.name import key

_WORD = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """One word of a cue, or with `is_stem` the beginning of one."""

    text: str
    is_stem: bool


class Alternative(NamedTuple):
    """Words in a row, and the number of the entry that they satisfy."""

    words: tuple[Word, ...]
    entry: int


class Lexicon:
    """All entries of a language; each is known by a number."""

    def __init__(self, base: Base) -> None:
        self._spellings: dict[str, list[str]] = {}
        for spelling, name in base.names.items():
            self._spellings.setdefault(name, []).append(spelling)
        self._names = base.names
        self._named: set[int] = set()
        self._entries: dict[tuple[str, ...], int] = {}
        self._exact: dict[str, list[Alternative]] = {}
        self._stems: dict[int, dict[str, list[Alternative]]] = {}

    def add(self, entries: Entries) -> tuple[int, ...]:
        """The numbers of some entries; the same words have the same number."""
        return tuple(self._number(entry) for entry in entries)

    def _number(self, entry: tuple[str, ...]) -> int:
        if entry not in self._entries:
            number = self._entries[entry] = len(self._entries)
            if any(self._name_of(said) for said in entry):
                self._named.add(number)
            for said in entry:
                for words in self._spelled(said):
                    self._index(Alternative(words, number))
        return self._entries[entry]

    def _spelled(self, said: str) -> Iterator[tuple[Word, ...]]:
        """The words of an alternative; of each name in it all spellings, with their genitives."""
        name = self._name_of(said)
        if name is not None:
            yield from (_words(spelling) for spelling in self._forms(name))
            return
        parts = [self._forms(known) if (known := self._name_of(part)) else [part] for part in said.split()]
        yield from (_words(" ".join(chosen)) for chosen in product(*parts))

    def _name_of(self, said: str) -> str | None:
        """The name of the base that words with a capital letter are a spelling of."""
        return self._names.get(key(said)) if said[0].isupper() else None

    def _forms(self, name: str) -> list[str]:
        """The spellings of a name, each with its genitive."""
        return [
            form for spelling in self._spellings[name] for form in dict.fromkeys((spelling, f"{spelling.rstrip('s')}s"))
        ]

    def holds_name(self, entry: int) -> bool:
        """Whether one of the alternatives of an entry is a name of the base."""
        return entry in self._named

    def _index(self, alternative: Alternative) -> None:
        first = alternative.words[0]
        if first.is_stem:
            self._stems.setdefault(len(first.text), {}).setdefault(first.text, []).append(alternative)
        else:
            self._exact.setdefault(first.text, []).append(alternative)

    def may_hit(self, text: str) -> bool:
        """Whether a text holds a word with which some cue begins."""
        return any(self._starting(word) for word in set(_WORD.findall(text.lower().replace("ß", "ss"))))

    def hits(self, text: str) -> dict[int, list[Span]]:
        """Where each entry is satisfied in a folded sentence."""
        words = [(found.group().replace("ß", "ss"), found.span()) for found in _WORD.finditer(text.lower())]
        found: dict[int, list[Span]] = {}
        for place, (word, span) in enumerate(words):
            for alternative in self._starting(word):
                end = _end(alternative, words, place)
                if end is not None:
                    found.setdefault(alternative.entry, []).append(Span(span[0], end))
        return found

    def _starting(self, word: str) -> Iterable[Alternative]:
        """The alternatives that a word may begin."""
        found = self._exact.get(word, [])
        for length, stems in self._stems.items():
            further = stems.get(word[:length])
            if further:
                found = found + further
        return found


def _words(said: str) -> tuple[Word, ...]:
    marked = ((part.removesuffix("*"), part.endswith("*")) for part in fold(said).lower().replace("ß", "ss").split())
    return tuple(
        Word(word, is_stem and index == 0)
        for part, is_stem in marked
        for index, word in reversed(list(enumerate(reversed(_WORD.findall(part)))))
    )


def _end(alternative: Alternative, words: list[tuple[str, tuple[int, int]]], place: int) -> int | None:
    """Where an alternative ends that begins at a word, if it stands there."""
    if len(alternative.words) > len(words) - place:
        return None
    for wanted, (word, _) in zip(alternative.words, words[place:], strict=False):
        if word != wanted.text and not (wanted.is_stem and word.startswith(wanted.text)):
            return None
    return words[place + len(alternative.words) - 1][1][1]

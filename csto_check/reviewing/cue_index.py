"""The words of all cues in one language, found in one pass over a sentence."""

import re
from collections.abc import Iterator
from itertools import product
from typing import Any
from unicodedata import normalize

from csto_check.facts.cue_records import Entries
from csto_check.facts.model import Base
from csto_check.languages.known import data
from csto_check.text.fold import fold
from csto_check.text.span import Span
from csto_check.values.name import key

_WORD = re.compile(r"[^\W_]+")
_SIMPLE = re.compile(r"[^\W_]+\*?(?: [^\W_]+\*?)*")
_NONE: dict[Any, Any] = {}  # shared, and never written to
_MOST_KNOWN = 10_000  # words that a node remembers


PlacedWords = list[tuple[str, int, int]]


def words_of(text: str) -> PlacedWords:
    """The words of a folded text, each with its place."""
    return [(found.group(), *found.span()) for found in _WORD.finditer(text)]


class Node:
    """A place in the tree of cues: what may follow, and the entries that are satisfied here."""

    __slots__ = ("_known", "entries", "exact", "stems")

    def __init__(self) -> None:
        # Most nodes are leaves: they share what is empty until something is added.
        self._known: dict[str, list[Node]] = _NONE
        self.exact: dict[str, Node] = _NONE
        self.stems: dict[int, dict[str, Node]] = _NONE  # by the length of the stem
        self.entries: tuple[int, ...] = ()

    def child(self, part: str) -> "Node":
        """The node after a word, or after a stem that ends with `*`; made if need be."""
        if part[-1] != "*":
            if not self.exact:
                self.exact = {}
            return self.exact.setdefault(part, Node())
        if not self.stems:
            self.stems = {}
        return self.stems.setdefault(len(part) - 1, {}).setdefault(part[:-1], Node())

    def after(self, word: str) -> list["Node"]:
        """The nodes that a word of a text leads to; remembered, as words come again."""
        found = self._known.get(word)
        if found is None:
            if not self._known or len(self._known) >= _MOST_KNOWN:
                self._known = {}
            found = self._known[word] = self._find(_plain(word))
        return found

    def _find(self, word: str) -> list["Node"]:
        found = [self.exact[word]] if word in self.exact else []
        for length, stems in self.stems.items():
            node = stems.get(word[:length])
            if node is not None:
                found.append(node)
        return found


class CueIndex:
    """All entries of a language; each is known by a number."""

    def __init__(self, base: Base, language: str | None = None) -> None:
        self._states = _states(base, language) if language else {}
        self._groups = data(language).groups if language else {}
        self._spellings: dict[str, list[str]] = {}
        for spelling, name in base.names.items():
            self._spellings.setdefault(name, []).append(spelling)
        self._names = base.names
        self._named: set[int] = set()
        self._entries: dict[tuple[str, ...], int] = {}
        self._root = Node()

    def add(self, entries: Entries) -> tuple[int, ...]:
        """The numbers of some entries; the same words have the same number."""
        return tuple(self._number(entry) for entry in entries)

    def _number(self, entry: tuple[str, ...]) -> int:
        if entry not in self._entries:
            number = self._entries[entry] = len(self._entries)
            if any(self._name_of(said) for said in entry):
                self._named.add(number)
            for said in self._spelled_out(entry):
                for words in self._spelled(said):
                    self._index(words, number)
        return self._entries[entry]

    def _spelled_out(self, entry: tuple[str, ...]) -> Iterator[str]:
        """The alternatives of an entry, those of a group such as <killed> for its name."""
        for said in entry:
            if said.startswith("<"):
                yield from self._groups.get(said[1:-1], ())
            else:
                yield said

    def _spelled(self, said: str) -> Iterator[list[str]]:
        """The words of an alternative; of each name in it all spellings, with their genitives."""
        name = self._name_of(said)
        if name is not None:
            yield from map(_words, self._forms(name))
            return
        if said.islower():
            yield _words(said)
            return
        parts = [self._forms(known) if (known := self._name_of(part)) else [part] for part in said.split()]
        yield from (_words(" ".join(chosen)) for chosen in product(*parts))

    def _name_of(self, said: str) -> str | None:
        """The name of the base that words with a capital letter are a spelling of."""
        return self._names.get(key(said)) if said[0].isupper() else None

    def _forms(self, name: str) -> list[str]:
        """The spellings of a name, each with its genitive."""
        spelled = (form for each in self._spellings[name] for form in dict.fromkeys((each, f"{each.rstrip('s')}s")))
        return [*spelled, *self._states.get(name, ())]

    def _index(self, words: list[str], number: int) -> None:
        node = self._root
        for word in words:
            node = node.child(word)
        if words and number not in node.entries:
            node.entries += (number,)

    def paths(self) -> Iterator[tuple[tuple[str, ...], tuple[int, ...]]]:
        """What satisfies entries, with their numbers: words in small letters, of a stem what a word begins with."""
        yield from _paths(self._root, ())

    def holds_name(self, entry: int) -> bool:
        """Whether one of the alternatives of an entry is a name of the base."""
        return entry in self._named

    def holds_any(self, text: str) -> bool:
        """Whether some entry is satisfied in a folded sentence."""
        words = _WORD.findall(text)
        for place, word in enumerate(words):
            nodes, at = self._root.after(word), place
            while nodes:
                if any(node.entries for node in nodes):
                    return True
                at += 1
                nodes = _next(nodes, words[at]) if at < len(words) else []
        return False

    def hits(self, text: str, words: PlacedWords | None = None) -> dict[int, list[Span]]:
        """Where each entry is satisfied in a folded sentence; `words` are its words, where they are known."""
        words = words_of(text) if words is None else words
        found: dict[int, list[Span]] = {}
        for place, (word, start, _) in enumerate(words):
            nodes, at = self._root.after(word), place
            while nodes:
                for node in nodes:
                    for entry in node.entries:
                        found.setdefault(entry, []).append(Span(start, words[at][2]))
                at += 1
                nodes = _next(nodes, words[at][0]) if at < len(words) else []
        return found


def _paths(node: Node, words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[int, ...]]]:
    if node.entries:
        yield words, node.entries
    for children in (node.exact, *node.stems.values()):
        for word, child in children.items():
            yield from _paths(child, (*words, word))


def _states(base: Base, language: str) -> dict[str, tuple[str, ...]]:
    """For each name of a base that is a state its adjectives, peoples and capitals."""
    found: dict[str, tuple[str, ...]] = {}
    for names, *others in data(language).states:
        name = next((base.names[key(said)] for said in names.split("|") if key(said) in base.names), None)
        if name:
            words = (word for other in (names, *others) for word in other.split("|") if word)
            found[name] = tuple(word for word in words if base.names.get(key(word), name) == name)
    return found


def _next(nodes: list[Node], word: str) -> list[Node]:
    """Where the next word of a text leads."""
    further = [node for node in nodes if node.exact or node.stems]
    return [each for node in further for each in node.after(word)] if further else []


def _plain(text: str) -> str:
    """Small letters, and `ss` for `ß`, as keys of names have it."""
    return text.lower().replace("ß", "ss")


def _words(said: str) -> list[str]:
    """The words of an alternative; of a word with hyphens the last one keeps the `*`."""
    said = normalize("NFC", said).lower().replace("ß", "ss")
    if _SIMPLE.fullmatch(said):
        return said.split()
    found: list[str] = []
    for part in _plain(fold(said)).split():
        words = _WORD.findall(part)
        if words:
            found += [*words[:-1], words[-1] + "*" * part.endswith("*")]
    return found

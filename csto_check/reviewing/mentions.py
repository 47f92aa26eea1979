"""Names in running text: those of a base, and the states of the world with their adjectives and capitals."""

from collections.abc import Iterator, Mapping

from csto_check.facts.model import Base
from csto_check.languages.known import data
from csto_check.reviewing.cue_index import CueIndex, PlacedWords
from csto_check.text.span import Span
from csto_check.values.name import key

Mentions = Mapping[str, tuple[Span, ...]]  # where each name stands


class Mentioned:
    """Finds names in the sentences of one language: those of a base, and states by the name a base has for them."""

    def __init__(self, base: Base, language: str) -> None:
        self._index = CueIndex(base)
        self._entries: dict[int, str] = {}
        self._large: set[int] = set()
        self.of_base = frozenset(base.names.values())
        self.states: set[str] = set()
        for name in sorted(self.of_base):
            self._add((name,), name, large=name[:1].isupper())
        for names, adjectives, capitals in data(language).states:
            self._add_state(names.split("|"), [*adjectives.split("|"), *capitals.split("|")], base)

    def _add_state(self, names: list[str], others: list[str], base: Base) -> None:
        """A state in all its words, but for those that a base gives to something else."""
        name = next((base.names[key(word)] for word in names if key(word) in base.names), names[0])
        words = [word for word in (*names, *others) if word and base.names.get(key(word), name) == name]
        self.states.add(name)
        for large in (True, False):
            self._add(tuple(word for word in words if word[0].isupper() is large), name, large=large)

    def _add(self, words: tuple[str, ...], name: str, *, large: bool) -> None:
        if words:
            (entry,) = self._index.add((words,))
            self._entries[entry] = name
            if large:
                self._large.add(entry)

    def of(self, text: str, words: PlacedWords | None = None) -> Mentions:
        """The names in a folded sentence; of several that overlap the longest."""
        found: dict[str, set[Span]] = {}
        for cluster in _overlapping(sorted(self._spans(text, words))):
            for span, name in _longest(cluster):
                found.setdefault(name, set()).add(span)
        return {name: tuple(sorted(each)) for name, each in sorted(found.items())}

    def names_any(self, text: str, names: frozenset[str]) -> bool:
        """Whether a text holds one of some names."""
        return any(name in names for _, name in self._spans(text, None))

    def paths(self, names: frozenset[str]) -> Iterator[tuple[str, ...]]:
        """The words that name one of some names, in small letters."""
        for words, entries in self._index.paths():
            if any(self._entries[entry] in names for entry in entries):
                yield words

    def _spans(self, text: str, words: PlacedWords | None) -> Iterator[tuple[Span, str]]:
        for entry, spans in self._index.hits(text, words).items():
            for span in spans:
                if entry not in self._large or not text[span.start].islower() or " " in text[slice(*span)]:
                    yield span, self._entries[entry]


def _overlapping(spans: list[tuple[Span, str]]) -> Iterator[list[tuple[Span, str]]]:
    """Names that are on each other, from left to right."""
    cluster: list[tuple[Span, str]] = []
    end = 0
    for span, name in spans:
        if cluster and span.start >= end:
            yield cluster
            cluster = []
        cluster.append((span, name))
        end = max(end, span.end) if len(cluster) > 1 else span.end
    if cluster:
        yield cluster


def _longest(cluster: list[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """Of names that are on each other the longest, and what lies next to it."""
    taken: list[tuple[Span, str]] = []
    for span, name in sorted(cluster, key=lambda each: (each[0].start - each[0].end, each)):
        if not any(name != also and span.overlaps(other) for other, also in taken):
            taken.append((span, name))
    return taken

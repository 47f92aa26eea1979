"""Names in running text: those of a base, and the states of the world with their adjectives and capitals."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from csto_check.facts.model import Base
from csto_check.reviewing.lexicon import Lexicon, Words
from csto_check.text.known import data
from csto_check.text.span import Span
from csto_check.values.name import key

Mentions = Mapping[str, tuple[Span, ...]]  # where each name stands


class Mentioned:
    """Finds names in the sentences of one language: those of a base, and states by the name a base has for them."""

    def __init__(self, base: Base, language: str) -> None:
        self._lexicon = Lexicon(base)
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
            (entry,) = self._lexicon.add((words,))
            self._entries[entry] = name
            if large:
                self._large.add(entry)

    def of(self, text: str, words: Words | None = None) -> Mentions:
        """The names in a folded sentence; of several that overlap the longest."""
        spans = sorted(self._spans(text, words), key=lambda each: (each[0].start - each[0].end, each))
        found: dict[str, list[Span]] = {}
        taken: list[tuple[Span, str]] = []
        for span, name in spans:
            if not any(span.start < other.end and other.start < span.end and name != also for other, also in taken):
                taken.append((span, name))
                found.setdefault(name, []).append(span)
        return {name: tuple(sorted(set(each))) for name, each in sorted(found.items())}

    def _spans(self, text: str, words: Words | None) -> Iterator[tuple[Span, str]]:
        for entry, spans in self._lexicon.hits(text, words).items():
            for span in spans:
                if entry not in self._large or not text[span.start].islower():
                    yield span, self._entries[entry]

    @cached_property
    def foreign(self) -> frozenset[str]:
        """The states that no base name stands for."""
        return frozenset(self.states) - self.of_base

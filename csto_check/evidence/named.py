"""Which names of a base are near which number of a quote, and which topics these names tell apart."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from csto_check.evidence.quoted import Quoted, QuoteNumber
from csto_check.facts.cue_files import with_cues
from csto_check.facts.model import Base, Topic
from csto_check.languages.known import data, words
from csto_check.problem import CannotRun
from csto_check.reading.name_finder import NameFinder
from csto_check.reading.units import without_dots
from csto_check.text.expressions import any_of
from csto_check.text.fold import fold
from csto_check.text.span import Span
from csto_check.values.name import key

_KNOWN_BY = 3  # first letters
SHORTEST = 4  # letters that a name and an adjective made of it share
_BRACKET = re.compile(r"[^(),;]*\([^()]*\)")
_WORD = re.compile(r"[^\W\d_]{5,40}")


class PlacedName(NamedTuple):
    """A name of the base and its place in a part of a quote, or in a question."""

    name: str
    start: int
    end: int


def _answer(topic: Topic) -> str:
    """The group of topics whose values a quote may confuse: of one unit, or dates of one family."""
    return f"{topic.kind} {topic.id.partition('.')[0] if topic.asks_date else topic.unit}"


def _beside(topic: Topic) -> set[str]:
    """The groups of topics whose ids differ in one part, as troops.osta and troops.veld; of dates not the only part."""
    parts = topic.id.split(".")
    if topic.asks_date and len(parts) == 1:
        return set()
    asked = f"{topic.kind} {topic.unit}"
    return {".".join((asked, *parts[:at], "*", *parts[at + 1 :])) for at in range(len(parts))}


class Kinds:
    """What the names of a base are; its cue files are read for it only once that is asked."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def alike(self, one: str, other: str) -> bool:
        """Whether two names are of one kind, or may be, as the base knows both and no kinds at all."""
        if not self._kinds:
            return {one, other} <= self._names
        kind = self._kinds.get(one)
        return kind is not None and kind == self._kinds.get(other)

    @cached_property
    def _kinds(self) -> dict[str, str]:
        try:
            return dict(with_cues(self._base).kinds)
        except CannotRun:  # told where running text is read
            return dict(self._base.kinds)

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(self._base.names.values())


class Naming:
    """The names of a base in its questions and quotes."""

    def __init__(self, base: Base, kinds: Kinds) -> None:
        self._base, self._kinds = base, kinds
        self._names = NameFinder(base.names)
        self._of_topics: dict[str, frozenset[str]] = {}
        self._within: dict[tuple[str, str | None], list[PlacedName]] = {}

    def of(self, topic: Topic) -> frozenset[str]:
        """The names that a topic is about: those of its question and its id, else those of its scope."""
        if topic.id not in self._of_topics:
            parts = (self._base.names.get(key(part)) for part in re.split(r"[._]", topic.id))
            asked = {*filter(None, parts), *(each.name for each in self.within(topic.question))}
            scope = (each.name for each in self.within(topic.scope or ""))
            self._of_topics[topic.id] = frozenset(asked or scope)
        return self._of_topics[topic.id]

    def belong_elsewhere(self, names: frozenset[str], topic: Topic) -> bool:
        """Whether another topic that is answered alike is about one of some names, and this one about none."""
        return not names & self.of(topic) and self._are_asked(names, {_answer(topic), *_beside(topic)})

    def belong_beside(self, names: frozenset[str], topic: Topic) -> bool:
        """The same where that topic is next to this one, about a name of the same kind: troops of two states."""
        own = self.of(topic)
        alike = {name for name in names if any(self._kinds.alike(mine, name) for mine in own)}
        return not names & own and self._are_asked(alike, _beside(topic))

    def _are_asked(self, names: Iterable[str], among: Iterable[str]) -> bool:
        """Whether a topic of some group is about one of some names."""
        return any((name, group) in self._groups for name in names for group in among)

    @cached_property
    def _groups(self) -> frozenset[tuple[str, str]]:
        """The names that topics are about, each with the groups in which the topic is."""
        topics = self._base.topics.values()
        return frozenset(
            (name, group) for topic in topics for name in self.of(topic) for group in (_answer(topic), *_beside(topic))
        )

    def within(self, text: str, language: str | None = None) -> list[PlacedName]:
        """The names in a text, and those of which an adjective or a word for their people is there.

        The text is in a language, or in any.
        """
        known = text, language
        if known not in self._within:
            self._within[known] = self._find(fold(text), language)
        return self._within[known]

    def _find(self, folded: str, language: str | None) -> list[PlacedName]:
        found = [PlacedName(each.value or "", each.start, each.end) for each in self._names.find(folded)]
        for word in _WORD.finditer(folded):
            span = Span(*word.span())
            if not any(map(span.overlaps, found)):
                found += [PlacedName(name, *span) for name in self._made_of(word.group(), language)]
        return sorted(found, key=lambda each: each.start)

    def _made_of(self, word: str, language: str | None) -> list[str]:
        """The names of which an adjective is made, those that share most with it: tadschikisch, Armenian."""
        lower = without_dots(word)
        stems = [lower[: -len(end)] for end in _endings(language) if lower.endswith(end)]
        shared: dict[str, int] = {}
        for spelling, name in self._single.get(lower[:_KNOWN_BY], ()):
            shared[name] = max(shared.get(name, 0), _shared(stems, spelling))
        most = max(shared.values(), default=0)
        return [name for name, length in shared.items() if length == most >= SHORTEST]

    @cached_property
    def _single(self) -> dict[str, list[tuple[str, str]]]:
        """The names of one word with their spellings, in small letters and without dots, by their first letters."""
        found: dict[str, list[tuple[str, str]]] = {}
        for spelling, name in self._base.names.items():
            if spelling.isalpha():
                bare = without_dots(spelling)
                found.setdefault(bare[:_KNOWN_BY], []).append((bare, name))
        return found


def _shared(stems: Iterable[str], spelling: str) -> int:
    """How many letters the longest of some stems has that begins a name."""
    return max((len(stem) for stem in stems if _begins(stem, spelling)), default=0)


def _begins(stem: str, spelling: str) -> bool:
    """Whether a stem begins a name, or is it with its last letter doubled: belaruss-isch."""
    return len(stem) >= SHORTEST and (spelling.startswith(stem) or (stem[-1] == stem[-2] and spelling == stem[:-1]))


@cache
def _endings(language: str | None) -> frozenset[str]:
    return frozenset(data(language).name_endings) if language else words(lambda one: one.name_endings)


class NumberContext(NamedTuple):
    """What is near a number of a quote, in the stretch of its part that is its own: names of the base, its words."""

    names: frozenset[str]
    text: str


def beside(quoted: Quoted, numbers: Sequence[QuoteNumber], naming: Naming, language: str) -> list[NumberContext]:
    """What is near each number of a quote."""
    found: list[NumberContext] = []
    for number in numbers:
        text = quoted.parts[number.part]
        alike = sorted({Span(each.start, each.end) for each in numbers if each.part == number.part})
        own = _stretch(text, alike, alike.index(Span(number.start, number.end)), language)
        names = naming.within(text, language)
        found.append(NumberContext(frozenset(each.name for each in names if own.holds(each)), text[slice(*own)]))
    return found


def _stretch(text: str, numbers: Sequence[Span], at: int, language: str) -> Span:
    """What belongs to one of several numbers: from the end of the last one's part to the start of the next one's."""
    own = numbers[at]
    if at == 0:
        low = max((found.end() for found in re.finditer("[,;]", text[: own.start])), default=0)
    else:
        low = _boundary(text, numbers[at - 1].end, own.start, language) or own.start
    if at + 1 == len(numbers):
        return Span(low, _boundary(text, own.end, len(text), language) or len(text))
    return Span(low, _boundary(text, own.end, numbers[at + 1].start, language) or own.end)


def _boundary(text: str, start: int, end: int, language: str) -> int | None:
    """Where the words of one number end: after a bracket of its own, else at the first mark or "and"."""
    bracket = _BRACKET.match(text, start, end)
    if bracket:
        return bracket.end()
    mark = _parting(language).search(text, start, end)
    return mark.start() if mark else None


@cache
def _parting(language: str) -> re.Pattern[str]:
    return re.compile(rf"[,;()]| - |(?i:(?<!\w)(?:{any_of(data(language).joins)})(?!\w))")

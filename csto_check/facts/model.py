"""The records of a fact base, each with the place it was written at."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from csto_check.facts.cue_records import About, Cue
from csto_check.facts.grades import Credibility, Reliability
from csto_check.facts.small_records import Aside, Derived, Ignore, Withdrawal
from csto_check.facts.terms import ONCE, Term
from csto_check.files.store import DISK, Store
from csto_check.problem import Place
from csto_check.values import Kind
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.name import join, key
from csto_check.values.value import AnsweredBy, Value, type_of
from csto_check.values.zones import Zones

if TYPE_CHECKING:
    from csto_check.values.stretch import TimeStretch

Modality = Literal["asserted", "reported", "unconfirmed", "alleged", "implied", "planned"]
MODALITIES: tuple[Modality, ...] = get_args(Modality)
# From the firmest to the least: what several claims say together is said as firmly as the firmest of them says it.
FIRMNESS: tuple[Modality, ...] = ("asserted", "reported", "implied", "unconfirmed", "alleged", "planned")
Changes = Literal["grows", "freely"]
CHANGES: tuple[Changes | Literal["never"], ...] = (*get_args(Changes), "never")


class Source(NamedTuple):
    """A document; `published` is None if it is not known, `sha256` is that of its folded text."""

    id: str
    title: str
    place: Place
    publisher: str | None = None
    label: str | None = None
    author: str | None = None
    published: Date | None = None
    dated_by: str | None = None
    language: str | None = None
    url: str | None = None
    archived: str | None = None
    accessed: Date | None = None
    sha256: str | None = None
    reliability: Reliability | None = None
    note: str | None = None
    set_aside: tuple[Aside, ...] = ()
    ignore: tuple[Ignore, ...] = ()

    @property
    def name(self) -> str:
        """What sentences call it: its label, else its publisher, else its id."""
        return self.label or self.publisher or self.id


class Resolution(NamedTuple):
    """A human's recorded decision on a dispute; it never hides the dispute."""

    holds: Value
    because: str
    by: str
    on: Date
    place: Place


class Topic(NamedTuple):
    """One question with one scope; `changes` is "grows", "freely" or None."""

    id: str
    question: str
    kind: Kind
    setting: Setting
    place: Place
    scope: str | None = None
    changes: Changes | None = None
    resolution: Resolution | None = None
    cues: Mapping[str, Cue] = MappingProxyType({})
    questions: Mapping[str, str] = MappingProxyType({})  # by language, where it is asked in several
    ignore: tuple[Ignore, ...] = ()

    def asked_in(self, language: str) -> str:
        """The question in a language; empty if it is asked in others only."""
        return self.questions.get(language, "") if self.questions else self.question

    def words(self) -> str:
        """Its questions and its scope, in which it says what it covers."""
        return " ".join((self.question, *self.questions.values(), self.scope or ""))

    @property
    def unit(self) -> str | None:
        return self.setting.unit

    @property
    def value_type(self) -> type[Value]:
        """What holds for all values of its kind."""
        return type_of(self.kind)

    @property
    def asks_number(self) -> bool:
        """Whether the numbers of a text can answer it."""
        return self.value_type.answered_by is AnsweredBy.NUMBERS

    @property
    def asks_date(self) -> bool:
        """Whether the dates of a text can answer it."""
        return self.value_type.answered_by is AnsweredBy.DATES


class Claim(NamedTuple):
    """What one source says on one topic; `according_to` runs from the nearest link to the farthest.

    A derived claim is in no file: it has no quote, and the place of its rule.
    """

    id: str
    source: str
    topic: str
    value: Value
    quote: str
    place: Place
    according_to: tuple[str, ...] = ()
    modality: Modality = "asserted"
    as_of: Date | None = None
    holds: "TimeStretch | None" = None
    repeats: str | None = None
    withdrawn: Withdrawal | None = None
    note: str | None = None
    by_hand: str | None = None
    translation: str | None = None
    at: str | None = None
    credibility: Credibility | None = None
    ignore: tuple[Ignore, ...] = ()
    derived: Derived | None = None


class Rule(NamedTuple):
    """An equation of two sums of topics, or an order (`<=`) of two or more."""

    text: str
    place: Place
    is_inequality: bool
    sides: tuple[tuple[Term, ...], ...]

    def topics(self) -> list[str]:
        """Its topics from left to right."""
        return [term.topic for side in self.sides for term in side]

    def has_sizes(self) -> bool:
        """Whether the size of a list is in it."""
        return any(term.is_size for side in self.sides for term in side)

    def meaning(self) -> object:
        """What is alike in two rules that say the same: an equation may be turned round and solved anew."""
        if self.is_inequality:
            return tuple(frozenset(side) for side in self.sides)
        terms = sorted(self.terms(), key=lambda term: term.topic)
        if all(term.factor == ONCE for term in terms):
            return tuple((term.sign * terms[0].sign, term.topic) for term in terms)
        from fractions import Fraction

        first = Fraction(terms[0].coefficient)
        return tuple((Fraction(term.coefficient) / first, term.topic) for term in terms)

    def terms(self) -> list[Term]:
        """All terms of an equation on one side, where they add up to nothing, from left to right."""
        left, right = self.sides
        return [*left, *(term._replace(sign=-term.sign) for term in right)]


@dataclass(frozen=True, eq=False, repr=False)
class Base:
    """A whole fact base, read and sound; topics and claims are sorted by id, whatever the file's order."""

    path: str
    shipped: bool
    sha256: str
    title: str | None
    languages: tuple[str, ...]
    zones: Zones
    unnamed: frozenset[str]
    names: Mapping[str, str]
    sources: Mapping[str, Source]
    topics: Mapping[str, Topic]
    claims: Sequence[Claim]
    rules: Sequence[Rule] = ()
    units: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    about: About = field(default_factory=About)
    kinds: Mapping[str, str] = field(default_factory=dict)  # what a name is, such as "state"
    store: Store = DISK  # where its files come from, those with cues and its receipts too

    def once(self, name: str, reckon: Callable[[], int]) -> int:
        """A number that takes long to find and hangs on nothing but the base; a compiled one remembers it."""
        return reckon()

    @cached_property
    def by_id(self) -> Mapping[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def first_of(self) -> Mapping[str, Claim]:
        """For each claim that repeats another the one whose wording it is in the end."""
        found: dict[str, Claim] = {}
        for claim in self.claims:
            path: dict[str, Claim] = {}
            last = claim
            while last.repeats is not None and last.id not in found and last.id not in path:
                path[last.id] = last
                last = self.by_id[last.repeats]
            found.update(dict.fromkeys(path, found.get(last.id, last)))
        return found

    def source_name(self, origin: str) -> str:
        """What sentences call a source by its id, no two alike; any other origin is called as it is."""
        return self.source_names.get(origin, origin)

    @cached_property
    def source_names(self) -> Mapping[str, str]:
        """What sentences call each source, by its id."""
        called = Counter(source.name for source in self.sources.values())
        shared = {name for name, number in called.items() if number > 1}
        found = {}
        for id_, each in self.sources.items():
            is_shared = each.name in shared or (each.name in self.sources and each.name != id_)
            found[id_] = f"{each.name} [{id_}]" if is_shared else each.name
        return found

    @cached_property
    def by_source(self) -> Mapping[str, list[Claim]]:
        found: dict[str, list[Claim]] = {source: [] for source in self.sources}
        for claim in self.claims:
            found[claim.source].append(claim)
        return found

    @cached_property
    def publishers(self) -> Mapping[str, str | None]:
        """The source of each publisher by the key of its joined name; None if several share it."""
        found: dict[str, str | None] = {}
        for id_, source in self.sources.items():
            if source.publisher:
                name = key(join(source.publisher, self.names))
                found[name] = None if name in found else id_
        return found

    @cached_property
    def by_topic(self) -> Mapping[str, list[Claim]]:
        found: dict[str, list[Claim]] = {topic: [] for topic in self.topics}
        for claim in self.claims:
            found[claim.topic].append(claim)
        return found

    @cached_property
    def rules_of(self) -> Mapping[str, list[Rule]]:
        """The rules that hold each topic; nothing for a topic in none."""
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for topic in rule.topics():
                found.setdefault(topic, []).append(rule)
        return found

    @cached_property
    def families(self) -> Mapping[str, list[str]]:
        """The topics by the first part of their ids."""
        found: dict[str, list[str]] = {}
        for topic in self.topics:
            found.setdefault(topic.partition(".")[0], []).append(topic)
        return found

    def topics_with(self, text: str) -> Iterator[Topic]:
        """The topics in whose questions or scope a text stands, which is in small letters (`str.casefold`)."""
        return (topic for folded, topic in self._folded if text in folded)

    @cached_property
    def _folded(self) -> list[tuple[str, Topic]]:
        return [(topic.words().casefold(), topic) for topic in self.topics.values()]


def topic_of(claim: str) -> str:
    """The topic in the id of a claim: `source:topic`, with or without a word of its own."""
    return claim.split(":")[1]


def topic_order(topic: str) -> list[str]:
    """The key by which topics are sorted: a family stays together, a topic comes before its subtopics."""
    return topic.split(".")

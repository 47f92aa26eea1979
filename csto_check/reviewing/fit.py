"""How well the words around a number or date fit a topic: its claims' quotes, its question, its names.

docs/review.md names the features.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from math import sqrt
from typing import NamedTuple, TypeVar

from csto_check.facts.model import Base, Topic
from csto_check.languages.known import data, is_known
from csto_check.reviewing.cue_index import PlacedWords, words_of
from csto_check.reviewing.mentions import Mentioned, Mentions
from csto_check.reviewing.postings import Postings, Scores, WordWeights
from csto_check.reviewing.vocabulary import Vocabulary
from csto_check.reviewing.weights import Features
from csto_check.text.expressions import any_of
from csto_check.text.fold import fold
from csto_check.text.span import Placed, Span
from csto_check.text.stems import Stem, stems, telling_words

CLAUSE, SENTENCE, BEFORE = 1.0, 0.4, 0.15  # how much words count that are near a reading, further off, before
COUNTED = 0.7  # the same of the word that a number counts: that it fits is asked already
NAMED_IN_SENTENCE, NAMED_BEFORE = 0.5, 0.3  # the same for names
_HOME = 0.3  # the share of questions from which on a name in them tells no topic
_LEAST_TOPICS = 4


class ContextScores(NamedTuple):
    """What the words around a reading say for each topic, and how near names stand; `near` are those in its clause."""

    quotes: Scores
    clause: Scores
    sentence: Scores
    named: Mapping[str, float]
    near: frozenset[str]

    @property
    def told(self) -> frozenset[str]:
        """The topics of which at least one word is there."""
        return frozenset(self.quotes).union(self.clause, self.sentence)


class _Names(NamedTuple):
    """Those in the question of a topic, those in its siblings' alone, all that it knows."""

    names: frozenset[str]
    siblings: frozenset[str]
    known: frozenset[str]


class Sentenced(NamedTuple):
    """A sentence with its stems and names, examined once."""

    stems: list[Stem]
    mentions: Mentions
    words: PlacedWords

    def without(self, ignored: Sequence[Span]) -> "Sentenced":
        """The same without what is in some stretches."""
        kept = list(_outside(self.stems, ignored))
        found = {name: _outside(spans, ignored) for name, spans in self.mentions.items()}
        return Sentenced(kept, {name: spans for name, spans in found.items() if spans}, self.words)


P = TypeVar("P", bound=Placed)


def _outside(places: Iterable[P], ignored: Sequence[Span]) -> tuple[P, ...]:
    """What does not begin in some stretches."""
    return tuple(each for each in places if not any(s.start <= each.start < s.end for s in ignored))


class Ground(NamedTuple):
    """What all readings of a sentence have around them: its free words with their weights, and what they match."""

    free: list[Stem]
    weighed: Mapping[str, float]
    words: WordWeights
    square: float
    sentence: Scores
    here: Sentenced
    before: Sequence[Sentenced]


class Fit:
    """The words of a base, for texts of one language."""

    def __init__(self, base: Base, mentioned: Mentioned, language: str) -> None:
        self._base, self.mentioned, self._language = base, mentioned, language
        self._quotes = {claim.id: self._stems(claim.quote, self._of_source(claim.source)) for claim in base.claims}
        self._questions = {id_: self._stems(topic.asked_in(language), language) for id_, topic in base.topics.items()}
        self._ids = {id_: self._stems(re.sub("[._]", " ", id_), language) for id_ in base.topics}
        titles = [self._stems(source.title, self._of_source(source.id)) for source in base.sources.values()]
        titles.append(self._stems(base.title or "", language))
        others = (*self._ids.values(), *titles)
        self._vocabulary = Vocabulary(self._quotes.values(), self._questions.values(), others)
        self.knows = self._vocabulary.knows
        self._known: dict[str, _Names] = {}
        self._asked_anywhere: dict[str, frozenset[str]] = {}

    def _kind_asked(self, topic: Topic) -> frozenset[str]:
        """The noun of a question that only tells what kind of answer it asks for: which city."""
        which = any_of(data(self._language).which)
        found = re.findall(rf"(?i:(?<!\w)(?:{which})(?!\w)) ([^\W\d_]+)", topic.asked_in(self._language))
        return self._stems(" ".join(found), self._language)

    def _of_source(self, source: str) -> str:
        language = self._base.sources[source].language
        return language if language and is_known(language) else self._language

    def _stems(self, text: str, language: str) -> frozenset[str]:
        return frozenset(each.stem for each in stems(text, language))

    @cached_property
    def _asked(self) -> dict[str, frozenset[str]]:
        """The names in the question of each topic."""
        topics = self._base.topics.values()
        return {topic.id: frozenset(self.mentioned.of(fold(topic.asked_in(self._language)))) for topic in topics}

    def asked(self, topic: Topic) -> frozenset[str]:
        """The names in the question of a topic, in any language, without those of the event."""
        if topic.id not in self._asked_anywhere:
            questions = " . ".join((topic.question, *topic.questions.values()))
            self._asked_anywhere[topic.id] = frozenset(self.mentioned.of(fold(questions))) - self.home
        return self._asked_anywhere[topic.id]

    @cached_property
    def home(self) -> frozenset[str]:
        """The names of the event: those in the title, and those that many questions have."""
        counts = Counter(name for names in self._asked.values() for name in names)
        many = max(_LEAST_TOPICS, _HOME * len(self._asked))
        common = (name for name, count in counts.items() if count >= many)
        return frozenset(self.mentioned.of(fold(self._base.title or ""))).union(common)

    @cached_property
    def about(self) -> frozenset[str]:
        """The names that any sentence about the event may hold: its own, those of sources and of cues for the whole."""
        about = self._base.about.words.get(self._language, ((), (), ()))[0]
        texts = [source.title for source in self._base.sources.values()]
        texts += [said for entry in about for said in entry]
        return self.home.union(self.mentioned.of(fold(" . ".join(texts))))

    @cached_property
    def _named(self) -> dict[str, frozenset[str]]:
        """The names by which a question is told from others."""
        return {id_: names - self.home for id_, names in self._asked.items()}

    def sentenced(self, text: str) -> Sentenced:
        """A sentence with its stems and names."""
        words = words_of(text)
        return Sentenced(stems(text, self._language), self.mentioned.of(text, words), words)

    def topic_words(self, topic: str) -> frozenset[str]:
        """The words of a topic's question, and of the quotes of its claims."""
        claims = self._base.by_topic[topic]
        texts = (self._base.topics[topic].asked_in(self._language), *(claim.quote for claim in claims))
        return frozenset(word for text in texts for word in telling_words(text, self._language))

    @cached_property
    def _postings(self) -> Postings:
        """All quotes and questions, by their words."""
        found = Postings()
        for claim in self._base.claims:
            quoted = self._vocabulary.numbers(self._quotes[claim.id])
            found.add_quote(claim.topic, {number: self._vocabulary.rare[number] ** 2 for number in quoted})
        home = frozenset().union(*(self._stems(name, self._language) for name in self.home))
        for topic in self._base.topics.values():
            self._add_question(found, topic, home)
        return found

    def _add_question(self, postings: Postings, topic: Topic, home: frozenset[str]) -> None:
        """The question of a topic, without names of the event where it has other words."""
        question, numbers = self._questions[topic.id], self._vocabulary.numbers
        asked = numbers(question - home or question)
        rare = {number: self._vocabulary.rare_asked[number] for number in asked}
        others = numbers(self._ids[topic.id] - question)
        postings.add_question(topic.id, rare, dict.fromkeys(others, 1.0), asked - numbers(self._kind_asked(topic)))

    def _names_by(self, topic: str) -> _Names:
        """The names by which a topic is told from others."""
        if topic not in self._known:
            parent = topic.rpartition(".")[0] or topic
            family = (id_ for id_ in self._base.topics if id_ != topic and _is_under(id_, parent))
            siblings = frozenset().union(*(self._named[id_] for id_ in family)) - self._named[topic]
            self._known[topic] = _Names(self._named[topic], siblings, self.known_names(topic))
        return self._known[topic]

    def known_names(self, topic: str) -> frozenset[str]:
        """The names in the question, scope and quotes of a topic, its values, and those of the event."""
        claims, about = self._base.by_topic[topic], self._base.topics[topic]
        texts = [about.question, *about.questions.values(), about.scope or "", *(claim.quote for claim in claims)]
        texts += about.cues[self._language].words() if self._language in about.cues else ()
        values = (claim.value.names for claim in claims)
        return self.about.union(self.mentioned.of(fold(" . ".join(texts))), *values)

    def ground(self, here: Sentenced, before: Sequence[Sentenced], masked: Sequence[Span]) -> "Ground":
        """The words around all readings of a sentence; those of readings are left out."""
        free = [each for each in here.stems if not any(span.overlaps(each) for span in masked)]
        weighed = {each.stem: BEFORE for other in before for each in other.stems}
        weighed |= {each.stem: SENTENCE for each in free}
        words, square = self._vocabulary.matched(weighed)
        sentence = self._postings.questions(self._vocabulary.matched({each.stem: 1.0 for each in free})[0])
        return Ground(free, weighed, words, square, sentence, here, before)

    def context_scores(self, ground: "Ground", clause: Span, counted: Sequence[Span] = ()) -> ContextScores:
        """The words around a reading; what is counted weighs less."""
        near = {each.stem: CLAUSE for each in ground.free if clause.holds(each)}
        told = (each.stem for each in ground.free if any(c.start <= each.start < c.end for c in counted))
        weighed = {**near, **dict.fromkeys(told, COUNTED)}
        words, square = self._vocabulary.weighed_anew(ground.words, ground.square, weighed, ground.weighed)
        named = _named_around(ground.here, ground.before, clause)
        return ContextScores(
            quotes=self._postings.quotes(words, sqrt(square)),
            clause=self._postings.questions(self._vocabulary.matched(near)[0]),
            sentence=ground.sentence,
            named=named,
            near=frozenset(name for name, far in named.items() if far == CLAUSE),
        )

    def features(self, topic: str, around: ContextScores) -> Features:
        """What the words around a reading say for a topic."""
        names = self._names_by(topic)
        return Features(
            quotes=around.quotes.get(topic, 0.0),
            clause=around.clause.get(topic, 0.0),
            sentence=around.sentence.get(topic, 0.0),
            names=_mean([around.named.get(name, 0.0) for name in names.names]),
            sibling=float(not around.near.isdisjoint(names.siblings)),
            unnamed=float(bool(names.names) and names.names.isdisjoint(around.named)),
            strange=float(not around.near <= names.known),
        )


def _is_under(topic: str, parent: str) -> bool:
    return topic == parent or topic.startswith(f"{parent}.")


def _named_around(here: Sentenced, before: Sequence[Sentenced], clause: Span) -> dict[str, float]:
    found = {name: NAMED_BEFORE for other in before for name in other.mentions}
    for name, spans in here.mentions.items():
        found[name] = CLAUSE if any(map(clause.holds, spans)) else NAMED_IN_SENTENCE
    return found


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0

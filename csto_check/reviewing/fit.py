"""How well the words around a number or date fit a topic: its claims' quotes, its question, its names.

The features are those of DESIGN, section 7.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from math import log, sqrt
from typing import NamedTuple

from csto_check.facts.model import Base
from csto_check.reviewing.lexicon import Words as WordsOf
from csto_check.reviewing.lexicon import words_of
from csto_check.reviewing.mentions import Mentioned, Mentions
from csto_check.reviewing.weights import Features
from csto_check.text.fold import fold
from csto_check.text.known import is_known
from csto_check.text.span import Span
from csto_check.text.stems import Likeness, Stem, stems, telling_words
from csto_check.values.base import Value

CLAUSE, SENTENCE, BEFORE = 1.0, 0.4, 0.15  # how much words count that stand by a reading, further off, before
COUNTED = 0.7  # the same of the word that a number counts: that it fits is asked already
NAMED_IN_SENTENCE, NAMED_BEFORE = 0.5, 0.3  # the same for names
_MOST_KNOWN = 20_000  # stems of texts whose likeness is remembered
_HOME = 0.3  # the share of questions from which on a name in them tells no topic
_LEAST_TOPICS = 4
Words = Mapping[int, float]  # how much each word of the vocabulary is matched, or weighs


class Around(NamedTuple):
    """The words around a reading: matched ones by weight, the length of their vector, and where names stand."""

    words: Words
    length: float
    in_clause: Words
    in_sentence: Words
    named: Mapping[str, float]


class _TopicWords(NamedTuple):
    quotes: tuple[tuple[Words, float], ...]
    question: Words
    id_words: Words
    weight: float
    names: frozenset[str]
    siblings: frozenset[str]
    known: frozenset[str]


class Sentenced(NamedTuple):
    """A sentence with its stems and names, looked at once."""

    stems: list[Stem]
    mentions: Mentions
    words: WordsOf

    def without(self, ignored: Sequence[Span]) -> "Sentenced":
        """The same without what stands in some stretches."""
        kept = [stem for stem in self.stems if not any(s.start <= stem.start < s.end for s in ignored)]
        spans = {n: tuple(at for at in each if not any(s.start <= at.start < s.end for s in ignored))
                 for n, each in self.mentions.items()}  # fmt: skip
        return Sentenced(kept, {name: each for name, each in spans.items() if each}, self.words)


class Ground(NamedTuple):
    """What all readings of a sentence have around them: its free words with their weights, and what they match."""

    free: list[Stem]
    weighed: Mapping[str, float]
    words: Words
    square: float
    in_sentence: Words
    here: Sentenced
    before: Sequence[Sentenced]


class Fit:
    """The words of a base, for texts of one language."""

    def __init__(self, base: Base, mentioned: Mentioned, language: str) -> None:
        self._base, self.mentioned, self._language = base, mentioned, language
        quotes = {claim.id: self._stems(claim.quote, self._of_source(claim.source)) for claim in base.claims}
        questions = {topic.id: self._stems(topic.asked_in(language), language) for topic in base.topics.values()}
        ids = {
            topic.id: self._stems(topic.id.replace(".", " ").replace("_", " "), language)
            for topic in base.topics.values()
        }
        titles = [self._stems(source.title, self._of_source(source.id)) for source in base.sources.values()]
        titles.append(self._stems(base.title or "", language))
        texts = (*quotes.values(), *questions.values(), *ids.values(), *titles)
        every = sorted({stem for each in texts for stem in each})
        self._likeness, self._numbers = Likeness(tuple(every)), {stem: n for n, stem in enumerate(every)}
        self._rare = self._idf(quotes.values())
        self._rare_asked = self._idf(questions.values())
        self._most = log(1 + len(quotes)) if quotes else 1.0
        self._quotes, self._questions, self._ids = quotes, questions, ids
        self._known: dict[str, _TopicWords] = {}
        self._pairs: dict[str, tuple[tuple[tuple[int, float], ...], float]] = {}

    def _of_source(self, source: str) -> str:
        language = self._base.sources[source].language
        return language if language and is_known(language) else self._language

    def _stems(self, text: str, language: str) -> frozenset[str]:
        return frozenset(each.stem for each in stems(text, language))

    def _idf(self, texts: Iterable[frozenset[str]]) -> dict[int, float]:
        """How rare each word is among some texts."""
        each = list(texts)
        counts = Counter(stem for text in each for stem in text)
        return {self._numbers[stem]: log(1 + len(each) / count) for stem, count in counts.items()}

    @cached_property
    def _asked(self) -> dict[str, frozenset[str]]:
        """The names in the question of each topic."""
        topics = self._base.topics.values()
        return {topic.id: frozenset(self.mentioned.of(fold(topic.asked_in(self._language)))) for topic in topics}

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

    def knows(self, stem: str) -> bool:
        """Whether a stem is like one of the base's."""
        return any(likeness >= 0.8 for _, likeness in self._likeness.of(stem))

    def sentenced(self, text: str, ignored: Sequence[Span] = ()) -> Sentenced:
        """A sentence with its stems and names, without stretches that are to be passed over."""
        words = words_of(text)
        found = Sentenced(stems(text, self._language), self.mentioned.of(text, words), words)
        return found.without(ignored) if ignored else found

    def names_of(self, topic: str) -> frozenset[str]:
        return self._named[topic]

    def topic_words(self, topic: str) -> frozenset[str]:
        """The words of a topic's question, and of the quotes of its claims."""
        claims = self._base.by_topic[topic]
        texts = (self._base.topics[topic].asked_in(self._language), *(claim.quote for claim in claims))
        return frozenset(word for text in texts for word in telling_words(text, self._language))

    def topic(self, topic: str) -> _TopicWords:
        """The words of a topic."""
        if topic not in self._known:
            self._known[topic] = self._of_topic(topic)
        return self._known[topic]

    def _of_topic(self, topic: str) -> _TopicWords:
        quotes = []
        for claim in self._base.by_topic[topic]:
            words = {self._numbers[stem]: self._rare[self._numbers[stem]] ** 2 for stem in self._quotes[claim.id]}
            quotes.append((words, sqrt(sum(words.values()))))
        home = frozenset().union(*(self._stems(name, self._language) for name in self.home))
        asked = self._questions[topic] - home or self._questions[topic]
        question = {self._numbers[stem]: self._rare_asked[self._numbers[stem]] for stem in asked}
        weights = {self._numbers[stem]: 1.0 for stem in self._ids[topic] - self._questions[topic]}
        parent = topic.rpartition(".")[0] or topic
        family = (id_ for id_ in self._base.topics if id_ != topic and (id_ == parent or id_.startswith(f"{parent}.")))
        siblings = frozenset().union(*(self._named[id_] for id_ in family)) - self._named[topic]
        return _TopicWords(
            tuple(quotes),
            question,
            weights,
            sum(question.values()),
            self._named[topic],
            siblings,
            self.known_names(topic),
        )

    def known_names(self, topic: str) -> frozenset[str]:
        """The names in the question, scope and quotes of a topic, its values, and those of the event."""
        claims, about = self._base.by_topic[topic], self._base.topics[topic]
        texts = [about.question, *about.questions.values(), about.scope or "", *(claim.quote for claim in claims)]
        texts += about.cues[self._language].words() if self._language in about.cues else ()
        values = (names_in(claim.value) for claim in claims)
        return self.about.union(self.mentioned.of(fold(" . ".join(texts))), *values)

    def ground(self, here: Sentenced, before: Sequence[Sentenced], masked: Sequence[Span]) -> "Ground":
        """The words around all readings of a sentence; those of readings are left out."""
        free = [each for each in here.stems if not any(m.start < each.end and each.start < m.end for m in masked)]
        weighed = {each.stem: BEFORE for other in before for each in other.stems}
        weighed |= {each.stem: SENTENCE for each in free}
        words, square = self._matched(weighed)
        return Ground(free, weighed, words, square, self._matched({each.stem: 1.0 for each in free})[0], here, before)

    def around(self, ground: "Ground", clause: Span, counted: Sequence[Span] = ()) -> Around:
        """The words around a reading; what is counted weighs less."""
        near = {each.stem: CLAUSE for each in ground.free if clause.start <= each.start and each.end <= clause.end}
        told = [each.stem for each in ground.free if any(c.start <= each.start < c.end for c in counted)]
        words, square = dict(ground.words), ground.square
        for stem, weight in {**near, **dict.fromkeys(told, COUNTED)}.items():
            pairs, rare = self._alike(stem)
            square += (weight**2 - ground.weighed[stem] ** 2) * rare**2
            for number, likeness in pairs:
                if weight * likeness > words.get(number, 0.0):
                    words[number] = weight * likeness
        named = _named_around(ground.here, ground.before, clause)
        return Around(words, sqrt(square), self._matched(near)[0], ground.in_sentence, named)

    def _matched(self, weighed: Mapping[str, float]) -> tuple[dict[int, float], float]:
        """How much each word of the vocabulary is matched, and the square of the vector of all words."""
        found: dict[int, float] = {}
        square = 0.0
        for stem, weight in weighed.items():
            pairs, rare = self._alike(stem)
            square += (weight * rare) ** 2
            for number, likeness in pairs:
                if weight * likeness > found.get(number, 0.0):
                    found[number] = weight * likeness
        return found, square

    def _alike(self, stem: str) -> tuple[tuple[tuple[int, float], ...], float]:
        """The words of the vocabulary that a stem is like, and how rare it is; known from then on."""
        known = self._pairs.get(stem)
        if known is None:
            pairs = self._likeness.of(stem)
            rare = max((self._rare.get(number, 0.0) * likeness for number, likeness in pairs), default=0.0)
            if len(self._pairs) >= _MOST_KNOWN:
                self._pairs.clear()
            known = self._pairs[stem] = pairs, rare or self._most
        return known

    def features(self, topic: str, around: Around) -> Features:
        """What the words around a reading say for a topic."""
        words = self.topic(topic)
        return Features(
            quotes=max((_cosine(quote, length, around) for quote, length in words.quotes), default=0.0),
            clause=_share(words, around.in_clause),
            sentence=_share(words, around.in_sentence),
            names=_mean([around.named.get(name, 0.0) for name in words.names]),
            sibling=float(any(around.named.get(name) == CLAUSE for name in words.siblings)),
            unnamed=float(bool(words.names) and not any(name in around.named for name in words.names)),
            strange=float(any(near == CLAUSE and name not in words.known for name, near in around.named.items())),
        )  # fmt: skip


def names_in(value: Value) -> frozenset[str]:
    """The names that a value gives."""
    return frozenset(getattr(value, "names", ())) | frozenset({getattr(value, "joined", "")})


def _cosine(quote: Words, length: float, around: Around) -> float:
    """The cosine of a quote, its words by the square of how rare they are, and of the words around a reading."""
    product = sum(weight * around.words[number] for number, weight in quote.items() if number in around.words)
    return min(1.0, product / (length * around.length)) if product else 0.0


def _share(words: _TopicWords, matched: Words) -> float:
    """How much of a question is matched; words of the id make up for others."""
    found = sum(weight * matched[number] for number, weight in words.question.items() if number in matched)
    found += sum(weight * matched[number] for number, weight in words.id_words.items() if number in matched)
    return min(1.0, found / words.weight) if words.weight else 0.0


def _named_around(here: Sentenced, before: Sequence[Sentenced], clause: Span) -> dict[str, float]:
    found = {name: NAMED_BEFORE for other in before for name in other.mentions}
    for name, spans in here.mentions.items():
        near = any(clause.start <= span.start and span.end <= clause.end for span in spans)
        found[name] = CLAUSE if near else NAMED_IN_SENTENCE
    return found


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0

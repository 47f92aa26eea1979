"""Which words of a quote are those of another scope: of a topic beside, in one quote of a pair and not in the other."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from csto_check.facts.model import Claim, Topic
from csto_check.prose import listed
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import Pair, is_counted
from csto_check.reasoning.scope_words import is_common, long_words, words_of_others, words_of_topic, words_of_unit
from csto_check.reasoning.words.speaking import speaker
from csto_check.values.base import Relation

_MOST_TOPICS = 2  # in which a telling word stands: its own topic, and one below or above it
_MOST_WORDS = 2  # that a sentence names
_STEM = 5  # letters that two forms of one word share: armenischen, Armenier


class OtherScopes:
    """The topics of a family that a quote may speak of instead, by the words that only they have."""

    def __init__(self, topic: Topic, findings: Findings) -> None:
        self.topic, self._findings, self.base = topic, findings, findings.base
        self._family = findings.family_of(topic.id)

    def of(self, pair: Pair) -> list[str]:
        """Sentences on a pair that is apart."""
        if pair.relation is not Relation.APART or pair.a.derived or pair.b.derived or len(self._family) < 2:
            return []
        return [*self._meant(pair.a, pair.b), *self._meant(pair.b, pair.a)]

    def _meant(self, claim: Claim, other: Claim) -> Iterator[str]:
        mine, theirs = long_words(claim.quote), long_words(other.quote)
        meant: dict[str, list[str]] = {}
        for word in sorted(mine.keys() - theirs.keys()):
            for topic in self._told_by(word, mine[word]):
                meant.setdefault(topic, []).append(mine[word])
        if len(meant) == 1:  # who names several topics means their whole
            ((topic, told),) = meant.items()
            yield from () if self._speaks(claim.source, topic) else [self._sentence(claim, topic, told)]

    def _told_by(self, word: str, spelled: str) -> list[str]:
        """The topics beside that a word tells from the one that is asked for: hardly any other of the base has it."""
        words = self._findings.scope_words
        in_family = words.in_family(self._family, word)
        if len(in_family) > _MOST_TOPICS or word[:_STEM] in self._own_stems:
            return []
        named = (topic for topic, others in self._named.items() if word in others)
        found = [topic for topic in dict.fromkeys((*in_family, *named)) if self._is_beside(topic)]
        is_rare = found and not words.stands_in_more(_MOST_TOPICS, word) and not is_common(spelled)
        return found if is_rare else []

    def _is_beside(self, topic: str) -> bool:
        """Whether it is another topic of the family that asks for the same kind of thing."""
        other, family = self.base.topics[topic], self.topic.id.partition(".")[0]
        is_alike = (other.kind, other.unit) == (self.topic.kind, self.topic.unit)
        return is_alike and topic != self.topic.id and topic.partition(".")[0] == family

    @cached_property
    def _own_stems(self) -> set[str]:
        """The stems of the words of the topic that is asked for."""
        return _stems(words_of_topic(self.topic, self.base.topics) | words_of_unit(self.topic.unit, self.base))

    @cached_property
    def _named(self) -> dict[str, set[str]]:
        return words_of_others(self.topic, self.base.topics)

    def _sentence(self, claim: Claim, topic: str, words: Sequence[str]) -> str:
        who, question = speaker(claim, self.base), self.base.topics[topic].question
        told = listed(f"“{word}”" for word in words[:_MOST_WORDS])
        return f"Only the quote of {who} has {told}, as {topic} has ({question}); {who} may mean that."

    def _speaks(self, source: str, topic: str) -> bool:
        """Whether a source says something on a topic itself, and so tells the two apart."""
        return any(claim.source == source for claim in self._findings.claims_on(topic) if is_counted(claim))


def _stems(words: Iterable[str]) -> set[str]:
    return {word[:_STEM] for word in words}

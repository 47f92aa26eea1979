"""Which words of a quote are those of another scope: of a topic beside, in one quote of a pair and not in the other."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

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
        family = f"{topic.id.partition('.')[0]}."
        near = (self.base.topics[id_] for id_ in findings.siblings(topic.id) if f"{id_}.".startswith(family))
        self._alike = [each for each in near if (each.kind, each.unit) == (topic.kind, topic.unit)]
        self._telling: dict[str, set[str]] | None = None

    def of(self, pair: Pair) -> list[str]:
        """Sentences on a pair that is apart."""
        if pair.relation is not Relation.APART or pair.a.derived or pair.b.derived or not self._alike:
            return []
        return [*self._meant(pair.a, pair.b), *self._meant(pair.b, pair.a)]

    def _meant(self, claim: Claim, other: Claim) -> Iterator[str]:
        mine, theirs = long_words(claim.quote), long_words(other.quote)
        found = {topic: [*(mine.keys() & words) - theirs.keys()] for topic, words in self._telling_words().items()}
        if all(not keys or self._speaks(claim.source, topic) for topic, keys in found.items()):
            return
        meant = {topic: told for topic, keys in found.items() if (told := self._rare(keys, mine))}
        if len(meant) == 1:  # who names several topics means their whole
            ((topic, told),) = meant.items()
            yield from () if self._speaks(claim.source, topic) else [self._sentence(claim, topic, told)]

    def _rare(self, keys: Sequence[str], spelled: Mapping[str, str]) -> list[str]:
        """Those words that hardly any other topic of the base has, as they are spelled."""
        if not keys:
            return []
        rare = [key for key in sorted(keys) if not self._findings.scope_words.stands_in_more(_MOST_TOPICS, key)]
        return [spelled[key] for key in rare if not is_common(spelled[key])]

    def _sentence(self, claim: Claim, topic: str, words: Sequence[str]) -> str:
        who, question = speaker(claim, self.base), self.base.topics[topic].question
        told = listed(f"“{word}”" for word in words[:_MOST_WORDS])
        return f"Only the quote of {who} has {told}, as {topic} has ({question}); {who} may mean that."

    def _telling_words(self) -> dict[str, set[str]]:
        """The words that tell each topic from the one that is asked for, found when they are first needed."""
        if self._telling is None:
            topics = self.base.topics
            told = _stems(words_of_topic(self.topic, topics) | words_of_unit(self.topic.unit, self.base))
            named = words_of_others(self.topic, topics)
            self._telling = {}
            for each in self._alike:
                words = words_of_topic(each, topics) | named.get(each.id, set())
                self._telling[each.id] = {w for w in words if w[:_STEM] not in told}
        return self._telling

    def _speaks(self, source: str, topic: str) -> bool:
        """Whether a source says something on a topic itself, and so tells the two apart."""
        return any(claim.source == source for claim in self._findings.claims_on(topic) if is_counted(claim))


def _stems(words: Iterable[str]) -> set[str]:
    return {word[:_STEM] for word in words}

"""What the claims of sources say on the topics of a family, to find those that say the same."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from heapq import merge
from typing import Any

from csto_check.facts.model import Claim, Rule, Topic, topic_order

_ByTopic = dict[str, list[Claim]]  # topics in order


class SaidBeside:
    """The claims of sources by family, kind, unit and what they say.

    `families` are the topics of each by its name, `rules_of` the rules of each topic, `stated_on` gives its claims.
    """

    def __init__(
        self,
        topics: Mapping[str, Topic],
        families: Mapping[str, Sequence[str]],
        rules_of: Mapping[str, Sequence[Rule]],
        stated_on: Callable[[str], list[Claim]],
    ) -> None:
        self._topics, self._topics_of, self._rules_of = topics, families, rules_of
        self._stated_on = stated_on
        self._families: dict[str, Mapping[object, _ByTopic]] = {}
        self._joined: dict[str, Mapping[object, _ByTopic]] = {}

    def beside(self, topic: Topic, what: object) -> Iterator[Claim]:
        """The claims that say something on the topics beside one, of its kind and unit, in the order of the topics."""
        key = topic.kind, topic.unit, what
        found = self._of_family(topic.id).get(key, {}), self._of_rules(topic.id).get(key, {})
        for other, claims in merge(*(each.items() for each in found), key=lambda item: topic_order(item[0])):
            if other != topic.id:
                yield from claims

    def _of_family(self, topic: str) -> Mapping[object, _ByTopic]:
        family = topic.partition(".")[0]
        if family not in self._families:
            self._families[family] = self._grouped(self._topics_of[family])
        return self._families[family]

    def _of_rules(self, topic: str) -> Mapping[object, _ByTopic]:
        """The same of what rules join with a topic, beyond its family."""
        if topic not in self._joined:
            joined = {other for rule in self._rules_of.get(topic, ()) for other in rule.topics()}
            self._joined[topic] = self._grouped(joined.difference(self._topics_of[topic.partition(".")[0]]))
        return self._joined[topic]

    def _grouped(self, topics: Iterable[str]) -> Mapping[object, _ByTopic]:
        found: dict[object, _ByTopic] = {}
        for topic in map(self._topics.__getitem__, sorted(topics, key=topic_order)):
            for claim in self._stated_on(topic.id):
                key = topic.kind, topic.unit, what_is_said(claim)
                found.setdefault(key, {}).setdefault(topic.id, []).append(claim)
        return found


def what_is_said(claim: Claim) -> Any:
    """What is alike in two claims that say the same: their two ends, or a name."""
    span = claim.value.span
    return claim.value if span is None else (span.low, span.high)

"""Solving equations for one source: what the rules tell of each topic, to a fixed point.

Interval arithmetic by messages: a rule tells each of its topics what the others leave open, from
what the source gives and what other rules tell, never from what it told itself. All rules that
have something new to reckon with speak at once in each round, so their order means nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from csto_check.facts.model import Rule, Term, Topic
from csto_check.reasoning.arithmetic import NOT_GIVEN
from csto_check.reasoning.equations import OPEN, tell
from csto_check.reasoning.given import Given
from csto_check.values.interval import Interval

MOST_ROUNDS = 100  # a chain of a hundred rules settles; what still moves then is a circle that feeds itself

Messages = dict[tuple[int, str], Interval[Any]]


class System(NamedTuple):
    """The equations of a base by number, the terms of each, and the equations that hold a topic."""

    topics: Mapping[str, Topic]
    rules: Sequence[Rule]
    terms: Sequence[Sequence[Term]]
    of_topic: Mapping[str, Sequence[int]]


def system_of(topics: Mapping[str, Topic], rules: Iterable[Rule]) -> System:
    equations = [rule for rule in rules if not rule.order]
    terms = [rule.terms() for rule in equations]
    found: dict[str, list[int]] = {}
    for number, each in enumerate(terms):
        for term in each:
            found.setdefault(term.topic, []).append(number)
    return System(topics, equations, terms, found)


class Solution:
    """What the rules tell of one source's topics at one time; `restless` is a rule that did not settle.

    Where the rules and the source's own claims share nothing on a topic, it clashes, and the rules
    reckon on with what the source gives.
    """

    def __init__(self, system: System, given: Given, start: "Solution | None" = None) -> None:
        self.system = system
        self.given = given
        self.messages: Messages = dict(start.messages) if start else {}
        self.clashing: set[str] = set(start.clashing) if start else set()
        self.restless: Rule | None = None

    def run(self, rules: Iterable[int]) -> "Solution":
        """Ask some rules, then those that hold a topic of which something new was told, until nothing is new."""
        asked = set(rules)
        for _ in range(MOST_ROUNDS):
            if not asked:
                return self
            asked = self._round(asked)
        self.restless = self.system.rules[min(asked)] if asked else None
        return self

    def is_left_out(self, number: int) -> bool:
        """Whether the source's claims on one of the rule's topics share nothing."""
        return any(term.topic in self.given.torn for term in self.system.terms[number])

    def _round(self, rules: set[int]) -> set[int]:
        """The rules that have something new to reckon with after these have spoken."""
        told = {key: span for number in sorted(rules) for key, span in self._tell(number)}
        new = [key for key, span in told.items() if self.messages.get(key, OPEN) != span]
        self.messages.update(told)
        clashing = {topic for _, topic in new} - self.clashing
        clashing = {topic for topic in clashing if self.reckoned(topic, None) is None}
        self.clashing |= clashing
        heard = {(other, topic) for number, topic in new for other in self.system.of_topic[topic] if other != number}
        return {number for number, _ in heard} | {n for topic in clashing for n in self.system.of_topic[topic]}

    def _tell(self, number: int) -> Iterable[tuple[tuple[int, str], Interval[Any]]]:
        terms = self.system.terms[number]
        known = [self.known(term.topic, number) for term in terms]
        if self.is_left_out(number) or not any(span is not None for span in known):
            return
        for term, span in zip(terms, tell(terms, known, self.system.topics), strict=True):
            yield (number, term.topic), self._possible(term.topic, span)

    def _possible(self, topic: str, span: Interval[Any]) -> Interval[Any]:
        """A number that the source does not give is at least 0; where that cannot be, the fault is elsewhere."""
        if self.system.topics[topic].kind == "date" or topic in self.given.values:
            return span
        possible = span.meet(NOT_GIVEN)
        return OPEN if possible is None or possible == NOT_GIVEN else possible

    def known(self, topic: str, but: int) -> Interval[Any] | None:
        """What is known of a topic without what one rule told; None where nothing is."""
        if topic in self.clashing:
            return self.given.span(topic)
        span = self.reckoned(topic, but)
        assert span is not None, "what all share, some share"
        return None if span == OPEN else span

    def reckoned(self, topic: str, but: int | None) -> Interval[Any] | None:
        """What the source's claims and the rules leave together, without one rule; None where they share nothing."""
        span = self.given.span(topic)
        shared: Interval[Any] | None = OPEN if span is None else span
        for number in self.system.of_topic[topic]:
            if number != but and shared is not None:
                shared = shared.meet(self.messages.get((number, topic), OPEN))
        return shared

"""Solving equations for one source: what the rules tell of each topic, to a fixed point.

Interval arithmetic by messages: a rule tells each of its topics what the others leave open, from
what the source gives and what other rules tell, never from what it told itself. Rules are
numbered by their text, so their order in the file means nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import Any, NamedTuple

from csto_check.facts.model import Rule, Term, Topic
from csto_check.reasoning.arithmetic import NOT_GIVEN
from csto_check.reasoning.equations import OPEN, tell
from csto_check.reasoning.given import Given
from csto_check.values.interval import Interval

MOST_TURNS = 100  # a rule on average: long chains settle in far fewer, what still moves then feeds itself in a circle
_SPARE = 10  # rules more than there are, so that small bases have their turns too

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
        """Ask some rules, then those that hold a topic of which something new was told, until nothing is new.

        Those with the fewest open topics speak first: what they say is not soon outdone.
        """
        waiting, asked = set(rules), [(self._openness(number), number) for number in rules]
        heapify(asked)
        turns = MOST_TURNS * (_SPARE + len(self.system.rules))
        while asked and turns:
            _, number = heappop(asked)
            if number not in waiting:
                continue
            turns -= 1
            waiting.discard(number)
            for heard in sorted(self._turn(number)):
                waiting.add(heard)
                heappush(asked, (self._openness(heard), heard))
        self.restless = self.system.rules[min(waiting)] if waiting else None
        return self

    def _openness(self, number: int) -> int:
        """How many of a rule's topics have an open end."""
        known = [self.known(term.topic, number) for term in self.system.terms[number]]
        return sum(span is None or span.low is None or span.high is None for span in known)

    def is_left_out(self, number: int) -> bool:
        """Whether the source's claims on one of the rule's topics share nothing."""
        return any(term.topic in self.given.torn for term in self.system.terms[number])

    def _turn(self, number: int) -> set[int]:
        """Let a rule speak; the rules that have something new to reckon with after it."""
        told = dict(self._tell(number))
        new = [topic for (_, topic), span in told.items() if self.messages.get((number, topic), OPEN) != span]
        self.messages.update(told)
        clashing = {topic for topic in new if topic not in self.clashing and self.reckoned(topic, None) is None}
        self.clashing |= clashing
        heard = {other for topic in new for other in self.system.of_topic[topic] if other != number}
        return heard | {other for topic in clashing for other in self.system.of_topic[topic]}

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

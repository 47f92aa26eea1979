"""Solving equations for one source: what the rules tell of each topic, to a fixed point.

Interval arithmetic by messages: a rule tells each of its topics what the others leave open, from
what the source gives and what other rules tell, never from what it told itself. Rules are
numbered by their text, so their order in the file means nothing.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cached_property
from heapq import heapify, heappop, heappush, nlargest, nsmallest
from typing import TYPE_CHECKING, Any

from csto_check.facts.model import Rule, Topic
from csto_check.facts.terms import keyed
from csto_check.reasoning.rules.arithmetic import NOT_GIVEN, is_endless
from csto_check.reasoning.rules.between_dates import between_of
from csto_check.reasoning.rules.components import components_of
from csto_check.reasoning.rules.equations import OPEN, tell
from csto_check.reasoning.rules.given import Given
from csto_check.values.interval import Interval

if TYPE_CHECKING:
    from csto_check.reasoning.rules.work import Work

MOST_TURNS = 100  # for each rule and each figure of a source, at all times together
MOST_IN_A_CIRCLE = 30  # the same at one time, where rules lead back to themselves: what still moves creeps
MOST_WORK = 500_000  # numbers in exact steps for one source, a second or two
_SPARE = 10  # more than there are, so that small bases have their turns too

Messages = dict[tuple[int, str], Interval[Any]]


class System:
    """The equations of a base by number, the terms of each, and the equations that hold a topic.

    `component` numbers the parts that hang together through topics, `changing` tells which equations hold a
    topic that changes with time, `dated` the dates of each, `between` how the time between them is counted. In the
    components of `winding` bounds may creep towards an end.
    """

    def __init__(self, topics: Mapping[str, Topic], rules: Iterable[Rule], fine: Container[str] = ()) -> None:
        self.topics = topics
        self.rules = [rule for rule in rules if not rule.is_inequality]
        self.terms = [keyed(rule.terms()) for rule in self.rules]
        self.between = [between_of(rule, topics, fine) for rule in self.rules]
        self.dated = [{t.topic for t in each if topics[t.topic].value_type.lies_in_time} for each in self.terms]
        self.of_topic: dict[str, list[int]] = {}
        for number, each in enumerate(self.terms):
            for term in each:
                self.of_topic.setdefault(term.topic, []).append(number)
        parts = components_of(self.rules)
        component_of = {topic: number for number, part in enumerate(parts) for topic in part.topics}
        self.component = [component_of[rule.topics()[0]] for rule in self.rules]
        self.has_circle = any(part.has_circle() for part in parts)
        self.winding = {number for number, part in enumerate(parts) if part.has_circle() and part.multiplies()}
        self.changing = [any(topics[term.topic].changes is not None for term in each) for each in self.terms]


class Budget:
    """How many turns all rules may still take for one source, at all times together; `figures` is what it gives."""

    def __init__(self, rules: int, figures: int) -> None:
        self.left = MOST_TURNS * (_SPARE + rules + figures)

    @cached_property
    def work(self) -> "Work":
        """What may be reckoned exactly, for what does not settle within the turns."""
        from csto_check.reasoning.rules.work import Work

        return Work(MOST_WORK)


class Solution:
    """What the rules tell of one source's topics at one time; `diverging` numbers a rule that did not settle.

    What a rule hears of a topic is what the source gives and what all other rules tell. Where these share
    nothing, it hears from then on only what the source gives. At first no rule at all listens to others on
    a topic that clashes, so that one contradiction is not told on every topic; where it is lost by that,
    all is reckoned once more. A solution may start from another in some parts of the system.
    """

    def __init__(
        self, system: System, given: Given, start: "Solution | None" = None, components: Container[int] = ()
    ) -> None:
        self.system = system
        self.given = given
        told = start.messages.items() if start else ()
        self.start: Messages = {key: span for key, span in told if system.component[key[0]] in components}
        self.messages: Messages = dict(self.start)
        self.deaf: set[tuple[int, str]] = set()  # rules that no longer listen to others on a topic
        self.clashing: set[str] = set()  # topics on which none does
        self.is_careful = True
        self.diverging: int | None = None
        self._narrowest: dict[str, _Narrowest] = {}

    def run(self, rules: Iterable[int], budget: Budget) -> "Solution":
        """Ask some rules, then those that hold a topic of which something new was told, until nothing is new."""
        first = {number for number in rules if not self.is_left_out(number)}
        self._ask(first, budget)
        # What clashed may have clashed only through messages that came before all was told. Where nothing clashes in
        # the end, too much was kept from the rules, and they are asked anew with each one listening for itself.
        if self.clashing and all(self.reckoned(topic) is not None for topic in self.clashing):
            self.messages, self.is_careful = dict(self.start), False
            self.deaf.clear()
            self.clashing.clear()
            self._narrowest.clear()
            self._ask(first, budget)
        if self.diverging is None and self.system.winding:
            self.diverging = min(self._creeping(), default=None)
        return self

    def _creeping(self) -> Iterator[int]:
        """Rules that tell numbers without end, where rules multiply in circles: they settled by rounding alone."""
        for (number, _), span in self.messages.items():
            if self.system.component[number] in self.system.winding and is_endless(span):
                yield number

    def _ask(self, first: Iterable[int], budget: Budget) -> None:
        """Let rules speak; those with the fewest open topics first, for what they say is not soon outdone."""
        # A rule stays in the heap under the openness it had when it was put in: looking it up again costs more than an
        # order that is now and then out of date, and `waiting` tells which entries still count.
        waiting = set(first)
        asked = [(self._openness(number), number) for number in waiting]
        heapify(asked)
        left = self._most_turns(budget)
        while asked and budget.left > left:
            _, number = heappop(asked)
            if number not in waiting:
                continue
            budget.left -= 1
            waiting.discard(number)
            for heard in self._turn(number) - waiting:
                waiting.add(heard)
                heappush(asked, (self._openness(heard), heard))
        self.diverging = min(waiting, default=None)

    def _most_turns(self, budget: Budget) -> int:
        """What must be left of a budget when the turns of this solution end."""
        if not self.system.has_circle:
            return 0
        figures = sum(1 for given in (self.given, self.given.constant) if given for _ in given.topics())
        return max(0, budget.left - MOST_IN_A_CIRCLE * (_SPARE + len(self.system.rules) + figures))

    def _openness(self, number: int) -> int:
        """How many of a rule's topics have an open end."""
        known = [self.known(term.topic, number) for term in self.system.terms[number]]
        return sum(span is None or span.low is None or span.high is None for span in known)

    def is_left_out(self, number: int) -> bool:
        """Whether the source's claims on one of the rule's topics share nothing."""
        return any(self.given.is_inconsistent(term.topic) for term in self.system.terms[number])

    def _turn(self, number: int) -> set[int]:
        """Let a rule speak; the rules that have something new to reckon with after it."""
        told = self._tell(number)
        new = [topic for topic, span in told.items() if self._is_news(number, topic, span)]
        for topic, span in told.items():
            self.messages[number, topic] = span
            self._narrowest.pop(topic, None)
        heard = {other for topic in new for other in self.system.of_topic[topic] if other != number}
        heard |= {other for topic in self._clashes(new) for other in self.system.of_topic[topic]}
        return {other for other in heard if not self.is_left_out(other)}

    def _clashes(self, topics: Iterable[str]) -> set[str]:
        """The topics on which all that is known shares nothing, and did so far."""
        if not self.is_careful:
            return set()
        found = {topic for topic in topics if topic not in self.clashing and self.reckoned(topic) is None}
        self.clashing |= found
        return found

    def _is_news(self, number: int, topic: str, span: Interval[Any]) -> bool:
        """Whether a message says anything else than the one before, beyond what the source itself gives."""
        before, own = self.messages.get((number, topic), OPEN), self.given.span(topic)
        return before != span and not (own is not None and own.inside(span) and own.inside(before))

    def _tell(self, number: int) -> dict[str, Interval[Any]]:
        terms = self.system.terms[number]
        known = [self.known(term.topic, number) for term in terms]
        if all(span is None for span in known):
            return {term.topic: OPEN for term in terms}
        told = zip(terms, tell(terms, known, self.system.topics, self.system.between[number]), strict=True)
        return {term.topic: self._possible(term.topic, span) for term, span in told}

    def _possible(self, topic: str, span: Interval[Any]) -> Interval[Any]:
        """A number that the source does not give is at least 0; where that cannot be, the fault is elsewhere."""
        if self.system.topics[topic].value_type.lies_in_time or self.given.value(topic) is not None:
            return span
        possible = span.meet(NOT_GIVEN)
        return OPEN if possible is None or possible == NOT_GIVEN else possible

    def known(self, topic: str, but: int) -> Interval[Any] | None:
        """What a rule hears of a topic; None where nothing is known."""
        span = self.reckoned(topic, but) if self.listens(but, topic) else None
        if span is None:
            self.deaf.add((but, topic))
            return self.given.span(topic)
        return None if span == OPEN else span

    def listens(self, number: int, topic: str) -> bool:
        """Whether a rule listens to what others tell of a topic."""
        return topic not in self.clashing and (number, topic) not in self.deaf

    def reckoned(self, topic: str, but: int | None = None) -> Interval[Any] | None:
        """What the source's claims and the rules leave together, without one rule; None where they share nothing."""
        if topic not in self._narrowest:
            own = self.given.span(topic)
            told = {number: self.messages.get((number, topic), OPEN) for number in self.system.of_topic[topic]}
            self._narrowest[topic] = _Narrowest({-1: OPEN if own is None else own, **told})
        return self._narrowest[topic].without(but)


class _Narrowest:
    """The two highest low ends and the two lowest high ends of what is said on a topic, each with who says it."""

    def __init__(self, said: Mapping[int, Interval[Any]]) -> None:
        # Without any one rule the narrowest end is one of two: the second stands in where the rule says the first.
        self.lows = nlargest(2, ((span.low, number) for number, span in said.items() if span.low is not None))
        self.highs = nsmallest(2, ((span.high, number) for number, span in said.items() if span.high is not None))

    def without(self, but: int | None) -> Interval[Any] | None:
        low = next((end for end, number in self.lows if number != but), None)
        high = next((end for end, number in self.highs if number != but), None)
        return None if low is not None and high is not None and low > high else Interval(low, high)

"""The connected components of the equations of a base: what hangs together through topics."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from csto_check.facts.model import Rule
from csto_check.facts.terms import ONCE


class Component(NamedTuple):
    """Equations that hang together; without a circle among them every source's figures converge."""

    rules: tuple[Rule, ...]
    topics: frozenset[str]

    def has_circle(self) -> bool:
        """Whether a way leads from a rule through topics and other rules back to it (a tree has one edge less)."""
        return sum(len(rule.topics()) for rule in self.rules) >= len(self.rules) + len(self.topics)

    def multiplies(self) -> bool:
        """Whether a topic is counted other than once."""
        return any(term.factor != ONCE for rule in self.rules for side in rule.sides for term in side)


def components_of(rules: Iterable[Rule]) -> list[Component]:
    """The components, each with its rules in order."""
    equations = [rule for rule in rules if not rule.is_inequality]
    holding: dict[str, list[int]] = {}
    for number, rule in enumerate(equations):
        for topic in rule.topics():
            holding.setdefault(topic, []).append(number)
    left, found = set(range(len(equations))), []
    for first in range(len(equations)):
        if first in left:
            numbers = sorted(_reached(first, equations, holding, left))
            topics = frozenset(topic for number in numbers for topic in equations[number].topics())
            found.append(Component(tuple(equations[number] for number in numbers), topics))
    return found


def component_with(topic: str, rules_of: Mapping[str, Sequence[Rule]]) -> Component | None:
    """The component of a topic, from the rules that hold each topic; None where no equation does."""
    rules: set[Rule] = set()
    topics: set[str] = set()
    waiting = [topic]
    while waiting:
        each = waiting.pop()
        if each not in topics:
            topics.add(each)
            equations = {rule for rule in rules_of.get(each, ()) if not rule.is_inequality} - rules
            rules |= equations
            waiting.extend(other for rule in equations for other in rule.topics())
    ordered = sorted(rules, key=lambda rule: (rule.text, rule.place))
    return Component(tuple(ordered), frozenset(topics)) if rules else None


def _reached(first: int, equations: list[Rule], holding: dict[str, list[int]], left: set[int]) -> set[int]:
    """The equations that hang together with the first; they are taken out of those that are left."""
    found: set[int] = set()
    waiting = [first]
    while waiting:
        number = waiting.pop()
        if number in left:
            left.remove(number)
            found.add(number)
            waiting.extend(other for topic in equations[number].topics() for other in holding[topic])
    return found

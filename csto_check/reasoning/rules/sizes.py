"""`size(members)` in a rule: a list of names as the number of its names.

Lists stay lists until all that a source says of them is joined, for two incomplete lists together have more names
than either.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import cast

from csto_check.facts.model import Base, Claim, Rule, Topic
from csto_check.facts.terms import listed_in, size_key
from csto_check.values.base import Relation, Setting
from csto_check.values.interval import Interval
from csto_check.values.names import Names
from csto_check.values.value import Compares, Value

UNIT = "names"  # what a size counts where nothing beside it in a rule has a unit, or two things differ in it


@dataclass(frozen=True, slots=True)
class Size(Value):
    """How many names a list has: as many as a complete one gives, at least as many as an incomplete one gives."""

    listed: Names
    compares = Compares.AS_A_SET

    @property
    def written(self) -> str:
        return self.listed.written

    @property
    def span(self) -> Interval[Decimal]:
        number = Decimal(len(self.listed.items))
        return Interval(number, number if self.listed.complete else None)

    def relation(self, other: "Size") -> Relation:
        return self.listed.relation(other.listed)

    def meet(self, other: "Size") -> "Size | None":
        return self.meet_all([other])

    def meet_all(self, others: Iterable["Size"]) -> "Size | None":
        shared = self.listed.meet_all([other.listed for other in others])
        return None if shared is None else Size(shared)

    def show(self) -> str:
        return self.listed.show()

    def printed(self) -> str:
        return f"size of ({self.listed.show()})"


def with_sizes(base: Base) -> Base:
    """A base to whose topics the sizes in its rules are added; itself where there are none, or they are there."""
    rules = [rule for rule in base.rules if rule.has_sizes()]
    units = _units(rules, base.topics)
    if units.keys() <= base.topics.keys():
        return base
    found = [_topic(key, base.topics[listed_in(key)], of_rules) for key, of_rules in units.items()]
    return replace(base, topics={**base.topics, **{topic.id: topic for topic in found}})


def _units(rules: Iterable[Rule], topics: Mapping[str, Topic]) -> dict[str, set[str]]:
    """The sizes in some rules, each with the units that stand beside it."""
    found: dict[str, set[str]] = {}
    for rule in rules:
        terms = [term for side in rule.sides for term in side]
        units = {topics[term.topic].unit for term in terms if not term.is_size}
        for term in (term for term in terms if term.is_size):
            found.setdefault(size_key(term.topic), set()).update(filter(None, units))
    return found


def _topic(key: str, listed: Topic, units: set[str]) -> Topic:
    unit = units.pop() if len(units) == 1 else UNIT
    return Topic(key, "", "quantity", Setting(unit=unit), listed.place, changes=listed.changes)


def sizes_of(rule: Rule, by_topic: Mapping[str, Sequence[Claim]]) -> Mapping[str, Sequence[Claim]]:
    """Claims by topic, with those of the sizes in a rule."""
    listed = {term.topic for side in rule.sides for term in side if term.is_size}
    return {**by_topic, **{size_key(topic): list(map(as_size, by_topic[topic])) for topic in listed}}


def as_size(claim: Claim) -> Claim:
    """A claim of a list as one of its size; any other as it is."""
    if claim.value.compares is not Compares.AS_A_SET or isinstance(claim.value, Size):
        return claim
    return claim._replace(topic=size_key(claim.topic), value=Size(cast("Names", claim.value)))


def as_listed(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims of sizes as the claims of the lists that they are; any others as they are."""
    return tuple([_as_listed(claim) for claim in claims])


def _as_listed(claim: Claim) -> Claim:
    if not isinstance(claim.value, Size):
        return claim
    return claim._replace(topic=listed_in(claim.topic), value=claim.value.listed)

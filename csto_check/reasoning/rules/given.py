"""What one source itself gives to the topics of rules, at one time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.relation import PLANNED
from csto_check.reasoning.witnesses import shared_by
from csto_check.values.base import ONE
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.value import Value, span_of


class Given(NamedTuple):
    """A source's values by topic, each with the claims it rests on.

    Figures that change with time reckon only with figures of the same `as_of`; what does not change
    goes with all of them, and stands in `constant`. `inconsistent` are topics on which the claims share nothing.
    """

    source: str
    as_of: Date | None
    values: Mapping[str, Value]
    claims: Mapping[str, tuple[Claim, ...]]
    inconsistent: frozenset[str]
    constant: "Given | None" = None

    def value(self, topic: str) -> Value | None:
        """The value of a topic, or None where the source gives none."""
        found = self.values.get(topic)
        return self.constant.value(topic) if found is None and self.constant is not None else found

    def span(self, topic: str) -> Interval[Any] | None:
        value = self.value(topic)
        return None if value is None else span_of(value)

    def resting_on(self, topic: str) -> tuple[Claim, ...]:
        """The claims that the value of a topic rests on."""
        found = self.claims.get(topic)
        return self.constant.resting_on(topic) if found is None and self.constant is not None else found or ()

    def is_inconsistent(self, topic: str) -> bool:
        return topic in self.inconsistent or (self.constant is not None and self.constant.is_inconsistent(topic))

    def topics(self) -> Iterator[str]:
        """The topics of this time on which the source says something."""
        yield from self.values
        yield from self.inconsistent


def given_by(source: str, claims: Iterable[Claim], base: Base) -> list[Given]:
    """What a source gives: first what does not change with time, then the figures of each time."""
    constant: list[Claim] = []
    varying: dict[Any, list[Claim]] = {None: []}
    for claim in claims:
        if base.topics[claim.topic].changes is None:
            constant.append(claim)
        else:
            varying.setdefault(claim.as_of and claim.as_of.span, []).append(claim)
    first = _given(source, None, constant, None)
    return [first, *(_given(source, each[0].as_of if each else None, each, first) for each in varying.values())]


def _given(source: str, as_of: Date | None, claims: Iterable[Claim], constant: Given | None) -> Given:
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.topic, []).append(claim)
    values: dict[str, Value] = {}
    carried: dict[str, tuple[Claim, ...]] = {}
    for topic, said in found.items():
        shared = shared_by([claim.value for claim in said])
        if shared is not None:
            values[topic], carried[topic] = shared, _carriers(said, shared)
    return Given(source, as_of, values, carried, frozenset(found.keys() - values.keys()), constant)


def _carriers(said: Sequence[Claim], shared: Value) -> tuple[Claim, ...]:
    """The claims that a value rests on: those that say just this if there are any, in earnest rather than as a plan."""
    exact = [claim for claim in said if claim.value.relation(shared) in ONE] or said
    return tuple([claim for claim in exact if claim.modality != PLANNED] or exact)


def all_given(base: Base, claims: Iterable[Claim]) -> Iterator[list[Given]]:
    """What each source gives, sources in order."""
    by_source: dict[str, list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: claim.id):
        by_source.setdefault(claim.source, []).append(claim)
    for source in sorted(by_source):
        yield given_by(source, by_source[source], base)

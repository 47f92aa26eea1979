"""What one source itself gives to the topics of rules, at one time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.relation import PLANNED
from csto_check.reasoning.witnesses import shared_by
from csto_check.values.base import ONE
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.value import Value, span_of

if TYPE_CHECKING:
    from csto_check.values.stretch import TimeStretch


class Given(NamedTuple):
    """A source's values by topic, each with the claims it rests on.

    Figures that change with time reckon only with figures of the same `as_of`, values that held from one time to
    another only with those that `holds` the same time; what has no time goes with all of them, and stands in
    `constant`. `inconsistent` are topics on which the claims share nothing.
    """

    source: str
    as_of: Date | None
    holds: "TimeStretch | None"
    values: Mapping[str, Value]
    claims: Mapping[str, tuple[Claim, ...]]
    inconsistent: frozenset[str]
    constant: "Given | None" = None

    @property
    def time(self) -> object:
        """What is alike in what holds at one time; None of what has none."""
        return (self.as_of and self.as_of.span, self.holds and self.holds.spans) if self.as_of or self.holds else None

    @property
    def has_time(self) -> bool:
        """Whether all that is given surely holds together at some time."""
        return self.as_of is not None or (self.holds is not None and self.holds.surely_meets(self.holds))

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
    varying: dict[Any, list[Claim]] = {(None, None): []}
    for claim in claims:
        if base.topics[claim.topic].changes is None and claim.holds is None:
            constant.append(claim)
        else:
            varying.setdefault(time_of(claim), []).append(claim)
    first = _given(source, constant, None)
    return [first, *(_given(source, each, first) for each in varying.values())]


def time_of(claim: Claim) -> tuple[object, object]:
    """What is alike in two claims that hold at one time: their `as_of`, and their `holds`."""
    return claim.as_of and claim.as_of.span, claim.holds and claim.holds.spans


def _given(source: str, claims: Sequence[Claim], constant: Given | None) -> Given:
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.topic, []).append(claim)
    values: dict[str, Value] = {}
    carried: dict[str, tuple[Claim, ...]] = {}
    for topic, said in found.items():
        shared = shared_by([claim.value for claim in said])
        if shared is not None:
            values[topic], carried[topic] = shared, _carriers(said, shared)
    as_of, holds = (claims[0].as_of, claims[0].holds) if claims and constant else (None, None)
    return Given(source, as_of, holds, values, carried, frozenset(found.keys() - values.keys()), constant)


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

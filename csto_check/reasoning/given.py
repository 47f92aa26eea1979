"""What one source itself gives to the topics of rules, at one time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.relation import PLANNED
from csto_check.reasoning.witnesses import meet_all
from csto_check.values.base import Relation, Value
from csto_check.values.date import Date
from csto_check.values.interval import Interval


class Given(NamedTuple):
    """A source's values by topic, each with the claims it rests on.

    Figures that change with time reckon only with figures of the same `as_of`; what does not change
    goes with all of them. `torn` are topics on which the source's claims share nothing.
    """

    source: str
    as_of: Date | None
    values: Mapping[str, Value]
    claims: Mapping[str, tuple[Claim, ...]]
    torn: frozenset[str]
    is_passing: bool  # whether figures of one time are among them

    def span(self, topic: str) -> Interval[Any] | None:
        """The span of a topic's value, or None where the source gives none."""
        value = self.values.get(topic)
        return None if value is None else span_of(value)


def span_of(value: Value) -> Interval[Any]:
    """The span of a quantity or a date."""
    span: Interval[Any] = getattr(value, "span")  # noqa: B009
    return span


def given_by(source: str, claims: Iterable[Claim], base: Base) -> list[Given]:
    """What a source gives: first what does not change with time, then the same with the figures of each time."""
    lasting: dict[str, list[Claim]] = {}
    passing: dict[Any, list[Claim]] = {None: []}
    for claim in claims:
        if base.topics[claim.topic].changes is None:
            lasting.setdefault(claim.topic, []).append(claim)
        else:
            passing.setdefault(claim.as_of and claim.as_of.span, []).append(claim)
    first = _given(source, None, lasting, is_passing=False)
    return [first, *(_at_one_time(source, each, lasting) for each in passing.values())]


def _at_one_time(source: str, passing: Sequence[Claim], lasting: Mapping[str, list[Claim]]) -> Given:
    found: dict[str, list[Claim]] = {}
    for claim in passing:
        found.setdefault(claim.topic, []).append(claim)
    return _given(source, passing[0].as_of if passing else None, {**lasting, **found}, is_passing=True)


def _given(source: str, as_of: Date | None, found: Mapping[str, list[Claim]], *, is_passing: bool) -> Given:
    values: dict[str, Value] = {}
    claims: dict[str, tuple[Claim, ...]] = {}
    for topic, said in found.items():
        shared = meet_all([claim.value for claim in said])
        if shared is not None:
            values[topic], claims[topic] = shared, _carriers(said, shared)
    return Given(source, as_of, values, claims, frozenset(found.keys() - values.keys()), is_passing)


def _carriers(said: Sequence[Claim], shared: Value) -> tuple[Claim, ...]:
    """The claims that a value rests on: those that say just this if there are any, in earnest rather than as a plan."""
    exact = [claim for claim in said if claim.value.relation(shared) is Relation.SAME] or said
    return tuple([claim for claim in exact if claim.modality != PLANNED] or exact)


def all_given(base: Base, claims: Iterable[Claim], topics: Iterable[str]) -> Iterator[Given]:
    """What each source gives to some topics, sources in order."""
    wanted = set(topics)
    by_source: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.topic in wanted:
            by_source.setdefault(claim.source, []).append(claim)
    for source in sorted(by_source):
        yield from given_by(source, by_source[source], base)

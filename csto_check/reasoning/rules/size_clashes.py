"""Contradictions about the size of a list: what rules reckon for it against the lists, and against each other.

No list follows from a number, so these are no derived claims: they are told like broken orders (docs/verdicts.md).
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any, NamedTuple

from csto_check.facts.model import Base, Claim, Rule
from csto_check.facts.terms import Term
from csto_check.grouped import grouped
from csto_check.reasoning.relation import PLANNED, published_by, relate
from csto_check.reasoning.rules.given import time_of
from csto_check.reasoning.rules.inequalities import Breach
from csto_check.reasoning.rules.result import Result, value_over
from csto_check.reasoning.rules.shown_sum import Arithmetic
from csto_check.reasoning.rules.sides import SideValue, side_values
from csto_check.reasoning.rules.sizes import as_listed
from csto_check.values.base import Relation
from csto_check.values.interval import Interval


class _Told(NamedTuple):
    """A number of names: that of a list, or what a rule reckons for it."""

    item: SideValue
    rule: Rule | None

    @property
    def span(self) -> Interval[Any]:
        return self.item.span


class SizeClashes:
    """What is apart on the sizes of lists, from what rules reckon for them.

    `known` are all claims, those of lists as claims of their sizes; `derived` are those that follow.
    """

    def __init__(self, results: Sequence[Result], known: Sequence[Claim], derived: Sequence[Claim], base: Base) -> None:
        self.results = results
        self.known = known
        self.derived = derived
        self.base = base

    @cached_property
    def broken(self) -> set[str]:
        """The topics of all claims in a clash that repeats no dispute.

        Sources that say the same are asked once: it costs as much as there are different things said, squared.
        """
        found: set[str] = set()
        for told in self._groups:
            alike = {id(each[0]): each for each in grouped(told, self._meaning).values()}
            for upper, lower in _apart([each[0] for each in alike.values()]):
                for breach in _of_both(alike[id(upper)], alike[id(lower)]):
                    found |= set() if self._under(breach) else breach.topics()
        return found

    @cached_property
    def breaches(self) -> list[Breach]:
        """Every clash: costs what it lists. What is told of the sizes of two lists of one rule is told once."""
        found: dict[object, Breach] = {}
        for upper, lower in (both for told in self._groups for both in _apart(told)):
            breach = _breach(upper, lower)
            found.setdefault((breach.rule.text, frozenset(claim.id for claim in breach.claims())), breach)
        return [self._told(breach) for breach in found.values()]

    def _told(self, breach: Breach) -> Breach:
        under = self._under(breach)
        return breach._replace(repeats=bool(under), under=under)

    @cached_property
    def _groups(self) -> list[list[_Told]]:
        """What may be held against each other: on one list, plans or outcomes, at one date where lists change."""
        told = [((key, *_time(each.item)), each) for key in self._sizes for each in self._of_size(key)]
        alike = grouped(told, itemgetter(0))
        changes = {key: self.base.topics[key].changes is not None for key in self._sizes}
        timely = [found for (key, _, time), found in alike.items() if time is not None or not changes[key]]
        return [[each for _, each in found] for found in timely]

    @cached_property
    def _sizes(self) -> dict[str, list[Result]]:
        return dict(sorted(grouped(self.results, lambda result: result.topic.id).items()))

    def _of_size(self, key: str) -> Iterator[_Told]:
        claims = [claim for claim in self.known if claim.topic == key]
        for item in side_values((Term(1, key, is_size=True),), {key: claims}, self.base):
            yield _Told(item._replace(claims=as_listed(item.claims)), None)
        yield from (_Told(_reckoned(result, self.base), result.rule) for result in self._sizes[key])

    def _under(self, breach: Breach) -> tuple[str, ...]:
        """The topics on which the same contradiction is told: between the two sources, or by what follows from both."""
        ids = {claim.id for claim in breach.claims()}
        sources = {breach.left.source, breach.right.source}
        following = [each for source in sources for each in self._following[source] if _follows(each, ids)]
        both = [*breach.claims(), *following]
        return tuple(sorted({claim.topic for claim in both if self._is_told(claim, sources, ids)}))

    def _is_told(self, claim: Claim, sources: Collection[str], ids: Collection[str]) -> bool:
        """Whether a claim is apart from what one of some sources says, or what follows from some claims of theirs."""
        topic = self.base.topics[claim.topic]
        others = [other for source in sources for other in self._said.get((claim.topic, source), ())]
        return any(
            relate(claim, other, topic, self.base) is Relation.APART
            for other in others
            if other.derived is None or _follows(other, ids)
        )

    @cached_property
    def _following(self) -> Mapping[str, list[Claim]]:
        return defaultdict(list, grouped(self.derived, lambda claim: claim.source))

    @cached_property
    def _said(self) -> dict[tuple[str, str], list[Claim]]:
        return grouped((*as_listed(self.known), *self.derived), lambda claim: (claim.topic, claim.source))

    def _meaning(self, told: _Told) -> object:
        """What is alike in two numbers whose sources say the same wherever the rules look."""
        return told.span, told.rule and told.rule.text, self._profiles[told.item.source]

    @cached_property
    def _profiles(self) -> dict[str, object]:
        """What each source says, with when, in no order."""
        of_source = grouped(self.known, lambda claim: claim.source)
        return {
            source: (published_by(source, self.base), frozenset(map(_said_as, claims)))
            for source, claims in of_source.items()
        }


def _follows(claim: Claim, ids: Collection[str]) -> bool:
    """Whether a derived claim rests on some claims alone."""
    return claim.derived is not None and set(claim.derived.from_) <= set(ids)


def _said_as(claim: Claim) -> object:
    return claim.topic, claim.value.show(), claim.modality == PLANNED, *time_of(claim)


def _time(item: SideValue) -> tuple[bool, object]:
    """Whether it is a plan, and when it holds; None where it does not say."""
    return item.is_planned, None if item.as_of is None and item.holds is None else item.time


def _reckoned(result: Result, base: Base) -> SideValue:
    """What a rule reckons for a size: a single claim where it is just what that one says."""
    time = published_by(result.source, base) if result.as_of is None else result.as_of
    claims = as_listed(result.claims)
    if len(claims) == 1 and len(result.rule.topics()) == 2 and claims[0].value.span == result.span:
        return SideValue(claims[0].value, claims, time, result.as_of, holds=result.holds)
    value = value_over(result.topic, result.span, base.zones, is_given=False)
    return SideValue(value, claims, time, result.as_of, Arithmetic(base.zones).line(result), result.holds)


def _apart(told: Sequence[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """Every two that share nothing, the greater one first; what two sources give to one rule differs on its topics."""
    ordered = sorted((each for each in told if each.span.high is not None), key=_high)
    ends = [_high(each) for each in ordered]
    for upper in (each for each in told if each.span.low is not None):
        for lower in ordered[: bisect_left(ends, upper.span.low)]:
            if upper.rule != lower.rule:
                yield upper, lower


def _high(told: _Told) -> Any:
    return told.span.high


def _of_both(upper: Sequence[_Told], lower: Sequence[_Told]) -> Iterator[Breach]:
    """Of two groups that are alike each: one clash within a source, and one between two, if there are such."""
    below = {each.item.source: each for each in lower}
    within = next((each for each in upper if each.item.source in below), None)
    if within is not None:
        yield _breach(within, below[within.item.source])
    for each in lower[:2]:
        other = next((one for one in upper[:2] if one.item.source != each.item.source), None)
        if other is not None:
            yield _breach(other, each)
            return


def _breach(upper: _Told, lower: _Told) -> Breach:
    rule = upper.rule or lower.rule
    assert rule is not None, "two lists are compared without any rule"
    right_by = None if upper.rule is None else lower.rule
    return Breach(rule, upper.item, lower.item, repeats=False, right_by=right_by)

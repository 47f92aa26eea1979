"""Contradictions about the size of a list: what rules reckon for it against the lists, and against each other.

No list follows from a number, so these are no derived claims: they are told like broken orders (docs/verdicts.md).
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from csto_check.facts.model import Base, Claim, Rule, Term
from csto_check.reasoning.relation import published_by, relate
from csto_check.reasoning.rules.inequalities import Breach
from csto_check.reasoning.rules.result import Result, value_over
from csto_check.reasoning.rules.shown_sum import arithmetic
from csto_check.reasoning.rules.sides import SideValue, side_values
from csto_check.reasoning.rules.sizes import as_listed
from csto_check.values.base import Relation
from csto_check.values.interval import Interval

_Said = Mapping[tuple[str, str], Sequence[Claim]]  # claims by topic and source


class _Told(NamedTuple):
    """A number of names: that of a list, or what a rule reckons for it."""

    item: SideValue
    rule: Rule | None


def size_clashes(
    results: Sequence[Result], known: Sequence[Claim], derived: Iterable[Claim], base: Base
) -> list[Breach]:
    """What is apart on the sizes of lists, from what rules reckon for them.

    `known` are all claims, those of lists as claims of their sizes; `derived` are those that follow.
    """
    by_size: dict[str, list[Result]] = {}
    for result in results:
        by_size.setdefault(result.topic.id, []).append(result)
    if not by_size:
        return []
    found = [
        breach
        for key, of_size in sorted(by_size.items())
        for breach in _of_size(key, of_size, [claim for claim in known if claim.topic == key], base)
    ]
    said: dict[tuple[str, str], list[Claim]] = {}
    for claim in (*as_listed(known), *derived) if found else ():
        said.setdefault((claim.topic, claim.source), []).append(claim)
    return [_with_others(breach, said, base) for breach in _once(found)]


def _once(found: Iterable[Breach]) -> Iterator[Breach]:
    """Of those that tell the same, on the sizes of two lists of one rule, the first."""
    seen: set[object] = set()
    for breach in found:
        meaning = (breach.rule.text, frozenset(claim.id for claim in breach.claims()))
        if meaning not in seen:
            seen.add(meaning)
            yield breach


def _of_size(key: str, results: Sequence[Result], claims: Sequence[Claim], base: Base) -> Iterator[Breach]:
    """Whatever is apart on one size: of plans or of outcomes, and of one date where the list changes with time."""
    lists = side_values((Term(1, key, is_size=True),), {key: claims}, base)
    told = [_Told(item._replace(claims=as_listed(item.claims)), None) for item in lists]
    told += [_Told(_reckoned(result, base), result.rule) for result in results]
    alike: dict[tuple[bool, Interval[datetime] | None], list[_Told]] = {}
    for each in told:
        alike.setdefault((each.item.is_planned, each.item.as_of), []).append(each)
    for (_, as_of), group in alike.items():
        if as_of is not None or base.topics[key].changes is None:
            yield from _apart(group)


def _reckoned(result: Result, base: Base) -> SideValue:
    """What a rule reckons for a size: a single claim where it is just what that one says."""
    time = published_by(result.source, base) if result.as_of is None else result.as_of
    claims = as_listed(result.claims)
    if len(claims) == 1 and len(result.rule.topics()) == 2 and claims[0].value.span == result.span:
        return SideValue(claims[0].value, claims, time, result.as_of)
    value = value_over(result.topic, result.span, base.zones, is_given=False)
    return SideValue(value, claims, time, result.as_of, arithmetic(result, base.zones))


def _apart(told: Sequence[_Told]) -> Iterator[Breach]:
    """Every two that share nothing, the greater one left; what two sources give to one rule differs on its topics."""
    ordered = sorted((each for each in told if each.item.span.high is not None), key=_high)
    ends = [_high(each) for each in ordered]
    for upper in (each for each in told if each.item.span.low is not None):
        for lower in ordered[: bisect_left(ends, upper.item.span.low)]:
            rule = upper.rule or lower.rule
            if rule is not None and upper.rule != lower.rule:
                right_by = None if upper.rule is None else lower.rule
                yield Breach(rule, upper.item, lower.item, repeats=False, right_by=right_by)


def _high(told: _Told) -> Any:
    return told.item.span.high


def _with_others(breach: Breach, said: _Said, base: Base) -> Breach:
    """The same with the topics on which the same contradiction is told between claims."""
    under = tuple(sorted({claim.topic for claim in breach.claims() if _is_told(claim, breach, said, base)}))
    return breach._replace(repeats=bool(under), under=under)


def _is_told(claim: Claim, breach: Breach, said: _Said, base: Base) -> bool:
    """Whether a claim is apart from another of the two sources, or from what follows from the claims beside it."""
    ids = {each.id for each in breach.claims()}
    sources = {breach.left.source, breach.right.source}
    topic = base.topics[claim.topic]
    return any(
        (other.derived is None or ids.issuperset(other.derived.from_))
        and relate(claim, other, topic, base) is Relation.APART
        for source in sources
        for other in said.get((claim.topic, source), ())
    )

"""How two claims of one topic stand to each other, in view of what they count and when."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from csto_check.facts.model import Base, Claim, Topic
from csto_check.values.base import ALIKE, Gap, Relation
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.value import Value

PLANNED: Final = "planned"


class Pair(NamedTuple):
    """Two claims of one topic, their relation, and the gap where they are apart."""

    a: Claim
    b: Claim
    relation: Relation
    gap: Gap | None


def is_counted(claim: Claim) -> bool:
    """Whether a claim counts: it has a value, its source has not taken it back, and it is no echo of another."""
    is_echo = claim.derived is not None and claim.derived.echo_of is not None
    return claim.withdrawn is None and claim.value.is_known and not is_echo


def relate(a: Claim, b: Claim, topic: Topic, base: Base) -> Relation:
    """The relation of two claims; values apart may still be a plan and its outcome, or a count that went on."""
    if not b.value.is_known:
        return Relation.UNKNOWN
    relation = a.value.relation(b.value)
    if relation is not Relation.APART:
        return relation
    if (a.modality == PLANNED) is not (b.modality == PLANNED):
        return Relation.PLANNED
    return Relation.LATER if _later(a, b, topic, base) else Relation.APART


def pair(a: Claim, b: Claim, topic: Topic, base: Base) -> Pair:
    """The pair of two known claims, with its gap."""
    is_rough = _rests_on_tolerance(a, base) or _rests_on_tolerance(b, base)
    gap = a.value.rough_gap(b.value) if is_rough else a.value.gap(b.value)
    return Pair(a, b, relate(a, b, topic, base), gap)


def _rests_on_tolerance(claim: Claim, base: Base) -> bool:
    """Whether a derived claim was reckoned from a figure called about or almost."""
    return claim.derived is not None and any(base.by_id[id_].value.is_approximate for id_ in claim.derived.from_)


def when(claim: Claim, base: Base) -> Interval[datetime]:
    """When a figure holds: as of its date, or at any time up to its publication."""
    return claim.as_of.span if claim.as_of is not None else published_by(claim.source, base)


def published_by(source: str, base: Base) -> Interval[datetime]:
    """Any time up to the publication of a source."""
    published = base.sources[source].published
    return Interval(None, published.span.high if published else None)


def _later(a: Claim, b: Claim, topic: Topic, base: Base) -> bool:
    """Whether time explains the difference (docs/verdicts.md)."""
    if a.holds is not None and b.holds is not None:
        if a.holds.surely_meets(b.holds):
            return False
        if follow_each_other(a, b):
            return topic.changes != "grows" or not _falls(a, b)
    if topic.changes is None or _same_date(a.as_of, b.as_of):
        return False
    if topic.changes == "freely":
        return True
    lower, higher = (a, b) if _is_lower(a, b) else (b, a)
    latest, earliest = when(higher, base).high, when(lower, base).low
    return latest is None or earliest is None or latest >= earliest


def _falls(a: Claim, b: Claim) -> bool:
    """Whether of two figures whose times surely do not overlap the higher one is the earlier one."""
    lower, higher = (a, b) if _is_lower(a, b) else (b, a)
    assert lower.holds is not None and higher.holds is not None, "both say when they hold"
    end, start = higher.holds.possible.high, lower.holds.possible.low
    return end is not None and start is not None and end < start


def follow_each_other(a: Claim, b: Claim) -> bool:
    """Whether both say when their values hold, and these times surely do not overlap."""
    return a.holds is not None and b.holds is not None and a.holds.surely_avoids(b.holds)


def _same_date(one: Date | None, two: Date | None) -> bool:
    return one is not None and two is not None and one.span == two.span


def _is_lower(a: Claim, b: Claim) -> bool:
    """Whether `a` lies below `b`; both lie on one line and are apart."""
    one, two = a.value.span, b.value.span
    assert one is not None and two is not None, "what grows lies on a line"
    return one.high is not None and two.low is not None and bool(one.high < two.low)


def fitting(holds: Value, values: Sequence[Value]) -> list[int]:
    """The places of the values with which a decided one shares something, else of those that are close to it."""
    related = [holds.relation(each) for each in values]
    sharing = [i for i, found in enumerate(related) if found in ALIKE and found is not Relation.CLOSE]
    return sharing or [i for i, found in enumerate(related) if found is Relation.CLOSE]

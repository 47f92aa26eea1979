"""Which claims of a topic have nothing in common, and which of these contradict each other.

`relation.relate` decides on two claims. Here a contradiction is found among thousands in n log n steps, of values that
held for a time with a set of bits for each claim; a law holds it against all pairs.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from csto_check.facts.model import Base, Claim, Topic
from csto_check.grouped import grouped
from csto_check.reasoning.comparing.bits import lowest_in
from csto_check.reasoning.comparing.course import Course, Figure
from csto_check.reasoning.comparing.many import many
from csto_check.reasoning.relation import PLANNED, relate, when
from csto_check.values.base import Relation
from csto_check.values.value import reach_of, span_of

Both = tuple[Claim, Claim]


def differing(known: Sequence[Claim]) -> Iterator[Both]:
    """Every two claims that have nothing in common, whatever explains it, each pair once."""
    if len(known) > 1:
        values = many([claim.value for claim in known])
        yield from ((known[one], known[two]) for one, two in values.apart())


def contradiction(known: Sequence[Claim], topic: Topic, base: Base) -> Both | None:
    """Two claims that are apart, with no plan and no passing of time between them; None where there are none."""
    if len(known) < 2:  # most topics of most bases
        return None
    if sum(claim.holds is not None for claim in known) > 1:
        return _with_stretches(known, topic, base)
    return _without_stretches(known, topic, base)


def _without_stretches(known: Sequence[Claim], topic: Topic, base: Base) -> Both | None:
    """The same where no two claims say from when to when they hold."""
    for group in _comparable(known, topic):
        for both in differing(group):
            return both
    return _fall(known, topic, base) if topic.changes == "grows" else None


def _with_stretches(known: Sequence[Claim], topic: Topic, base: Base) -> Both | None:
    """The same where some claims say from when to when: what follows each other contradicts nothing."""
    from csto_check.reasoning.comparing.relation_bits import RelationBits  # few claims say when they held

    bits = RelationBits(known, topic, base)
    against = ((claim, bits.of(place).apart) for place, claim in enumerate(known))
    return next(((claim, known[lowest_in(others)]) for claim, others in against if others), None)


def is_any_close(known: Iterable[Claim]) -> bool:
    """Whether two claims of a topic with values on a line share nothing and still count as one: by halving."""
    reaching = [(claim.value, reach_of(claim.value).high) for claim in known]
    lows: list[Any] = sorted(span_of(value).low for value, _ in reaching if span_of(value).low is not None)
    closed = [(span_of(value).high, end) for value, end in reaching if end is not None]
    return any(bisect_right(lows, high) < bisect_right(lows, end) for high, end in closed)


def kept_plans(known: Sequence[Claim]) -> list[Claim]:
    """The plans that an asserted outcome keeps: it lies inside what was planned."""
    plans = [claim for claim in known if claim.modality == PLANNED]
    outcomes = [claim.value for claim in outcomes_of(known)]
    if not plans or not outcomes:
        return []
    said = many(outcomes)
    return [plan for plan in plans if said.any_inside(plan.value)]


def outcomes_of(known: Iterable[Claim]) -> list[Claim]:
    """The claims by which a plan may be called kept: hearsay shows nothing."""
    return [claim for claim in known if claim.modality == "asserted"]


def _comparable(known: Iterable[Claim], topic: Topic) -> Iterable[list[Claim]]:
    """The claims that time does not explain: plans or outcomes, of one date where the topic changes with time."""
    found: dict[object, list[Claim]] = {}
    for claim in known:
        if topic.changes is None or claim.as_of is not None:
            time = claim.as_of.span if topic.changes and claim.as_of else None
            found.setdefault((claim.modality == PLANNED, time), []).append(claim)
    return found.values()


def _fall(known: Sequence[Claim], topic: Topic, base: Base) -> Both | None:
    """Two figures of a growing count of which the higher is certainly the earlier one."""
    for side in grouped(known, lambda claim: (claim.modality == PLANNED, claim.value.scale)).values():
        figures = [_figure(claim, base) for claim in side]
        course = Course(figures, figures)
        for claim, figure in zip(side, figures, strict=True):
            if course.is_above_later(figure):
                return next((claim, other) for other in side if relate(claim, other, topic, base) is Relation.APART)
    return None


def _figure(claim: Claim, base: Base) -> Figure:
    return Figure(when(claim, base), reach_of(claim.value))

"""Plans that were kept: an outcome that lies inside what was planned."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any

from csto_check.facts.model import Claim
from csto_check.reasoning.relation import PLANNED, is_known
from csto_check.values.base import Relation


def kept_plans(claims: Sequence[Claim]) -> list[Claim]:
    """The plans among the claims of a topic that an outcome among them keeps."""
    known = [claim for claim in claims if is_known(claim)]
    plans = [claim for claim in known if claim.modality == PLANNED]
    outcomes = [claim for claim in known if claim.modality != PLANNED]
    if not plans or not outcomes:
        return []
    is_kept = _on_a_line(outcomes) if hasattr(known[0].value, "span") else _by_value(outcomes)
    return [plan for plan in plans if is_kept(plan)]


def _by_value(outcomes: Sequence[Claim]) -> Callable[[Claim], bool]:
    values = {outcome.value for outcome in outcomes}
    inside = (Relation.SAME, Relation.NARROWER)
    return lambda plan: plan.value in values or any(value.relation(plan.value) in inside for value in values)


def _on_a_line(outcomes: Sequence[Claim]) -> Callable[[Claim], bool]:
    """By halving: of the outcomes that start within a plan, the one that ends first."""
    spans: list[Any] = [getattr(outcome.value, "span") for outcome in outcomes]  # noqa: B009
    starting = sorted((span for span in spans if span.low is not None), key=lambda span: span.low)
    lows = [span.low for span in starting]
    ends = list(accumulate((span.high for span in reversed(starting)), _lesser))[::-1]
    open_ends = [span.high for span in spans if span.low is None]

    def is_kept(plan: Claim) -> bool:
        span = getattr(plan.value, "span")  # noqa: B009
        first = 0 if span.low is None else bisect_left(lows, span.low)
        reached = ends[first : first + 1] + (open_ends if span.low is None else [])
        return any(span.high is None or (end is not None and end <= span.high) for end in reached)

    return is_kept


def _lesser(one: Any, two: Any) -> Any:
    """The lesser of two upper ends; None is open."""
    return two if one is None else one if two is None else min(one, two)

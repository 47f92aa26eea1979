"""Which results of rules are worth keeping as derived claims (DESIGN, section 5)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from csto_check.facts.model import Claim
from csto_check.reasoning.given import span_of
from csto_check.reasoning.relation import PLANNED
from csto_check.reasoning.result import Result
from csto_check.values.interval import Interval

_Side = tuple[str, bool]  # a topic, and whether plans are meant


class _Ends(NamedTuple):
    """The sorted ends of what is said on a topic."""

    lows: list[Any]
    highs: list[Any]


def worth_keeping(results: Sequence[Result], known: Iterable[Claim]) -> list[Result]:
    """Those that say more than their source and are bounded on both sides, or that are apart from something else said.

    What is apart from a plan must be a plan, and what is apart from an outcome an outcome.
    """
    spans = [((claim.topic, claim.modality == PLANNED), span_of(claim.value)) for claim in known]
    spans += [((result.topic.id, result.is_planned), result.cut) for result in results]
    said = _ends(spans)
    return [each for each in results if (each.is_bounded and each.says_more) or _is_apart(each, said)]


def _ends(spans: Iterable[tuple[_Side, Interval[Any]]]) -> dict[_Side, _Ends]:
    found: dict[_Side, _Ends] = {}
    for side, span in spans:
        ends = found.setdefault(side, _Ends([], []))
        if span.low is not None:
            ends.lows.append(span.low)
        if span.high is not None:
            ends.highs.append(span.high)
    return {side: _Ends(sorted(ends.lows), sorted(ends.highs)) for side, ends in found.items()}


def _is_apart(result: Result, said: dict[_Side, _Ends]) -> bool:
    """Whether something said lies beyond the result on a side, and not already beyond what the source itself says."""
    ends = said[result.topic.id, result.is_planned]
    low, high = result.span.low, result.span.high
    own_low = None if result.own is None else result.own.low
    own_high = None if result.own is None else result.own.high
    first = 0 if own_low is None else bisect_left(ends.highs, own_low)
    last = len(ends.lows) if own_high is None else bisect_right(ends.lows, own_high)
    below = low is not None and first < bisect_left(ends.highs, low)
    return below or (high is not None and bisect_right(ends.lows, high) < last)

"""Which results of rules are worth keeping as derived claims (docs/verdicts.md)."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.comparing.course import Course, Figure
from csto_check.reasoning.relation import PLANNED, published_by, when
from csto_check.reasoning.rules.result import Result
from csto_check.values.interval import Interval
from csto_check.values.value import reach_of

if TYPE_CHECKING:
    from csto_check.values.stretch import TimeStretch

_ANY = "any stretch"


class _Said(NamedTuple):
    """Something said on a topic: how far it reaches, whether it is a plan, and when it holds."""

    topic: str
    planned: bool
    span: Interval[Any]
    as_of: Interval[datetime] | None
    when: Interval[datetime]
    holds: "TimeStretch | None"

    @property
    def stretch(self) -> object:
        return self.holds and self.holds.spans

    @property
    def figure(self) -> Figure:
        return Figure(self.when, self.span)


def worth_keeping(results: Sequence[Result], known: Iterable[Claim], base: Base) -> list[Result]:
    """Those that say more than their source and are bounded on both sides, or that are apart from something else said.

    Apart is the relation: neither a plan beside an outcome nor a figure that time explains.
    """
    said = [_of_claim(claim, base) for claim in known]
    said += [_of_result(result, result.narrowed, base) for result in results]
    around = _Around(said, base)
    return [each for each in results if (each.is_bounded and each.says_more) or around.is_apart(each)]


def _of_claim(claim: Claim, base: Base) -> _Said:
    changes = base.topics[claim.topic].changes is not None
    as_of = claim.as_of.span if claim.as_of and changes else None
    return _Said(claim.topic, claim.modality == PLANNED, reach_of(claim.value), as_of, when(claim, base), claim.holds)


def _of_result(result: Result, span: Interval[Any], base: Base) -> _Said:
    time = published_by(result.source, base) if result.as_of is None else result.as_of
    return _Said(result.topic.id, result.is_planned, result.reach(span), result.as_of, time, result.holds)


class _Around:
    """All that is said, to ask whether a result is apart from any of it: by halving."""

    def __init__(self, said: Sequence[_Said], base: Base) -> None:
        self.base = base
        self.ends: dict[object, _Ends] = {}
        self.courses: dict[object, Course] = {}
        for key, group in _grouped(said, lambda each: (each.topic, each.planned, each.as_of, each.stretch)).items():
            self.ends[key] = _Ends(group)
        held = (each for each in said if each.holds is not None)
        for key, group in _grouped(held, lambda each: (each.topic, each.planned, _ANY)).items():
            self.ends[key] = _Ends(group)
        growing = [each for each in said if base.topics[each.topic].changes == "grows"]
        for key, group in _grouped(growing, lambda each: (each.topic, each.planned)).items():
            figures = [each.figure for each in group]
            self.courses[key] = Course(figures, figures)

    def is_apart(self, result: Result) -> bool:
        mine = _of_result(result, result.span, self.base)
        if any(self.ends[key].has_beyond(result) for key in self._comparable(mine) if key in self.ends):
            return True
        if result.topic.changes != "grows":
            return False
        course = self.courses[mine.topic, mine.planned]
        return course.is_above_later(mine.figure) or course.is_below_earlier(mine.figure)

    def _comparable(self, mine: _Said) -> Iterator[object]:
        """What is apart from a result if its value is: of a stretch what holds the same time, or at any."""
        if self.base.topics[mine.topic].changes is not None:
            if mine.as_of is not None or (mine.holds is not None and mine.holds.surely_meets(mine.holds)):
                yield mine.topic, mine.planned, mine.as_of, mine.stretch
            return
        yield mine.topic, mine.planned, mine.as_of, None
        yield (mine.topic, mine.planned, mine.as_of, mine.stretch) if mine.holds else (mine.topic, mine.planned, _ANY)


def _grouped(said: Iterable[_Said], key: Callable[[_Said], object]) -> dict[object, list[_Said]]:
    found: dict[object, list[_Said]] = {}
    for each in said:
        found.setdefault(key(each), []).append(each)
    return found


class _Ends:
    """The sorted ends of what may be held against each other."""

    def __init__(self, said: Iterable[_Said]) -> None:
        spans = [each.span for each in said]
        self.lows: list[Any] = sorted(span.low for span in spans if span.low is not None)
        self.highs: list[Any] = sorted(span.high for span in spans if span.high is not None)

    def has_beyond(self, result: Result) -> bool:
        """Whether something lies beyond a result on a side, and not already beyond what the source itself says."""
        span, own = result.reach(result.span), result.own_reach
        low, high = span.low, span.high
        own_low, own_high = (None, None) if own is None else (own.low, own.high)
        first = 0 if own_low is None else bisect_left(self.highs, own_low)
        last = len(self.lows) if own_high is None else bisect_right(self.lows, own_high)
        below = low is not None and first < bisect_left(self.highs, low)
        return below or (high is not None and bisect_right(self.lows, high) < last)

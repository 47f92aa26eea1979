"""Which derived claims only echo another: the same contradiction, seen from another topic of the rule.

Two derived claims of one rule echo each other where each is apart from a claim that the other
rests on. The one bounded on both sides counts, else the topic further left (docs/verdicts.md).
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any

from csto_check.reasoning.relation import PLANNED
from csto_check.reasoning.rules.arithmetic import Number, high, low
from csto_check.reasoning.rules.result import Result
from csto_check.values.interval import Interval
from csto_check.values.value import reach_of

# Two results are mutually apart in one of four ways: the one lies above or below what the other rests on, and the
# other above or below what the one rests on. A way of -1 looks at the mirror image about zero, so that "above" is all
# that has to be looked for.
_WAYS = ((1, 1), (1, -1), (-1, 1), (-1, -1))


def echoes(results: Sequence[Result]) -> dict[int, int]:
    """The index of each result that is an echo, with that of the result which counts instead."""
    by_rule: dict[str, list[int]] = {}
    for i, result in enumerate(results):
        by_rule.setdefault(result.rule.text, []).append(i)
    return {echo: counts for indices in by_rule.values() for echo, counts in _of_rule(results, indices).items()}


def _of_rule(results: Sequence[Result], indices: Sequence[int]) -> dict[int, int]:
    """Rank by rank: whoever does not echo one that counts already, counts."""
    ranks: dict[tuple[bool, int], list[int]] = {}
    for i in indices:
        ranks.setdefault(_rank(results[i]), []).append(i)
    found: dict[int, int] = {}
    counting: dict[str, list[int]] = {}
    # A result of one rank can only echo one of a rank before it: those of its own are on the same topic of the rule,
    # and results on one topic do not echo each other.
    for rank in sorted(ranks):
        topic = results[ranks[rank][0]].topic.id
        lines = [_Facing(results, others, topic, other) for other, others in sorted(counting.items()) if other != topic]
        for i in ranks[rank]:
            heard = [told for line in lines if (told := line.ask(results[i])) is not None]
            if heard:
                found[i] = min(heard)
        counts = [i for i in ranks[rank] if i not in found]
        if counts:
            counting.setdefault(topic, []).extend(counts)
    return found


def _rank(result: Result) -> tuple[bool, int]:
    """Bounded ones first, then by the place of the topic in the rule."""
    places = [term.topic for side in result.rule.sides for term in side]
    return not result.is_bounded, places.index(result.topic.id)


# The low end of what another result rests on, the low end of what it says, and which result it is.
_Point = tuple[Number, Number, int]
# Whether a result is a plan, whether what it rests on is, and at what time both hold.
_Sort = tuple[bool, bool, object]


class _Facing:
    """Results on another topic that count, among which one that is mutually apart is found by halving."""

    def __init__(self, results: Sequence[Result], indices: Iterable[int], topic: str, other: str) -> None:
        self.other = other
        held: dict[_Sort, list[int]] = {}
        for i in indices:
            if _can_be_apart(results[i], topic):
                held.setdefault(_sort(results[i], topic), []).append(i)
        self.lines = {sort: _Line(results, found, topic) for sort, found in held.items()}

    def ask(self, result: Result) -> int | None:
        """A result that is apart from a claim this one rests on, and this one from a claim that it rests on.

        A plan is apart from plans only, and what changes with time from figures of the same time.
        """
        if not _can_be_apart(result, self.other):
            return None
        says, rests, time = _sort(result, self.other)
        line = self.lines.get((rests, says, time))
        return line.ask(result, self.other) if line else None


def _can_be_apart(result: Result, other: str) -> bool:
    """Without a time that all of it shares, what changes with time is later rather than apart."""
    topics = result.solution.system.topics
    changing = result.topic.changes is not None or topics[other].changes is not None
    return not changing or result.solution.given.has_time


def _sort(result: Result, topic: str) -> _Sort:
    given = result.solution.given
    rests = all(claim.modality == PLANNED for claim in given.resting_on(topic))
    return result.is_planned, rests, given.time


class _Line:
    """Results of one sort. "Apart" has two directions on either side; in each of the four, the greatest is kept."""

    def __init__(self, results: Sequence[Result], indices: Iterable[int], topic: str) -> None:
        self.points: dict[tuple[int, int], list[_Point]] = {}
        self.best: dict[tuple[int, int], list[_Point]] = {}
        held = [(results[i].reach(results[i].narrowed), _rests_on(results[i], topic), i) for i in indices]
        for ways in _WAYS:
            found = [
                (rests, says, i)
                for span, own, i in held
                if own is not None and (rests := low(own, ways[0])) is not None
                if (says := low(span, ways[1])) is not None
            ]
            self.points[ways] = sorted(found)
            self.best[ways] = _greatest_from_the_end(self.points[ways])

    def ask(self, result: Result, other: str) -> int | None:
        own = _rests_on(result, other)
        # Sorted by what they rest on, all points above `end` stand at the end of the list: among them it is enough to
        # ask the one that says most.
        for ways, points in self.points.items():
            mine = None if own is None else high(own, ways[1])
            end = high(result.reach(result.narrowed), ways[0])
            if mine is None or end is None:
                continue
            place = bisect_right(points, end, key=itemgetter(0))
            if place < len(points) and self.best[ways][place][1] > mine:
                return self.best[ways][place][2]
        return None


def _greatest_from_the_end(points: Sequence[_Point]) -> list[_Point]:
    """For each place the point from there on that says most."""
    found: list[_Point] = []
    for point in reversed(points):
        found.append(point if not found or point[1] >= found[-1][1] else found[-1])
    return found[::-1]


def _rests_on(result: Result, topic: str) -> Interval[Any] | None:
    """What the claims on a topic come to that a result rests on, up to all that is close to it."""
    if not any(claim.topic == topic for claim in result.claims):
        return None
    value = result.solution.given.value(topic)
    return None if value is None else reach_of(value)

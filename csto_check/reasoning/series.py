"""How a running count grew: its figures by the day that each holds, and what became of them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.day_of_count import CountDay, day_of_count
from csto_check.reasoning.first_said import first_said
from csto_check.reasoning.relation import PLANNED, is_counted
from csto_check.reasoning.verdict import Case
from csto_check.values.base import Relation
from csto_check.values.value import Value, reach_of, span_of


class DatedClaim(NamedTuple):
    """A claim with the day on which its figure holds."""

    claim: Claim
    day: CountDay


class SeriesPoint(NamedTuple):
    """One figure, with all who give it for its day or after it.

    `below` is a figure of before that is certainly higher; with `is_corrected` that one certainly holds earlier, so
    that the count was corrected downwards. Without it this may be an older count that was published later.
    """

    said: tuple[DatedClaim, ...]
    first: tuple[Claim, ...]
    repeated: tuple[Claim, ...]
    below: Value | None = None
    is_corrected: bool = False
    is_newest: bool = False

    @property
    def claim(self) -> Claim:
        """The claim that gives the figure for the earliest day."""
        return self.said[0].claim

    @property
    def day(self) -> CountDay:
        return self.said[0].day

    @property
    def runs(self) -> bool:
        """Whether the count runs through it: it counts, has a day, is no plan, and is not maybe older than others."""
        is_old = self.below is not None and not self.is_corrected
        has_day = self.day.dated_by is not None
        return is_counted(self.claim) and has_day and self.claim.modality != PLANNED and not is_old

    @property
    def latest(self) -> datetime:
        """The last day for which somebody gives it; who repeats it without a day adds none."""
        return max(each.day.latest for each in self.said if each is self.said[0] or each.day.dated_by == "as_of")


def series(case: Case, base: Base) -> list[SeriesPoint]:
    """The figures of a running count by their days, those without a day last; n log n in the claims."""
    said = sorted(
        (DatedClaim(claim, day_of_count(claim, base)) for claim in case.claims if not _is_echo(claim)), key=_order
    )
    points = [SeriesPoint(tuple(each), *first_said((s.claim for s in each), base)) for each in _same_figures(said)]
    return _with_newest(list(_with_falls(points)))


def _is_echo(claim: Claim) -> bool:
    return claim.derived is not None and claim.derived.echo_of is not None


def _order(said: DatedClaim) -> tuple[bool, datetime, bool, bool, Any, str, str]:
    """By the last moment at which a figure may hold; of one day those first that name it, and the lower ones."""
    claim, day = said
    known = claim.value.is_known
    low = (span_of(claim.value).low if known else None) or 0
    unnamed = day.dated_by != "as_of"
    return day.dated_by is None, day.latest, unnamed, not known, low, claim.value.printed(), claim.id


def _same_figures(said: Iterable[DatedClaim]) -> list[list[DatedClaim]]:
    """Claims that give one figure: for one day or for days that follow each other without another figure between.

    Who names no day may repeat any figure of before, the last one that is the same.
    """
    found: list[list[DatedClaim]] = []
    last: dict[Any, list[DatedClaim]] = {}
    running: dict[Any, Any] = {}
    for each in said:
        what, sort = _figure(each.claim), _sort(each.claim)
        if what in last and (each.day.dated_by != "as_of" or running[sort] == what):
            last[what].append(each)
        else:
            last[what] = [each]
            found.append(last[what])
            running[sort] = what
    return found


def _figure(claim: Claim) -> tuple[Any, ...]:
    """What two claims have in common that give one figure."""
    return *_sort(claim), claim.value.printed()


def _sort(claim: Claim) -> tuple[bool, bool, bool, bool]:
    """What is never one figure: a plan and an outcome, what was said and what follows by a rule."""
    return claim.modality == PLANNED, claim.derived is not None, claim.withdrawn is not None, claim.value.is_known


def _with_falls(points: Sequence[SeriesPoint]) -> Iterator[SeriesPoint]:
    """The points, with what they fall short of."""
    counting = [each for point in points if point.runs for each in point.said]
    before = Highest(counting)
    most: dict[str, Value] = {}
    for point in points:
        if not point.runs:
            yield point
            continue
        value = point.claim.value
        fallen = next(filter(None, map(before.above, point.said)), None)
        yield point._replace(below=fallen or _above(value, most.get(value.scale)), is_corrected=fallen is not None)
        most[value.scale] = _higher(value, most.get(value.scale))


def _above(value: Value, other: Value | None) -> Value | None:
    """The other value, if it is certainly higher."""
    if other is None:
        return None
    high, low = reach_of(value).high, span_of(other).low
    return other if high is not None and low is not None and high < low else None


def _higher(one: Value, two: Value | None) -> Value:
    """The one of two values whose lower end is higher; the earlier one where both are the same."""
    if two is None:
        return one
    mine, theirs = span_of(one).low, span_of(two).low
    return two if mine is None or (theirs is not None and theirs >= mine) else one


class Highest:
    """The highest figure that certainly holds before a moment, found by halving."""

    def __init__(self, said: Iterable[DatedClaim]) -> None:
        self._ends: dict[str, list[datetime]] = {}
        self._most: dict[str, list[Value]] = {}
        for each in sorted(said, key=_order):
            value = each.claim.value
            most = self._most.setdefault(value.scale, [])
            self._ends.setdefault(value.scale, []).append(each.day.latest)
            most.append(_higher(value, most[-1] if most else None))

    def above(self, said: DatedClaim) -> Value | None:
        """The highest figure of before, if it is certainly higher than this one."""
        value, low = said.claim.value, said.day.when.low
        before = bisect_left(self._ends.get(value.scale, []), low) if low is not None else 0
        return _above(value, self._most[value.scale][before - 1]) if before else None


def _with_newest(points: list[SeriesPoint]) -> list[SeriesPoint]:
    """The points, with one marked of those on the latest day, and the others of that day that exclude it.

    That is the highest one that names the day, or else the highest that was published by then.
    """
    running = [point for point in points if point.runs]
    latest = max((point.latest for point in running), default=None)
    on_it = [point for point in reversed(running) if point.latest == latest]
    one = max(on_it, key=lambda point: point.day.dated_by == "as_of", default=None)
    newest = {point.claim.id for point in on_it if point is one or (one and _is_apart(point, one))}
    return [point._replace(is_newest=point.claim.id in newest) for point in points]


def _is_apart(one: SeriesPoint, two: SeriesPoint) -> bool:
    return one.claim.value.relation(two.claim.value) is Relation.APART

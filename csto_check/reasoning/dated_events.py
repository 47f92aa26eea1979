"""What happened when: the positions of every topic of dates, as events on one line of time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from typing import NamedTuple

from csto_check.facts.model import FIRMNESS, Claim, Modality, Topic
from csto_check.reasoning.positions import Position, positions
from csto_check.reasoning.verdict import Case, Verdict
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.value import Value, span_of


class Event(NamedTuple):
    """One position of one topic of dates, or a date that is close to several of them."""

    topic: Topic
    value: Value
    claims: tuple[Claim, ...]
    also_fits: tuple[Claim, ...]
    verdict: Verdict

    @property
    def modality(self) -> Modality:
        return min((claim.modality for claim in self.claims), key=FIRMNESS.index)

    @property
    def is_derived(self) -> bool:
        """Whether it rests on derived claims alone."""
        return bool(self.claims) and all(claim.derived for claim in self.claims)


def events(cases: Iterable[Case], start: Date | None = None, end: Date | None = None) -> list[Event]:
    """The events of all topics of dates that may lie between two dates, by their earliest instant.

    A start and its end are in or out together, by the stretch between them.
    """
    found = {case.topic.id: _of_case(case) for case in cases if case.topic.value_type.lies_in_time}
    low = start.span.low if start else None
    high = end.span.high if end else None
    return sorted(
        (event for id_, each in found.items() for event in each if _within(_stretch(id_, event, found), low, high)),
        key=_order,
    )


def _of_case(case: Case) -> list[Event]:
    by_witness: dict[str | None, list[Claim]] = {}
    for claim in case.claims:
        by_witness.setdefault(case.witness_of[claim.id], []).append(claim)
    found = [_event(case, position, by_witness) for position in positions(case.witnesses)]
    return found if case.topic.setting.close is None else [*found, *_close_to_several(case, found)]


def _close_to_several(case: Case, found: Sequence[Event]) -> Iterator[Event]:
    """Of dates that are close to several positions each stands where it is: no position holds it."""
    placed = {claim.id for event in found for claim in event.claims}
    broad = {claim.id: claim for event in found for claim in event.also_fits if claim.id not in placed}
    return (Event(case.topic, claim.value, (claim,), (), case.verdict) for claim in broad.values())


def _event(case: Case, position: Position, by_witness: Mapping[str | None, Sequence[Claim]]) -> Event:
    """The event of a position; where nobody supports it alone, those who also fit place it."""
    fitting = (claim for name in position.also_fits for claim in by_witness[name])
    broad = tuple(sorted(fitting, key=attrgetter("id")))
    if not position.claims:
        return Event(case.topic, position.value, broad, (), case.verdict)
    return Event(case.topic, position.value, position.claims, broad, case.verdict)


def _stretch(id_: str, event: Event, found: dict[str, list[Event]]) -> Interval[datetime]:
    """The span of an event, or from x.start to x.end where each has just one."""
    stem, _, last = id_.rpartition(".")
    starts, ends = found.get(f"{stem}.start", []), found.get(f"{stem}.end", [])
    if last in ("start", "end") and len(starts) == len(ends) == 1:
        first, final = span_of(starts[0].value), span_of(ends[0].value)
        if first.low is None or final.high is None or first.low <= final.high:
            return Interval(first.low, final.high)
    return span_of(event.value)


def _within(span: Interval[datetime], low: datetime | None, high: datetime | None) -> bool:
    after = low is None or span.high is None or span.high >= low
    before = high is None or span.low is None or span.low <= high
    return after and before


def _order(event: Event) -> tuple[datetime, datetime, str, str]:
    low, span = event.value.earliest_utc(), span_of(event.value)
    return low or datetime.min, span.high or datetime.max, event.topic.id, event.value.written

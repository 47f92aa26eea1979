"""What happened when: the positions of every topic of dates, as events on one line of time."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from csto_check.facts.model import Claim, Topic
from csto_check.reasoning.positions import Position, positions
from csto_check.reasoning.verdict import Case, Verdict
from csto_check.values.date import Date

# From the firmest to the least: an event has the firmest modality of the claims that place it.
FIRMNESS = ("asserted", "reported", "implied", "unconfirmed", "alleged", "planned")


class Event(NamedTuple):
    """One position of one topic of dates."""

    topic: Topic
    value: Date
    claims: tuple[Claim, ...]
    verdict: Verdict

    @property
    def modality(self) -> str:
        return min((claim.modality for claim in self.claims), key=FIRMNESS.index)


def events(cases: Iterable[Case], start: Date | None = None, end: Date | None = None) -> list[Event]:
    """The events of all topics of dates that may lie between two dates, by their earliest instant."""
    found = [event for case in cases if case.topic.kind == "date" for event in _of_case(case)]
    return sorted((event for event in found if _within(event.value, start, end)), key=_order)


def _of_case(case: Case) -> list[Event]:
    return [_event(case, position) for position in positions(case.topic, case.witnesses)]


def _event(case: Case, position: Position) -> Event:
    assert isinstance(position.value, Date)
    fitting = {*position.witnesses} or {*position.also_fits}
    claims = tuple(claim for claim in case.claims if case.witness_of[claim.id] in fitting and _fits(claim, position))
    return Event(case.topic, position.value, claims, case.verdict)


def _fits(claim: Claim, position: Position) -> bool:
    return claim in position.claims or not position.claims


def _within(value: Date, start: Date | None, end: Date | None) -> bool:
    low = start.span.low if start else None
    high = end.span.high if end else None
    span = value.span
    after = low is None or span.high is None or span.high >= low
    before = high is None or span.low is None or span.low <= high
    return after and before


def _order(event: Event) -> tuple[datetime, datetime, str, str]:
    low, span = event.value.earliest_utc(), event.value.span
    return low or datetime.min, span.high or datetime.max, event.topic.id, event.value.written

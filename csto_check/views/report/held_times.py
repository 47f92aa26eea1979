"""Values that held from one time to another, drawn on one axis below the timeline."""

from collections.abc import Iterator, Sequence

from csto_check.answers.held_values import HeldInfo
from csto_check.element import Element
from csto_check.prose import joined
from csto_check.view import Axis, Mark
from csto_check.views.axes import calendar_axis, span_between
from csto_check.views.report.blocks import entries, entry, note, on_axis
from csto_check.views.report.inline import link, strong, toned
from csto_check.views.report.links import TIMELINE, Links
from csto_check.views.report.who import voice_told
from csto_check.views.ticks import with_date_ticks
from csto_check.views.wording import tone_of

_MOST_TICKS = 8
_GRID = f"{TIMELINE}-held"


def held_for_a_time(values: Sequence[HeldInfo], links: Links) -> Iterator[Element]:
    """From when to when the sources say that it was so; each is drawn from its earliest start to its latest end."""
    axis = calendar_axis([span_between(each["wall_clock"]) for each in values])
    axis = with_date_ticks(axis, _MOST_TICKS) if axis else None
    yield note("from when to when the sources say that it was so", "held for a time")
    yield entries("events", (_entry(each, axis, links) for each in values), axis, grid=_GRID)


def _entry(held: HeldInfo, axis: Axis | None, links: Links) -> Element:
    status = joined(_status(held), links.in_whole(held["topic"]).strip(" ()"))
    head = [strong(held["holds_printed"]), *([toned(status, tone_of("disputed"))] if status else [])]
    said = [
        note(strong(held["printed"])),
        note(link(held["question"], held["topic"])),
        note(link(voice_told(links.claims[held["claim"]], links), held["claim"])),
    ]
    return entry(head, on_axis(_mark(held, axis), axis, _GRID), said, data_topics=held["topic"])


def _mark(held: HeldInfo, axis: Axis | None) -> Mark | None:
    if axis is None:
        return None
    status = _status(held)
    return axis.mark(*span_between(held["wall_clock"]))._replace(
        core=_core(held, axis),
        stretch=True,
        disputed=bool(status),
        text=joined(held["holds_printed"], status),
    )


def _core(held: HeldInfo, axis: Axis) -> tuple[float, float] | None:
    """The time at which it surely held."""
    low, high = span_between(held["certain"])
    return (axis.place(low), axis.place(high)) if low is not None and high is not None else None


def _status(held: HeldInfo) -> str:
    return "disputed" if held["verdict"] == "disputed" else ""

"""What happened when, drawn on the calendar."""

from collections.abc import Iterator

from csto_check.answers.report import Document
from csto_check.element import Content, Element
from csto_check.prose import counted, joined
from csto_check.view import Axis, Mark
from csto_check.views.axes import calendar_axis
from csto_check.views.report.blocks import entries, entry, legend, note, on_axis
from csto_check.views.report.held_times import held_for_a_time
from csto_check.views.report.inline import link, separated, strong, toned
from csto_check.views.report.links import TIMELINE, Links
from csto_check.views.report.marks import certain
from csto_check.views.report.who import voice_told
from csto_check.views.ticks import with_date_ticks
from csto_check.views.timeline import Bar, bars

MOST_TICKS = 8
GRID = f"{TIMELINE}-grid"
LEGEND = (
    (Mark(0.4, 0.6, core=(0.4, 0.6)), "on this day"),
    (Mark(0.5, 0.5), "the same, where a day is narrow"),
    (Mark(0.1, 0.9), "some time within"),
    (Mark(0.1, 0.9, core=(0.1, 0.9), stretch=True), "from start to end"),
    (Mark(0.1, 0.9, core=(0.1, 0.5), stretch=True), "from start, end uncertain"),
    (Mark(0.1, 0.9, approximate=True), "about"),
    (Mark(None, 0.7), "open on this side, or goes on"),
    (Mark(0.1, 0.9, planned=True), "planned"),
    (Mark(0.1, 0.9, core=(0.1, 0.9), disputed=True), "disputed"),
    (Mark(None, None, -1), "earlier or later than the line shows"),
)


def timeline(document: Document, links: Links) -> Iterator[Element]:
    """All dated events; a start and an end are one bar."""
    rows = bars(document["events"])
    axis = calendar_axis([row.span for row in rows])
    axis = with_date_ticks(axis, MOST_TICKS) if axis else None
    if axis or document["held"]:
        yield legend("How to read the timeline", LEGEND)
    if rows:
        yield entries("events", (_entry(row, axis, links) for row in rows), axis, grid=GRID)
    elif not document["held"]:
        yield note("No dated event.")
    if document["n_undated"]:
        yield note(f"{counted(document['n_undated'], 'topic')} without a known date.", tone="dim")
    if document["held"]:
        yield from held_for_a_time(document["held"], links)


def _entry(row: Bar, axis: Axis | None, links: Links) -> Element:
    marks = _marks(row, links)
    head = [strong(row.when()), *([toned(marks, row.tone())] if marks else [])]
    said = [note(link(row.question(), row.events[0]["topic"])), note(separated(_who(row, links), "; "))]
    topics = " ".join(event["topic"] for event in row.events)
    return entry(head, on_axis(_mark(row, axis) if axis else None, axis, GRID), said, data_topics=topics)


def _marks(row: Bar, links: Links) -> str:
    """What a reader must know of it; in an excerpt also what its topics come to in the whole base."""
    whole = dict.fromkeys(links.in_whole(event["topic"]).strip(" ()") for event in row.events)
    return joined(row.marks(), *whole)


def _who(row: Bar, links: Links) -> Iterator[Content]:
    """Who says so, each once; what a source says otherwise, and to which end of a stretch it speaks."""
    seen: set[str] = set()
    for event in row.events:
        end = event["topic"].rpartition(".")[2] if len(row.events) > 1 else ""
        for claim in map(links.claims.__getitem__, event["claims"]):
            other = f": {claim['printed']}" if claim["printed"] != event["printed"] else ""
            text = f"{voice_told(claim, links, end)}{other}"
            yield link(text if text not in seen else claim["id"], claim["id"])
            seen.add(text)


def _mark(row: Bar, axis: Axis) -> Mark:
    return axis.mark(*row.span)._replace(
        approximate=any(event["approximate"] for event in row.events),
        planned=any(event["modality"] == "planned" for event in row.events),
        disputed=any(event["verdict"] == "disputed" for event in row.events),
        core=_core(row, axis),
        stretch=len(row.events) > 1,
        text=joined(row.when(), row.marks()),
    )


def _core(row: Bar, axis: Axis) -> tuple[float, float] | None:
    """The time that is certain: the one day of an event; of a stretch from its known start to its known end."""
    start, end = row.spans[0], row.spans[-1]
    if len(row.events) == 1:
        return certain(start, axis) if not row.events[0]["approximate"] else None
    low = start[0] if certain(start, axis) else start[1]
    high = end[1] if certain(end, axis) else end[0]
    if low is None or high is None or high < low:
        return certain(start, axis)
    return axis.place(low), axis.place(high)

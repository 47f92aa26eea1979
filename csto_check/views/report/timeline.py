"""What happened when, drawn on the calendar."""

from collections.abc import Iterator

from csto_check.answers.report import Document
from csto_check.page import Entries, Entry, Found, Legend, Note, Part, Run, Words
from csto_check.prose import counted
from csto_check.view import Axis, Mark
from csto_check.views.axes import Span, as_number, calendar_axis
from csto_check.views.report.claims import certain
from csto_check.views.report.links import TIMELINE, Links, listed
from csto_check.views.ticks import with_date_ticks
from csto_check.views.timeline import Bar, bars

MOST_TICKS = 8
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


def timeline(document: Document, links: Links) -> Part:
    """The part with all dated events; a start and an end are one bar."""
    rows = bars(document["events"])
    axis = calendar_axis([row.span for row in rows])
    axis = with_date_ticks(axis, MOST_TICKS) if axis else None
    entries = Entries("events", [_entry(row, axis, links) for row in rows], axis)
    undated = document["n_undated"]
    told = [Note([Words(f"{counted(undated, 'topic')} without a known date.")], tone="dim")] if undated else []
    drawn = [Legend("How to read the timeline", LEGEND), entries] if axis else [entries]
    return Part(TIMELINE, "Timeline", [*(drawn if rows else [Note([Words("No dated event.")])]), *told])


def _entry(row: Bar, axis: Axis | None, links: Links) -> Entry:
    return Entry(
        head=[Words(row.when(), tone="strong"), *_marks(row)],
        mark=_mark(row, axis) if axis else None,
        notes=[
            [Words(row.question(), to=row.events[0]["topic"])],
            list(listed(_who(row, links))),
        ],
        found=Found(topics=[event["topic"] for event in row.events]),
    )


def _who(row: Bar, links: Links) -> Iterator[Run]:
    """Who says so, each once; what a source says otherwise, and to which end of a stretch it speaks."""
    seen: set[str] = set()
    for event in row.events:
        end = f" ({event['topic'].rpartition('.')[2]})" if len(row.events) > 1 else ""
        for claim in map(links.claims.__getitem__, event["claims"]):
            other = f": {claim['shown']}" if claim["shown"] != event["shown"] else ""
            text = f"{claim['source']}{end}{other}"
            yield Words(text if text not in seen else claim["id"], to=claim["id"])
            seen.add(text)


def _marks(row: Bar) -> Iterator[Run]:
    if row.marks():
        yield Words(row.marks(), tone=row.tone())


def _mark(row: Bar, axis: Axis) -> Mark:
    return axis.mark(*row.span)._replace(
        approximate=any(event["approximate"] for event in row.events),
        planned=any(event["modality"] == "planned" for event in row.events),
        disputed=any(event["verdict"] == "disputed" for event in row.events),
        core=_core(row, axis),
        stretch=len(row.events) > 1,
        text="; ".join(filter(None, (row.when(), row.marks()))),
    )


def _core(row: Bar, axis: Axis) -> tuple[float, float] | None:
    """The time that is certain: the one day of an event; of a stretch from its known start to its known end."""
    spans = [_span(event["wall_clock"]) for event in row.events]
    if len(spans) == 1:
        return certain(spans[0], axis) if not row.events[0]["approximate"] else None
    start, end = spans
    low = start[0] if certain(start, axis) else start[1]
    high = end[1] if certain(end, axis) else end[0]
    if low is None or high is None or high < low:
        return certain(start, axis)
    return axis.place(low), axis.place(high)


def _span(wall_clock: list[str | None] | None) -> Span:
    low, high = wall_clock or (None, None)
    return as_number(low), as_number(high)

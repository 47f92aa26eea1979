"""Events by date on one axis; a start and an end are one bar."""

from collections.abc import Iterator
from typing import NamedTuple

from csto_check.answers.timeline import Document, EventInfo
from csto_check.grouped import grouped
from csto_check.prose import counted, joined
from csto_check.view import Cell, Column, Paragraph, Table, View
from csto_check.views.axes import AxisSpan, calendar_axis, span_between
from csto_check.views.weekdays import with_weekdays
from csto_check.views.wording import tone_of, without_empty_columns


class Bar(NamedTuple):
    """One line of the timeline: one event, or the start and the end of a stretch."""

    events: tuple[EventInfo, ...]

    @property
    def spans(self) -> list[AxisSpan]:
        return [span_between(event["wall_clock"]) for event in self.events]

    @property
    def span(self) -> AxisSpan:
        return self.spans[0][0], self.spans[-1][1]

    def order(self) -> tuple[float, float]:
        """Where a reader looks for it: at its start, and with an open start at its end."""
        low, high = self.span
        return (low if low is not None else high or 0.0), high or float("inf")

    def when(self) -> str:
        return " → ".join(with_weekdays(event["shown"]) for event in self.events)

    def topic(self) -> str:
        return self.events[0]["topic"] + (", .end" if len(self.events) > 1 else "")

    def question(self) -> str:
        return " ".join(event["question"] for event in self.events)

    def who(self) -> str:
        """Who says so, and what a reader must know of it."""
        sources = ", ".join(sorted({source for event in self.events for source in event["sources"]}))
        return joined(sources, self.marks())

    def marks(self) -> str:
        """What a reader must know of it: a plan, a dispute, a doubt."""
        return joined(*dict.fromkeys(map(self._mark, self.events)))

    def _mark(self, event: EventInfo) -> str:
        which = f"{event['topic'].rpartition('.')[2]} " if len(self.events) > 1 else ""
        words: list[str] = [word for word in (event["modality"], event["verdict"]) if word not in _PLAIN]
        words += ["by rule"] if event["derived"] else []
        words += [f"{id_.partition(':')[0]} also fits" for id_ in event["also_fits"]]
        return f"{which}{', '.join(words)}" if words else ""

    def tone(self) -> str:
        verdicts = [event["verdict"] for event in self.events]
        return tone_of("disputed") if "disputed" in verdicts else ""


_PLAIN = ("asserted", "single", "agreed", "compatible")


def view(document: Document) -> View:
    """The events of an answer, drawn on the axis of most of them."""
    rows = bars(document["events"])
    if not rows:
        return View([Paragraph("No dated event here.", "dim"), *_left_out(document)])
    axis = calendar_axis([row.span for row in rows], span_between(document["window"]))
    columns = [
        Column("when", least=17),
        Column("", axis=axis),
        Column("topic", least=26),
        Column("question", optional=True),
        Column("source"),
    ]
    cells = [
        [
            Cell(row.when(), "strong"),
            Cell("", mark=axis and axis.mark(*row.span)),
            Cell(row.topic()),
            Cell(row.question()),
            Cell(row.who(), row.tone()),
        ]
        for row in rows
    ]
    return View([without_empty_columns(Table(columns, cells)), *_left_out(document)])


def _left_out(document: Document) -> Iterator[Paragraph]:
    if document["n_undated"]:
        yield Paragraph(f"{counted(document['n_undated'], 'topic')} without a known date.", "dim")


def _forward(start: EventInfo, end: EventInfo) -> bool:
    """Whether a stretch does not end before it starts."""
    low, high = Bar((start, end)).span
    return low is None or high is None or low <= high


def bars(events: list[EventInfo]) -> list[Bar]:
    """The lines of a timeline, in the order in which a reader looks for them."""
    return sorted(_bars(events), key=Bar.order)


def _bars(events: list[EventInfo]) -> Iterator[Bar]:
    """One row an event, in order; x.end joins x.start where each has just one event."""
    by_topic = grouped(events, lambda event: event["topic"])
    for event in events:
        stem, _, last = event["topic"].rpartition(".")
        starts, ends = by_topic.get(f"{stem}.start", []), by_topic.get(f"{stem}.end", [])
        joined = len(starts) == len(ends) == 1 and last in ("start", "end") and _forward(starts[0], ends[0])
        if joined and last == "start":
            yield Bar((event, ends[0]))
        elif not joined:
            yield Bar((event,))

"""Events by date on one axis; a start and an end are one bar."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from csto_check.answers.dated_disputes import DateDispute, DateSide
from csto_check.answers.timeline import Document, EventInfo
from csto_check.grouped import grouped
from csto_check.prose import counted, joined
from csto_check.view import Block, Cell, Column, Heading, Paragraph, Table, View
from csto_check.views.axes import AxisSpan, calendar_axis, span_between
from csto_check.views.held_values import held_table
from csto_check.views.in_one_sentence import named, without_shared_year
from csto_check.views.running_count import series_blocks
from csto_check.views.ticks import with_date_ticks
from csto_check.views.weekdays import days_in_short, days_named
from csto_check.views.wording import tone_of, verdict_words, whole_told, without_empty_columns


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

    def when(self, told: Callable[[str], str] = days_named) -> str:
        return " → ".join(told(event["printed"]) for event in self.events)

    def topic(self) -> str:
        return self.events[0]["topic"] + (", .end" if len(self.events) > 1 else "")

    def question(self) -> str:
        return " ".join(event["question"] for event in self.events)

    def who(self) -> str:
        return ", ".join(sorted({source for event in self.events for source in event["sources"]}))

    def marks(self, disputes: Mapping[str, str] = MappingProxyType({})) -> str:
        """What a reader must know of it: a plan, a doubt, a dispute in the words that are told of it."""
        return joined(*dict.fromkeys(self._mark(event, disputes) for event in self.events))

    def _mark(self, event: EventInfo, disputes: Mapping[str, str]) -> str:
        which = f"{event['topic'].rpartition('.')[2]} " if len(self.events) > 1 else ""
        words: list[str] = [event["modality"]] if event["modality"] != "asserted" else []
        words += ["by rule"] if event["derived"] and event["topic"] not in disputes else []
        told = disputes.get(event["topic"], "" if event["verdict"] in _PLAIN else event["verdict"])
        words += filter(None, [told, whole_told(event["verdict"], event["verdict_whole"])])
        words += [f"{id_.partition(':')[0]} also fits" for id_ in event["also_fits"]]
        return f"{which}{'; '.join(words)}" if words else ""

    def tone(self) -> str:
        verdicts = [event["verdict"] for event in self.events]
        return tone_of("disputed") if "disputed" in verdicts else ""


_PLAIN = ("single", "agreed", "compatible")
MOST_SIDES_TOLD = 4
MOST_BESIDE = 8
MOST_TICKS = 4


def view(document: Document) -> View:
    """The events of an answer, drawn on the axis of most of them; below them what held for a time, and the counts."""
    counts = (block for series in document["series"] for block in series_blocks(series))
    return View([*_events(document), *_held(document), *counts])


def _held(document: Document) -> Iterator[Block]:
    if document["held"]:
        yield Heading("held for a time", "from when to when the sources say that it was so")
        yield held_table(document["held"], document["window"])


def _events(document: Document) -> Iterator[Block]:
    rows = bars(document["events"])
    if rows:
        yield _table(rows, document)
    elif not document["series"] and not document["held"]:
        yield Paragraph(_nothing(document["beside"]), "dim")
    yield from _left_out(document)


def _nothing(beside: Sequence[str]) -> str:
    if not beside:
        return "No dated event here."
    more = f" and {len(beside) - MOST_BESIDE} more" if len(beside) > MOST_BESIDE else ""
    return f"No dated event here. Related topics with dates: {', '.join(beside[:MOST_BESIDE])}{more}."


def _table(rows: Sequence[Bar], document: Document) -> Table:
    axis = calendar_axis([row.span for row in rows], span_between(document["window"]))
    disputes = {dispute["topic"]: _disputed(dispute) for dispute in document["disputes"]}
    columns = [
        Column("when", least=15),
        Column("", axis=axis and with_date_ticks(axis, MOST_TICKS)),
        Column("topic", least=16),
        Column("question", optional=True, least=80),
        Column("source"),
        Column("status", least=14),
    ]
    cells = [
        [
            Cell(row.when(days_in_short), "strong"),
            Cell("", mark=axis and axis.mark(*row.span)),
            Cell(row.topic()),
            Cell(row.question()),
            Cell(row.who()),
            Cell(row.marks(disputes), row.tone()),
        ]
        for row in rows
    ]
    return without_empty_columns(Table(columns, cells))


def _disputed(dispute: DateDispute) -> str:
    """`disputed: Mediazona by 6 January, RT 8 January`; of a single date only that it is."""
    verdict = verdict_words("disputed", dispute["by_rule"])
    return joined(verdict, _sides(dispute["sides"]) if len(dispute["sides"]) > 1 else "", by=": ")


def _sides(sides: Sequence[DateSide]) -> str:
    shown = sides[:MOST_SIDES_TOLD]
    dates = without_shared_year(side["printed"] for side in shown)
    told = [_side(side, when) for side, when in zip(shown, dates, strict=True)]
    more = len(sides) - len(shown)
    return ", ".join([*told, f"and {more} more"] if more else told)


def _side(side: DateSide, when: str) -> str:
    return f"{named(side['names'])} {when}" + (" by rule" if side["derived"] else "")


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

"""What happened when, and how running counts grew."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.date_option import date_option
from csto_check.answers.dated_disputes import DateDispute, date_disputes, speakers_in_prose
from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.filtering import FilterInfo, filter_info, verdict_whole
from csto_check.answers.held_values import HeldInfo, held_infos
from csto_check.answers.rows import Rows
from csto_check.answers.running_count import SeriesInfo, series_infos
from csto_check.answers.selection import findings_of, select_cases
from csto_check.answers.timeline_rows import OF_FIGURES, timeline_rows
from csto_check.facts.model import Base, Modality
from csto_check.problem import CannotRun
from csto_check.reasoning.dated_events import Event, events
from csto_check.reasoning.dates_beside import dates_beside
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import Case, TopicVerdict
from csto_check.values.date import Date


class EventInfo(TypedDict):
    """One position of a topic of dates."""

    topic: str
    question: str
    value: str
    shown: Annotated[str, "the value in a reader's words"]
    printed: Annotated[str, "the value as a newspaper prints it"]
    earliest: Annotated[str | None, "ISO 8601 with offset; null if open"]
    latest: Annotated[str | None, "ISO 8601 with offset; null if open"]
    wall_clock: Annotated[list[str | None] | None, "the earliest and latest wall clock: what is compared"]
    approximate: Annotated[bool, "said with about: its ends are a tolerance and nobody's words"]
    modality: Annotated[Modality, "the firmest of its claims"]
    sources: list[str]
    speakers: Annotated[list[str], "in prose: Mayor Lind (in The Herald)"]
    claims: list[str]
    also_fits: Annotated[list[str], "claims that fit this as well as another position of the topic"]
    derived: Annotated[bool, "whether it rests on derived claims alone"]
    verdict: Annotated[TopicVerdict, "of its topic"]
    verdict_whole: Annotated[TopicVerdict | None, "from all sources; null if all were asked"]


class Document(TypedDict):
    """The answer of csto-check timeline; events are sorted by earliest, open ones first."""

    csto_check: Literal[1]
    command: Literal["timeline"]
    base: BaseInfo
    filter: Annotated[FilterInfo | None, "null if all sources were asked"]
    window: Annotated[list[str | None], "--from and --to in local time; null if not given"]
    events: list[EventInfo]
    n_undated: Annotated[int, "topics of kind date for which no source gives one"]
    disputes: Annotated[list[DateDispute], "who gives which date, for the disputed topics of kind date"]
    series: Annotated[list[SeriesInfo], "the running counts that were asked for by name, if any"]
    held: Annotated[list[HeldInfo], "values that held from one time to another, by topic and start"]
    beside: Annotated[list[str], "related topics with dates, if those asked for have none and do not grow"]


def answer(
    base: Base,
    topics: Sequence[str] = (),
    sources: Sequence[str] = (),
    start: str | None = None,
    end: str | None = None,
) -> Document:
    """The events of some topics or all, between two dates, and the running counts among topics that are named."""
    findings = findings_of(base, sources)
    cases = select_cases(findings, topics)
    dated = [case for case in cases if case.topic.value_type.lies_in_time]
    low, high = _bound(base, start, "--from"), _bound(base, end, "--to")
    _check_order(low, high)
    counts = series_infos(cases, findings, low, high) if topics else []
    held = held_infos(cases, findings, low, high)
    has_dates = bool(dated or counts or held)
    return {
        "csto_check": VERSION,
        "command": "timeline",
        "base": base_info(base),
        "filter": filter_info(findings),
        "window": [low.wall_clock()[0] if low else None, high.wall_clock()[1] if high else None],
        "events": event_infos(dated, findings, low, high),
        "n_undated": n_undated(dated),
        "disputes": date_disputes(dated, base),
        "series": counts,
        "held": held,
        "beside": [] if has_dates else dates_beside((case.topic.id for case in cases), findings),
    }


def rows(document: Document) -> Rows:
    """One row an event, one a figure of a running count, and one a value that held for a time."""
    return Rows((*EventInfo.__annotations__, *OF_FIGURES), timeline_rows(document))


def event_infos(
    cases: Iterable[Case], findings: Findings, start: Date | None = None, end: Date | None = None
) -> list[EventInfo]:
    """The events of some cases that may lie between two dates."""
    return [_event(event, findings) for event in events(cases, start, end)]


def n_undated(cases: Iterable[Case]) -> int:
    """The cases of dates on which no source gives one."""
    return sum(case.topic.value_type.lies_in_time and not case.witnesses for case in cases)


def _bound(base: Base, written: str | None, option: str) -> Date | None:
    value = date_option(option, written, base.zones)
    if written is None:
        return None
    if value is None:
        raise CannotRun.because(f"{option}: unknown is no date", f"leave {option} out")
    if (value.first if option == "--from" else value.last) is None:
        raise CannotRun.because(
            f'{option}: "{written}" has no limit on that side', "write one date, such as 2022-01-06"
        )
    return value


def _check_order(start: Date | None, end: Date | None) -> None:
    """Raises CannotRun where the window runs backwards."""
    low, high = start and start.span.low, end and end.span.high
    if low and high and low > high:
        raise CannotRun.because("--from lies after --to", "swap them")


def _event(event: Event, findings: Findings) -> EventInfo:
    earliest, latest = event.value.instants()
    return {
        "topic": event.topic.id,
        "question": event.topic.question,
        "value": event.value.written,
        "shown": event.value.show(),
        "printed": event.value.printed(),
        "earliest": earliest,
        "latest": latest,
        "wall_clock": event.value.wall_clock(),
        "approximate": event.value.is_approximate,
        "modality": event.modality,
        "sources": sorted({claim.source for claim in event.claims}),
        "speakers": speakers_in_prose(event.claims, findings.base),
        "claims": [claim.id for claim in event.claims],
        "also_fits": [claim.id for claim in event.also_fits],
        "derived": event.is_derived,
        "verdict": event.verdict.value,
        "verdict_whole": verdict_whole(event.topic.id, findings),
    }

"""What happened when."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.date_option import date_option
from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.rows import Rows
from csto_check.answers.selection import findings_of, select_cases
from csto_check.facts.model import Base, Modality
from csto_check.problem import CannotRun
from csto_check.reasoning.dated_events import Event, events
from csto_check.reasoning.verdict import Case, TopicVerdict
from csto_check.values.date import Date


class EventInfo(TypedDict):
    """One position of a topic of dates."""

    topic: str
    question: str
    value: str
    shown: Annotated[str, "the value in a reader's words"]
    earliest: Annotated[str | None, "ISO 8601 with offset; null where open"]
    latest: Annotated[str | None, "ISO 8601 with offset; null where open"]
    wall_clock: Annotated[list[str | None] | None, "the earliest and latest wall clock: what is compared"]
    approximate: Annotated[bool, "said with about: its ends are a tolerance and nobody's words"]
    modality: Annotated[Modality, "the firmest of its claims"]
    sources: list[str]
    claims: list[str]
    also_fits: Annotated[list[str], "claims that fit this as well as another position of the topic"]
    derived: Annotated[bool, "whether it rests on derived claims alone"]
    verdict: Annotated[TopicVerdict, "of its topic"]


class Document(TypedDict):
    """The answer of csto-check timeline; sorted by earliest, open ones first."""

    csto_check: Literal[1]
    command: Literal["timeline"]
    base: BaseInfo
    window: Annotated[list[str | None], "the wall clocks of --from and --to; null where not given"]
    events: list[EventInfo]
    n_undated: Annotated[int, "topics of dates on which no source gives one"]


def answer(
    base: Base,
    topics: Sequence[str] = (),
    sources: Sequence[str] = (),
    start: str | None = None,
    end: str | None = None,
) -> Document:
    """The events of some topics or all, between two dates."""
    cases = [case for case in select_cases(findings_of(base, sources), topics) if case.topic.value_type.lies_in_time]
    low, high = _bound(base, start, "--from"), _bound(base, end, "--to")
    _check_order(low, high)
    return {
        "csto_check": VERSION,
        "command": "timeline",
        "base": base_info(base),
        "window": [low.wall_clock()[0] if low else None, high.wall_clock()[1] if high else None],
        "events": event_infos(cases, low, high),
        "n_undated": n_undated(cases),
    }


def rows(document: Document) -> Rows:
    """One row an event."""
    return Rows.of(EventInfo, document["events"])


def event_infos(cases: Iterable[Case], start: Date | None = None, end: Date | None = None) -> list[EventInfo]:
    """The events of some cases that may lie between two dates."""
    return [_event(event) for event in events(cases, start, end)]


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
        raise CannotRun.because(f'{option}: "{written}" is open on that side', "write one date, such as 2022-01-06")
    return value


def _check_order(start: Date | None, end: Date | None) -> None:
    """Raises CannotRun where the window runs backwards."""
    low, high = start and start.span.low, end and end.span.high
    if low and high and low > high:
        raise CannotRun.because("--from lies after --to", "swap them")


def _event(event: Event) -> EventInfo:
    earliest, latest = event.value.instants()
    return {
        "topic": event.topic.id,
        "question": event.topic.question,
        "value": event.value.written,
        "shown": event.value.show(),
        "earliest": earliest,
        "latest": latest,
        "wall_clock": event.value.wall_clock(),
        "approximate": event.value.is_approximate,
        "modality": event.modality,
        "sources": sorted({claim.source for claim in event.claims}),
        "claims": [claim.id for claim in event.claims],
        "also_fits": [claim.id for claim in event.also_fits],
        "derived": bool(event.claims) and all(claim.derived for claim in event.claims),
        "verdict": event.verdict.value,
    }

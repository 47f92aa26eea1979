"""Values that held from one time to another, for the timeline."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, TypedDict

from csto_check.answers.document import HoldsInfo, holds_info
from csto_check.answers.filtering import verdict_whole
from csto_check.facts.model import Claim, Modality, topic_order
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import Case, TopicVerdict
from csto_check.reasoning.words.voices import manner_told, speaker_name
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.stretch import TimeStretch


class HeldInfo(TypedDict):
    """A claim that says from when to when its value held."""

    claim: str
    topic: str
    question: str
    source: str
    speaker: Annotated[str, "who says it, in prose"]
    modality: Modality
    manner: Annotated[str, "how it is said, in a word; empty where it is asserted"]
    value: str
    shown: Annotated[str, "the value in a reader's words"]
    printed: Annotated[str, "the value as a newspaper prints it, with its unit"]
    holds: HoldsInfo
    holds_printed: str
    wall_clock: Annotated[list[str | None], "the earliest start and the latest end in local time; null if open"]
    certain: Annotated[list[str] | None, "the latest start and the earliest end; null if nothing lies between"]
    derived: bool
    verdict: Annotated[TopicVerdict, "of its topic"]
    verdict_whole: Annotated[TopicVerdict | None, "from all sources; null if all were asked"]


def held_infos(
    cases: Iterable[Case], findings: Findings, start: Date | None = None, end: Date | None = None
) -> list[HeldInfo]:
    """What may have held between two dates, by topic and start; what was withdrawn or counts elsewhere is left out."""
    window = Interval(start.span.low if start else None, end.span.high if end else None)
    found = [
        (case, claim, claim.holds)
        for case in cases
        for claim in case.claims
        if claim.holds and case.witness_of[claim.id] and claim.holds.possible.overlaps(window)
    ]
    found.sort(key=lambda each: _order(each[1], each[2]))
    return [_held(claim, stretch, case, findings) for case, claim, stretch in found]


def _order(claim: Claim, stretch: TimeStretch) -> tuple[list[str], datetime, datetime, str]:
    span = stretch.possible
    return topic_order(claim.topic), span.low or datetime.min, span.high or datetime.max, claim.id


def _held(claim: Claim, stretch: TimeStretch, case: Case, findings: Findings) -> HeldInfo:
    span = stretch.possible
    return {
        "claim": claim.id,
        "topic": claim.topic,
        "question": case.topic.question,
        "source": claim.source,
        "speaker": speaker_name(claim, findings.base),
        "modality": claim.modality,
        "manner": manner_told(claim, findings.base),
        "value": claim.value.written,
        "shown": claim.value.show(),
        "printed": claim.value.printed(),
        "holds": holds_info(stretch),
        "holds_printed": stretch.printed(),
        "wall_clock": [end.isoformat() if end is not None else None for end in (span.low, span.high)],
        "certain": _certain(stretch),
        "derived": claim.derived is not None,
        "verdict": case.verdict.value,
        "verdict_whole": verdict_whole(claim.topic, findings),
    }


def _certain(stretch: TimeStretch) -> list[str] | None:
    """The time at which it held whichever moments are meant."""
    start, end = stretch.latest_start, stretch.earliest_end
    return [start.isoformat(), end.isoformat()] if start and end and start <= end else None

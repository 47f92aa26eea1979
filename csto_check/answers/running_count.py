"""How a running count grew, as documents hold it."""

from collections.abc import Iterable
from typing import Annotated, Literal, TypedDict

from csto_check.answers.filtering import verdict_whole
from csto_check.facts.model import FIRMNESS, Base, Claim, Modality
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.series import SeriesPoint, series
from csto_check.reasoning.verdict import Case, TopicVerdict
from csto_check.reasoning.witnesses import origin
from csto_check.reasoning.words.speaking import manner_of, speaker
from csto_check.values.date import Date


class GiverInfo(TypedDict):
    """Who gives a figure, and where."""

    claim: str
    source: str
    name: Annotated[str, "of the source, in prose"]
    origin: Annotated[str, "to whom it goes back, in prose: the speaker, or the source itself"]
    speaker: Annotated[str, "in prose: Mayor Lind (in The Herald)"]
    modality: Modality
    manner: Annotated[str, "the same in words; empty where it is asserted, or where the words of speaker tell it"]


class PointInfo(TypedDict):
    """One figure of a running count. low and high are null if open, all of a value where it is not known."""

    claims: Annotated[list[str], "all that give it, in the order of their days"]
    value: Annotated[str, "as written in the base, or as it could be; unknown is a gap"]
    shown: Annotated[str, "the value in a reader's words"]
    printed: Annotated[str, "the value as a newspaper prints it, with its unit"]
    low: float | str | None
    high: float | str | None
    approximate: Annotated[bool, "said with about or almost: its ends are a tolerance and nobody's words"]
    as_of: Annotated[str | None, "the day for which it was first given, as written"]
    day: Annotated[str | None, "the same, or by when it was published, as a newspaper prints it"]
    wall_clock: Annotated[list[str | None] | None, "the earliest and latest wall clock of that; null without a day"]
    dated_by: Annotated[Literal["as_of", "published"] | None, "published: it holds at some time up to that day"]
    first: Annotated[list[GiverInfo], "who said it first; several where nothing tells which of them"]
    repeated_by: Annotated[list[GiverInfo], "who goes back to the same origin, or was published later"]
    modality: Annotated[Modality, "the firmest of its claims"]
    corrected: Annotated[bool, "whether it is certainly lower than a figure that certainly holds earlier"]
    below: Annotated[str | None, "the higher figure of before; not corrected, it may be an older count"]
    newest: Annotated[bool, "whether it holds on the latest day; never a plan or what may be an older count"]
    in_course: Annotated[bool, "whether the count runs through it: no gap, plan, withdrawn or maybe older count"]
    withdrawn: Annotated[str | None, "why its source took it back; null if it did not"]
    derived: Annotated[bool, "whether it follows by a rule, and nobody says it outright"]


class SeriesInfo(TypedDict):
    """How one running count grew; sorted by day, figures without one last."""

    topic: str
    question: str
    unit: str | None
    verdict: TopicVerdict
    verdict_whole: Annotated[TopicVerdict | None, "from all sources; null if all were asked"]
    points: list[PointInfo]


def series_infos(
    cases: Iterable[Case], findings: Findings, start: Date | None = None, end: Date | None = None
) -> list[SeriesInfo]:
    """The running counts among some cases, with their figures that may hold between two dates."""
    return [_series(case, findings, start, end) for case in cases if case.topic.changes == "grows"]


def _series(case: Case, findings: Findings, start: Date | None, end: Date | None) -> SeriesInfo:
    base = findings.base
    return {
        "topic": case.topic.id,
        "question": case.topic.question,
        "unit": case.topic.unit,
        "verdict": case.verdict.value,
        "verdict_whole": verdict_whole(case.topic.id, findings),
        "points": [_point(point, base) for point in series(case, base) if _within(point, start, end)],
    }


def _within(point: SeriesPoint, start: Date | None, end: Date | None) -> bool:
    """Whether a figure may hold between two dates, at one of its days."""
    low, high = start.span.low if start else None, end.span.high if end else None
    whens = [each.day.when for each in point.said]
    after = low is None or any(when.high is None or when.high >= low for when in whens)
    before = high is None or any(when.low is None or when.low <= high for when in whens)
    return after and before


def _point(point: SeriesPoint, base: Base) -> PointInfo:
    value, (_, day, dated_by) = point.claim.value, point.day
    low, high = value.ends()
    return {
        "claims": [each.claim.id for each in point.said],
        "value": value.written,
        "shown": value.show(),
        "printed": value.printed(),
        "low": low,
        "high": high,
        "approximate": value.is_approximate,
        "as_of": day.written if day and dated_by == "as_of" else None,
        "day": day.printed() if day else None,
        "wall_clock": day.wall_clock() if day else None,
        "dated_by": dated_by,
        "first": [_voice(claim, base) for claim in point.first],
        "repeated_by": [_voice(claim, base) for claim in point.repeated],
        "modality": min((each.claim.modality for each in point.said), key=FIRMNESS.index),
        "corrected": point.is_corrected,
        "below": point.below.printed() if point.below else None,
        "newest": point.is_newest,
        "in_course": point.runs,
        "withdrawn": point.claim.withdrawn.because if point.claim.withdrawn else None,
        "derived": point.claim.derived is not None,
    }


def _voice(claim: Claim, base: Base) -> GiverInfo:
    return {
        "claim": claim.id,
        "source": claim.source,
        "name": base.source_name(claim.source),
        "origin": base.source_name(origin(claim, base)),
        "speaker": speaker(claim, base),
        "modality": claim.modality,
        "manner": manner_of(claim, base),
    }

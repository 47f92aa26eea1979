"""Everything on one claim, one topic or one source."""

from typing import Annotated, Literal, TypedDict

from csto_check.answers.diff import TopicDiff, topic_diff
from csto_check.answers.document import VERSION, BaseInfo, ClaimInfo, base_info, claim_info
from csto_check.answers.selection import unknown_id
from csto_check.answers.sources import SourceInfo, source_info
from csto_check.facts.model import Base, Claim
from csto_check.problem import CannotRun
from csto_check.reasoning.verdict import judge, judge_all


class ClaimCase(ClaimInfo):
    """A claim with its place in the base and the question it answers."""

    question: str
    verdict: Annotated[str, "of its topic"]
    place: Annotated[str, "file:line:column in the base"]


class SourceCase(SourceInfo):
    """A source with all its claims."""

    claims: list[ClaimInfo]


class Document(TypedDict):
    """The answer of csto-check show; two of the three are null."""

    csto_check: Literal[1]
    command: Literal["show"]
    base: BaseInfo
    claim: ClaimCase | None
    topic: TopicDiff | None
    source: SourceCase | None


def answer(base: Base, id_: str) -> Document:
    """What has this id; raises CannotRun where nothing has."""
    claim, topic, source = base.by_id.get(id_), base.topics.get(id_), base.sources.get(id_)
    if claim is None and topic is None and source is None:
        raise CannotRun(unknown_id(id_, base))
    return {
        "csto_check": VERSION,
        "command": "show",
        "base": base_info(base),
        "claim": _claim(claim, base) if claim else None,
        "topic": topic_diff(judge(topic, base.by_topic[id_], base), base) if topic else None,
        "source": _source(id_, base) if source else None,
    }


def _claim(claim: Claim, base: Base) -> ClaimCase:
    case = judge(base.topics[claim.topic], base.by_topic[claim.topic], base)
    return {
        **claim_info(claim, case.witness_of[claim.id]),
        "question": case.topic.question,
        "verdict": case.verdict.value,
        "place": str(claim.place),
    }


def _source(id_: str, base: Base) -> SourceCase:
    cases = judge_all(base)
    return {
        **source_info(base.sources[id_], base, cases),
        "claims": [claim_info(claim, cases[claim.topic].witness_of[claim.id]) for claim in base.by_source[id_]],
    }

"""How the sources differ on a topic, and what that comes to."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.document import (
    VERSION,
    BaseInfo,
    ClaimInfo,
    GapInfo,
    ResolutionInfo,
    TopicHead,
    base_info,
    claim_info,
    gap_info,
    resolution_info,
    topic_head,
)
from csto_check.answers.selection import n_compared, select_cases
from csto_check.facts.model import Base, Topic
from csto_check.reasoning.positions import Best, Position, best_supported, positions
from csto_check.reasoning.reasons import pair_reason, reason, telling
from csto_check.reasoning.relation import Pair
from csto_check.reasoning.verdict import Case, Verdict, judge, pairs


class PositionInfo(TypedDict):
    """Witnesses whose values share something."""

    value: Annotated[str, "what they share, in the notation of the base"]
    shown: Annotated[str, "the same in a reader's words"]
    claims: Annotated[list[str], "ids of the claims that support it"]
    also_fits: Annotated[list[str], "witnesses that fit another position as well, and support none"]
    witnesses: Annotated[list[str], "names of the witnesses that support it"]


class BestInfo(TypedDict):
    """The range that most witnesses allow; several values are a tie."""

    values: Annotated[list[str], "in a reader's words"]
    n_witnesses: int


class PairInfo(TypedDict):
    """Two claims that are apart, later or planned."""

    a: str
    b: str
    relation: Literal["apart", "later", "planned"]
    gap: GapInfo | None
    reason: str
    told: Annotated[bool, "whether the reason of the verdict tells this pair"]


class TopicDiff(TopicHead):
    """One topic with all its claims."""

    verdict: str
    reason: str
    resolution: ResolutionInfo | None
    n_reports: Annotated[int, "claims with a value that were not taken back"]
    n_witnesses: int
    best_supported: Annotated[BestInfo | None, "null for changing counts, choices and words"]
    positions: list[PositionInfo]
    claims: list[ClaimInfo]
    pairs: list[PairInfo]


class Document(TypedDict):
    """The answer of csto-check diff; without a topic, all disputed ones."""

    csto_check: Literal[1]
    command: Literal["diff"]
    base: BaseInfo
    n_topics: Annotated[int, "topics that were looked at"]
    n_compared: Annotated[int, "of them, those with two witnesses"]
    topics: list[TopicDiff]


def answer(base: Base, topics: Sequence[str] = (), sources: Sequence[str] = (), *, exact: bool = False) -> Document:
    """The topics asked for with what is below them, or all disputed ones."""
    cases = select_cases(base, topics, sources, exact=exact)
    wanted = [case for case in cases if topics or case.verdict is Verdict.DISPUTED]
    return {
        "csto_check": VERSION,
        "command": "diff",
        "base": base_info(base),
        "n_topics": len(cases),
        "n_compared": n_compared(cases),
        "topics": [topic_diff(case, base) for case in wanted],
    }


def topic_diff(case: Case, base: Base) -> TopicDiff:
    """Everything on one topic."""
    topic, found = case.topic, pairs(case, base)
    groups = positions(topic, case.witnesses)
    told = telling(found) if found else None
    return {
        **topic_head(topic),
        "verdict": case.verdict.value,
        "reason": reason(case, base, found),
        "resolution": _resolution(case, base),
        "n_reports": case.n_reports,
        "n_witnesses": case.n_witnesses,
        "best_supported": _best(best_supported(topic, groups)),
        "positions": [_position(position) for position in groups],
        "claims": [claim_info(claim, case.witness_of[claim.id]) for claim in case.claims],
        "pairs": [_pair(each, each is told, topic, base) for each in found],
    }


def _resolution(case: Case, base: Base) -> ResolutionInfo | None:
    """What was decided, held against the positions of all sources, whichever were asked for."""
    topic = case.topic
    if topic.resolution is None:
        return None
    whole = judge(topic, base.by_topic[topic.id], base)
    return resolution_info(topic.resolution, [position.value for position in positions(topic, whole.witnesses)])


def _best(best: Best | None) -> BestInfo | None:
    return best and {"values": [value.show() for value in best.values], "n_witnesses": best.n_witnesses}


def _position(position: Position) -> PositionInfo:
    return {
        "value": position.value.written,
        "shown": position.value.show(),
        "claims": [claim.id for claim in position.claims],
        "also_fits": list(position.also_fits),
        "witnesses": list(position.witnesses),
    }


def _pair(found: Pair, told: bool, topic: Topic, base: Base) -> PairInfo:
    return {
        "a": found.a.id,
        "b": found.b.id,
        "relation": found.relation.value,  # type: ignore[typeddict-item]
        "gap": gap_info(found.gap),
        "reason": pair_reason(found, topic, base),
        "told": told,
    }

"""Verdicts that changed, as documents hold them."""

from typing import Annotated, TypedDict

from csto_check.answers.change_infos import CauseInfo, Versions, cause_info
from csto_check.answers.diff import PositionInfo, topic_with_pairs
from csto_check.answers.versus import DisputeInOneLine
from csto_check.changing.delta import Explained
from csto_check.reasoning.all_pairs import pairs
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import Case, TopicVerdict


class JudgedInfo(DisputeInOneLine):
    """What a topic comes to in one version; the keys are those of diff."""

    verdict: TopicVerdict
    verdict_whole: Annotated[TopicVerdict | None, "from all sources; null if all were asked"]
    by_rule: bool
    reason: str
    sentences: list[str]
    n_reports: int
    n_derived: int
    n_witnesses: int
    positions: list[PositionInfo]


class VerdictChangeInfo(TypedDict):
    """A topic whose verdict is another now, or the same with others on its sides."""

    topic: str
    question: str
    flipped: Annotated[bool, "false where the verdict is the same and only who stands where differs"]
    new_dispute: Annotated[bool, "whether it is disputed now and was not before"]
    settled: Annotated[bool, "whether it was disputed and is not any more"]
    before: Annotated[JudgedInfo | None, "null if the older version does not have the topic"]
    after: Annotated[JudgedInfo | None, "null if the newer version does not have the topic"]
    because: Annotated[list[CauseInfo], "the changes that it comes from"]


def verdict_change_info(found: Explained, both: Versions) -> VerdictChangeInfo:
    change = found.change
    last = change.after or change.before
    assert last is not None, "a version has the topic"
    return {
        "topic": change.topic,
        "question": last.topic.question,
        "flipped": change.is_flip,
        "new_dispute": change.is_new_dispute,
        "settled": change.is_settled,
        "before": _judged(change.before, both[0]),
        "after": _judged(change.after, both[1]),
        "because": list(map(cause_info, found.causes)),
    }


def _judged(case: Case | None, findings: Findings) -> JudgedInfo | None:
    if case is None:
        return None
    topic = topic_with_pairs(case, findings, pairs(case, findings.base), ())
    return {
        "id": topic["id"],
        "unit": topic["unit"],
        "versus": topic["versus"],
        "gap": topic["gap"],
        "verdict": topic["verdict"],
        "verdict_whole": topic["verdict_whole"],
        "by_rule": topic["by_rule"],
        "reason": topic["reason"],
        "sentences": topic["sentences"],
        "n_reports": topic["n_reports"],
        "n_derived": topic["n_derived"],
        "n_witnesses": topic["n_witnesses"],
        "positions": topic["positions"],
    }

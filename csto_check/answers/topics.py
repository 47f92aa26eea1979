"""Which questions the base asks, and what the sources come to on each."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.document import VERSION, BaseInfo, TopicHead, base_info, topic_head
from csto_check.answers.filtering import FilterInfo, filter_info, verdict_whole
from csto_check.answers.resolution import ResolutionInfo, topic_resolution
from csto_check.answers.rows import Rows
from csto_check.answers.selection import findings_of, n_compared, select_cases
from csto_check.facts.model import Base
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import Case, TopicVerdict, Verdict


class TopicInfo(TopicHead):
    """One topic with its verdict."""

    n_claims: int
    n_derived: Annotated[int, "derived claims that count"]
    n_sources: int
    n_witnesses: int
    verdict: TopicVerdict
    verdict_whole: Annotated[TopicVerdict | None, "from all sources; null if all were asked"]
    by_rule: Annotated[bool, "whether the verdict would be different without the rules of the base"]
    resolution: Annotated[ResolutionInfo | None, "compared with the positions of all sources"]


class Document(TypedDict):
    """The answer of csto-check topics; sorted by id, a family together."""

    csto_check: Literal[1]
    command: Literal["topics"]
    base: BaseInfo
    filter: Annotated[FilterInfo | None, "null if all sources were asked"]
    n_topics: Annotated[int, "topics that were checked"]
    n_compared: Annotated[int, "of them, those with two witnesses"]
    topics: list[TopicInfo]


def answer(
    base: Base,
    topics: Sequence[str] = (),
    sources: Sequence[str] = (),
    *,
    disputed: bool = False,
    shared: bool = False,
) -> Document:
    """The topics of a base, or some of them; with sources, those they speak on and as they alone leave them.

    `disputed` leaves only those that are, `shared` those on which two sources or more say something.
    """
    findings = findings_of(base, sources)
    cases = select_cases(findings, topics)
    found = [topic_info(case, findings) for case in cases if not disputed or case.verdict is Verdict.DISPUTED]
    return {
        "csto_check": VERSION,
        "command": "topics",
        "base": base_info(base),
        "filter": filter_info(findings),
        "n_topics": len(cases),
        "n_compared": n_compared(cases),
        "topics": [each for each in found if not shared or each["n_sources"] > 1],
    }


def rows(document: Document) -> Rows:
    """One row a topic."""
    return Rows.of(TopicInfo, document["topics"])


def has_one_source(topic: TopicInfo) -> bool:
    """Whether one source at most speaks on a topic, so that nothing there is compared with anything."""
    return topic["n_sources"] < 2 and topic["verdict"] in ("single", "uncompared", "open")


def topic_info(case: Case, findings: Findings) -> TopicInfo:
    """A topic with its counts and its verdict."""
    return {
        **topic_head(case.topic),
        "n_claims": sum(claim.derived is None for claim in case.claims),
        "n_derived": case.n_derived,
        "n_sources": len({claim.source for claim in case.claims if claim.derived is None}),
        "n_witnesses": case.n_witnesses,
        "verdict": case.verdict.value,
        "verdict_whole": verdict_whole(case.topic.id, findings),
        "by_rule": case.by_rule,
        "resolution": topic_resolution(case.topic, findings),
    }

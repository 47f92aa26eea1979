"""Which questions the base asks, and what the sources come to on each."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.selection import select_sources, select_topics
from csto_check.facts.model import Base
from csto_check.reasoning.verdict import Case, Verdict, judge


class TopicInfo(TypedDict):
    """One topic with its verdict."""

    id: str
    question: str
    scope: str | None
    kind: str
    unit: str | None
    changes: str | None
    n_claims: int
    n_sources: int
    n_witnesses: int
    verdict: str


class Document(TypedDict):
    """The answer of csto-check topics; sorted by id, a family together."""

    csto_check: Literal[1]
    command: Literal["topics"]
    base: BaseInfo
    n_topics: Annotated[int, "topics that were looked at"]
    n_compared: Annotated[int, "of them, those with two witnesses"]
    topics: list[TopicInfo]


def answer(base: Base, topics: Sequence[str] = (), sources: Sequence[str] = (), *, disputed: bool = False) -> Document:
    """The topics of a base, or some of them; with sources, those they speak on and as they alone leave them."""
    cases = select_cases(base, topics, sources)
    return {
        "csto_check": VERSION,
        "command": "topics",
        "base": base_info(base),
        "n_topics": len(cases),
        "n_compared": sum(case.n_witnesses > 1 for case in cases),
        "topics": [topic_info(case) for case in cases if not disputed or case.verdict is Verdict.DISPUTED],
    }


def select_cases(base: Base, topics: Sequence[str], sources: Sequence[str], *, exact: bool = False) -> list[Case]:
    """The cases that a command is asked about, judged from the claims of the sources asked for."""
    wanted = select_sources(base, sources)
    cases = []
    for id_ in select_topics(base, topics, exact=exact):
        claims = [claim for claim in base.by_topic[id_] if not wanted or claim.source in wanted]
        if claims or not wanted:
            cases.append(judge(base.topics[id_], claims, base))
    return cases


def topic_info(case: Case) -> TopicInfo:
    """A topic with its counts and its verdict."""
    topic = case.topic
    return {
        "id": topic.id,
        "question": topic.question,
        "scope": topic.scope,
        "kind": topic.kind,
        "unit": topic.unit,
        "changes": topic.changes,
        "n_claims": len(case.claims),
        "n_sources": len({claim.source for claim in case.claims}),
        "n_witnesses": case.n_witnesses,
        "verdict": case.verdict.value,
    }

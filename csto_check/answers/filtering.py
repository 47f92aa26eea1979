"""What an answer leaves out, because some sources only were asked for."""

from typing import Annotated, TypedDict

from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import TopicVerdict


class FilterInfo(TypedDict):
    """Which sources an answer looks at, of how many."""

    sources: Annotated[list[str], "ids of the sources that were asked for, sorted"]
    names: Annotated[list[str], "what sentences call them"]
    n_sources: Annotated[int, "sources of the whole base"]
    n_disputed: Annotated[int, "topics that are disputed in the whole base"]


def filter_info(findings: Findings) -> FilterInfo | None:
    """The sources that were asked for; None where the answer looks at all."""
    if not findings.sources:
        return None
    asked = sorted(findings.sources)
    names = list(map(findings.base.source_name, asked))
    n_disputed = findings.base.once("n_disputed", findings.whole.n_disputed)
    n_sources = len(findings.base.sources)
    return {"sources": asked, "names": names, "n_sources": n_sources, "n_disputed": n_disputed}


def verdict_whole(topic: str, findings: Findings) -> TopicVerdict | None:
    """The verdict of a topic from all sources; None where the answer looks at all."""
    return findings.whole.case(topic).verdict.value if findings.sources else None

"""Whom the sources name for what they say."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.rows import Rows
from csto_check.answers.selection import select_sources, select_topics
from csto_check.facts.model import Base


class SpeakerInfo(TypedDict):
    """Someone who is named."""

    name: str
    claims: Annotated[list[str], "ids of the claims for which a source names this speaker"]


class Document(TypedDict):
    """The answer of csto-check speakers; sorted by name."""

    csto_check: Literal[1]
    command: Literal["speakers"]
    base: BaseInfo
    speakers: list[SpeakerInfo]


def answer(base: Base, topics: Sequence[str] = (), sources: Sequence[str] = ()) -> Document:
    """The speakers on some topics or all, in some sources or all."""
    on, of = select_topics(base, topics), select_sources(base, sources)
    found: dict[str, list[str]] = {}
    for claim in base.claims:
        for name in claim.according_to if claim.topic in on and (not of or claim.source in of) else ():
            found.setdefault(name, []).append(claim.id)
    return {
        "csto_check": VERSION,
        "command": "speakers",
        "base": base_info(base),
        "speakers": [{"name": name, "claims": claims} for name, claims in sorted(found.items())],
    }


def rows(document: Document) -> Rows:
    """One row a speaker."""
    return Rows.of(SpeakerInfo, document["speakers"])

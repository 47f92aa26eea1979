"""Which texts the base rests on."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.rows import Rows
from csto_check.answers.selection import findings_of, select_sources
from csto_check.facts.grades import Reliability, with_its_words
from csto_check.facts.model import Base, Source
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import is_counted
from csto_check.reasoning.verdict import Verdict


class SourceInfo(TypedDict):
    """One source with what it adds to the base."""

    id: str
    title: str
    publisher: str | None
    label: Annotated[str | None, "its name in sentences, if that is not the publisher's"]
    name: Annotated[str, "what sentences call it: its label, or else its publisher, or else its id"]
    author: str | None
    published: str | None
    dated_by: str | None
    language: str | None
    url: str | None
    archived: Annotated[str | None, "the address of a copy in an archive"]
    accessed: Annotated[str | None, "when it was last looked at"]
    sha256: str | None
    reliability: Annotated[Reliability | None, "how reliable the desk takes it to be; no verdict counts it"]
    reliability_printed: Annotated[str | None, "the same with its words: B (usually reliable)"]
    note: str | None
    n_claims: int
    n_derived: Annotated[int, "derived claims of this source that count"]
    n_topics: int
    n_disputed: Annotated[int, "disputed topics on which it says something that counts"]
    n_disputed_derived: Annotated[int, "disputed topics on which something only follows from what it says"]


class Document(TypedDict):
    """The answer of csto-check sources; sorted by id."""

    csto_check: Literal[1]
    command: Literal["sources"]
    base: BaseInfo
    sources: list[SourceInfo]


def answer(base: Base, sources: Sequence[str] = ()) -> Document:
    """The sources of a base, or some of them."""
    wanted = select_sources(base, sources)
    findings = findings_of(base)
    return {
        "csto_check": VERSION,
        "command": "sources",
        "base": base_info(base),
        "sources": [
            source_info(source, findings) for id_, source in base.sources.items() if not wanted or id_ in wanted
        ],
    }


def rows(document: Document) -> Rows:
    """One row a source."""
    return Rows.of(SourceInfo, document["sources"])


def source_info(source: Source, findings: Findings) -> SourceInfo:
    """A source with its counts."""
    claims = findings.base.by_source[source.id]
    topics = {claim.topic for claim in claims}
    derived = [claim for claim in findings.derived_from(source.id) if is_counted(claim)]
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "label": source.label,
        "name": findings.base.source_name(source.id),
        "author": source.author,
        "published": source.published.written if source.published else None,
        "dated_by": source.dated_by,
        "language": source.language,
        "url": source.url,
        "archived": source.archived,
        "accessed": source.accessed.written if source.accessed else None,
        "sha256": source.sha256,
        "reliability": source.reliability,
        "reliability_printed": source.reliability and with_its_words("reliability", source.reliability),
        "note": source.note,
        "n_claims": len(claims),
        "n_derived": len(derived),
        "n_topics": len(topics),
        "n_disputed": _disputed({claim.topic for claim in claims if is_counted(claim)}, findings),
        "n_disputed_derived": _disputed({each.topic for each in derived} - topics, findings),
    }


def _disputed(topics: Iterable[str], findings: Findings) -> int:
    return sum(findings.case(topic).verdict is Verdict.DISPUTED for topic in topics)

"""Every source with its record, and what was verified of its quotes."""

from collections import Counter
from collections.abc import Iterator

from csto_check.answers.document import ClaimInfo
from csto_check.answers.report import Document
from csto_check.answers.sources import SourceInfo
from csto_check.answers.verify import ResultInfo
from csto_check.page import Address, Article, Block, Entries, Entry, Fields, Found, Id, Line, Part, Quote, Words
from csto_check.views.report.claims import according_to, evidence_line, quote_line
from csto_check.views.report.links import SOURCES, Links
from csto_check.views.report.verified import edited_note
from csto_check.views.show import claims_told, disputes_told
from csto_check.views.words import manner

_SAYS = {True: "say their value", False: "do not say it", None: "not judged"}


def sources(document: Document, links: Links) -> Part:
    """The part with all sources."""
    return Part(SOURCES, "Sources", [_article(source, document, links) for source in document["sources"]])


def _article(source: SourceInfo, document: Document, links: Links) -> Article:
    title: Line = [Id(source["id"], source["id"]), Quote(source["title"], source["language"])]
    blocks = list(_blocks(source, document, links))
    return Article(source["id"], "source", title, blocks, Found(sources=[source["id"]]))


def _blocks(source: SourceInfo, document: Document, links: Links) -> Iterator[Block]:
    yield Fields(
        [(name, line) for name, line in _record(source, links, excerpt=document["excerpt"] is not None) if line]
    )
    for edited in document["verify"]["edited"]:
        if edited["source"] == source["id"]:
            yield edited_note(edited)
    entries = [_entry(claim, links) for claim in links.claims_of.get(source["id"], ())]
    if entries:
        yield Entries("record", entries)


def _record(source: SourceInfo, links: Links, *, excerpt: bool) -> Iterator[tuple[str, Line]]:
    for name, key in (("publisher", "publisher"), ("author", "author"), ("published", "published")):
        yield name, _plain(source[key])  # type: ignore[literal-required]
    yield "dated by", _plain(source["dated_by"])
    yield "language", _plain(source["language"])
    yield "address", [Address(source["url"])] if source["url"] else []
    yield "SHA-256 of its text", _plain(source["sha256"])
    yield "note", _plain(source["note"])
    if not excerpt:  # these count the whole base
        yield "claims", _plain(claims_told(source))
        yield "disputes", _plain(disputes_told(source))
    yield "quotes", _plain(_verified(links.results_of.get(source["id"], [])))


def _plain(text: str | None) -> Line:
    return [Words(text)] if text else []


def _verified(results: list[ResultInfo]) -> str:
    """`40 found, 2 recorded; 38 say their value, 4 not judged`"""
    status = Counter(result["status"].replace("_", " ") for result in results)
    says = Counter(_SAYS[result["says_value"]] for result in results)
    return "; ".join(", ".join(f"{n} {word}" for word, n in sorted(found.items())) for found in (status, says) if found)


def _entry(claim: ClaimInfo, links: Links) -> Entry:
    id_ = claim["id"]
    result = links.results.get(id_)
    how = manner(claim)
    notes: list[Line] = [[Words(how)]] if how else []
    notes += [evidence_line(result)] if result else []
    head = [links.claim(id_), Words(claim["shown"], tone="strong"), *according_to(claim)]
    return Entry(head, quote=quote_line(claim, links), notes=notes)

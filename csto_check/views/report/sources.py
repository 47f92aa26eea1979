"""Every source with its record, and what was verified of its quotes."""

from collections import Counter
from collections.abc import Iterator, Sequence

from csto_check.answers.document import ClaimInfo
from csto_check.answers.report import Document
from csto_check.answers.sources import SourceInfo
from csto_check.answers.verify import ResultInfo
from csto_check.element import Content, Element
from csto_check.views.report.blocks import article, entries, entry, fields, note
from csto_check.views.report.claims import claim_words, claimed, evidence_line
from csto_check.views.report.inline import address, code, line, quote
from csto_check.views.report.links import Links
from csto_check.views.report.verified import edited_note
from csto_check.views.show import claims_told, disputes_told
from csto_check.views.weekdays import iso_in_full

_ADDRESSES = ("address", "archived copy")
_SAYS = {True: "say their value", False: "do not say it", None: "not judged"}


def source_article(source: SourceInfo, document: Document, links: Links) -> Element:
    """A source, which is found by itself."""
    id_ = source["id"]
    title = [code(id_, id_), quote(source["title"], source["language"])]
    return article(id_, "source", title, _blocks(source, document, links), data_sources=id_)


def _blocks(source: SourceInfo, document: Document, links: Links) -> Iterator[Element]:
    yield fields(_record(source, links, excerpt=document["excerpt"] is not None))
    for edited in document["verify"]["edited"]:
        if edited["source"] == source["id"]:
            yield edited_note(edited, links)
    claims = links.claims_of.get(source["id"])
    if claims:
        yield entries("record", (_entry(claim, links) for claim in claims))


def _record(source: SourceInfo, links: Links, *, excerpt: bool) -> Iterator[tuple[str, Content]]:
    """What is known of it, but for what is left out."""
    told = {
        "called": source["label"],
        "publisher": source["publisher"],
        "author": source["author"],
        "published": source["published"] and iso_in_full(source["published"]),
        "dated by": source["dated_by"],
        "language": source["language"],
        "address": source["url"],
        "archived copy": source["archived"],
        "accessed": source["accessed"] and iso_in_full(source["accessed"]),
        "reliability": source["reliability_printed"],
        "SHA-256 of its text": source["sha256"],
        "note": source["note"],
        "claims": None if excerpt else claims_told(source),  # of the whole base
        "disputes": None if excerpt else disputes_told(source),
        "quotes": _verified(links.results_of.get(source["id"], ())),
    }
    for name, text in told.items():
        if text:
            yield name, address(text) if name in _ADDRESSES else line(text)


def _verified(results: Sequence[ResultInfo]) -> str:
    """`40 found, 2 recorded; 38 say their value, 4 not judged`"""
    status = Counter(result["status"].replace("_", " ") for result in results)
    says = Counter(_SAYS[result["says_value"]] for result in results)
    return "; ".join(", ".join(f"{n} {word}" for word, n in sorted(found.items())) for found in (status, says) if found)


def _entry(claim: ClaimInfo, links: Links) -> Element:
    result = links.results.get(claim["id"])
    verified = [note(evidence_line(result))] if result else []
    # Where a claim's entry leads to the text on the page, its source leads to the web.
    to = links.to_web(claim) if links.to_text(claim["id"]) else ""
    return entry([links.claim(claim["id"]), *claimed(claim)], said=[*claim_words(claim, links, to), *verified])

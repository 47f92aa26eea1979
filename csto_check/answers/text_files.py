"""Texts and receipts that are not as they should be, and the findings that tell so."""

from collections.abc import Iterator
from typing import Annotated, TypedDict

from csto_check.answers.coded import CodedInfo, Subject, coded
from csto_check.answers.ignoring import Ignoring
from csto_check.evidence.gather import Gathered
from csto_check.evidence.quote_check import Evidence
from csto_check.evidence.receipts import receipt_name
from csto_check.evidence.source_text import SourceText
from csto_check.facts.model import Base

ANEW = "csto-check verify --record writes new receipts"


class EditedInfo(TypedDict):
    """A text named after a source that is not the text on record."""

    source: str
    file: str
    sha256: Annotated[str, "of its folded text as it is now"]
    text_of: Annotated[list[str], "sources of which it is the text on record"]
    missing: Annotated[list[str], "the claims whose quotes are not in it"]


class RereadInfo(TypedDict):
    """A page on record, from which another version of the program took another text: nobody edited it."""

    source: str
    file: str
    sha256: Annotated[str, "of the folded text that is taken from it now"]
    missing: Annotated[list[str], "the claims whose quotes are not in that text"]


class FileInfo(TypedDict):
    """A file that is not as it should be."""

    file: str
    why: str


def edited_texts(base: Base, gathered: Gathered) -> Iterator[EditedInfo]:
    """The texts named after a source that are not its text on record."""
    for evidence in gathered.of.values():
        for text in evidence.edited:
            yield {
                "source": evidence.source.id,
                "file": text.name,
                "sha256": text.hash,
                "text_of": [source.id for source in base.sources.values() if source.sha256 == text.hash],
                "missing": _missing(base, evidence, text),
            }


def reread_pages(base: Base, gathered: Gathered) -> Iterator[RereadInfo]:
    """The pages on record of which another text is taken now."""
    for id_, evidence in gathered.of.items():
        text = evidence.reread
        if text:
            missing = _missing(base, evidence, text)
            yield {"source": id_, "file": text.name, "sha256": text.hash, "missing": missing}


def _missing(base: Base, evidence: Evidence, text: SourceText) -> list[str]:
    """The claims of a source whose quotes are not in a text."""
    return [claim.id for claim in base.by_source[evidence.source.id] if not text.forms.holds(claim.quote)]


def outdated_receipts(base: Base, gathered: Gathered) -> Iterator[tuple[str, FileInfo]]:
    """The receipts that do not fit their text, which is available, each with its source."""
    for id_, evidence in gathered.of.items():
        why = evidence.receipt_problem(base.by_source[id_])
        if why:
            yield id_, {"file": gathered.seeds.shown(receipt_name(id_)), "why": why}


def file_findings(base: Base, gathered: Gathered, ignoring: Ignoring) -> Iterator[CodedInfo]:
    """What is wrong with texts and receipts of sources, then with files of none."""
    for edited in edited_texts(base, gathered):
        code = "Q502" if edited["text_of"] else "Q501"
        yield _of_source(base, code, _edited(edited), edited["source"], ignoring)
    for page in reread_pages(base, gathered):
        yield _of_source(base, "Q510", _reread(page), page["source"], ignoring)
    for source, receipt in outdated_receipts(base, gathered):
        yield _of_source(base, "Q508", f"{receipt['file']} {receipt['why']}; {ANEW}", source, ignoring)
    for unread in gathered.unread:
        yield {**coded(unread.code, f"{unread.name}: {unread.why}"), "file": unread.name}
    for further, used in gathered.twice:
        told = f"{further} contains the same text as {used}, which was used"
        yield {**coded("Q603", told), "file": further}


def _of_source(base: Base, code: str, told: str, source: str, ignoring: Ignoring) -> CodedInfo:
    about = Subject(source=source, place=str(base.sources[source].place))
    return coded(code, told, about, ignored=ignoring.of_source(code, source))


def _edited(edited: EditedInfo) -> str:
    """What is said of a text that is not the one on record, and the remedy."""
    if edited["text_of"]:
        return f"{edited['file']} contains the text of {', '.join(edited['text_of'])}; rename it"
    lost = _lost(edited["missing"])
    remedy = f"if this version is right, write sha256: {edited['sha256']} under sources, {edited['source']}"
    return f"{edited['file']} is not the text on record; {lost}; {remedy}"


def _reread(page: RereadInfo) -> str:
    """What is said of a page of which another text is taken now, and the remedy."""
    said = f"{page['file']} is the page on record, and was not edited, but another text is now taken from it"
    remedy = f"write sha256: {page['sha256']} under sources, {page['source']}; then {ANEW}"
    return f"{said}: {_lost(page['missing'])}; {remedy}"


def _lost(missing: list[str]) -> str:
    return f"these quotes are not in it: {', '.join(missing)}" if missing else "all quotes are in it"

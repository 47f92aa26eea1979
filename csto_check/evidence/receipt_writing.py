"""Writing receipts for the quotes that were just found."""

from pathlib import Path
from typing import NamedTuple

from csto_check.evidence.gather import Gathered
from csto_check.evidence.quote_check import Evidence
from csto_check.evidence.receipts import Receipt, read_receipt, receipt_name, receipt_text
from csto_check.evidence.source_text import SourceText
from csto_check.facts.model import Base, Claim
from csto_check.files.folders import Folder
from csto_check.files.saving import replace
from csto_check.problem import CannotRun, Problem


class Recorded(NamedTuple):
    """The receipt of a source: its file, how many quotes it holds, and whether it differs from before.

    If the text on record is not available none was written, `n_quotes` is None, and `why` says what is to be done.
    """

    source: str
    file: str
    n_quotes: int | None
    changed: bool
    why: str = ""


def write_receipts(base: Base, gathered: Gathered) -> list[Recorded]:
    """Write a receipt for every source whose text on record is available; raises CannotRun if none is."""
    if base.shipped:
        raise CannotRun(Problem(None, "the example base already has its receipts", "name your base with --facts"))
    if not any(evidence.own_text for evidence in gathered.of.values()):
        remedy = "name the folder of the texts with --texts; csto-check verify without --record says what is missing"
        raise CannotRun(Problem(None, "no text on record is available, so there is nothing to write", remedy))
    return [_record(evidence, base.by_source[id_], gathered.seeds) for id_, evidence in gathered.of.items()]


def _record(evidence: Evidence, claims: list[Claim], seeds: Folder) -> Recorded:
    if evidence.on_record is None:
        return Recorded(evidence.source.id, "", None, changed=False, why=_why_not(evidence))
    found = evidence.receipt_quotes(claims)
    source, name = evidence.source, receipt_name(evidence.source.id)
    text = receipt_text(source.id, source.sha256 or "", found, _page(evidence, evidence.on_record))
    changed = _before(seeds, name) != text
    if changed:
        replace(Path(seeds.path, name), text)
        evidence.receipt = read_receipt(seeds, source.id)
    return Recorded(source.id, seeds.shown(name), len(found), changed)


def _why_not(evidence: Evidence) -> str:
    if evidence.reread:
        return f"first write sha256: {evidence.reread.hash} under it, as another text is now taken from its page"
    return "its text on record is not available"


def _page(evidence: Evidence, text: SourceText) -> str | None:
    """The hash of the page of a text; where the text is a copy of it, that of the page which was recorded before."""
    before = evidence.receipt
    known = before.page if isinstance(before, Receipt) and before.text == text.hash else None
    return text.page_hash or known


def _before(seeds: Folder, name: str) -> str | None:
    """The receipt in its file; None if there is none that can be read."""
    entry = seeds.entry(name)
    try:
        return seeds.store.text(entry.path).text if entry and not entry.wrong else None
    except CannotRun:
        return None

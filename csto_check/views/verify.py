"""The results for the quotes: first what was not checked, then what failed, then the counts."""

from collections.abc import Iterator
from typing import NamedTuple

from csto_check.answers.coded import CodedInfo, fails
from csto_check.answers.verify import STATUSES, Document, ResultInfo, failing_claims
from csto_check.grouped import grouped
from csto_check.prose import counted, joined
from csto_check.view import Block, Cell, Column, Heading, Paragraph, Table, View
from csto_check.views.coded_lines import ignored_blocks, lines_of_codes, placed_lines, told_with_codes, with_code
from csto_check.views.coverage import coverage_blocks
from csto_check.views.wording import position, quote_cell, without_empty_columns

_LOOK_AGAIN = "put the texts in the folder seeds next to the base, or name their folder"
_ANEW = "csto-check verify --record writes new receipts"
MOST_UNREAD = 10  # files that are listed
_TONES = {"found": "good", "repeated": "good", "recorded": "doubtful", "missing": "bad", "not_checked": "doubtful"}
_SAYINGS = {True: ("yes", "good"), False: ("no", "bad"), None: ("not judged", "dim")}
_RECORDED, _NOT_COVERED, _OF_RECEIPTS = "Q505", "Q109", ("Q506", "Q507")
_NO_READER, _UNNEEDED = "Q509", "Q611"


class _Attention(NamedTuple):
    """A claim that needs attention, and what of it does."""

    result: ResultInfo
    findings: list[CodedInfo]

    @property
    def is_wrong(self) -> bool:
        return any(each["severity"] == "error" for each in self.findings)


def view(document: Document, *, every: bool = False) -> View:
    """What needs attention; with `every` also a row for each claim."""
    found = [each for each in document["findings"] if each["ignored"] is None]
    blocks = [
        *lines_of_codes(found, ["Q501"], "bad", "edited since"),
        *lines_of_codes(found, ["Q502"], "bad", "wrong name"),
        *_unread(found),
        *lines_of_codes(found, ["Q503", "Q504"], "doubtful", "not checked"),
        *_recorded(document, found),
        *_failed(document, found),
        *_weak(document, found),
        *(_every(document) if every else ()),
        *(coverage_blocks(document["coverage"], found) if document["coverage"] else ()),
        *ignored_blocks(document["findings"]),
        *placed_lines(found, _UNNEEDED, "doubtful", "ignores nothing"),
        *_notes(document, found),
        _counts(document),
    ]
    return View(blocks)


def _unread(found: list[CodedInfo]) -> Iterator[Block]:
    lines = list(lines_of_codes(found, ["Q601", "Q602"], "doubtful", "not used"))
    yield from lines[:MOST_UNREAD]
    more = len(lines) - MOST_UNREAD
    if more > 0:
        yield Paragraph(f"and {counted(more, 'further file')}", "doubtful", "not used")


def _recorded(document: Document, found: list[CodedInfo]) -> Iterator[Block]:
    sources = {each["source"] for each in found if each["code"] == _RECORDED}
    results = [each for each in document["results"] if each["status"] == "recorded" and each["source"] in sources]
    if results:
        said = "a receipt says that each quote was found in the text on record"
        which = f"the quotes of {counted(len(results), 'claim')} from {counted(len(sources), 'source')}"
        told = with_code(f"{which}: the text is not available, but {said}", _RECORDED)
        yield Paragraph(told, "doubtful", "recorded, not found")
        again = "name the folder of the texts" if document["base"]["shipped"] else _LOOK_AGAIN
        yield Paragraph(f"to look for them again, {again}: csto-check verify --texts DIR", "", "remedy")


def _attention(document: Document, found: list[CodedInfo]) -> list[_Attention]:
    """The claims of which something failed or may mislead."""
    telling = (each for each in found if each["severity"] != "note" and each["code"] != _UNNEEDED)
    by_claim = grouped(telling, lambda each: each["claim"])
    results = sorted(document["results"], key=_in_file)
    return [_Attention(each, by_claim[each["claim"]]) for each in results if each["claim"] in by_claim]


def _failed(document: Document, found: list[CodedInfo]) -> Iterator[Block]:
    failed = [each for each in _attention(document, found) if each.is_wrong]
    whole = _whole_sources(document, failed)
    of_receipts = list(lines_of_codes(found, _OF_RECEIPTS, "bad", "failed"))
    yield from (*of_receipts, *whole.values())
    failed = [each for each in failed if each.result["source"] not in whole or _says_other(each)]
    if failed:
        yield Heading("failed", counted(len(failed), "quote"))
        yield _table(failed, hints=True)
    if of_receipts or any(each["code"] == _NOT_COVERED for each in found):
        yield Paragraph(f"once the texts are available, {_ANEW}", "", "remedy")


def _whole_sources(document: Document, failed: list[_Attention]) -> dict[str, Paragraph]:
    """Sources of which a receipt covers no quote, all for one and the same reason: it is said once."""
    number = grouped(document["results"], lambda result: result["source"])
    uncovered = [each for each in failed if _NOT_COVERED in each.result["codes"]]
    found = {}
    for source, each in grouped(uncovered, lambda each: each.result["source"]).items():
        if len(each) == len(number[source]):
            told = f"{counted(len(each), 'claim')} of {source}: {each[0].result['why']}"
            found[source] = Paragraph(with_code(told, _NOT_COVERED), "bad", "failed")
    return found


def _says_other(failed: _Attention) -> bool:
    return failed.result["says_value"] is False


def _weak(document: Document, found: list[CodedInfo]) -> Iterator[Block]:
    weak = [each for each in _attention(document, found) if _may_mislead(each)]
    if weak:
        yield Heading("weak", f"{counted(len(weak), 'quote')} to review")
        yield _table(weak, hints=False)


def _may_mislead(each: _Attention) -> bool:
    return any(finding["severity"] == "warning" for finding in each.findings)


def _table(rows: list[_Attention], *, hints: bool) -> Table:
    columns = [
        Column("written at", keep=True),
        Column("claim"),
        Column("quote"),
        Column("why"),
        Column("nearest passage (a hint)"),
    ]
    return without_empty_columns(Table(columns, [_attention_row(each, hints=hints) for each in rows]))


def _attention_row(each: _Attention, *, hints: bool) -> list[Cell]:
    hint = each.result["hint"] if hints else None
    return [
        Cell(each.result["place"]),
        Cell(each.result["claim"], "strong"),
        quote_cell(each.result["quote"]),
        Cell(told_with_codes(each.findings), "bad" if each.is_wrong else "doubtful"),
        quote_cell(hint) if hint else Cell(""),
    ]


def _in_file(result: ResultInfo) -> tuple[str, int, int]:
    """The order in which an editor goes through the base."""
    file, line, column = result["place"].rsplit(":", 2)
    return file, int(line), int(column)


def _notes(document: Document, found: list[CodedInfo]) -> Iterator[Block]:
    repeated = document["counts"]["repeated"]
    if repeated:
        said = counted(repeated, "quote appears", "quotes appear")
        yield Paragraph(f"{said} more than once in the text; --all shows where", "dim", "repeated")
    yield from lines_of_codes(found, ["Q603"], "dim", "note")
    yield from lines_of_codes(found, ["Q508"], "doubtful", "note")


def _every(document: Document) -> Iterator[Block]:
    if document["results"]:
        columns = [Column("claim"), Column("status", keep=True), Column("where"), Column("also")]
        columns += [Column("says its value"), Column("quote")]
        yield Heading("all", counted(len(document["results"]), "claim"))
        yield without_empty_columns(Table(columns, [_row(result) for result in document["results"]]))


def _row(result: ResultInfo) -> list[Cell]:
    where = f"{result['file']}:{result['line']}:{result['column']}" if result["line"] else ""
    status = result["status"].replace("_", " ")
    return [
        Cell(result["claim"], "strong"),
        Cell(status, _TONES[result["status"]]),
        Cell(where),
        Cell(", ".join(map(position, result["also"]))),
        _saying(result),
        quote_cell(result["quote"]),
    ]


def _saying(result: ResultInfo) -> Cell:
    """`yes`, `no: the quote says 353, but the value is 335 [Q201]`, `not judged: …`."""
    word, tone = _SAYINGS[result["says_value"]]
    code = next((code for code in result["codes"] if code.startswith("Q2") or code == _NO_READER), None)
    told = f"{word}: {result['says_why']}" if result["says_why"] else word
    return Cell(with_code(told, code) if code else told, tone)


def _counts(document: Document) -> Block:
    counts = document["counts"]
    if not counts["claims"]:
        return Paragraph("0 claims: there was nothing to check", "doubtful")
    told = ", ".join(f"{counts[status]} {status.replace('_', ' ')}" for status in STATUSES)
    texts = f"texts of {document['n_texts']} of {counted(document['n_sources'], 'source')}"
    where = f"{texts} in {document['texts']}" if document["texts"] else "no folder with texts"
    if document["n_failed"]:
        ignored = document["n_failed"] - len(failing_claims(document))
        told += f"; {document['n_failed']} failed" + (f", {ignored} of them ignored" if ignored else "")
    elif counts["found"] + counts["repeated"] == counts["claims"]:
        told = f"every quote is in its text; {told}"
    accepted = f"{counted(document['n_ignored'], 'finding')} ignored" if document["n_ignored"] else ""
    tone = "bad" if fails(document["findings"]) else "good" if document["n_texts"] else "doubtful"
    return Paragraph(joined(f"{counted(counts['claims'], 'claim')}: {told}", accepted, _said(document), where), tone)


def _said(document: Document) -> str:
    """`3 say their value, 1 does not, 2 not judged`"""
    counts = document["counts"]
    other = counts["claims"] - counts["says"] - counts["not_judged"]
    says = counted(counts["says"], "says its value", "say their value")
    does_not = counted(other, "does not", "do not") if other else ""
    return joined(says, does_not, f"{counts['not_judged']} not judged", by=", ")

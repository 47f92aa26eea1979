"""The results for the quotes: first what was not checked, then what failed, then the counts."""

from collections import Counter
from collections.abc import Iterator

from csto_check.answers.verify import STATUSES, Document, EditedInfo, RereadInfo, ResultInfo
from csto_check.grouped import grouped
from csto_check.prose import counted, joined
from csto_check.view import Block, Cell, Column, Heading, Paragraph, Table, View
from csto_check.views.coverage import coverage_blocks
from csto_check.views.wording import position, quote_cell, without_empty_columns

_LOOK_AGAIN = "put the texts in the folder seeds next to the base, or name their folder"
_ANEW = "csto-check verify --record writes new receipts"
MOST_UNREAD = 10  # files that are listed
_TONES = {"found": "good", "repeated": "good", "recorded": "doubtful", "missing": "bad", "not_checked": "doubtful"}
_SAYINGS = {True: ("yes", "good"), False: ("no", "bad"), None: ("not judged", "dim")}


def view(document: Document, *, every: bool = False) -> View:
    """What needs attention; with `every` also a row for each claim."""
    blocks = [
        *map(_edited, document["edited"]),
        *map(_reread, document["reread"]),
        *_unread(document),
        *_not_checked(document),
        *_recorded(document),
        *_failed(document),
        *_weak(document),
        *(_every(document) if every else ()),
        *(coverage_blocks(document["coverage"]) if document["coverage"] else ()),
        *_notes(document),
        _counts(document),
    ]
    return View(blocks)


def _edited(edited: EditedInfo) -> Block:
    missing = edited["missing"]
    if edited["text_of"]:
        said = f"{edited['file']} contains the text of {', '.join(edited['text_of'])}; rename it"
        return Paragraph(said, "bad", "wrong name")
    lost = _lost(missing)
    remedy = f"if this version is right, write sha256: {edited['sha256']} under sources, {edited['source']}"
    return Paragraph(f"{edited['file']} is not the text on record; {lost}; {remedy}", "bad", "edited since")


def _reread(page: RereadInfo) -> Block:
    said = f"{page['file']} is the page on record, and was not edited, but another text is now taken from it"
    remedy = f"write sha256: {page['sha256']} under sources, {page['source']}; then {_ANEW}"
    return Paragraph(f"{said}: {_lost(page['missing'])}; {remedy}", "doubtful", "read anew")


def _lost(missing: list[str]) -> str:
    return f"these quotes are not in it: {', '.join(missing)}" if missing else "all quotes are in it"


def _unread(document: Document) -> Iterator[Block]:
    for each in document["unread"][:MOST_UNREAD]:
        yield Paragraph(f"{each['file']}: {each['why']}", "doubtful", "not used")
    more = len(document["unread"]) - MOST_UNREAD
    if more > 0:
        yield Paragraph(f"and {counted(more, 'further file')}", "doubtful", "not used")


def _not_checked(document: Document) -> Iterator[Block]:
    """Claims of a source that were not checked for one and the same reason, in one line."""
    results = [result for result in document["results"] if result["status"] == "not_checked" and not result["failed"]]
    for (source, why), number in Counter((result["source"], result["why"]) for result in results).items():
        yield Paragraph(f"{counted(number, 'claim')} of {source}: {why}", "doubtful", "not checked")


def _recorded(document: Document) -> Iterator[Block]:
    number = document["counts"]["recorded"]
    if number:
        sources = len({result["source"] for result in document["results"] if result["status"] == "recorded"})
        said = "a receipt says that each quote was found in the text on record"
        which = f"the quotes of {counted(number, 'claim')} from {counted(sources, 'source')}"
        yield Paragraph(f"{which}: the text is not available, but {said}", "doubtful", "recorded, not found")
        again = "name the folder of the texts" if document["base"]["shipped"] else _LOOK_AGAIN
        yield Paragraph(f"to look for them again, {again}: csto-check verify --texts DIR", "", "remedy")


def _failed(document: Document) -> Iterator[Block]:
    failed = [result for result in document["results"] if result["failed"]]
    unfound = [result for result in failed if result["says_value"] is not False]
    whole = _whole_sources(document, unfound)
    for source, why in whole.items():
        number = sum(result["source"] == source for result in unfound)
        yield Paragraph(f"{counted(number, 'claim')} of {source}: {why}", "bad", "failed")
    failed = [result for result in failed if result["source"] not in whole or result not in unfound]
    if failed:
        yield Heading("failed", counted(len(failed), "quote"))
        yield _table(failed, hints=True)
    if whole or any(result["status"] == "not_checked" for result in unfound):
        yield Paragraph(f"once the texts are available, {_ANEW}", "", "remedy")


def _whole_sources(document: Document, failed: list[ResultInfo]) -> dict[str, str]:
    """Sources of which no quote could be checked, all for one and the same reason: it is said once."""
    by_source = grouped(document["results"], lambda result: result["source"])
    sources = sorted({result["source"] for result in failed})
    reasons = {source: {_not_checked_why(result) for result in by_source[source]} for source in sources}
    return {source: why for source, (why, *others) in reasons.items() if why and not others}


def _not_checked_why(result: ResultInfo) -> str | None:
    return result["why"] if result["status"] == "not_checked" else None


def _weak(document: Document) -> Iterator[Block]:
    weak = [result for result in document["results"] if result["weak"]]
    if weak:
        yield Heading("weak", f"{counted(len(weak), 'quote')} to review")
        yield _table(weak, hints=False)


def _table(results: list[ResultInfo], *, hints: bool) -> Table:
    columns = [
        Column("written at", keep=True),
        Column("claim"),
        Column("quote"),
        Column("why"),
        Column("nearest passage (a hint)"),
    ]
    rows = [
        [
            Cell(result["place"]),
            Cell(result["claim"], "strong"),
            quote_cell(result["quote"]),
            Cell(_why(result), "bad" if result["failed"] else "doubtful"),
            quote_cell(result["hint"]) if hints and result["hint"] else Cell(""),
        ]
        for result in sorted(results, key=_in_file)
    ]
    return without_empty_columns(Table(columns, rows))


def _why(result: ResultInfo) -> str:
    """What is wrong with a quote: that it says a different value, and what was found of it."""
    other = result["says_why"] if result["says_value"] is False else None
    return joined(other, result["why"])


def _in_file(result: ResultInfo) -> tuple[str, int, int]:
    """The order in which an editor goes through the base."""
    file, line, column = result["place"].rsplit(":", 2)
    return file, int(line), int(column)


def _notes(document: Document) -> Iterator[Block]:
    repeated = document["counts"]["repeated"]
    if repeated:
        said = counted(repeated, "quote appears", "quotes appear")
        yield Paragraph(f"{said} more than once in the text; --all shows where", "dim", "repeated")
    for further, used in document["twice"]:
        yield Paragraph(f"{further} contains the same text as {used}, which was used", "dim", "note")
    for each in document["outdated"]:
        yield Paragraph(f"{each['file']} {each['why']}; {_ANEW}", "doubtful", "note")


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
    """`yes`, `no: the quote says 353, the value says 335`, `not judged: …`."""
    word, tone = _SAYINGS[result["says_value"]]
    return Cell(f"{word}: {result['says_why']}" if result["says_why"] else word, tone)


def _counts(document: Document) -> Block:
    counts = document["counts"]
    if not counts["claims"]:
        return Paragraph("0 claims: there was nothing to check", "doubtful")
    told = ", ".join(f"{counts[status]} {status.replace('_', ' ')}" for status in STATUSES)
    texts = f"texts of {document['n_texts']} of {counted(document['n_sources'], 'source')}"
    where = f"{texts} in {document['texts']}" if document["texts"] else "no folder with texts"
    if document["n_failed"]:
        told += f"; {document['n_failed']} failed"
    elif counts["found"] + counts["repeated"] == counts["claims"]:
        told = f"every quote is in its text; {told}"
    tone = "bad" if document["n_failed"] or document["edited"] else "good" if document["n_texts"] else "doubtful"
    return Paragraph(f"{counted(counts['claims'], 'claim')}: {told}; {_said(document)}; {where}", tone)


def _said(document: Document) -> str:
    """`3 say their value, 1 does not, 2 not judged`"""
    counts = document["counts"]
    other = counts["claims"] - counts["says"] - counts["not_judged"]
    says = counted(counts["says"], "says its value", "say their value")
    does_not = counted(other, "does not", "do not") if other else ""
    return joined(says, does_not, f"{counts['not_judged']} not judged", by=", ")

"""The readings of a text, one row each."""

from collections.abc import Iterable

from csto_check.answers.read import Document, ReadingInfo, UnreadInfo
from csto_check.prose import counted
from csto_check.view import Block, Cell, Column, Paragraph, Table, View
from csto_check.views.wording import position, quote_cell, without_empty_columns

_COLUMNS = (
    Column("at", keep=True),
    Column("kind", keep=True),
    Column("text"),
    Column("value", keep=True),
    Column("hedge", optional=True),
    Column("noun", optional=True),
    Column("not resolved"),
)
_UNREAD = (Column("at", keep=True), Column("not read"), Column("why"))

_BY = {"text": ", the text's own date", "page": ", the date of its page"}


def view(document: Document) -> View:
    """A table of readings and their number."""
    blocks: list[Block] = []
    if document["readings"]:
        blocks.append(readings_table(document["readings"]))
    if document["unread"]:
        blocks.append(unread_table(document["unread"]))
    blocks.append(_count(document))
    return View(blocks)


def readings_table(readings: Iterable[ReadingInfo]) -> Table:
    """One row a reading, without columns that hold nothing."""
    return without_empty_columns(Table(_COLUMNS, list(map(_row, readings))))


def unread_table(pieces: Iterable[UnreadInfo]) -> Table:
    """One row a number that could not be read."""
    return Table(_UNREAD, list(map(_unread, pieces)))


def _row(reading: ReadingInfo) -> list[Cell]:
    return [
        Cell(position(reading)),
        Cell(reading["kind"]),
        quote_cell(reading["text"]),
        Cell(reading["value"] or "", "strong"),
        Cell(reading["hedge"] or "", quote=True),
        Cell(reading["noun"] or "", quote=True),
        Cell(reading["why"] or "", "doubtful"),
    ]


def _unread(piece: UnreadInfo) -> list[Cell]:
    return [Cell(position(piece)), quote_cell(piece["text"]), Cell(piece["why"], "doubtful")]


def _count(document: Document) -> Block:
    unresolved = document["n_unresolved"]
    more = f", {unresolved} of them without a value" if unresolved else ""
    by = _BY.get(document["dated_by"] or "", "")
    told = f"relative to {document['date']}{by}" if document["date"] else "the text's date is unknown"
    unread = f"; {counted(document['n_unread'], 'number')} not read" if document["n_unread"] else ""
    counts = f"{counted(document['n_readings'], 'reading')}{more}{unread}"
    return Paragraph(f"{counts}; {told}; read as {document['language']}")

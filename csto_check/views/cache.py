"""The folder with the compiled bases, and one row for each."""

from csto_check.answers.cache import CachedBase, Document
from csto_check.prose import counted
from csto_check.view import Block, Cell, Column, Paragraph, Table, View

_COLUMNS = (
    Column("base"),
    Column("title"),
    Column("sources", number=True),
    Column("topics", number=True),
    Column("claims", number=True),
    Column("size", number=True),
    Column(""),
)


def view(document: Document) -> View:
    """Where it is, what is in it, and how large it is."""
    blocks: list[Block] = [Paragraph(document["folder"] or "there is no home folder to keep it in", lead="cache")]
    if document["bases"]:
        blocks.append(Table(_COLUMNS, list(map(_row, document["bases"]))))
    return View([*blocks, Paragraph(_total(document))])


def _total(document: Document) -> str:
    kept = f"{counted(document['n_bases'], 'compiled base')}, {_size(document['n_bytes'])}"
    if document["cleared"]:
        return f"removed {_size(document['n_removed_bytes'])}; left are {kept}"
    return f"{kept}; to empty it: csto-check cache --clear" if document["n_bases"] else kept


def _row(base: CachedBase) -> list[Cell]:
    counts = (base["n_sources"], base["n_topics"], base["n_claims"])
    return [
        Cell(base["path"] or base["file"]),
        Cell(base["title"] or ""),
        *(Cell("" if number is None else str(number)) for number in counts),
        Cell(_size(base["n_bytes"])),
        Cell("" if base["usable"] else "damaged" if base["path"] is None else "of another version", "dim"),
    ]


def _size(n_bytes: int) -> str:
    """`14.7 MB`"""
    return f"{n_bytes / 1_000_000:.1f} MB"

"""The manual of each code that was asked for, or a list of all codes by family."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from csto_check.answers.explain import CodeManual, Document, ExampleFile
from csto_check.prose import counted
from csto_check.view import Block, Cell, Column, Heading, Listing, Paragraph, Table, View

_COLUMNS = (Column("", keep=True), Column(""), Column("", keep=True))


def view(document: Document) -> View:
    """Manuals, or a list."""
    codes = document["codes"]
    return View([block for code in codes for block in _pages(code)] if document["asked"] else _list(codes))


def _pages(code: CodeManual) -> Iterator[Block]:
    """A code with its example, what the program says to it, and the mended one."""
    yield Heading(code["code"], code["title"])
    yield Paragraph(code["severity"], lead="severity")
    yield Paragraph(code["manual"])
    yield from _files("example", code["example"])
    yield Paragraph(f"{code['command']} says:")
    yield Listing("\n".join(code["reported"]))
    yield from _files("mended", code["mended"])


def _files(lead: str, files: Sequence[ExampleFile]) -> Iterator[Block]:
    for file in files:
        yield Paragraph(file["name"], lead=lead)
        yield Listing(file["text"])


def _list(codes: Sequence[CodeManual]) -> list[Block]:
    blocks: list[Block] = []
    for family, each in groupby(codes, key=lambda code: code["family"]):
        found = list(each)
        blocks += [Heading(found[0]["code"][:2], family), Table(_COLUMNS, list(map(_row, found)), is_dense=True)]
    told = f"{counted(len(codes), 'code')}; the manual of one: csto-check explain {codes[0]['code']}"
    return [*blocks, Paragraph(told)]


def _row(code: CodeManual) -> list[Cell]:
    return [Cell(code["code"], "strong"), Cell(code["title"]), Cell(code["severity"], "dim")]

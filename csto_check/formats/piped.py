"""A view as plain lines: one row a line, nothing wrapped, nothing cut, no colour."""

from collections.abc import Sequence
from unicodedata import combining, east_asian_width

from csto_check.formats.escape import one_line, visible
from csto_check.formats.screen import Screen
from csto_check.formats.strip import axis_title, draw
from csto_check.view import Block, Cell, Column, Heading, Listing, Paragraph, Table, View

STRIP = 24


def render_piped(view: View, screen: Screen) -> str:
    """The blocks one below the other, a blank line before each part."""
    lines: list[str] = []
    for block in view.blocks:
        if lines and isinstance(block, Heading):
            lines.append("")
        lines.extend(_block(block))
    return "\n".join(lines) + "\n"


def _block(block: Block) -> list[str]:
    if isinstance(block, Heading):
        return [f"{one_line(block.id)}: {one_line(block.text)}"]
    if isinstance(block, Paragraph):
        return [f"{block.lead}: {one_line(block.text)}" if block.lead else one_line(block.text)]
    if isinstance(block, Listing):
        return [f"  {line}".rstrip() for line in visible(block.text.rstrip("\n")).split("\n")]
    return _table(block)


def _table(table: Table) -> list[str]:
    head = [axis_title(column.axis, STRIP) if column.axis else column.title for column in table.columns]
    rows = [[_text(cell, column) for cell, column in zip(row, table.columns, strict=True)] for row in table.rows]
    lines = [head, *rows] if any(head) else rows
    widths = [max(map(_width, cells)) for cells in zip(*lines, strict=True)]
    return [_line(line, widths, table.columns) for line in lines]


def _text(cell: Cell, column: Column) -> str:
    if column.axis:
        return draw(cell.mark, STRIP, lines=True)
    return one_line(cell.text if cell.quote else cell.text.strip().replace("\n", "; "))


def _line(cells: list[str], widths: list[int], columns: Sequence[Column]) -> str:
    padded = [
        " " * (width - _width(cell)) + cell if column.number else cell + " " * (width - _width(cell))
        for cell, width, column in zip(cells, widths, columns, strict=True)
    ]
    return "  ".join(padded).rstrip()


def _width(text: str) -> int:
    """Columns that a text takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(char) in "WF" else 0 if combining(char) else 1 for char in text)

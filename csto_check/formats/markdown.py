"""Markdown: tables to paste into a document; marks on axes are left out."""

from collections.abc import Callable, Mapping
from typing import Any

from csto_check.formats.markdown_text import for_markdown, starting_a_line
from csto_check.formats.screen import Screen
from csto_check.view import Block, Cell, Heading, Paragraph, Table, View


def render(answer: Mapping[str, Any], make_view: Callable[[], View], screen: Screen) -> str:
    """The view as GitHub-flavoured Markdown."""
    return "\n".join(map(_block, make_view().blocks))


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"## {for_markdown(block.id)}\n\n{starting_a_line(block.text)}\n"
    if isinstance(block, Paragraph):
        lead = f"**{for_markdown(block.lead)}:** " if block.lead else ""
        return f"{lead}{starting_a_line(block.text)}\n"
    return _table(block)


def _table(table: Table) -> str:
    kept = [index for index, column in enumerate(table.columns) if column.axis is None]
    head = [for_markdown(table.columns[index].title) for index in kept]
    rule = ["---:" if table.columns[index].number else "---" for index in kept]
    rows = [[_cell(row[index]) for index in kept] for row in table.rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, rule, *rows]) + "\n"


def _cell(cell: Cell) -> str:
    return "<br>".join(map(for_markdown, cell.text.strip().split("\n"))) if not cell.quote else for_markdown(cell.text)

"""A view on a terminal, drawn with rich in the terminal's width."""

from collections.abc import Iterable
from io import StringIO

from rich.box import ASCII2, SIMPLE_HEAD, Box
from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from csto_check.formats.escape import for_encoding, one_line, visible
from csto_check.formats.screen import Screen
from csto_check.formats.strip import axis_title, draw
from csto_check.view import Block, Cell, Column, Heading, Paragraph, Table, View

WIDE = 100  # from here on there is room for optional columns
_STYLES = {"": "", "good": "green", "bad": "bold red", "doubtful": "yellow", "dim": "dim", "strong": "bold"}


class _Page(StringIO):
    """Where rich writes to; it asks for the encoding to choose its lines."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._encoding


def render(view: View, screen: Screen) -> str:
    """The blocks of a view in the screen's width, encoding and colours."""
    page = _Page(screen.encoding)
    console = Console(
        file=page,
        width=screen.width,
        force_terminal=True,
        color_system="standard" if screen.colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    for index, block in enumerate(view.blocks):
        if index and isinstance(block, Heading):
            console.print()
        console.print(_drawn(block, screen))
    return "".join(line.rstrip(" ") for line in page.getvalue().splitlines(keepends=True))


def _drawn(block: Block, screen: Screen) -> Text | Grid:
    if isinstance(block, Heading):
        return _text(block.id, "bold", screen) + Text("  ") + _text(block.text, "", screen)
    if isinstance(block, Paragraph):
        lead = _text(f"{block.lead}: ", f"bold {_STYLES[block.tone]}".strip(), screen) if block.lead else Text()
        return lead + _text(block.text, "" if block.lead else _STYLES[block.tone], screen)
    return _grid(block, screen)


def _grid(table: Table, screen: Screen) -> Grid:
    width = screen.width or WIDE
    kept = [index for index, column in enumerate(table.columns) if width >= WIDE or not column.optional]
    grid = Grid(box=_box(screen), show_header=_has_head(table), padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    strip = _strip_width(width)
    for index in kept:
        _add_column(grid, table.columns[index], strip, screen)
    for number, row in enumerate(table.rows):
        if number in table.sections:
            grid.add_section()
        grid.add_row(*(_cell(row[index], table.columns[index], strip, screen) for index in kept))
    return grid


def _box(screen: Screen) -> Box:
    return SIMPLE_HEAD if screen.draws_lines() else ASCII2


def _has_head(table: Table) -> bool:
    return any(column.title or column.axis for column in table.columns)


def _strip_width(width: int) -> int:
    return 28 if width >= 120 else 20 if width >= WIDE else 14


def _add_column(grid: Grid, column: Column, strip: int, screen: Screen) -> None:
    title = axis_title(column.axis, strip) if column.axis else for_encoding(column.title, screen.encoding)
    grid.add_column(
        Text(title, style="dim" if column.axis else "bold"),
        justify="right" if column.number else "left",
        no_wrap=column.keep or column.number or bool(column.axis),
        overflow="fold",
    )


def _cell(cell: Cell, column: Column, strip: int, screen: Screen) -> Text:
    if column.axis:
        return Text(draw(cell.mark, strip, screen.draws_lines()), no_wrap=True)
    return _text(cell.text, _STYLES[cell.tone], screen)


def _text(text: str, style: str, screen: Screen) -> Text:
    return Text("\n".join(_lines(text, screen.encoding)), style=style, overflow="fold")


def _lines(text: str, encoding: str) -> Iterable[str]:
    return (for_encoding(one_line(line), encoding) for line in visible(text).split("\n"))

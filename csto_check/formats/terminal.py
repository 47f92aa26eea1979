"""A view on a terminal, drawn with rich in the terminal's width."""

import re
from collections.abc import Iterable
from io import StringIO
from typing import NamedTuple

from rich.box import SIMPLE_HEAD, Box
from rich.cells import cell_len
from rich.console import Console, JustifyMethod
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from csto_check.formats.escape import for_encoding, one_line, visible
from csto_check.formats.screen import Screen
from csto_check.formats.strip import axis_title, draw
from csto_check.view import MARK_CLOSES, MARK_OPENS, Block, Cell, Column, Heading, Listing, Table, View

WIDE = 100  # from here on there is room for optional columns
ROOMY = 140  # and from here on for drawings beside texts that break
GUTTER = 2
_PLAIN_HEAD = Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)  # a line under the head, in ASCII
_BREAKABLE = re.compile(r"\S+")
LONG_WORD = 14  # longer words may break where there is no room
_STYLES = {"": "", "good": "green", "bad": "bold red", "doubtful": "yellow", "dim": "dim", "strong": "bold"}


class _Page(StringIO):
    """Where rich writes to; it asks for the encoding to choose its lines."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._encoding


def render_terminal(view: View, screen: Screen) -> str:
    """The blocks of a view in the screen's width, encoding and colours."""
    page = _Page(screen.encoding)
    console = Console(
        file=page,
        width=screen.width,
        height=100,  # without a height rich takes no width on a dumb terminal
        force_terminal=True,
        color_system="standard" if screen.colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    last_head: list[str] = []
    for index, block in enumerate(view.blocks):
        if index and isinstance(block, Heading):
            console.print()
        drawn = _drawn(block, screen)
        if isinstance(drawn, Grid) and isinstance(block, Table) and block.is_dense:
            head = [str(column.header) for column in drawn.columns]
            drawn.show_header, last_head = drawn.show_header and head != last_head, head
        console.print(drawn)
    return "".join(f"{line.rstrip(' ')}\n" for line in page.getvalue().splitlines())


def _drawn(block: Block, screen: Screen) -> Text | Grid | Padding:
    if isinstance(block, Heading):
        return _text(block.id, "bold", screen) + Text("  ") + _text(block.text, "", screen)
    if isinstance(block, Table):
        return _grid(block, screen)
    if isinstance(block, Listing):
        return Padding(Text(for_encoding(visible(block.text.rstrip("\n")), screen.encoding)), (0, 0, 0, GUTTER))
    style = _STYLES[block.tone]
    if not block.lead:
        return _text(block.text, style, screen)
    return _text(f"{block.lead}:", f"bold {style}".strip(), screen) + Text(" ") + _text(block.text, "", screen)


class _Filled(NamedTuple):
    """A column with the texts of its head and its cells."""

    column: Column
    head: Text
    cells: list[Text]

    @classmethod
    def of(cls, table: Table, place: int, screen: Screen) -> "_Filled":
        column, strip = table.columns[place], _strip_width(screen.width or WIDE)
        cells = [_cell(row[place], column, strip, screen) for row in table.rows]
        return cls(column, _head(column, strip, screen), cells)

    @property
    def wants(self) -> "_Wants":
        return _Wants.of((self.head, *self.cells), self.column)

    def fitted(self, room: int, screen: Screen) -> list[Text]:
        """The cells in a width, with marked stretches in bold."""
        found = [broken(cell, room) for cell in self.cells]
        if self.column.marked:
            for cell in found:
                cell.highlight_regex(_marked(screen), "bold")
        return found


def _grid(table: Table, screen: Screen) -> Grid:
    width = screen.width or WIDE
    columns = _kept([_Filled.of(table, place, screen) for place in range(len(table.columns))], width)
    widths = column_widths([each.wants for each in columns], width)
    has_head = any(str(each.head) for each in columns)
    box, padding = (None, GUTTER) if table.is_dense else (_box(screen), GUTTER - 1)
    grid = Grid(box=box, show_header=has_head, padding=(0, padding, 0, 0), pad_edge=False, show_edge=False)
    for each, room in zip(columns, widths, strict=True):
        justify: JustifyMethod = "right" if each.column.number else "left"
        grid.add_column(each.head, justify=justify, width=room, overflow="fold")
    fitted = [each.fitted(room, screen) for each, room in zip(columns, widths, strict=True)]
    for number, cells in enumerate(zip(*fitted, strict=True)):
        if number in table.sections:
            grid.add_section()
        grid.add_row(*cells)
    return grid


def _kept(columns: list[_Filled], width: int) -> list[_Filled]:
    """The columns that there is room for, without the optional ones where words would break, and then without axes."""
    kept = _wanted(columns, width)
    if _fits(kept, width):
        return kept
    kept = [each for each in kept if not each.column.optional]
    return kept if _fits(kept, width) else [each for each in kept if not each.column.axis]


def _fits(columns: list[_Filled], width: int) -> bool:
    return column_room([each.wants.least for each in columns]) <= width


def _wanted(columns: list[_Filled], width: int) -> list[_Filled]:
    """The columns with a drawing that is optional only where texts do not break for it, or there is much room."""
    if width < WIDE:
        return [each for each in columns if not each.column.optional]
    if width >= ROOMY or column_room([each.wants.most for each in columns]) <= width:
        return columns
    return [each for each in columns if not (each.column.optional and each.column.axis)]


def column_room(widths: list[int]) -> int:
    """What columns of these widths take, with what lies between them."""
    return sum(widths) + GUTTER * (len(widths) - 1)


def broken(cell: Text, room: int) -> Text:
    """A cell whose long words, such as ids, end a line behind a point or another mark and not anywhere."""
    text = str(cell)
    if all(cell_len(word) <= room for word in text.split()):
        return cell
    return Text(_BREAKABLE.sub(lambda word: _pieces(word.group(), room), text), style=cell.style, overflow="fold")


def _pieces(word: str, room: int) -> str:
    pieces = []
    while cell_len(word) > room:
        marks = [i + 1 for i, char in enumerate(word[:room]) if char in "._:/-,(" and i + 1 < len(word)]
        if not marks:
            break
        pieces.append(word[: marks[-1]])
        word = word[marks[-1] :]
    return "\n".join([*pieces, word])


def _marked(screen: Screen) -> str:
    """Matches a marked stretch, in brackets as the screen's encoding has them."""
    opens, closes = (re.escape(for_encoding(mark, screen.encoding)) for mark in (MARK_OPENS, MARK_CLOSES))
    return f"(?s){opens}.*?{closes}"


def _box(screen: Screen) -> Box:
    return SIMPLE_HEAD if screen.draws_lines() else _PLAIN_HEAD


def _strip_width(width: int) -> int:
    return 28 if width >= 120 else 20 if width >= WIDE else 14


def _head(column: Column, strip: int, screen: Screen) -> Text:
    if column.axis:
        return Text(axis_title(column.axis, strip), style="dim")
    return Text(for_encoding(column.title, screen.encoding), style="bold")


def _cell(cell: Cell, column: Column, strip: int, screen: Screen) -> Text:
    if column.axis:
        return Text(draw(cell.mark, strip, screen.draws_lines()))
    return _text(cell.text, _STYLES[cell.tone], screen)


class _Wants(NamedTuple):
    """The widths of a column: the least it can have without breaking words, and the most it can use."""

    least: int
    most: int

    @classmethod
    def of(cls, cells: Iterable[Text], column: Column) -> "_Wants":
        texts = [str(cell) for cell in cells]
        most = max(cell_len(line) for text in texts for line in text.split("\n"))
        if column.keep or column.axis or column.number:
            return cls(most, most)
        words = [cell_len(word) for text in texts for word in text.split()]
        return cls(min(max(LONG_WORD, column.least), most, max([*words, column.least])), most)


def column_widths(wants: list[_Wants], width: int) -> list[int]:
    """The least for every column, and of the rest a share by what each can use (CSS 2.1, section 17.5.2.2)."""
    room = width - GUTTER * (len(wants) - 1)
    least, most = sum(each.least for each in wants), sum(each.most for each in wants)
    if most <= room:
        return [each.most for each in wants]
    if least > room:
        return _squeezed([each.least for each in wants], room)
    spare = room - least
    return [each.least + spare * (each.most - each.least) // (most - least) for each in wants]


def _squeezed(widths: list[int], room: int) -> list[int]:
    """Widths that fit, taken from the widest columns first; words will break."""
    found = list(widths)
    while sum(found) > room and max(found) > 1:
        found[found.index(max(found))] -= 1
    return found


def _text(text: str, style: str, screen: Screen) -> Text:
    return Text("\n".join(_lines(text, screen.encoding)), style=style, overflow="fold")


def _lines(text: str, encoding: str) -> Iterable[str]:
    return (for_encoding(one_line(line), encoding) for line in visible(text).split("\n"))

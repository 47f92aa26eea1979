"""The blocks of a page as HTML."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from csto_check.formats.escape import for_html
from csto_check.formats.html.drawing import scale, strip
from csto_check.formats.html.inline import items, line
from csto_check.page import (
    Article,
    Block,
    Entries,
    Entry,
    Fields,
    Found,
    Grid,
    Legend,
    Line,
    Note,
    Piece,
    Prose,
    Row,
    Side,
    Sides,
)
from csto_check.view import Axis


def block(item: Block | Article, level: int) -> str:
    """A block; `level` is that of the headings within it."""
    if isinstance(item, Article):
        return _article(item, level)
    return _WRITERS[type(item)](item)


def _article(article: Article, level: int) -> str:
    id_ = for_html(article.id)
    title = f'<h{level} id="the-title-of-{id_}">{items(article.title)}</h{level}>'
    blocks = "\n".join(block(each, level + 1) for each in article.blocks)
    attributes = f'id="{id_}" class="{article.kind}" aria-labelledby="the-title-of-{id_}"{_found(article.found)}'
    return f"<article {attributes}>{title}\n{blocks}</article>"


def _found(found: Found | None) -> str:
    """By what the item is found: its verdict and its sources, or its topics."""
    if found is None:
        return ""
    if found.topics:
        return f' data-topics="{for_html(" ".join(found.topics))}"'
    verdict = f' data-verdict="{found.verdict}"' if found.verdict else ""
    return f'{verdict} data-sources="{for_html(" ".join(found.sources))}"'


def _note(note: Note) -> str:
    lead = f'<b class="lead">{for_html(note.lead)}:</b> ' if note.lead else ""
    tone = f' class="{note.tone}"' if note.tone else ""
    return f'<p{tone} dir="auto">{lead}{(items if note.tone == "counts" else line)(note.line)}</p>'


def _fields(fields: Fields) -> str:
    rows = "".join(
        f'<div><dt>{for_html(name)}</dt><dd dir="auto">{line(runs)}</dd></div>' for name, runs in fields.rows
    )
    return f"<dl>{rows}</dl>"


def _entries(entries: Entries) -> str:
    items = "\n".join(_entry(each, entries.axis) for each in entries.entries)
    axis = _axis(entries.axis, entries.unit) if entries.axis else ""
    drawn = " drawn" if entries.axis else ""
    above, below = (axis, "") if entries.kind == "events" else ("", axis)
    return f'<ul class="{entries.kind}{drawn}">{above}{items}{below}</ul>'


def _axis(axis: Axis, unit: str) -> str:
    return f'<li class="axis"><span class="unit">{for_html(unit)}</span><div class="room">{scale(axis)}</div></li>'


def _entry(entry: Entry, axis: Axis | None) -> str:
    id_ = f' id="{for_html(entry.id)}"' if entry.id else ""
    faint = ' class="faint"' if entry.faint else ""
    parts = [f'<div class="head">{items(entry.head)}</div>', *_drawn(entry, axis), *_words(entry)]
    return f"<li{id_}{faint}{_found(entry.found)}>{''.join(parts)}</li>"


def _drawn(entry: Entry, axis: Axis | None) -> Iterator[str]:
    """The drawing, and its place where there is none, so that the others stay in line."""
    if axis:
        yield f'<div class="strip">{strip(entry.mark, axis) if entry.mark else ""}</div>'


def _words(entry: Entry) -> Iterator[str]:
    notes = "".join(f'<p dir="auto">{line(note)}</p>' for note in entry.notes)
    quote = f"<blockquote>{line(entry.quote)}</blockquote>" if entry.quote else ""
    own = _own_link(entry.id) if entry.id else ""
    if quote or notes or own:
        yield f'<div class="words">{own}{quote}{notes}</div>'


def _own_link(id_: str) -> str:
    """The address of an entry, to cite it by."""
    return f'<p class="own"><a href="#{for_html(id_)}">{for_html(id_)}</a></p>'


def _sides(sides: Sides) -> str:
    return f'<div class="sides">{"".join(map(_side, sides.sides))}</div>'


def _side(side: Side) -> str:
    more = f'<p class="dim">{line(side.more)}</p>' if side.more else ""
    return f'<div class="side"><p class="head" dir="auto">{items(side.head)}</p>{_entries(side.entries)}{more}</div>'


def _grid(grid: Grid) -> str:
    """A table that scrolls within itself where it is wider than the page."""
    heads = "".join(f'<th scope="col">{line(column)}</th>' for column in grid.columns)
    labels = [getattr(column[0], "text", "") for column in grid.columns[1:]]
    rows = "\n".join(_row(row, labels) for row in grid.rows)
    caption = for_html(grid.caption)
    return (
        f'<div class="scroll" role="region" aria-label="{caption}" tabindex="0"><table><caption>{caption}</caption>'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>{rows}</tbody></table></div>"
    )


def _row(row: Row, labels: Sequence[str]) -> str:
    cells = "".join(_cell(cell, label) for cell, label in zip(row.cells, labels, strict=True))
    new = ' class="new"' if row.new else ""
    return f'<tr{new}{_found(row.found)}><th scope="row">{line(row.head)}</th>{cells}</tr>'


def _cell(cell: Sequence[Line], label: str) -> str:
    """Lines one below the other; the label stands before them where there is no room for columns."""
    if not cell:
        return "<td></td>"
    return f'<td data-label="{for_html(label)}">{"<br>".join(map(line, cell))}</td>'


def _prose(prose: Prose) -> str:
    paragraphs = "\n".join(_paragraph(pieces, quoting) for pieces, quoting in prose.paragraphs)
    return f'<div class="prose" lang="{for_html(prose.language or "")}" dir="auto">{paragraphs}</div>'


def _paragraph(pieces: Sequence[Piece], quoting: Line) -> str:
    by = f'<p class="quoting" lang="en" dir="ltr">quoted by {line(quoting)}</p>' if quoting else ""
    return f'<p dir="auto">{"".join(map(_piece, pieces))}</p>{by}'


def _piece(piece: Piece) -> str:
    """A stretch of a text; what is quoted leads to the first of its claims."""
    text = for_html(piece.text)
    if not piece.to:
        return text
    anchors = "".join(f'<span id="{for_html(id_)}"></span>' for id_ in piece.ids)
    return f'{anchors}<mark><a href="#{for_html(piece.to[0])}">{text}</a></mark>'


def _legend(legend: Legend) -> str:
    axis = Axis(0, 1, "", "")
    items = "".join(
        f"<li>{strip(mark._replace(text=words), axis)} {for_html(words)}</li>" for mark, words in legend.marks
    )
    return f'<ul class="legend" aria-label="{for_html(legend.title)}">{items}</ul>'


_WRITERS: dict[type, Callable[[Any], str]] = {
    Note: _note,
    Fields: _fields,
    Entries: _entries,
    Sides: _sides,
    Grid: _grid,
    Prose: _prose,
    Legend: _legend,
}

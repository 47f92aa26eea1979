"""What a page shows, not how: parts, articles and entries, with drawings, quotes and links.

Like a view it is made from an answer. A line is text in runs, each of which may lead somewhere: `to` is
the id of what it leads to on the page. Ids of the base are ids of the page: `troops`, `novastan:troops`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from csto_check.view import Axis, Mark


class Words(NamedTuple):
    """A run of text in one of the view's tones."""

    text: str
    to: str = ""
    tone: str = ""


class Quote(NamedTuple):
    """A source's own words, in `language` if that is known."""

    text: str
    language: str | None = None
    to: str = ""


class Id(NamedTuple):
    """An id of the base, as it is written there."""

    text: str
    to: str = ""


class Speakers(NamedTuple):
    """Whom a source names, the nearest first; each name keeps its own direction."""

    names: Sequence[str]


class Badge(NamedTuple):
    """A verdict: one of the seven words, and what is written."""

    verdict: str
    text: str
    to: str = ""


class Address(NamedTuple):
    """A web address as it stands in the base, whatever it is."""

    text: str


Run = Words | Quote | Id | Speakers | Badge | Address
Line = Sequence[Run]


class Found(NamedTuple):
    """By what a reader may look for an item: its verdict and its sources, or the topics with which it is found."""

    verdict: str = ""
    sources: Sequence[str] = ()
    topics: Sequence[str] = ()


class Note(NamedTuple):
    """A paragraph, with words in front that say what it is."""

    line: Line
    lead: str = ""
    tone: str = ""


class Fields(NamedTuple):
    """Names and what stands behind them."""

    rows: Sequence[tuple[str, Line]]


class Entry(NamedTuple):
    """One claim or event: what it says, where that lies on the axis of its list, the words, and what else is known."""

    head: Line
    mark: Mark | None = None
    quote: Line = ()
    notes: Sequence[Line] = ()
    id: str = ""
    found: Found | None = None
    faint: bool = False


class Entries(NamedTuple):
    """A list of entries, drawn on one axis where there is one; `kind` is claims, events or record."""

    kind: str
    entries: Sequence[Entry]
    axis: Axis | None = None
    unit: str = ""


class Side(NamedTuple):
    """One side of a dispute."""

    head: Line
    entries: Entries
    more: Line = ()


class Sides(NamedTuple):
    """The sides of a dispute beside each other."""

    sides: Sequence[Side]


class Row(NamedTuple):
    """A row of a grid: its head and, in each cell, lines one below the other."""

    head: Line
    cells: Sequence[Sequence[Line]]
    found: Found | None = None
    new: bool = False  # a new group starts here


class Grid(NamedTuple):
    """A table with heads above and at the left."""

    caption: str
    columns: Sequence[Line]
    rows: Sequence[Row]


class Piece(NamedTuple):
    """A stretch of a running text: marked where it is quoted, and known by the ids of what is quoted first here."""

    text: str
    to: Sequence[str] = ()
    ids: Sequence[str] = ()


class Prose(NamedTuple):
    """A running text in paragraphs, each with the claims that quote it."""

    paragraphs: Sequence[tuple[Sequence[Piece], Line]]
    language: str | None = None


class Legend(NamedTuple):
    """How drawings are to be read: examples with words."""

    title: str
    marks: Sequence[tuple[Mark, str]]


Block = Note | Fields | Entries | Sides | Grid | Prose | Legend


class Article(NamedTuple):
    """Something with an id of its own: a dispute, a topic, a source, a text."""

    id: str
    kind: str
    title: Line
    blocks: Sequence[Block]
    found: Found | None = None


class Part(NamedTuple):
    """A part of the page; its id holds a hyphen, which no id of a base does."""

    id: str
    title: str
    blocks: Sequence[Block | Article]


class Page(NamedTuple):
    """A whole page: what it is about in a few lines, its parts, and by what a reader may filter it."""

    title: str
    about: Sequence[Note]
    parts: Sequence[Part]
    verdicts: Sequence[str] = ()
    sources: Sequence[str] = ()
    foot: Line = ()

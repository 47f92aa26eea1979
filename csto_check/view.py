"""What to show, not how: headings, paragraphs, tables, cells with a tone, axes and marks.

A view is made from an answer; every format draws it in its own way.
"""

from collections.abc import Sequence
from typing import NamedTuple

# What a cell means beside its words; a format may colour it, and no meaning hangs on that alone.
TONES = ("", "good", "bad", "doubtful", "dim", "strong")
MARK_OPENS, MARK_CLOSES = "⟦", "⟧"  # around what is marked in a text; a format may colour it besides


class Mark(NamedTuple):
    """A span on an axis, in fractions of it; None is open, or goes on off the axis; `beyond` is -1 or 1 where all does.

    `core` is the part that is certain: a day, or what lies between a start and an end (`stretch`). `text` is the
    same in words, for who cannot see it. `since` is the place of the mark above, from which a step leads to this one.
    A drawing with characters leaves out what only larger ones can show.
    """

    low: float | None
    high: float | None
    beyond: int = 0
    approximate: bool = False
    planned: bool = False
    disputed: bool = False
    core: tuple[float, float] | None = None
    stretch: bool = False
    text: str = ""
    since: float | None = None

    def is_point(self) -> bool:
        return self.low is not None and self.low == self.high


class Tick(NamedTuple):
    """A place on an axis, in fractions of it, with a label or without; that of a day stands in the day's middle."""

    place: float
    label: str = ""
    label_place: float = 0.0


class Axis(NamedTuple):
    """A common line for the marks of a column, with what stands at its two ends, and ticks where there is room."""

    low: float
    high: float
    low_label: str
    high_label: str
    ticks: Sequence[Tick] = ()

    def mark(self, low: float | None, high: float | None) -> Mark:
        """The mark of a span in the axis's own unit."""
        if high is not None and high < self.low:
            return Mark(None, None, -1)
        if low is not None and low > self.high:
            return Mark(None, None, 1)
        return Mark(self._end(low), self._end(high))

    def _end(self, value: float | None) -> float | None:
        return None if value is None or not self.low <= value <= self.high else self.place(value)

    def place(self, value: float) -> float:
        """A value in fractions of the axis, at its ends for what lies beyond them."""
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))


class Cell(NamedTuple):
    """One text; `quote` tells that it is a source's own words."""

    text: str
    tone: str = ""
    mark: Mark | None = None
    quote: bool = False


class Column(NamedTuple):
    """A column; `optional` ones are left out where there is no room, those with an axis hold marks.

    `keep` holds words that a line break would spoil, such as ids; `least` is a width in characters
    below which a column is hard to read. The texts of a `marked` column hold ⟦marked⟧ stretches.
    """

    title: str
    axis: Axis | None = None
    optional: bool = False
    number: bool = False
    keep: bool = False
    least: int = 0
    marked: bool = False


class Table(NamedTuple):
    """Rows of cells; a new section starts before each row whose index stands in `sections`.

    A dense one, of several below each other, has no line under its head.
    """

    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    sections: frozenset[int] = frozenset()
    is_dense: bool = False


class Heading(NamedTuple):
    """The head of a part: an id and what it is about."""

    id: str
    text: str


class Paragraph(NamedTuple):
    """A line of text, with a word in front that carries its meaning."""

    text: str
    tone: str = ""
    lead: str = ""


class Listing(NamedTuple):
    """The lines of a file, which stay as they are."""

    text: str


Block = Heading | Paragraph | Table | Listing


class View(NamedTuple):
    """Blocks from top to bottom."""

    blocks: Sequence[Block] = ()

"""Where the stretches of a text stand in the file that it was read from."""

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from csto_check.text.lines import Lines
from csto_check.text.span import Placed, Span


class Located(NamedTuple):
    """A stretch of a file, half open, in characters, with the line and column of its start from 1."""

    start: int
    end: int
    line: int
    column: int


class FilePlaces:
    """The places of a text in its file: of plain text the same, of a saved page those in the page as it was saved.

    `file` is all that the file has, decoded; `in_file` says where a stretch of the text stands in it, and is left out
    for a text that is all of its file.
    """

    def __init__(self, file: str, in_file: Callable[[Span], Span] | None = None) -> None:
        self._file, self._in_file = file, in_file

    def span(self, stretch: Placed) -> Span:
        """Where a stretch of the text stands, from its first character to its last."""
        span = Span(stretch.start, stretch.end)
        return self._in_file(span) if self._in_file else span

    def located(self, stretch: Placed) -> Located:
        """The same with its line and column."""
        span = self.span(stretch)
        return Located(*span, *self._lines.line_and_column(span.start))

    def told(self, stretch: Placed) -> str:
        """The place in words; with its column in a page, whose lines may be as long as the page."""
        at = self.located(stretch)
        return f"line {at.line}, column {at.column}" if self._in_file else f"line {at.line}"

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._file)

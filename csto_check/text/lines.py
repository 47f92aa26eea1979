"""Lines, columns and paragraphs of a text."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from csto_check.text.fold import BROKEN, LINE_END, SPACES
from csto_check.text.span import Span

_LINE_END = re.compile(LINE_END)
_BLANK = re.compile(rf"[\r\n](?>(?:(?<=\r)\n)?)(?:[^\S\r\n]*{LINE_END}\s*|(?=[^\S\r\n]*[•▪‣→*-] ))")
_BROKEN, _GAP = re.compile(BROKEN), re.compile(r"\s{2,}|[^\S\u00a0\u202f]")
_BOM = "\ufeff"
_ENDS = SPACES + _BOM


class LineAndColumn(NamedTuple):
    """A place as an editor counts it: line and column from 1, the column in characters."""

    line: int
    column: int


class Lines:
    """The lines of a text, for the position of many offsets."""

    def __init__(self, text: str) -> None:
        first = 1 if text.startswith(_BOM) else 0
        self._starts = [first, *(found.end() for found in _LINE_END.finditer(text))]

    def line_and_column(self, at: int) -> LineAndColumn:
        """The line and column of an offset; a byte order mark takes no column."""
        line = max(bisect_right(self._starts, at), 1)
        return LineAndColumn(line, max(at - self._starts[line - 1], 0) + 1)


def paragraphs(text: str) -> list[Span]:
    """What blank lines keep apart, and items of a list, without the spaces around them."""
    blanks = _BLANK.finditer(text) if "\n" in text or "\r" in text else ()
    return _kept_apart(text, blanks, Span(0, len(text)))


def lines_of(text: str, within: Span) -> list[Span]:
    """The lines of a stretch of a text that hold something, without the spaces around them."""
    return _kept_apart(text, _LINE_END.finditer(text, *within), within)


def _kept_apart(text: str, marks: Iterable[re.Match[str]], within: Span) -> list[Span]:
    """What some marks keep apart in a stretch of a text, without the spaces around it."""
    bounds = [within.start, *(at for mark in marks for at in mark.span()), within.end]
    trimmed = (trim(text, Span(*pair)) for pair in zip(bounds[::2], bounds[1::2], strict=True))
    return [span for span in trimmed if span.start < span.end]


def blocks(text: str, least: int) -> list[Span]:
    """A text in stretches of some length, each from the start of a paragraph to the start of another."""
    starts = [paragraph.start for paragraph in paragraphs(text)]
    bounds = [0]
    for start in starts:
        if start - bounds[-1] >= least:
            bounds.append(start)
    return [Span(*pair) for pair in pairwise([*bounds, len(text)])]


def on_one_line(text: str) -> str:
    """The text as it was written, with one blank for a line end and for several spaces."""
    return _GAP.sub(" ", _BROKEN.sub("", text)).strip()


def trim(text: str, span: Span) -> Span:
    """A stretch without the spaces and byte order marks at its ends."""
    within = text[slice(*span)]
    bare = within.lstrip(_ENDS)
    start = span.end - len(bare)
    return Span(start, start + len(bare.rstrip(_ENDS)))

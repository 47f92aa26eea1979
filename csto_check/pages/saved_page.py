"""A saved page, read."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from csto_check.text.span import Span


class Segment(NamedTuple):
    """A stretch of the text and where it stands in the page, in characters of each.

    A segment of equal lengths is the page's own characters, one by one; any other, such as an entity, a run of blanks
    or a line end that the page does not have, stands for its stretch of the page as a whole.
    """

    text: Span
    page: Span


class Stated(NamedTuple):
    """One thing that a page says of itself: what it says, and where, such as "JSON-LD" or "<meta name=author>"."""

    value: str
    by: str


class AboutPage(NamedTuple):
    """What a page says of itself; None for what it does not say. `published` is a date in the notation of a base."""

    title: Stated | None = None
    author: Stated | None = None
    publisher: Stated | None = None
    published: Stated | None = None
    language: Stated | None = None
    url: Stated | None = None


class Boilerplate(NamedTuple):
    """Words of a page that are no part of its article, and what they are, such as "navigation"."""

    page: Span
    what: str
    text: str


class SavedPage(NamedTuple):
    """The article of a page: its text, and for each character of it the place in the page.

    `source` is the page as it was decoded, from `encoding`; `segments` cover the text without gaps, in its order.
    `sheets` are the starts of the pages of a PDF in the text; a page of the web has none.
    """

    source: str
    text: str
    segments: Sequence[Segment]
    about: AboutPage
    left_out: Sequence[Boilerplate]
    encoding: str = "utf-8"
    sheets: Sequence[int] = ()

    def in_page(self, span: Span) -> Span:
        """Where a stretch of the text stands in the page, from its first character to its last."""
        if span.start >= span.end:
            at = self._place(span.start).start if span.start < len(self.text) else len(self.source)
            return Span(at, at)
        return Span(self._place(span.start).start, self._place(span.end - 1).end)

    def _place(self, at: int) -> Span:
        """Where one character of the text stands in the page."""
        segment = self.segments[bisect_right(self.segments, at, key=lambda each: each.text.start) - 1]
        if segment.text.end - segment.text.start != segment.page.end - segment.page.start:
            return segment.page
        start = segment.page.start + at - segment.text.start
        return Span(start, start + 1)

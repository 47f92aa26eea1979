"""What was taken from a file as its text, and what was left out."""

from typing import TYPE_CHECKING, Annotated, Literal, TypedDict

from csto_check.answers.document import VERSION, BaseInfo
from csto_check.pages.saved_page import AboutPage, SavedPage, Segment, Stated
from csto_check.text.lines import Lines
from csto_check.text.span import Span

if TYPE_CHECKING:
    from csto_check.evidence.source_text import SourceText


class StatedInfo(TypedDict):
    """What a page says of itself, and where."""

    value: str
    by: Annotated[str, "JSON-LD, a tag with its name, …"]


class AboutInfo(TypedDict):
    """What a page says of itself; null for what it does not say."""

    title: StatedInfo | None
    author: StatedInfo | None
    publisher: StatedInfo | None
    published: Annotated[StatedInfo | None, "a date in the notation of a fact base"]
    language: StatedInfo | None
    url: StatedInfo | None


class SegmentInfo(TypedDict):
    """A stretch of the text and where it stands in the page, in characters; one by one where the lengths are equal."""

    start: int
    end: int
    page_start: int
    page_end: int


class BoilerplateInfo(TypedDict):
    """Words of a page that are no part of its article."""

    what: Annotated[str, "navigation, comments, hidden, outside the article, …"]
    start: Annotated[int, "in characters of the page"]
    end: int
    line: Annotated[int, "of the page, from 1"]
    column: Annotated[int, "in characters, from 1"]
    text: str


class Document(TypedDict):
    """The answer of csto-check text."""

    csto_check: Literal[1]
    command: Literal["text"]
    base: Annotated[BaseInfo | None, "always null: no base is read"]
    file: str
    kind: Literal["text", "html", "pdf"]
    encoding: Annotated[str, "in which its bytes were read"]
    sha256: Annotated[str, "SHA-256 of the folded text, as in a fact base"]
    page_sha256: Annotated[str | None, "SHA-256 of the bytes of a page or PDF, null for plain text"]
    about: AboutInfo
    text: str
    sheets: Annotated[list[int], "where each page of a PDF begins in the text; empty for others"]
    segments: Annotated[list[SegmentInfo], "without gaps in the text"]
    n_left_out: int
    left_out: list[BoilerplateInfo]


def answer(text: "SourceText") -> Document:
    """The text of a file that was read, with all that is known of it."""
    page = text.page or _plain_page(text.original)
    left_out = _left_out(page)
    return {
        "csto_check": VERSION,
        "command": "text",
        "base": None,
        "file": text.name,
        "kind": ("pdf" if page.sheets else "html") if text.page else "text",
        "encoding": page.encoding,
        "sha256": text.hash,
        "page_sha256": text.page_hash,
        "about": _about(page.about),
        "text": page.text,
        "sheets": list(page.sheets),
        "segments": _segments(page),
        "n_left_out": len(left_out),
        "left_out": left_out,
    }


def _plain_page(text: str) -> SavedPage:
    """A plain text as a page that is all article."""
    whole = Span(0, len(text))
    return SavedPage(text, text, [Segment(whole, whole)], AboutPage(), [])


def _about(about: AboutPage) -> AboutInfo:
    return {
        "title": _stated(about.title),
        "author": _stated(about.author),
        "publisher": _stated(about.publisher),
        "published": _stated(about.published),
        "language": _stated(about.language),
        "url": _stated(about.url),
    }


def _stated(stated: Stated | None) -> StatedInfo | None:
    return stated and {"value": stated.value, "by": stated.by}


def _segments(page: SavedPage) -> list[SegmentInfo]:
    return [
        {"start": text.start, "end": text.end, "page_start": place.start, "page_end": place.end}
        for text, place in page.segments
    ]


def _left_out(page: SavedPage) -> list[BoilerplateInfo]:
    lines = Lines(page.source)
    return [
        {
            "what": each.what,
            "start": each.page.start,
            "end": each.page.end,
            "line": lines.line_and_column(each.page.start).line,
            "column": lines.line_and_column(each.page.start).column,
            "text": each.text,
        }
        for each in page.left_out
    ]

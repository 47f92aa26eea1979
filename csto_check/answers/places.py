"""Where something stands in the file of a text, as scripts get it."""

from collections.abc import Iterable
from typing import Annotated, TypedDict

from csto_check.text.file_places import Located
from csto_check.text.span import Span


class SpanInfo(TypedDict):
    """A stretch, half open, in characters."""

    start: Annotated[int, "in characters"]
    end: int


class PlaceInfo(SpanInfo):
    """A stretch of the file as it was saved, with the line and column of its start."""

    line: Annotated[int, "from 1"]
    column: Annotated[int, "in characters, from 1"]


def place_info(at: Located) -> PlaceInfo:
    """A stretch of a file with its line and column."""
    return {"start": at.start, "end": at.end, "line": at.line, "column": at.column}


def spans(found: Iterable[tuple[int, int]]) -> list[SpanInfo]:
    return [span_info(Span(*each)) for each in found]


def span_info(span: Span) -> SpanInfo:
    return {"start": span.start, "end": span.end}

"""Where something stands in the file of a text, as scripts get it."""

from collections.abc import Iterable
from typing import Annotated, TypedDict

from csto_check.text.file_places import FilePlaces, Located
from csto_check.text.span import Placed, Span


class SpanInfo(TypedDict):
    """A stretch, half open, in characters."""

    start: Annotated[int, "in characters"]
    end: int


class PlaceInfo(SpanInfo):
    """A stretch of the file as it was saved, with the line and column of its start."""

    line: Annotated[int, "from 1"]
    column: Annotated[int, "in characters, from 1"]


class StretchInfo(PlaceInfo):
    """The same with the line and column of its end."""

    end_line: Annotated[int, "of the place after the last character"]
    end_column: int


def place_info(at: Located) -> PlaceInfo:
    """A stretch of a file with its line and column."""
    return {"start": at.start, "end": at.end, "line": at.line, "column": at.column}


def stretch_info(stretch: Placed, places: FilePlaces) -> StretchInfo:
    """Where a stretch of a text stands in its file, with the lines and columns of both its ends."""
    at = places.located(stretch)
    end = places.at(at.end)
    return {**place_info(at), "end_line": end.line, "end_column": end.column}


def spans(found: Iterable[tuple[int, int]]) -> list[SpanInfo]:
    return [span_info(Span(*each)) for each in found]


def span_info(span: Span) -> SpanInfo:
    return {"start": span.start, "end": span.end}

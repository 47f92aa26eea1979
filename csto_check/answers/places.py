"""Where something stands in a text, as scripts get it."""

from collections.abc import Iterable
from typing import Annotated, TypedDict

from csto_check.text.lines import Lines
from csto_check.text.span import Span


class SpanInfo(TypedDict):
    """A stretch of a text, half open, in characters of the original."""

    start: Annotated[int, "in characters of the text"]
    end: int


class PlaceInfo(SpanInfo):
    """The same with the line and column of its start."""

    line: Annotated[int, "from 1"]
    column: Annotated[int, "in characters, from 1"]


def place_in(span: Span, lines: Lines) -> PlaceInfo:
    """A stretch with its line and column, in the text of these lines."""
    at = lines.line_and_column(span.start)
    return {"start": span.start, "end": span.end, "line": at.line, "column": at.column}


def spans(found: Iterable[tuple[int, int]]) -> list[SpanInfo]:
    return [{"start": start, "end": end} for start, end in found]

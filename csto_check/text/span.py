"""A stretch of a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of the original text, half open, in characters."""

    start: int
    end: int

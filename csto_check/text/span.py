"""A stretch of a text."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of the original text, half open, in characters."""

    start: int
    end: int


def joined(spans: Iterable[Span]) -> list[Span]:
    """Sorted, with those that overlap as one; two that only touch stay two."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1].end:
            found[-1] = Span(found[-1].start, max(end, found[-1].end))
        else:
            found.append(Span(start, end))
    return found

"""A stretch of a text."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol


class Placed(Protocol):
    """What has a place in a text: a stretch itself, a word, a reading."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


class Span(NamedTuple):
    """A stretch of a text, half open, in characters."""

    start: int
    end: int

    def overlaps(self, other: Placed) -> bool:
        """Whether it shares a character with something."""
        return self.start < other.end and other.start < self.end

    def behind(self, start: int) -> "Span":
        """The same, counted from a place before it."""
        return Span(self.start - start, self.end - start)

    def holds(self, other: Placed) -> bool:
        """Whether something lies within it."""
        return self.start <= other.start and other.end <= self.end


def number_at(spans: Sequence[Span], at: int) -> int:
    """Of sorted stretches the number of the one that holds a place, else of the last before it; 0 for none."""
    return max(bisect_right(spans, at, key=lambda span: span.start) - 1, 0)


def merged_spans(spans: Iterable[Span]) -> list[Span]:
    """Sorted, with those that overlap as one; two that only touch stay two."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1].end:
            found[-1] = Span(found[-1].start, max(end, found[-1].end))
        else:
            found.append(Span(start, end))
    return found

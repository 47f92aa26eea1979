"""Stretches of a sentence that have found their meaning."""

import re
from collections.abc import Iterable, Iterator


class Taken:
    """What is read once is not read again; the first reading of a stretch keeps it."""

    def __init__(self, length: int) -> None:
        self._taken = bytearray(length)

    def free(self, start: int, end: int) -> bool:
        """Whether nothing of a stretch is taken."""
        return self._taken.find(1, start, end) < 0

    def all_of(self, stretches: Iterable[re.Match[str]]) -> bool:
        """Whether nothing of some stretches is free."""
        return all(self._taken.find(0, *found.span()) < 0 for found in stretches)

    def gaps(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The parts of a stretch of which nothing is taken."""
        while start < end:
            taken = self._taken.find(1, start, end)
            last = taken if taken >= 0 else end
            if start < last:
                yield start, last
            start = self._taken.find(0, last, end) if taken >= 0 else end
            if start < 0:
                return

    def take(self, start: int, end: int) -> None:
        """The stretch is taken from now on."""
        self._taken[start:end] = b"\1" * (end - start)

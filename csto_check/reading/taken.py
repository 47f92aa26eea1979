"""Stretches of a sentence that have found their meaning."""

from collections.abc import Iterator


class Taken:
    """What is read once is not read again; the first reading of a stretch keeps it."""

    def __init__(self, length: int) -> None:
        self._taken = bytearray(length)

    def free(self, start: int, end: int) -> bool:
        """Whether nothing of a stretch is taken."""
        return self._taken.find(1, start, end) < 0

    def full(self, start: int, end: int) -> bool:
        """Whether all of a stretch is taken."""
        return self._taken.find(0, start, end) < 0

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

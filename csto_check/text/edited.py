"""A text with some stretches replaced, that knows where each of its characters came from."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """A stretch of a text, half open and not empty, and what is there instead."""

    start: int
    end: int
    new: str


class Edited:
    """The text after edits that follow each other and do not overlap."""

    def __init__(self, text: str, edits: Iterable[Edit]) -> None:
        self._at: list[int] = []  # where each edit begins in the new text
        self._edits: list[Edit] = []
        pieces, kept, length = [], 0, 0
        for edit in edits:
            length += edit.start - kept
            self._at.append(length)
            self._edits.append(edit)
            pieces += [text[kept : edit.start], edit.new]
            kept, length = edit.end, length + len(edit.new)
        self.text = "".join([*pieces, text[kept:]])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of the new text, not empty, stood in the old one: half open, in characters."""
        return self._back(start)[0], self._back(end - 1)[1]

    def _back(self, at: int) -> tuple[int, int]:
        """The characters of the old text that one character of the new text came from."""
        index = bisect_right(self._at, at) - 1
        if index < 0:
            return at, at + 1
        edit, behind = self._edits[index], at - self._at[index] - len(self._edits[index].new)
        return (edit.start, edit.end) if behind < 0 else (edit.end + behind, edit.end + behind + 1)

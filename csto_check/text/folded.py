"""A folded text that knows where each of its characters came from."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable

from csto_check.text.fold import BROKEN, GONE, SPACES, fold_keeping_spaces

_SPACE, _OTHER_SPACE = re.compile(r"\s"), re.compile(r"[^\S ]")
# What may have another length once it is folded: two spaces, and what is no letter or mark of European texts.
_USUAL = r"\x21-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf"
_ODD, _UNUSUAL = re.compile(rf"\s\s|[^\s{_USUAL}]"), re.compile(f"[^ {_USUAL}]")
_ENDS = GONE + SPACES


class Folded:
    """The folded form of a text, and the way back to the original.

    It is kept as stretches. Within most of them characters stand one to one; only where folding shortens
    or joins something a stretch is one piece: a run of spaces, or a letter with its marks (UAX 15).
    """

    def __init__(self, original: str) -> None:
        self.original = original
        self._starts: list[int] = []  # of each stretch, in the folded text
        self._from: list[int] = []  # the same in the original
        self._to: list[int] = []
        self._whole: list[bool] = []
        self._pieces: list[str] = []
        self._length = 0
        self._read(*_bounds(original))
        self.text = "".join(self._pieces)

    def _read(self, at: int, end: int) -> None:
        if not _is_odd(self.original):
            self._one_to_one(at, end)
            return
        for found in _changing(self.original).finditer(self.original, at, end):
            self._one_to_one(at, found.start())
            piece = fold_keeping_spaces(found.group())
            self._stretch(" " if piece.isspace() else piece, *found.span(), whole=True)
            at = found.end()
        self._one_to_one(at, end)

    def _one_to_one(self, start: int, end: int) -> None:
        piece = fold_keeping_spaces(self.original[start:end])
        self._stretch(_SPACE.sub(" ", piece) if _OTHER_SPACE.search(piece) else piece, start, end, whole=False)

    def _stretch(self, piece: str, start: int, end: int, *, whole: bool) -> None:
        if piece:
            self._starts.append(self._length)
            self._from.append(start)
            self._to.append(end)
            self._whole.append(whole)
            self._pieces.append(piece)
            self._length += len(piece)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of the folded text, not empty, is in the original: half open, in characters."""
        return self._back(start)[0], self._back(end - 1)[1]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of the original that begins and ends with what is not taken away is in the folded text."""
        first, last = bisect_right(self._from, start) - 1, bisect_right(self._from, end - 1) - 1
        low = self._starts[first] + (0 if self._whole[first] else start - self._from[first])
        high = self._starts[last] + (len(self._pieces[last]) if self._whole[last] else end - self._from[last])
        return low, high

    def _back(self, at: int) -> tuple[int, int]:
        """The characters of the original that one character of the folded text came from."""
        index = bisect_right(self._starts, at) - 1
        if self._whole[index]:
            return self._from[index], self._to[index]
        start = self._from[index] + at - self._starts[index]
        return start, start + 1


def _is_odd(text: str) -> bool:
    return "  " in text or (_UNUSUAL.search(text) is not None and _ODD.search(text) is not None)


def _bounds(text: str) -> tuple[int, int]:
    """Where the text begins and ends without what folding takes from its ends."""
    bare = text.lstrip(_ENDS)
    start = len(text) - len(bare)
    return start, start + len(bare.rstrip(_ENDS))


def _changing(text: str) -> re.Pattern[str]:
    """Matches what has another length once it is folded: spaces, invisible characters, letters with their marks."""
    far = {char for char in set(text) if char >= "\u0300"}
    marks = _class(char for char in far if unicodedata.category(char)[0] == "M" or "\u1160" <= char <= "\u11ff")
    longer = _class(char for char in far if len(unicodedata.normalize("NFC", char)) > 1)
    gone = _class(set(GONE).intersection(text))
    none = gone or "\ufeff"  # a set of a regular expression may not be empty
    shapes = [BROKEN, rf"[{none}]+\s[\s{none}]*|\s[\s{none}]+"]
    if marks:
        shapes.append(rf"[^\s{none}{marks}]?(?:[{none}]*[{marks}])+")
    if longer:
        shapes.append(f"[{longer}]")
    return re.compile("|".join([*shapes, f"[{none}]+"]))


def _class(chars: Iterable[str]) -> str:
    """Characters for a set of a regular expression."""
    return "".join(map(re.escape, sorted(chars)))

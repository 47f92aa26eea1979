"""A text without what a typesetter or a converter changes in it, more than folding takes away (docs/evidence.md)."""

from csto_check.text.converted import conversions
from csto_check.text.edited import Edited
from csto_check.text.typeset import Typeset

_CONVERTED = ("&", "*", "_", "``", "''")  # without any of which a converter left nothing


class Smooth:
    """The smooth form of a text, folded, with the way back to the original; words that a line end breaks are `joined`.

    `typeset` is the same for the text without what a converter left in it.
    """

    def __init__(self, original: str, *, joined: bool = False) -> None:
        self.original = original
        edits = conversions(original) if any(mark in original for mark in _CONVERTED) else []
        self._converted = Edited(original, edits) if edits else None
        self.typeset = Typeset(self._converted.text if self._converted else original, joined=joined)
        self.text = self.typeset.text

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of the text, not empty, is in the original: half open, in characters."""
        span = self.typeset.span(start, end)
        return self._converted.span(*span) if self._converted else span

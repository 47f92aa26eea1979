"""Passages of a text with brackets around what is quoted of them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from csto_check.prose import flat
from csto_check.view import MARK_CLOSES, MARK_OPENS, Cell

if TYPE_CHECKING:
    from csto_check.answers.evidence import PassageInfo

# A text's own brackets of this kind are no marks; lengths stay, so that the marks stand right.
_OWN_MARKS = str.maketrans({MARK_OPENS: "⟨", MARK_CLOSES: "⟩"})
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))  # hyphenation, which no reader sees


def marked_cell(passage: "PassageInfo") -> Cell:
    """A passage on one line, with brackets around what is quoted."""
    spans = ((mark["start"], mark["end"]) for mark in passage["in_text"])
    return Cell(flat(marked(passage["text"], spans).translate(_UNSEEN)), quote=True)


def marked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with brackets around some stretches, in their order; of two that overlap around the first."""
    text, pieces, at = text.translate(_OWN_MARKS), [], 0
    for start, end in spans:
        if start >= at:
            pieces += [text[at:start], MARK_OPENS, text[start:end], MARK_CLOSES]
            at = end
    return "".join([*pieces, text[at:]])

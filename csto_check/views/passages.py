"""Passages of a text with brackets around what is quoted of them."""

from csto_check.answers.evidence import PassageInfo
from csto_check.view import MARK_CLOSES, MARK_OPENS, Cell

# A text's own brackets of this kind are no marks; lengths stay, so that the marks stand right.
_OWN_MARKS = str.maketrans({MARK_OPENS: "⟨", MARK_CLOSES: "⟩"})
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))  # hyphenation, which no reader sees


def marked_cell(passage: PassageInfo) -> Cell:
    """A passage on one line, with brackets around what is quoted."""
    text, start = passage["text"].translate(_OWN_MARKS), passage["start"]
    pieces, at = [], 0
    for mark in passage["marks"]:
        first, last = mark["start"] - start, mark["end"] - start
        pieces += [text[at:first], MARK_OPENS, text[first:last], MARK_CLOSES]
        at = last
    return Cell(" ".join("".join([*pieces, text[at:]]).translate(_UNSEEN).split()), quote=True)

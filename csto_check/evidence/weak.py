"""What may mislead about a quote that was found, with the words of its text, or without if only a receipt is known."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from csto_check.evidence.doubt import Doubt
from csto_check.evidence.source_text import SourceText
from csto_check.text.forms import QuotePlace
from csto_check.text.span import Span

WeakKind = Literal["title", "cut", "before", "behind", "within", "sentence", "paragraph"]
_TOLD: dict[WeakKind, tuple[str, str, str]] = {
    "title": ("Q301", "it is only the title of its source, which says little about the text", ""),
    "cut": ("Q302", "it cuts {} in two", "a word"),
    "before": ("Q303", "it starts right after {}, which it leaves out", "a negation"),
    "behind": ("Q303", "it ends right before {}, which it leaves out", "a negation"),
    "within": ("Q303", "the part it leaves out contains {}", "a negation"),
    "sentence": ("Q304", "the part it leaves out contains the end of a sentence", ""),
    "paragraph": ("Q305", "it runs across the end of a paragraph", ""),
}
KINDS: tuple[WeakKind, ...] = tuple(_TOLD)
_ENDS = ".!?…"


class Weakness(NamedTuple):
    """A kind of weakness, and the word of the text that makes it; empty if the text is not available."""

    kind: WeakKind
    word: str = ""

    def doubt(self) -> Doubt:
        """Its code, and what is said of it."""
        code, words, without = _TOLD[self.kind]
        return Doubt(code, words.format(f"“{self.word}”" if self.word else without))


def weakness(text: SourceText, places: Sequence[QuotePlace], language: str | None) -> Weakness | None:
    """Why a quote is weak at each of its places; None if it is not at one of them."""
    reasons = (_of_place(text, place, language) for place in places)
    first = next(reasons)
    return first if first and all(reasons) else None


def _of_place(text: SourceText, place: QuotePlace, language: str | None) -> Weakness | None:
    found = place.found
    if found.cut_word:
        return Weakness("cut", found.cut_word)
    if found.denial:
        return Weakness(found.denial.where, found.denial.word)
    if len(text.paragraphs(Span(found.spans[0].start, found.spans[-1].end))) > 1:
        return Weakness("paragraph")
    gaps = (Span(one.end, two.start) for one, two in pairwise(found.spans))
    return Weakness("sentence") if any(_holds_end(text, gap, language) for gap in gaps) else None


def _holds_end(text: SourceText, gap: Span, language: str | None) -> bool:
    """Whether a sentence ends in what is left out, and not with the last word of the part before."""
    ends = (each.end for each in text.sentences(language) if gap.start < each.end <= gap.end)
    left_out = (text.original[gap.start : end] for end in ends)
    return any(any(char in _ENDS or char.isalnum() for char in each) for each in left_out)

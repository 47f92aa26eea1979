"""Why a quote is not in its text, as far as that can be told, and what would fix it."""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from csto_check.evidence.source_text import SourceText
from csto_check.text.fold import fold
from csto_check.text.forms import QuotePlace
from csto_check.text.search import Quote
from csto_check.text.tokens import OMISSION, token_spans

NOWHERE = "not in the text of its source"  # where nothing more can be told
LONGEST = 80  # characters of the text in a reason
MOST_TRIED = 60  # words of a quote between which a gap is looked for
MOST_LEFT_OUT = 30  # words that a gap may leave out
_ENDS = ".!?…"
# What people write for words left out or added, besides […].
_LOOSE = re.compile(r"\((?:…|\.{3,})\)|\[[^\]]*\]|…|\.{3,}")
_AROUND = re.compile(r"\s*[\"'‘’‚“”„‹›«»](?P<said>.+)[\"'‘’“”‹›«»]\s*\Z", re.S)
_STOP = re.compile(r"(?<=\w)[.,;:!?]\s*\Z")
_MENDS = (
    ("it is in quotation marks that are not in the text: remove them", _AROUND, r"\g<said>"),
    ("the punctuation at its end is not in the text: remove it", _STOP, ""),
    ("it leaves out or adds words: write […] for what is left out, and add nothing", _LOOSE, " […] "),
)


def why_missing(quote: Quote, text: SourceText, others: Iterable[tuple[str, SourceText]]) -> str:
    """One reason, the most telling first; `others` are the texts of other sources, by their ids."""
    return next(_reasons(quote, text, others), NOWHERE)


def _reasons(quote: Quote, text: SourceText, others: Iterable[tuple[str, SourceText]]) -> Iterator[str]:
    form, asked = text.forms.smooth, quote.smooth
    inside = form.only_inside(asked)
    if inside:
        yield f"it appears in the text only inside “{inside[:LONGEST]}{'…' if len(inside) > LONGEST else ''}”"
    if len(asked.parts) > 1 and all(next(form.runs(part), None) for part in asked.parts):
        yield "its parts are in the text, but not in this order"
    if form.has_in_other_case(asked):
        yield "it differs from the text in capitalisation"
    yield from _mended(quote.written, text)
    yield from _with_gap(quote.written, text)
    elsewhere = [source for source, other in others if other.forms.holds(quote.written)]
    if elsewhere:
        yield f"not in the text of its source, but in that of {', '.join(elsewhere)}"


def _mended(written: str, text: SourceText) -> Iterator[str]:
    """What to change so that the quote is found, the least first."""
    for number in range(1, len(_MENDS) + 1):
        for chosen in combinations(_MENDS, number):
            mended = written
            for _, shape, new in chosen:
                mended = shape.sub(new, mended)
            if mended != written and text.forms.holds(mended):
                yield "; ".join(why for why, _, _ in chosen)


def _with_gap(written: str, text: SourceText) -> Iterator[str]:
    """Where one `[…]` more would make the quote one of its text, within a sentence."""
    folded = fold(OMISSION.sub("[…]", written))
    ends = [end for start, end in token_spans(folded) if folded[start].isalnum()]
    for end in ends[:MOST_TRIED]:
        place = next(text.forms.places(Quote(f"{folded[:end]} […] {folded[end:]}")), None)
        if place is not None and all(_is_small(gap, place) for gap in _gaps(place)):
            yield f"the text has more words after “{' '.join(folded[:end].split()[-3:])}”: write […] there"


def _gaps(place: QuotePlace) -> Iterator[range]:
    """The words that a quote leaves out at a place."""
    runs = place.found.runs
    return (range(one[1], two[0]) for one, two in pairwise(runs))


def _is_small(gap: range, place: QuotePlace) -> bool:
    """Whether a gap leaves out a few words, and no end of a sentence."""
    return len(gap) <= MOST_LEFT_OUT and not any(place.form.word(at) in _ENDS for at in gap)

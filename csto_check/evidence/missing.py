"""Why a quote is not in its text, as far as that can be told, and what would fix it."""

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from csto_check.evidence.doubt import Doubt
from csto_check.evidence.mending import mended
from csto_check.evidence.source_text import SourceText
from csto_check.text.fold import fold
from csto_check.text.forms import QuotePlace
from csto_check.text.search import Quote
from csto_check.text.tokens import OMISSION, token_spans

UNEXPLAINED = "not in the text of its source"  # where nothing more can be told
LONGEST = 80  # characters of the text in a reason
MOST_TRIED = 60  # words of a quote between which a gap is looked for
MOST_LEFT_OUT = 30  # words that a gap may leave out
_ENDS = ".!?…"


def why_missing(quote: Quote, text: SourceText, others: Iterable[tuple[str, SourceText]]) -> Doubt:
    """One reason, the most telling first; `others` are the texts of other sources, by their ids."""
    return next(_reasons(quote, text, others), Doubt("Q101", UNEXPLAINED))


def _reasons(quote: Quote, text: SourceText, others: Iterable[tuple[str, SourceText]]) -> Iterator[Doubt]:
    form, asked = text.forms.smooth, quote.smooth
    inside = form.only_inside(asked)
    if inside:
        shown = f"{inside[:LONGEST]}{'…' if len(inside) > LONGEST else ''}"
        yield Doubt("Q103", f"it appears in the text only inside “{shown}”")
    if len(asked.parts) > 1 and all(next(form.runs(part), None) for part in asked.parts):
        yield Doubt("Q104", "its parts are in the text, but not in this order")
    if form.has_in_other_case(asked):
        yield Doubt("Q105", "it differs from the text in capitalisation")
    changes = chain(mended(quote.written, text.forms.holds), _with_gap(quote.written, text))
    yield from (Doubt("Q106", why) for why in changes)
    elsewhere = [source for source, other in others if other.forms.holds(quote.written)]
    if elsewhere:
        yield Doubt("Q107", f"not in the text of its source, but in that of {', '.join(elsewhere)}")


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

"""Why a quote is not in its text, as far as that can be told."""

import re
from collections.abc import Iterable

from csto_check.evidence.source_text import SourceText
from csto_check.text.search import Quote

LONGEST = 80  # characters of the text in a reason
# What people write for words left out or added, besides […].
_LOOSE = re.compile(r"\((?:…|\.{3,})\)|\[[^\]]*\]|…|\.{3,}")


def why_missing(quote: Quote, text: SourceText, others: Iterable[tuple[str, SourceText]]) -> str:
    """One reason, the most telling first; `others` are the texts of other sources, by their ids."""
    inside = text.searchable.only_inside(quote)
    if inside:
        return f"it stands there only within “{inside[:LONGEST]}{'…' if len(inside) > LONGEST else ''}”"
    if len(quote.parts) > 1 and all(next(text.searchable.runs(part), None) for part in quote.parts):
        return "its parts stand there, but do not follow each other"
    if text.searchable.has_in_other_case(quote):
        return "it differs from its text in capitals"
    loose = _LOOSE.sub(" […] ", quote.written)
    if loose != quote.written and text.searchable.holds(loose):
        return "it leaves words out or adds some: write […] for what is left out, and add nothing"
    if text.unbroken.searchable.holds(quote.written):
        return "its text breaks a word of it at the end of a line: write the hyphen and a space, as it stands there"
    elsewhere = [source for source, other in others if other.searchable.holds(quote.written)]
    return f"not in its text, but in that of {', '.join(elsewhere)}" if elsewhere else "not in its text"

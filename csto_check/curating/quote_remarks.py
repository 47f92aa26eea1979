"""Are the quotes of new claims in their texts, and do they say their values: judged as `verify` does."""

from collections.abc import Iterable, Iterator, Mapping

from csto_check.curating.caution import Caution
from csto_check.evidence.missing import UNEXPLAINED
from csto_check.evidence.quote_check import Evidence, Outcome
from csto_check.evidence.says import Says
from csto_check.facts.model import Base, Claim
from csto_check.problem import Place
from csto_check.text.fold import fold
from csto_check.text.search import Quote
from csto_check.text.tokens import token_spans

MOST_QUOTED = 0.4  # of a text's words; a base that quotes more republishes it (docs/facts.md, Quotes)
SHORTEST = 50  # words and marks of a text that is more than a note


def quote_remarks(
    base: Base, claims: Iterable[tuple[Claim, Place | None]], evidence: Mapping[str, Evidence]
) -> Iterator[Caution]:
    """What is to be said about claims of a base, each with the place at which it was given."""
    says = Says(base, evidence)
    claims = list(claims)
    sources = dict.fromkeys(claim.source for claim, _ in claims)
    for source in sources:
        yield from _edited(evidence[source])
    for claim, place in claims:
        for remark in _of(claim, evidence[claim.source], says):
            yield remark._replace(place=place)
    for source in sources:
        yield from _share(base, evidence[source])


def _of(claim: Claim, evidence: Evidence, says: Says) -> Iterator[Caution]:
    outcome = evidence.look_for(claim.quote)
    if outcome.status == "missing":
        yield Caution("error", claim.id, _missing(evidence, outcome), "copy the words from the text", code=outcome.code)
        return
    if outcome.status == "not_checked":
        yield Caution("note", claim.id, f"its quote was not looked for: {evidence.no_text()}", code=outcome.code)
    elif outcome.weakness:
        doubt = outcome.weakness.doubt()
        yield Caution(
            "warning", claim.id, f"its quote is weak: {doubt.why}", "quote more of the sentence", code=doubt.code
        )
    found = says.of(claim)
    if found.says is False:
        remedy = "correct the value or the quote"
        yield Caution("error", claim.id, found.why or "the quote does not say the value", remedy, code=found.code)
    elif found.doubts:
        for doubt in found.doubts:
            yield Caution("warning", claim.id, doubt.why, "look at the text again", code=doubt.code)
    elif found.says is None and found.why and claim.by_hand is None:
        told = f"whether the quote says the value was not judged: {found.why}"
        yield Caution("note", claim.id, told, code=found.code)


def _missing(evidence: Evidence, outcome: Outcome) -> str:
    """Where a quote is not, why not, and what comes nearest."""
    name = evidence.text.name if evidence.text else "the text"
    why = f" ({outcome.why})" if outcome.why and outcome.why != UNEXPLAINED else ""
    near = f"; the nearest passage is “{outcome.hint}”" if outcome.hint else ""
    return f"its quote is not in {name}{why}{near}"


def _edited(evidence: Evidence) -> Iterator[Caution]:
    """That the text that quotes are looked for in is not the one on record."""
    text = evidence.text
    if text is None or evidence.on_record or evidence.source.sha256 in (None, text.hash):
        return
    if evidence.reread:
        what, code = f"{text.name} is the page on record, but another text is now taken from it", "Q510"
    else:
        what, code = f"{text.name} is not the text on record: it was edited since", "Q501"
    yield Caution("warning", evidence.source.id, what, "csto-check verify says which quotes still stand", code=code)


def _share(base: Base, evidence: Evidence) -> Iterator[Caution]:
    """That the quotes of a source together are too much of it."""
    if evidence.text is None:
        return
    said = {
        quote.canonical(): quote for quote in map(Quote, (each.quote for each in base.by_source[evidence.source.id]))
    }
    words = sum(1 for _ in token_spans(fold(evidence.text.original)))
    share = sum(len(part) for quote in said.values() for part in quote.parts) / words
    if words >= SHORTEST and share > MOST_QUOTED:
        what = f"its quotes are {share:.0%} of its words, more than {MOST_QUOTED:.0%}"
        yield Caution("warning", evidence.source.id, what, "shorten them: a base that quotes more republishes the text")

"""A quote in its text, and a whole text with its quotes: what show adds to claims and sources."""

from collections.abc import Iterable
from typing import Annotated, TypedDict

from csto_check.answers.places import PlaceInfo, SpanInfo, place_info, spans
from csto_check.evidence.doubt import Doubt
from csto_check.evidence.quote_check import Evidence, Outcome, Status
from csto_check.evidence.quoted_passages import (
    Passage,
    QuotedParagraph,
    around,
    paragraphs_in_pieces,
    sentences_with_quotes,
)
from csto_check.facts.model import Claim
from csto_check.prose import joined


class PassageInfo(PlaceInfo):
    """A paragraph or sentence of a text with what is quoted of it."""

    text: str
    marks: Annotated[list[SpanInfo], "what is quoted, in characters of the file as saved"]
    in_text: Annotated[list[SpanInfo], "the same in characters of this text"]
    claims: Annotated[list[str], "whose quotes these are"]


class EvidenceInfo(TypedDict):
    """What was found of a quote, and the paragraphs it is in if its text is available."""

    status: Status
    failed: bool
    weak: bool
    why: str | None
    hint: Annotated[str | None, "the nearest passage: a hint, not a match"]
    file: str | None
    on_record: Annotated[bool, "false without a text, or if it was edited since its hash was recorded"]
    places: list[PlaceInfo]
    passages: Annotated[list[PassageInfo], "the paragraphs of its first places, at most five"]


class TextInfo(TypedDict):
    """The text of a source, sentence by sentence."""

    file: str
    on_record: Annotated[bool, "false if the text was edited since its hash was recorded"]
    sentences: list[PassageInfo]


def evidence_info(claim: Claim, evidence: Evidence) -> EvidenceInfo:
    """The quote of a claim in its text."""
    outcome, text = evidence.look_for(claim.quote), evidence.text
    weak = weak_words(outcome)
    return {
        "status": outcome.status,
        "failed": outcome.failed,
        "weak": weak is not None,
        "why": outcome.why or weak,
        "hint": outcome.hint,
        "file": text.name if text else None,
        "on_record": evidence.own_text is not None,
        "places": list(map(place_info, evidence.located(claim.quote))),
        "passages": [_passage(each) for each in around(text, outcome, claim.id)] if text else [],
    }


def weak_words(outcome: Outcome, of_claim: Iterable[Doubt] = ()) -> str | None:
    """What may mislead about a quote that was found or recorded, and about one claim; None if nothing does."""
    return joined(*(doubt.why for doubt in weak_doubts(outcome, of_claim))) or None


def weak_doubts(outcome: Outcome, of_claim: Iterable[Doubt] = ()) -> list[Doubt]:
    """The same, each with its code."""
    if outcome.status in ("missing", "not_checked"):
        return []
    return [*([outcome.weakness.doubt()] if outcome.weakness else []), *of_claim]


def text_info(claims: Iterable[Claim], evidence: Evidence) -> TextInfo | None:
    """The text of a source with every quote marked; None if it is not available."""
    text = evidence.text
    if text is None:
        return None
    quoted = [(claim.id, evidence.look_for(claim.quote)) for claim in claims]
    sentences = sentences_with_quotes(text, quoted, evidence.source.language)
    return {"file": text.name, "on_record": evidence.own_text is not None, "sentences": list(map(_passage, sentences))}


def _passage(passage: Passage) -> PassageInfo:
    return {
        **place_info(passage.at),
        "text": passage.text,
        "marks": spans(passage.marks_at),
        "in_text": spans(passage.marks),
        "claims": list(passage.claims),
    }


class PieceInfo(TypedDict):
    """A stretch of a text that is quoted as a whole or not at all."""

    text: str
    claims: Annotated[list[str], "whose quotes cover it"]


class ParagraphInfo(TypedDict):
    """A paragraph; its pieces together are its text."""

    line: Annotated[int, "of its start, from 1"]
    pieces: list[PieceInfo]


class WholeTextInfo(TypedDict):
    """The text of a source, paragraph by paragraph."""

    source: str
    file: str
    on_record: Annotated[bool, "false if the text was edited since its hash was recorded"]
    paragraphs: list[ParagraphInfo]


def whole_text(claims: Iterable[Claim], evidence: Evidence) -> WholeTextInfo | None:
    """The text of a source with every quote of its claims; None if it is not available."""
    text = evidence.text
    if text is None:
        return None
    quoted = [(claim.id, evidence.look_for(claim.quote)) for claim in claims]
    return {
        "source": evidence.source.id,
        "file": text.name,
        "on_record": evidence.own_text is not None,
        "paragraphs": list(map(_paragraph, paragraphs_in_pieces(text, quoted))),
    }


def _paragraph(paragraph: QuotedParagraph) -> ParagraphInfo:
    return {
        "line": paragraph.line,
        "pieces": [{"text": piece.text, "claims": list(piece.claims)} for piece in paragraph.pieces],
    }

"""The text of a source with what is quoted of it, for the page."""

from collections.abc import Iterable
from typing import Annotated, TypedDict

from csto_check.evidence.check import Evidence
from csto_check.evidence.pieces import Paragraph, paragraphs_in_pieces
from csto_check.facts.model import Claim


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
    on_record: Annotated[bool, "false for a text that was edited since its hash was recorded"]
    paragraphs: list[ParagraphInfo]


def whole_text(claims: Iterable[Claim], evidence: Evidence) -> WholeTextInfo | None:
    """The text of a source with every quote of its claims; None where it is not at hand."""
    text = evidence.text
    if text is None:
        return None
    quoted = [(claim.id, evidence.outcome(claim.quote)) for claim in claims]
    return {
        "source": evidence.source.id,
        "file": text.name,
        "on_record": evidence.on_record is not None,
        "paragraphs": list(map(_paragraph, paragraphs_in_pieces(text, quoted))),
    }


def _paragraph(paragraph: Paragraph) -> ParagraphInfo:
    return {
        "line": paragraph.line,
        "pieces": [{"text": piece.text, "claims": list(piece.claims)} for piece in paragraph.pieces],
    }

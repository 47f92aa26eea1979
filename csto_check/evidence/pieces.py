"""A text cut where quotes begin and end, so that each piece is quoted as a whole or not at all."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from csto_check.evidence.outcome import Outcome
from csto_check.evidence.source_text import SourceText
from csto_check.text.lines import paragraphs
from csto_check.text.span import Span

Marks = list[tuple[Span, str]]


class Piece(NamedTuple):
    """A stretch of a text, with the claims whose quotes cover it."""

    text: str
    claims: tuple[str, ...]


class Paragraph(NamedTuple):
    """A paragraph with the line of its start, from 1; its pieces together are its text."""

    line: int
    pieces: tuple[Piece, ...]


def paragraphs_in_pieces(text: SourceText, quoted: Iterable[tuple[str, Outcome]]) -> Iterator[Paragraph]:
    """The paragraphs of a text in pieces, with every place of every quote."""
    marks = sorted((part, claim) for claim, outcome in quoted for place in outcome.places for part in place)
    ahead = 0
    over: Marks = []  # those that reach into the paragraph
    for stretch in paragraphs(text.original):
        while ahead < len(marks) and marks[ahead][0].start < stretch.end:
            over.append(marks[ahead])
            ahead += 1
        over = [mark for mark in over if mark[0].end > stretch.start]
        yield Paragraph(text.located(stretch).line, tuple(_pieces(text.original, stretch, over)))


def _pieces(text: str, stretch: Span, marks: Marks) -> Iterator[Piece]:
    """One sweep over the cuts; `marks` are sorted."""
    ends = {end for span, _ in marks for end in span if stretch.start < end < stretch.end}
    ahead = 0
    over: Marks = []
    for start, end in pairwise([stretch.start, *sorted(ends), stretch.end]):
        while ahead < len(marks) and marks[ahead][0].start <= start:
            over.append(marks[ahead])
            ahead += 1
        over = [mark for mark in over if mark[0].end > start]
        yield Piece(text[start:end], tuple(dict.fromkeys(claim for _, claim in over)))

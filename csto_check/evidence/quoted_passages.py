"""A text with what is quoted of it: the passages of quotes, and the whole text cut where quotes begin and end."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from csto_check.evidence.quote_check import Outcome
from csto_check.evidence.source_text import SourceText
from csto_check.text.file_places import Located
from csto_check.text.lines import paragraphs
from csto_check.text.span import Span, merged_spans

Marks = list[tuple[Span, str]]
MOST_SHOWN = 5  # places of which the paragraphs are shown


class Passage(NamedTuple):
    """A stretch of a text, what is quoted of it, and the claims whose quotes these are.

    `marks` are in characters of this stretch, `at` and `marks_at` in those of the file.
    """

    at: Located
    text: str
    marks: tuple[Span, ...]
    marks_at: tuple[Span, ...]
    claims: tuple[str, ...]


def around(text: SourceText, outcome: Outcome, claim: str) -> list[Passage]:
    """The paragraphs in which a quote stands, those of its first places."""
    parts = [part for place in outcome.places[:MOST_SHOWN] for part in place]
    found = {paragraph for part in parts for paragraph in text.paragraphs(part)}
    return _passages(text, sorted(found), [(part, claim) for part in parts])


def sentences_with_quotes(
    text: SourceText, quoted: Iterable[tuple[str, Outcome]], language: str | None
) -> list[Passage]:
    """The whole text by sentences, with every place of every quote."""
    return _passages(text, text.sentences(language), _marks(quoted))


def _marks(quoted: Iterable[tuple[str, Outcome]]) -> Marks:
    return [(part, claim) for claim, outcome in quoted for place in outcome.places for part in place]


def _passages(text: SourceText, stretches: Iterable[Span], marks: Marks) -> list[Passage]:
    """The stretches, sorted as they are, each with the marks that reach into it."""
    return [_passage(text, stretch, over) for stretch, over in _reaching(stretches, sorted(marks))]


def _reaching(stretches: Iterable[Span], marks: Marks) -> Iterator[tuple[Span, Marks]]:
    """Stretches with the marks that reach into each, in one sweep; both are sorted."""
    ahead = 0
    over: Marks = []
    for stretch in stretches:
        while ahead < len(marks) and marks[ahead][0].start < stretch.end:
            over.append(marks[ahead])
            ahead += 1
        over = [mark for mark in over if mark[0].end > stretch.start]
        yield stretch, over


def _passage(text: SourceText, stretch: Span, marks: Marks) -> Passage:
    within = merged_spans(Span(max(start, stretch.start), min(end, stretch.end)) for (start, end), _ in marks)
    return Passage(
        at=text.places.located(stretch),
        text=text.original[slice(*stretch)],
        marks=tuple(span.behind(stretch.start) for span in within),
        marks_at=tuple(map(text.places.span, within)),
        claims=tuple(dict.fromkeys(claim for _, claim in marks)),
    )


class Piece(NamedTuple):
    """A stretch of a text, with the claims whose quotes cover it."""

    text: str
    claims: tuple[str, ...]


class QuotedParagraph(NamedTuple):
    """A paragraph with the line of its start, from 1; its pieces together are its text."""

    line: int
    pieces: tuple[Piece, ...]


def paragraphs_in_pieces(text: SourceText, quoted: Iterable[tuple[str, Outcome]]) -> Iterator[QuotedParagraph]:
    """The paragraphs of a text in pieces, with every place of every quote."""
    marks = sorted(_marks(quoted))
    for stretch, over in _reaching(paragraphs(text.original), marks):
        yield QuotedParagraph(text.places.located(stretch).line, tuple(_pieces(text.original, stretch, over)))


def _pieces(text: str, stretch: Span, marks: Marks) -> Iterator[Piece]:
    """The stretch, cut where its marks begin and end; these are sorted."""
    ends = {end for span, _ in marks for end in span if stretch.start < end < stretch.end}
    bounds = pairwise([stretch.start, *sorted(ends), stretch.end])
    for piece, over in _reaching((Span(*each) for each in bounds), marks):
        yield Piece(text[slice(*piece)], tuple(dict.fromkeys(claim for _, claim in over)))

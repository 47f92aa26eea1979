"""A text with what is quoted of it: the passages of quotes, and the whole text cut where quotes begin and end."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from csto_check.evidence.check import Outcome
from csto_check.evidence.source_text import Located, SourceText
from csto_check.text.lines import paragraphs
from csto_check.text.span import Span, joined, number_at

Marks = list[tuple[Span, str]]
MOST_SHOWN = 5  # places of which the paragraphs are shown


class Passage(NamedTuple):
    """A stretch of a text, the quoted stretches within it, and the claims whose quotes these are."""

    at: Located
    text: str
    marks: tuple[Span, ...]
    claims: tuple[str, ...]


def around(text: SourceText, outcome: Outcome, claim: str) -> list[Passage]:
    """The paragraphs in which a quote stands, those of its first places."""
    parts = [part for place in outcome.places[:MOST_SHOWN] for part in place]
    found = {paragraph for part in parts for paragraph in text.paragraphs(part)}
    return _passages(text, sorted(found), [(claim, part) for part in parts])


def sentences_with_quotes(
    text: SourceText, quoted: Iterable[tuple[str, Outcome]], language: str | None
) -> list[Passage]:
    """The whole text by sentences, with every place of every quote."""
    marks = [(claim, part) for claim, outcome in quoted for place in outcome.places for part in place]
    return _passages(text, text.sentences(language), marks)


def _passages(text: SourceText, stretches: Sequence[Span], marks: Iterable[tuple[str, Span]]) -> list[Passage]:
    """The stretches, sorted as they are, each with the marks that reach into it."""
    within: list[list[tuple[str, Span]]] = [[] for _ in stretches]
    for claim, mark in marks:
        index = number_at(stretches, mark.start)
        while index < len(stretches) and stretches[index].start < mark.end:
            within[index].append((claim, mark))
            index += 1
    return [_passage(text, stretch, found) for stretch, found in zip(stretches, within, strict=True)]


def _passage(text: SourceText, stretch: Span, marks: list[tuple[str, Span]]) -> Passage:
    within = (Span(max(start, stretch.start), min(end, stretch.end)) for _, (start, end) in marks)
    claims = dict.fromkeys(claim for claim, _ in sorted(marks, key=lambda each: (each[1], each[0])))
    return Passage(text.located(stretch), text.original[slice(*stretch)], tuple(joined(within)), tuple(claims))


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

"""The sentences of a text, folded, each with the way back to the original."""

from collections.abc import Iterator

from csto_check.text.lines import lines_of, paragraphs
from csto_check.text.sentences import sentences
from csto_check.text.smooth import Smooth
from csto_check.text.span import Span

LONGEST = 3000  # characters; what is longer is no sentence but a table, and each of its lines stands for itself


class Sentence:
    """A sentence: its folded text, and where that is in the original."""

    __slots__ = ("_at", "_folded", "_shift", "first", "text")

    def __init__(self, text: str, folded: Smooth, at: int, shift: int, first: bool) -> None:
        self.text, self._folded, self._at, self._shift, self.first = text, folded, at, shift, first

    def span(self, start: int, end: int) -> Span:
        """The place in the original text of a part of the folded sentence."""
        low, high = self._folded.span(self._at + start, self._at + end)
        return Span(low + self._shift, high + self._shift)

    def whole(self) -> Span:
        """The place of the sentence in the original text."""
        return self.span(0, len(self.text))

    def pieces(self) -> Iterator["Sentence"]:
        """Itself; of what is longer than any sentence parts that end between words, so that each is soon examined."""
        start = 0
        while len(self.text) - start > LONGEST:
            end = self.text.rfind(" ", start + 1, start + LONGEST)
            end = end if end > start else start + LONGEST
            yield self._part(start, end)
            start = end
        yield self._part(start, len(self.text)) if start else self

    def _part(self, start: int, end: int) -> "Sentence":
        return Sentence(
            self.text[start:end], self._folded, self._at + start, self._shift, first=self.first and not start
        )


def passages(text: str, language: str, within: Span | None = None) -> Iterator[Sentence]:
    """The sentences of a text, or of a stretch of it that ends between paragraphs, from its start to its end."""
    at = within.start if within else 0
    for start, end in paragraphs(text[slice(*within)] if within else text):
        yield from _within(text, language, Span(start + at, end + at))


def _within(text: str, language: str, paragraph: Span) -> Iterator[Sentence]:
    """The sentences of a paragraph; of one that holds something longer the sentences of each line."""
    folded = Smooth(text[slice(*paragraph)], joined=True)
    spans = sentences(folded.text, language)
    lines = lines_of(text, paragraph) if any(span.end - span.start > LONGEST for span in spans) else []
    if len(lines) > 1:
        for line in lines:
            yield from _within(text, language, line)
        return
    for index, span in enumerate(spans):
        yield Sentence(folded.text[slice(*span)], folded, span.start, paragraph.start, index == 0)

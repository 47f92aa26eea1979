"""Finding quotes in a text: runs of tokens, wherever they are."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from csto_check.text.atomic_spans import AtomicSpans, Folding
from csto_check.text.fold import fold
from csto_check.text.folded import Folded
from csto_check.text.negations import Denial, denial
from csto_check.text.smooth import Smooth
from csto_check.text.span import Span
from csto_check.text.tokens import quote_parts, says_something, token_spans, tokens

Run = tuple[int, int]  # the first token and the one after the last


class Quote:
    """A quote as its parts, each a run of tokens; without a word or a number it has none."""

    def __init__(self, quote: str) -> None:
        self.written = quote
        self.parts = _runs(quote_parts(quote), fold) if says_something(quote) else []

    @cached_property
    def smooth(self) -> "Quote":
        """The same without what a typesetter or a converter may have changed."""
        decoded = Smooth(self.written).typeset.original
        quote = Quote(decoded)
        quote.parts = _runs(quote_parts(decoded), lambda part: Smooth(part).text) if quote.parts else []
        return quote

    def canonical(self) -> str:
        """One text for all quotes that are found in the same places."""
        return " […] ".join(" ".join(part) for part in self.parts)


def _runs(pieces: Iterable[str], folded: Callable[[str], str]) -> list[list[str]]:
    return [run for run in (tokens(folded(piece)) for piece in pieces) if run]


class QuoteMatch(NamedTuple):
    """Where a quote is: one span of the original for each of its parts.

    `runs` are its tokens, `folded` is the whole of it in the folded text, `cut_word` a word that it cuts in two,
    `denial` a negation that it just misses.
    """

    spans: tuple[Span, ...]
    runs: tuple[Run, ...]
    folded: Span
    cut_word: str
    denial: Denial | None


class Searchable:
    """A text in which quotes are found in the time of one search through its characters.

    Its tokens stand one space apart in one line, so that a run of tokens is a part of that line which
    begins and ends with a space.
    """

    def __init__(self, text: str | Smooth) -> None:
        self.folded: Folding = Folded(text) if isinstance(text, str) else text
        self._atomic = AtomicSpans(self.folded if isinstance(text, str) else text.typeset)
        text = self.folded.text
        self._starts, self._ends, self._at = array("L"), array("L"), array("L")
        at = 1
        for start, end in token_spans(text):
            self._starts.append(start)
            self._ends.append(end)
            self._at.append(at)  # in the line
            at += end - start + 1
        self._line = f" {' '.join(text[start:end] for start, end in zip(self._starts, self._ends, strict=True))} "

    def __len__(self) -> int:
        return len(self._starts)

    def original(self, run: Run) -> Span:
        """Where a run of tokens is in the original."""
        return Span(*self.folded.span(*self._folded_span(run)))

    @cached_property
    def vocabulary(self) -> list[str]:
        """Every token once, sorted."""
        return sorted(set(self._line.split()))

    def has_in_other_case(self, quote: Quote) -> bool:
        """Whether all parts of a quote are in the text, if capitals and small letters were the same."""
        return all(f" {' '.join(part)} ".lower() in self._small for part in quote.parts)

    @cached_property
    def _small(self) -> str:
        return self._line.lower()

    def whole(self, run: Run) -> Span:
        """Where it is, with all of the numbers and words that it cuts in two."""
        return Span(*self.folded.span(*self._atomic.widened(*self._folded_span(run))))

    def runs(self, part: Sequence[str], start: int = 0) -> Iterator[Run]:
        """Where a run of tokens stands from a token on, wherever it begins and ends."""
        needle = f" {' '.join(part)} "
        at = self._at[start] - 1 if start < len(self) else len(self._line)
        while (at := self._line.find(needle, at)) >= 0:
            first = bisect_left(self._at, at + 1)
            yield first, first + len(part)
            at += 1

    def places(self, quote: Quote) -> Iterator[QuoteMatch]:
        """Where a quote is, from left to right: the places that hold no other place.

        The first end at which all parts have stood is an end of one; the last parts before it are its own.
        """
        start = 0
        while quote.parts and (last := self._forwards(quote, start)) is not None:
            found = self._backwards(quote, last)
            start = found[0][0] + 1
            folded = Span(self._starts[found[0][0]], self._ends[found[-1][1] - 1])
            cuts = (self._atomic.cut_word(*self._folded_span(run)) for run in found)
            denied = denial(found, self.word, len(self))
            yield QuoteMatch(
                tuple(map(self.original, found)), tuple(found), folded, next(filter(None, cuts), ""), denied
            )

    def only_inside(self, quote: Quote) -> str:
        """The number within which alone the first part that is not found would stand; empty if it stands nowhere."""
        for part in dict.fromkeys(map(tuple, quote.parts)):
            cut = ""
            for run in self.runs(part):
                cut = self._cut(run)
                if not cut:
                    break
            if cut:
                return cut
        return ""

    def _forwards(self, quote: Quote, start: int) -> int | None:
        """The end of the quote's first place from a token on; None if there is none."""
        for part in quote.parts:
            run = next((run for run in self.runs(part, start) if not self._cut(run)), None)
            if run is None:
                return None
            start = run[1]
        return start

    def _backwards(self, quote: Quote, end: int) -> list[Run]:
        """The runs of the shortest place that has this end."""
        found: list[Run] = []
        for part in reversed(quote.parts):
            found.append(next(run for run in self._runs_back(part, end) if not self._cut(run)))
            end = found[-1][0]
        return found[::-1]

    def _runs_back(self, part: list[str], end: int) -> Iterator[Run]:
        """Where a run of tokens is before a token, from right to left."""
        needle = f" {' '.join(part)} "
        at = self._at[end] if end < len(self) else len(self._line)
        while (at := self._line.rfind(needle, 0, at)) >= 0:
            first = bisect_left(self._at, at + 1)
            yield first, first + len(part)
            at += len(needle) - 1

    def word(self, at: int) -> str:
        return self.folded.text[self._starts[at] : self._ends[at]]

    def _cut(self, run: Run) -> str:
        return self._atomic.cut_number(*self._folded_span(run))

    def _folded_span(self, run: Run) -> tuple[int, int]:
        return self._starts[run[0]], self._ends[run[1] - 1]

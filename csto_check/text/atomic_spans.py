"""What is glued to a number or a word, so that a quote may not begin or end there.

The tokens of "2 500", "-5", "1/2", "2000-2500", "COVID-19" and "3 million" are found one by one, but a
quote "500", "19 cases" or "3" that was cut out of them would say something else than its text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import Protocol

from csto_check.languages.known import words
from csto_check.text.expressions import look_back
from csto_check.text.fold import GONE, LINE_END, LONG_DASHES, MINUS
from csto_check.text.numbers import NUMBER_WORDS, loose_range_shape, number_shape, spelled_shape
from csto_check.text.span import Span, merged_spans

_TURNING = words(lambda one: one.turning)
# Cut nowhere: can't and DON'T, (un)clear and "un"clear, U.S.S.R.
_WHOLE = re.compile(
    r"(?<!\w)\w++(?<=[nN])\"[tT]\b"
    rf"|(?i:(?<!\w)(?:{'|'.join(sorted(_TURNING))})-?[)\"]+\w+)"
    r"|(?<![\w.])(?:[A-Za-z]\.)+[A-Za-z](?!\w)"
)
_COMPOUND = re.compile(r"(?<!\w)\w++(?:-\"? ?\w++)+")  # possessive: no second look at a long word
_LAST_WORD = re.compile(r"(?P<word>\w*)-?\"?\Z")
_NEXT_WORD = re.compile(r"-?\"? ?(?P<word>\w{0,20})")
_LINE_END = re.compile(LINE_END)
LONGEST_WORD = 40  # characters that are examined before a place
LONGEST_LINE = 300


class Folding(Protocol):
    """A folded text with the way back to its original."""

    text: str
    original: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of the folded text is in the original."""


class AtomicSpans:
    """The numbers and compounds of a text, by their places in its folded form."""

    def __init__(self, folded: Folding) -> None:
        self._folded = folded

    @cached_property
    def _numbers(self) -> list[Span]:
        text = self._folded.text
        glued = (
            self._glued(Span(*found.span()))
            for shape in (number_shape(), spelled_shape())
            for found in shape.finditer(text)
        )
        whole = (Span(*found.span()) for found in _WHOLE.finditer(text))
        return merged_spans([*(span for spans in glued for span in spans), *whole])

    @cached_property
    def _compounds(self) -> list[Span]:
        return [
            span
            for found in _COMPOUND.finditer(self._folded.text)
            for span in self._glued(Span(*found.span()))
            if "-" in self._folded.text[slice(*span)]
        ]

    @cached_property
    def _ranges(self) -> list[Span]:
        return [
            span
            for found in loose_range_shape().finditer(self._folded.text)
            if self._loose(span := Span(*found.span()))
        ]

    def _loose(self, span: Span) -> bool:
        """Whether a stretch is a range; digits alone only where a line ends between them, not in a table."""
        text, original = self._folded.text[slice(*span)], self._folded.original[slice(*self._folded.span(*span))]
        return not text.replace(" ", "").isdigit() or (_LINE_END.search(original) is not None and "\t" not in original)

    def _glued(self, span: Span) -> Iterator[Span]:
        """The stretches of a number or compound between the places at which the original keeps them apart."""
        start = span.start
        for at in range(*span):
            if self._folded.text[at] in "- " and self._apart(at):
                yield from self._trimmed(start, at)
                start = at + 1
        yield from self._trimmed(start, span.end)

    def _trimmed(self, start: int, end: int) -> Iterator[Span]:
        """The stretch without a dash or a space at its end."""
        length = len(self._folded.text[start:end].rstrip("- "))
        if length:
            yield Span(start, start + length)

    def _apart(self, at: int) -> bool:
        """Whether a dash or a space keeps apart what is before and after it.

        A long dash does, and so does one that begins an item of a list. A space after a dash does, unless a
        line ends there, so that the dash is a hyphen, or the dash is a minus.
        """
        text, original = self._folded.text, self._folded.original
        start, end = self._folded.span(at, at + 1)
        if text[at] == "-":
            return original[start] in LONG_DASHES or (original[start] != MINUS and self._begins_item(start))
        if text[at - 1] not in '-"':
            return self._keeps_apart(at, original[start:end])
        minus = original[self._folded.span(at - 1, at)[0]] == MINUS
        return not minus and not (_LINE_END.search(original, start, end) and text[at - 2 : at - 1].isalnum())

    def _keeps_apart(self, at: int, gap: str) -> bool:
        """Whether a space within a number ends it: between groups of digits a line end, a tab, or several spaces do.

        Before a word of scale only an empty line does.
        """
        ends = len(_LINE_END.findall(gap))
        if self._folded.text[at + 1].isalpha():
            return ends > 1
        return ends > 0 or "\t" in gap or len(gap.strip(GONE)) > 1

    def _begins_item(self, at: int) -> bool:
        """Whether a dash is first in its line, and the line before ends a sentence, is empty or an item too."""
        before = self._folded.original[max(at - LONGEST_LINE, 0) : at].rstrip(" \t")
        if not before.endswith(("\n", "\r")):
            return False
        last = before.splitlines()[-1].strip()
        return not last or last[-1] in ".:;!?" or last[0] in "-–—−•*·▪‣→"

    def cut_number(self, start: int, end: int) -> str:
        """The number or negated word that a stretch of folded text begins or ends within; empty if there is none."""
        cut = self._cut_at_start(start) or self._cut_at_end(end)
        return self._folded.text[slice(*cut)] if cut else ""

    def cut_word(self, start: int, end: int) -> str:
        """Another compound, or a range with spaces, that it begins or ends within; empty if there is none."""
        spans = (_around(spans, at) for at in (start, end) for spans in (self._compounds, self._ranges))
        cut = next(filter(None, spans), None)
        return self._folded.text[slice(*cut)] if cut else ""

    def widened(self, start: int, end: int) -> Span:
        """The stretch with all of what it cuts in two at its ends."""
        left = _around(self._compounds, start) or _around(self._numbers, start) or Span(start, end)
        right = _around(self._compounds, end) or _around(self._numbers, end) or Span(start, end)
        return Span(left.start, right.end)

    def _cut_at_start(self, start: int) -> Span | None:
        text, cut = self._folded.text, _around(self._compounds, start)
        turned = cut and not _TURNING.isdisjoint(_parts_before(text, cut.start, start))
        glued = cut if turned or (cut and _joins_a_number(text, start)) else None
        return _around(self._numbers, start) or glued

    def _cut_at_end(self, end: int) -> Span | None:
        cut = _around(self._compounds, end)
        glued = cut if cut and _joins_a_number(self._folded.text, end) else None
        return _around(self._numbers, end) or glued


def _parts_before(text: str, first: int, at: int) -> list[str]:
    """The last parts of a compound before a place, in small letters; none that is examined only in part.

    Two capitals are an abbreviation: UN is not un-.
    """
    begin = max(first, at - LONGEST_WORD)
    parts = [part.strip('" ') for part in text[begin:at].split("-")]
    whole = parts if begin == first else parts[1:]
    return [part if part.isupper() and len(part) <= 2 else part.lower() for part in whole]


def _joins_a_number(text: str, at: int) -> bool:
    """Whether the word before or after the hyphen at a place is a number, in digits or in letters."""
    before = look_back(_LAST_WORD, text, at, LONGEST_WORD)
    behind = _NEXT_WORD.match(text, at)
    return any(_is_number(found["word"]) for found in (before, behind) if found)


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word.lower() in NUMBER_WORDS


def _around(spans: list[Span], at: int) -> Span | None:
    """The span that has a place strictly inside it."""
    index = bisect_left(spans, (at, 0)) - 1
    return spans[index] if index >= 0 and at < spans[index].end else None

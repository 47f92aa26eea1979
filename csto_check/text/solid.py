"""What is glued to a number or a word, so that a quote may not begin or end there.

The tokens of "2 500", "-5", "1/2", "2000-2500", "COVID-19" and "3 million" are found one by one, but a
quote "500", "19 cases" or "3" that was cut out of them would say something else than its text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module

from csto_check.languages import LANGUAGES
from csto_check.text.fold import LONG_DASHES
from csto_check.text.folded import Folded
from csto_check.text.numbers import NUMBER, NUMBER_WORDS, SPACED_RANGE
from csto_check.text.span import Span

_TURNING = frozenset(word for code in LANGUAGES for word in import_module(f"csto_check.languages.{code}").TURNING)
_NEGATED = re.compile(r"(?<!\w)\w++(?<=[nN])\"[tT]\b")  # can't, DON'T
_COMPOUND = re.compile(r"(?<!\w)\w++(?:-\"? ?\w++)+")  # possessive: no second look at a long word
_LAST_WORD = re.compile(r"(?P<word>\w*)-?\"?\Z")
_NEXT_WORD = re.compile(r"-?\"? ?(?P<word>\w{0,20})")
LONGEST_WORD = 40  # characters that are looked at before a place


class Solid:
    """The numbers and compounds of a text, by their places in its folded form."""

    def __init__(self, folded: Folded) -> None:
        self._folded = folded

    @cached_property
    def _numbers(self) -> list[Span]:
        text = self._folded.text
        glued = [span for found in NUMBER.finditer(text) for span in self._glued(Span(*found.span()))]
        return sorted([*glued, *(Span(*found.span()) for found in _NEGATED.finditer(text))])

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
        return [Span(*found.span()) for found in SPACED_RANGE.finditer(self._folded.text)]

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
        """Whether a dash or a space keeps two words apart.

        A long dash does, and so does a dash that begins a line, unless it is a minus. A space within a number
        does where a line ends, but behind a dash only where none does: there a hyphen ends the line.
        """
        text, original = self._folded.text, self._folded.original
        start, end = self._folded.span(at, at + 1)
        if text[at] == "-":
            return original[start] in LONG_DASHES or (original[start] != "−" and self._begins_line(at))
        return _has_line_end(original[start:end]) != (text[at - 1] in '-"')

    def _begins_line(self, at: int) -> bool:
        return at > 0 and _has_line_end(self._folded.original[slice(*self._folded.span(at - 1, at))])

    def cut_number(self, start: int, end: int) -> str:
        """The number or negated word that a stretch of folded text begins or ends within; empty where there is none."""
        cut = self._cut_at_start(start) or self._cut_at_end(end)
        return self._folded.text[slice(*cut)] if cut else ""

    def cut_word(self, start: int, end: int) -> str:
        """Another compound, or a range with spaces, that it begins or ends within; empty where there is none."""
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


def _has_line_end(space: str) -> bool:
    return "\n" in space or "\r" in space


def _parts_before(text: str, first: int, at: int) -> list[str]:
    """The last parts of a compound before a place, in small letters; none that is looked at only in part.

    Two capitals are an abbreviation: UN is not un-.
    """
    begin = max(first, at - LONGEST_WORD)
    parts = [part.strip('" ') for part in text[begin:at].split("-")]
    whole = parts if begin == first else parts[1:]
    return [part if part.isupper() and len(part) <= 2 else part.lower() for part in whole]


def _joins_a_number(text: str, at: int) -> bool:
    """Whether the word before or behind the hyphen at a place is a number, in digits or in letters."""
    before = _LAST_WORD.search(text, max(at - LONGEST_WORD, 0), at)
    behind = _NEXT_WORD.match(text, at)
    return any(_is_number(found["word"]) for found in (before, behind) if found)


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word.lower() in NUMBER_WORDS


def _around(spans: list[Span], at: int) -> Span | None:
    """The span that has a place strictly inside it."""
    index = bisect_left(spans, (at, 0)) - 1
    return spans[index] if index >= 0 and at < spans[index].end else None

"""Sentences of a text."""

import re
from collections.abc import Iterator

from csto_check.languages import LANGUAGES
from csto_check.text.known import data, words
from csto_check.text.lines import paragraphs, trim
from csto_check.text.span import Span

_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”“»«’›‹)\]]*+(?>(?:\[\d+\]|[¹²³⁰⁴-⁹]++)*)(?=\s)")
_NEXT = re.compile(r"\s+[\"'„“«»‚‘›‹(\[]*(?P<word>\w*)")
_WORD = re.compile(r"(?<![\w.])[\w.]*+\Z")
LONGEST_WORD = 40  # characters that are looked at before a point


def sentences(text: str, language: str | None = None) -> list[Span]:
    """The sentences of a text, as spans without the spaces around them; a paragraph ends one as well.

    `language` is a code such as "de"; where it is none that is known here, the abbreviations of all count.
    """
    known = _Known((language,) if language in LANGUAGES else LANGUAGES)
    return [span for paragraph in paragraphs(text) for span in _within(text, paragraph, known)]


def _within(text: str, paragraph: Span, known: "_Known") -> Iterator[Span]:
    start = paragraph.start
    for found in _END.finditer(text, *paragraph):
        if found.end() < paragraph.end and known.ends(text, found):
            yield trim(text, Span(start, found.end()))
            start = found.end()
    last = trim(text, Span(start, paragraph.end))
    if last.start < last.end:
        yield last


class _Known:
    """What the languages of a text know of points that end no sentence."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        self._abbreviations = words("ABBREVIATIONS", codes)
        self._starters = words("STARTERS", codes)
        self._ordinals = any(data(code).ORDINALS for code in codes)

    def ends(self, text: str, mark: re.Match[str]) -> bool:
        """Whether a mark with a space behind it ends a sentence."""
        after = _NEXT.match(text, mark.end())
        word = after["word"] if after else ""
        if word[:1].islower():
            return False
        if mark.group() != "." or word in self._starters:
            return True
        before = _WORD.search(text, max(mark.start() - LONGEST_WORD, 0), mark.start())
        return not self._shortened(before.group() if before else "")

    def _shortened(self, word: str) -> bool:
        """Whether a word before a point is an abbreviation, an initial, or an ordinal such as the day of a month."""
        if word.isdigit():
            return self._ordinals and len(word) <= 2
        return len(word) == 1 or "." in word or word in self._abbreviations

"""Sentences of a text."""

import re
from collections.abc import Iterator
from functools import cache

from csto_check.languages import LANGUAGES
from csto_check.languages.known import data, words
from csto_check.text.expressions import look_back
from csto_check.text.lines import paragraphs, trim
from csto_check.text.span import Span

_END = re.compile(r"[.!?…](?<![.!?…].)[.!?…]*+[\"'”“»«’›‹)\]]*+(?>(?:\[\d+\]|[¹²³⁰⁴-⁹]++)*)(?=\s)")
_NEXT = re.compile(r"\s+[\"'„“«»‚‘›‹(\[]*(?P<word>\w*)")
_WORD = re.compile(r"(?<![\w.])[\w.]*+\Z")
_SHORT = 2  # digits of an ordinal that needs no article before it
LONGEST_WORD = 40  # characters that are examined before a point


def sentences(text: str, language: str | None = None) -> list[Span]:
    """The sentences of a text, as spans without the spaces around them; a paragraph ends one as well.

    `language` is a code such as "de"; where it is none that is known here, the abbreviations of all count.
    """
    known = _known((language,) if language in LANGUAGES else LANGUAGES)
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
        self._abbreviations = words(lambda one: one.abbreviations, codes)
        self._starters = words(lambda one: one.starters, codes)
        self._leads = words(lambda one: one.ordinal_leads, codes)
        self._ordinals = any(data(code).ordinals for code in codes)

    def ends(self, text: str, mark: re.Match[str]) -> bool:
        """Whether a mark with a space after it ends a sentence."""
        after = _NEXT.match(text, mark.end())
        word = after["word"] if after else ""
        if word[:1].islower():
            return False
        if mark.group() != "." or word in self._starters:
            return True
        before = look_back(_WORD, text, mark.start(), LONGEST_WORD)
        return not self._shortened(text, before.group() if before else "", mark.start())

    def _shortened(self, text: str, word: str, end: int) -> bool:
        """Whether a word before a point is an abbreviation, an initial, or an ordinal such as the day of a month."""
        if word.isdigit():
            short = len(word) <= _SHORT or (len(word) == _SHORT + 1 and self._led(text, end - len(word)))
            return self._ordinals and short
        return len(word) == 1 or "." in word or word in self._abbreviations

    def _led(self, text: str, start: int) -> bool:
        """Whether an article or the like is before a number: zum 150. Geburtstag."""
        before = text[max(0, start - LONGEST_WORD) : start].split()
        return bool(before) and before[-1].lower() in self._leads


@cache
def _known(codes: tuple[str, ...]) -> _Known:
    return _Known(codes)

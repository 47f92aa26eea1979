"""What a typesetter puts into folded text: ligatures, note marks after words, hyphens at the ends of lines."""

import re
from collections.abc import Iterator

from csto_check.languages.known import words
from csto_check.text.edited import Edit, Edited
from csto_check.text.expressions import look_back
from csto_check.text.fold import LINE_END
from csto_check.text.folded import Folded
from csto_check.text.numbers import NUMBER_WORDS

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LIGATURE = re.compile(f"[{''.join(_LIGATURES)}]")
_NOTE = re.compile(rf"[{_RAISED}]{{1,3}}(?:,[{_RAISED}]{{1,3}}){{0,5}}(?![\w⁺⁻])")
_BEFORE_NOTE = re.compile(rf"(?P<word>[^\W\d_{_RAISED}]+)[.,;:!?…]?[\")]{{0,2}}\Z")
_HYPHEN = re.compile(r"(?<=\w)- (?=[^\W\d_])")
_BROKEN = re.compile(r"(?P<left>[^\W_]+)\Z")
_REST = re.compile(r"[^\W_]+")
_LINE_END = re.compile(LINE_END)
_POWERS = frozenset(map(str.lower, words(lambda one: (*one.glued_units, *one.powers))))
_HYPHENS = "-‐‑"
_MARKS = (*_LIGATURES, *_RAISED)
_NOT_BROKEN = words(lambda one: (*one.joins, *one.ranges))  # pre- and post-war
SHORTEST = 3  # letters of a word with a note mark: shorter ones may be symbols, as in x² and CO²
LONGEST = 40  # characters that are examined before a mark


class Typeset:
    """A text folded, without what a typesetter put in; words that a line end breaks are `joined`."""

    def __init__(self, original: str, *, joined: bool = False) -> None:
        self.original = original
        self._folded = Folded(original)
        edits = sorted(_edits(self._folded, joined=joined))
        self._edited = Edited(self._folded.text, edits) if edits else None
        self.text = self._edited.text if self._edited else self._folded.text

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of the text, not empty, is in the original: half open, in characters."""
        return self._folded.span(*(self._edited.span(start, end) if self._edited else (start, end)))


def _edits(folded: Folded, *, joined: bool) -> Iterator[Edit]:
    if not folded.text.isascii() and any(mark in folded.text for mark in _MARKS):
        yield from _ligatures(folded.text)
        yield from _notes(folded.text)
    if joined and "- " in folded.text:
        yield from _hyphens(folded)


def _ligatures(text: str) -> Iterator[Edit]:
    """The letters that stand for each."""
    for found in _LIGATURE.finditer(text):
        yield Edit(*found.span(), _LIGATURES[found.group()])


def _notes(text: str) -> Iterator[Edit]:
    """Raised figures after a word, with a mark between at most; after a unit or a figure they are a power."""
    for found in _NOTE.finditer(text):
        before = look_back(_BEFORE_NOTE, text, found.start(), LONGEST)
        is_word = before is not None and len(before["word"]) >= SHORTEST and before["word"].lower() not in _POWERS
        if is_word:
            yield Edit(*found.span(), "")


def _hyphens(folded: Folded) -> Iterator[Edit]:
    """Hyphens, with the space after, at which a line end parts what may be one word in small letters."""
    for found in _HYPHEN.finditer(folded.text):
        gap = folded.original[slice(*folded.span(*found.span()))]
        if gap[0] in _HYPHENS and len(_LINE_END.findall(gap)) == 1 and _is_broken(folded.text, *found.span()):
            yield Edit(*found.span(), "")


def _is_broken(text: str, start: int, end: int) -> bool:
    """Whether what is before and after a hyphen may be one word: no number, no abbreviation, no two words."""
    left, right = look_back(_BROKEN, text, start, LONGEST), _REST.match(text, end)
    if not left or not right:
        return False
    one, two = left.group(), right.group()
    letters = one.isalpha() and two.isalpha() and two.islower() and one[1:].islower() and len(one) > 1 < len(two)
    return letters and NUMBER_WORDS.isdisjoint((one.lower(), two)) and two not in _NOT_BROKEN

"""What is glued to a number or a word, so that a quote may not begin or end there.

The tokens of "2 500", "-5", "1/2", "2000-2500", "COVID-19" and "3 million" are found one by one, but a
quote "500", "19 cases" or "3" that was cut out of them would say something else than its text.
"""

import re
from bisect import bisect_left
from functools import cached_property
from importlib import import_module

from csto_check.languages import LANGUAGES
from csto_check.text.folded import Folded
from csto_check.text.tokens import DIGITS

_HYPHENS = "-‐‑–−﹣－"  # those that glue words; a long dash keeps them apart
_DATA = [import_module(f"csto_check.languages.{code}") for code in LANGUAGES]
_TURNING = frozenset(word for language in _DATA for word in language.TURNING)
_SCALES = sorted({word for language in _DATA for word in language.SCALES})
_NUMBER = re.compile(
    r"(?:(?<![\w.)\]%])[-+±~<>≈≤≥]?\.?)?"  # its sign
    rf"(?:(?<!\w)(?:\d{{1,3}}(?: \d{{3}})+(?!\d)(?:[.,]\d+)?|{DIGITS})\w*"  # groups of three digits, or with marks
    rf"(?:[-/:^×*]{DIGITS}\w*)*"  # a range, a date, a time, a fraction, a power
    r"(?: ?[¼-¾⅐-⅞]| \d/\d+)?|[¼-¾⅐-⅞])"
    rf"(?: (?:{'|'.join(_SCALES)})\b)?"
)
_NEGATED = re.compile(r"(?<!\w)\w++(?<=n)\"t\b")  # can't, don't
_COMPOUND = re.compile(r"(?<!\w)\w++(?:-\w++)+")  # possessive: no second look at a long word
_LAST_WORD = re.compile(r"(?P<word>\w*)-?\Z")
LONGEST_WORD = 40  # characters that are looked at before a place
Span = tuple[int, int]


class Solid:
    """The numbers and compounds of a text, by their places in its folded form."""

    def __init__(self, folded: Folded) -> None:
        self._folded = folded

    @cached_property
    def _numbers(self) -> list[Span]:
        text = self._folded.text
        return sorted(found.span() for shape in (_NUMBER, _NEGATED) for found in shape.finditer(text))

    @cached_property
    def _compounds(self) -> list[Span]:
        return [span for found in _COMPOUND.finditer(self._folded.text) for span in self._glued(found)]

    def _glued(self, found: re.Match[str]) -> list[Span]:
        """The stretches of a compound between long dashes."""
        text, (start, end) = self._folded, found.span()
        dashes = (at for at in range(start, end) if text.text[at] == "-")
        cuts = [at for at in dashes if text.original[text.span(at, at + 1)[0]] not in _HYPHENS]
        return list(zip([start, *(at + 1 for at in cuts)], [*cuts, end], strict=True))

    def cut_number(self, start: int, end: int) -> str:
        """The number or negated word that a stretch of folded text begins or ends within; empty where there is none."""
        cut = self._cut_at_start(start) or self._cut_at_end(end)
        return self._folded.text[slice(*cut)] if cut else ""

    def cut_word(self, start: int, end: int) -> str:
        """Another compound that it begins or ends within; empty where there is none."""
        cut = _around(self._compounds, start) or _around(self._compounds, end)
        return self._folded.text[slice(*cut)] if cut else ""

    def widened(self, start: int, end: int) -> Span:
        """The stretch with all of what it cuts in two at its ends."""
        left = _around(self._compounds, start) or _around(self._numbers, start) or (start, end)
        right = _around(self._compounds, end) or _around(self._numbers, end) or (start, end)
        return left[0], right[1]

    def _cut_at_start(self, start: int) -> Span | None:
        text, cut = self._folded.text, _around(self._compounds, start)
        turned = cut and not _TURNING.isdisjoint(_parts_before(text, cut[0], start))
        glued = cut if turned or (cut and _joins_a_number(text, start)) else None
        return _around(self._numbers, start) or glued

    def _cut_at_end(self, end: int) -> Span | None:
        cut = _around(self._compounds, end)
        glued = cut if cut and _joins_a_number(self._folded.text, end) else None
        return _around(self._numbers, end) or glued


def _parts_before(text: str, first: int, at: int) -> list[str]:
    """The last parts of a compound before a place, in small letters; none that is looked at only in part."""
    begin = max(first, at - LONGEST_WORD)
    parts = text[begin:at].lower().split("-")
    return parts if begin == first else parts[1:]


def _joins_a_number(text: str, at: int) -> bool:
    """Whether the word before or behind the hyphen at a place is a number, or begins with one."""
    before = _LAST_WORD.search(text, max(at - LONGEST_WORD, 0), at)
    return text[at : at + 2].lstrip("-")[:1].isdigit() or (before is not None and before["word"][:1].isdigit())


def _around(spans: list[Span], at: int) -> Span | None:
    """The span that has a place strictly inside it."""
    index = bisect_left(spans, (at, 0)) - 1
    return spans[index] if index >= 0 and at < spans[index][1] else None

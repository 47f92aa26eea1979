"""The text of elements, as a reader of the page sees it, with the place of each character in the page."""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from html import unescape
from typing import overload

from csto_check.pages.saved_page import Segment
from csto_check.text.span import Span

_ENTITY = r"(?P<entity>&(?:#[0-9]{1,8};?|#[xX][0-9A-Fa-f]{1,7};?|[A-Za-z][A-Za-z0-9]{1,31};?))"
_MARK = r"&(?!#[0-9]|#[xX][0-9A-Fa-f]|[A-Za-z][A-Za-z0-9])"  # an ampersand that begins no entity
_UNSEEN = "\u00ad\u200b\u2060\ufeff"  # where a word may be divided, or may not: nothing that a reader sees or types
_WORD = rf"(?:[^&\x00-\x20\x7f-\x9f{_UNSEEN}]|{_MARK})+"
# A run of plain text with single blanks, a run of blanks, or an entity.
_PIECE = re.compile(rf"{_WORD}(?: {_WORD})*|[\t\n\f\r ]+|{_ENTITY}")
_PRE = re.compile(rf"(?:[^&\x00-\x08\x0b-\x1f\x7f-\x9f\n\r{_UNSEEN}]|{_MARK})+|\r\n|\r|\n|{_ENTITY}")
_RAW = re.compile(rf"[^\x00-\x20\x7f-\x9f{_UNSEEN}]+|[\t\n\f\r ]+")
_BLANKS = " \t\n\f\r"
_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")


class Segments(Sequence[Segment]):
    """Segments without gaps in the text, kept in three arrays: a page may have millions."""

    def __init__(self) -> None:
        self._text, self._start, self._end = array("L"), array("L"), array("L")
        self._length = 0

    def add(self, length: int, page: Span) -> None:
        """What follows in the text, by its length, and where it stands; one by one if the lengths are equal."""
        if self._text and self._continues(length, page):
            self._end[-1] = page.end
        elif length:
            self._text.append(self._length)
            self._start.append(page.start)
            self._end.append(page.end)
        self._length += length

    def add_whole(self, length: int, page: Span) -> None:
        """The same for what stands for its stretch as a whole, also where the lengths happen to be equal."""
        if length == page.end - page.start and length > 1:
            self.add(1, page)
            self.add(length - 1, Span(page.end, page.end))
        else:
            self.add(length, page)

    def _continues(self, length: int, page: Span) -> bool:
        """Whether a stretch goes on in both the text and the page, character by character."""
        last = self._length - self._text[-1]
        is_plain = last == self._end[-1] - self._start[-1] and length == page.end - page.start
        return is_plain and self._end[-1] == page.start

    def __len__(self) -> int:
        return len(self._text)

    @overload
    def __getitem__(self, at: int) -> Segment: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Segment]: ...
    def __getitem__(self, at: int | slice) -> Segment | Sequence[Segment]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        number = range(len(self))[at]
        end = self._text[number + 1] if number + 1 < len(self) else self._length
        return Segment(Span(self._text[number], end), Span(self._start[number], self._end[number]))


class Written:
    """A text while it is written. What comes between two words is known only at the second one."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._parts: list[str] = []
        self.segments = Segments()
        self._at = 0  # where in the page the last character ended
        self._is_blank, self._lines, self._tabs, self._bullet = False, 0, 0, False
        self._is_line_start = True

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def blank(self) -> None:
        self._is_blank = True

    def line(self, least: int) -> None:
        """So many line ends come next: two are a blank line."""
        self._lines = max(self._lines, least)
        self._tabs, self._is_line_start = 0, True

    def further_line(self, most: int | None = None) -> None:
        self.line(self._lines + 1 if most is None else min(self._lines + 1, max(most, self._lines)))

    def tab(self) -> None:
        self._tabs += 1

    def bullet(self, is_due: bool = True) -> None:
        self._bullet = is_due

    def plain(self, start: int, end: int, *, raised: bool = False, pre: bool = False) -> None:
        """The text of a stretch of the page, its entities resolved and, but for `pre`, its blanks single."""
        for found in (_PRE if pre else _PIECE).finditer(self._page, start, end):
            written, place = found.group(), Span(*found.span())
            if found.lastgroup:
                self._entity(unescape(written), place, pre)
            elif pre and written[0] in "\r\n":
                self.further_line()
            elif not pre and written[0] in _BLANKS:
                self.blank()
            else:
                self._put(written.translate(_RAISED) if raised and written.isdigit() else written, place)

    def raw(self, start: int, end: int) -> None:
        """The same for a stretch in which nothing is an entity."""
        for found in _RAW.finditer(self._page[start:end]):
            if found.group()[0] in _BLANKS:
                self.blank()
            else:
                self._put(found.group(), Span(start + found.start(), start + found.end()))

    def char(self, char: str, place: Span) -> None:
        """One character that stands for a stretch of the page; a control or unseen character is left out."""
        if char in _BLANKS:
            self.blank()
        elif char in _UNSEEN:
            return
        elif char.isprintable() or char.isspace() or unicodedata.category(char[0]) == "Cf":
            self._put(char, place)

    def _entity(self, char: str, place: Span, pre: bool) -> None:
        if pre and char in ("\n", "\r"):
            self.further_line()
        elif char:
            self.char(char, place)

    def _put(self, written: str, place: Span) -> None:
        """Something of the page. A line does not begin with the space of a typesetter, nor is it made of that alone."""
        if self._is_line_start and written.isspace() and not written.isascii():
            return
        if self._is_line_start and not self._parts and written.isspace():
            return
        between = self._between()
        if between:
            self.segments.add_whole(len(between), Span(self._at, place.start))
            self._parts.append(between)
        self._parts.append(written)
        if len(written) == place.end - place.start:
            self.segments.add(len(written), place)
        else:
            self.segments.add_whole(len(written), place)
        self._at = place.end
        self._is_line_start = False

    def _between(self) -> str:
        """What parts the next character from the last one."""
        lines, tabs, blank, bullet = self._lines, self._tabs, self._is_blank, self._bullet
        self._lines, self._tabs, self._is_blank, self._bullet = 0, 0, False, False
        mark = "- " if bullet else ""
        if not self._parts:
            return mark
        if lines or tabs or bullet:
            return "\n" * (lines or (1 if bullet else 0)) + "\t" * tabs + mark
        return " " if blank else ""

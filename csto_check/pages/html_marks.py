"""The tags and texts of a page, with their places in it.

The standard library's html.parser is not used: its versions end scripts, comments and unclosed tags at different
places, and older ones take n² steps for some pages. Here a page gives the same marks on every Python, in one pass.
"""

import re
from collections.abc import Generator, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple

MOST_ATTRIBUTES = 500  # of one tag; the rest of it is passed over
MOST_TAGS = 200_000
_BLANK = r"[\t\n\f\r ]"
_TAG = re.compile(r"<(?:/?[A-Za-z]|/>|[!?])")
_NAME = re.compile(r"[^\t\n\f\r />]*+")
_ATTRIBUTE = re.compile(
    rf"[\t\n\f\r /]*+([^\t\n\f\r />][^\t\n\f\r />=]*+)"
    rf"(?:{_BLANK}*+={_BLANK}*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\t\n\f\r >]*+)))?"
)
_REST = re.compile(r"[\t\n\f\r ]*+(/?)[\t\n\f\r /]*+>")
_UNCLOSED_END = re.compile(r">|(?=[\r\n])")
_COMMENT_END = re.compile(r"--!?>")
# Their text holds no tags (HTML standard, 13.1.2.3: raw text and escapable raw text elements).
RAW = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"}
_WITH_ENTITIES = {"textarea", "title"}
_NOTHING: Mapping[str, str] = MappingProxyType({})


class TooManyTags(ValueError):
    """A page that no article has the size of."""


class HtmlMark(NamedTuple):
    """A piece of a page in characters, half open: a tag, or a text, which is raw where entities mean nothing.

    Attributes are as written, with names in small letters; of two with one name the first counts.
    """

    kind: Literal["open", "close", "text", "raw"]
    start: int
    end: int
    name: str = ""
    attributes: Mapping[str, str] = _NOTHING
    closed: bool = False


def marks(page: str) -> Iterator[HtmlMark]:
    """All marks in their order, comments and declarations left out; raises TooManyTags."""
    return _Marks(page).all()


class _Marks:
    """What reads a page; `_missing` are the ends that the rest of it does not have: none is looked for twice."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._missing: set[str] = set()

    def all(self) -> Iterator[HtmlMark]:
        at, tags = 0, 0
        while found := _TAG.search(self._page, at):
            if found.start() > at:
                yield HtmlMark("text", at, found.start())
            tags += 1
            if tags > MOST_TAGS:
                raise TooManyTags
            if found.group()[1] in "!?":
                at = yield from self._declaration(found.start())
                continue
            mark = self._tag(found.start())
            yield mark
            at = mark.end
            if mark.kind == "open" and mark.name in RAW and not mark.closed:
                at = yield from self._raw(mark)
        if at < len(self._page):
            yield HtmlMark("text", at, len(self._page))

    def _declaration(self, at: int) -> Generator[HtmlMark, None, int]:
        """Passes over a comment or declaration; what is in CDATA is text. Gives its end."""
        page = self._page
        if page.startswith("<![CDATA[", at) and (end := self._end("]]>", at)) >= 0:
            if end > at + 9:
                yield HtmlMark("raw", at + 9, end)
            return end + 3
        if page.startswith("<!--", at):
            if page.startswith((">", "->"), at + 4):
                return page.index(">", at) + 1
            if (end := self._comment_end(at + 4)) >= 0:
                return end
            stop = _UNCLOSED_END.search(page, at)
            return stop.end() if stop else len(page)
        end = self._end(">", at)
        return len(page) if end < 0 else end + 1

    def _comment_end(self, at: int) -> int:
        """Where a comment ends; -1 where it is not closed: then it hides no more than its line."""
        found = None if "-->" in self._missing else _COMMENT_END.search(self._page, at)
        if found is None:
            self._missing.add("-->")
        return found.end() if found else -1

    def _end(self, mark: str, at: int) -> int:
        """The next place of an end mark; -1 if there is none."""
        end = -1 if mark in self._missing else self._page.find(mark, at)
        if end < 0:
            self._missing.add(mark)
        return end

    def _tag(self, at: int) -> HtmlMark:
        kind: Literal["open", "close"] = "close" if self._page[at + 1] == "/" else "open"
        named = _NAME.match(self._page, at + (2 if kind == "close" else 1))
        assert named
        attributes, end = self._attributes(named.end())
        rest = _REST.match(self._page, end)
        if rest is None:
            close = self._end(">", end)
            end = len(self._page) if close < 0 else close + 1
        is_closed = rest is not None and bool(rest[1])
        return HtmlMark(kind, at, rest.end() if rest else end, named.group().lower(), attributes, is_closed)

    def _attributes(self, at: int) -> tuple[Mapping[str, str], int]:
        """The attributes of a tag, and where they end."""
        found: dict[str, str] = {}
        for _ in range(MOST_ATTRIBUTES):
            match = _ATTRIBUTE.match(self._page, at)
            if match is None:
                break
            at = match.end()
            found.setdefault(match[1].lower(), match[2] or match[3] or match[4] or "")
        return found or _NOTHING, at

    def _raw(self, opened: HtmlMark) -> Generator[HtmlMark, None, int]:
        """The text of an element that holds no tags; where that is never closed, its tags count. Gives its end."""
        found = None if opened.name in self._missing else _end_of(opened.name).search(self._page, opened.end)
        if found is None:
            self._missing.add(opened.name)
            return opened.end
        if found.start() > opened.end:
            kind: Literal["text", "raw"] = "text" if opened.name in _WITH_ENTITIES else "raw"
            yield HtmlMark(kind, opened.end, found.start())
        return found.start()


@cache
def _end_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\t\n\f\r />])", re.I)

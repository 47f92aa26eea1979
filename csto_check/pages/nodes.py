"""The elements of a page: what lies within what, whatever was left unclosed."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from csto_check.pages.html_marks import HtmlMark, marks

VOID = {
    *{"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link"},
    *{"meta", "param", "source", "track", "wbr"},
}
_CELLS, _ROWS = {"td", "th"}, {"tr"}
_GROUPS = {"tbody", "thead", "tfoot"}
_LISTS = {"ul", "ol", "menu", "dir"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
BLOCKS = {
    *{"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl"},
    *{"dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "legend", "li"},
    *{"listing", "main", "nav", "noscript", "optgroup", "option", "p", "pre", "search", "section", "select"},
    *{"summary", "table", "xmp"},
    *_CELLS, *_ROWS, *_GROUPS, *_LISTS, *HEADINGS,
}  # fmt: skip
# What an end tag of an outer element does not reach through (HTML standard, 13.2.4.2: "in scope").
_SCOPES = {"table", "td", "th", "caption", "template", "svg", "math", "object", "button", "marquee"}
_TABLE = frozenset({"table"})
_WITHIN_TABLES = _CELLS | _ROWS | _GROUPS
_ENDS_NO_PARAGRAPH = {"body", "html", "option", "optgroup", "caption", *_WITHIN_TABLES}
# An element that ends others where it begins, and what they do not reach through.
_ENDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({*_LISTS, "#scope"})),
    **dict.fromkeys(("dt", "dd"), (frozenset({"dt", "dd"}), frozenset({"dl", "#scope"}))),
    **dict.fromkeys(_CELLS, (frozenset(_CELLS), _TABLE)),
    "tr": (frozenset(_ROWS), _TABLE),
    **dict.fromkeys(_GROUPS, (frozenset(_GROUPS), _TABLE)),
    "option": (frozenset({"option"}), frozenset({"select"})),
    "body": (frozenset({"head"}), frozenset()),
}


class PageNode:
    """An element: its name and attributes, the number of its parent, -1 for none, and of its first and last event."""

    __slots__ = ("attributes", "first", "last", "name", "parent")

    def __init__(self, name: str, attributes: Mapping[str, str], parent: int, first: int) -> None:
        self.name, self.attributes, self.parent = name, attributes, parent
        self.first = self.last = first


class PageEvent(NamedTuple):
    """A tag or a text of a page where it stands, in characters, with the number of its element.

    An element that nothing closes has its end, of no length, where another tag ends it.
    """

    kind: Literal["open", "close", "text", "raw"]
    node: int
    start: int
    end: int


class Tree(NamedTuple):
    """A page in elements. They are in the order of their start, number 0 is the page itself."""

    page: str
    nodes: list[PageNode]
    events: list[PageEvent]

    def within(self, number: int) -> Iterable[PageEvent]:
        """The events of an element, from its start to its end."""
        node = self.nodes[number]
        return (self.events[at] for at in range(node.first, node.last + 1))

    def raw_text(self, number: int) -> str:
        """The text of an element as it is written, without its tags."""
        return "".join(self.page[each.start : each.end] for each in self.within(number) if each.kind in ("text", "raw"))

    def inside(self, number: int) -> range:
        """The elements in one, however deep."""
        last = self.nodes[number].last
        return range(number + 1, bisect_left(self.nodes, last, key=lambda node: node.first))

    def ancestors(self, number: int) -> Iterable[int]:
        """The elements around one, the nearest first."""
        while (number := self.nodes[number].parent) >= 0:
            yield number


def tree_of_page(page: str) -> Tree:
    """The elements of a page; raises TooManyTags."""
    grown = _Growing(page)
    for mark in marks(page):
        grown.take(mark)
    grown.close_to(0, len(page), len(page))
    return grown.tree


class _Growing:
    """A tree while a page is read: the elements that are open, and at which depths each name is."""

    def __init__(self, page: str) -> None:
        self.tree = Tree(page, [], [])
        self._open: list[int] = []
        self._depths: defaultdict[str, list[int]] = defaultdict(list)
        self._is_xml = page.lstrip()[:5] == "<?xml"
        self._push("#page", {}, 0, 0)

    def take(self, mark: HtmlMark) -> None:
        if mark.kind == "open":
            self._start(mark)
        elif mark.kind == "close":
            self._end(mark)
        else:
            self.tree.events.append(PageEvent(mark.kind, self._open[-1], mark.start, mark.end))

    def _start(self, mark: HtmlMark) -> None:
        name = mark.name
        if name in ("html", "body") and self._depths[name]:
            return
        self._end_others(name, mark.start)
        self._push(name, mark.attributes, mark.start, mark.end)
        if name in VOID or (mark.closed and self._is_xml):
            self.close_to(len(self._open) - 1, mark.end, mark.end)

    def _end_others(self, name: str, at: int) -> None:
        """Close what ends where an element begins."""
        if name in BLOCKS and name not in _ENDS_NO_PARAGRAPH:
            self._close_within("p", "#scope", at)
        elif name == "a":
            self._close_within("a", "#block", at)
        ended, barrier = _ENDS.get(name, (frozenset(), frozenset()))
        deepest = max((self._depth(each) for each in barrier), default=-1)
        for depth in sorted(self._depth(each) for each in ended):
            if depth > deepest:
                self.close_to(depth, at, at)

    def _close_within(self, name: str, barrier: str, at: int) -> None:
        if self._depth(name) > self._depth(barrier):
            self.close_to(self._depth(name), at, at)

    def _end(self, mark: HtmlMark) -> None:
        name = mark.name
        if name == "br" or (name == "p" and self._depth("p") <= self._depth("#scope")):
            self._push(name, {}, mark.start, mark.start)  # as browsers do
            self.close_to(len(self._open) - 1, mark.start, mark.end)
        elif self._depth(name) > self._barrier_of(name) and name not in ("html", "body"):
            self.close_to(self._depth(name), mark.start, mark.end)

    def _barrier_of(self, name: str) -> int:
        """Above which depth an end tag finds its element."""
        if name in _WITHIN_TABLES or name == "caption":
            return self._depth("table")
        if name in _SCOPES:
            return -1
        return self._depth("#scope" if name in BLOCKS else "#block")

    def _depth(self, name: str) -> int:
        """The depth of the innermost open element of a name; -1 for none."""
        depths = self._depths.get(name)
        return depths[-1] if depths else -1

    def _push(self, name: str, attributes: Mapping[str, str], start: int, end: int) -> None:
        number, events = len(self.tree.nodes), self.tree.events
        for each in self._names(name):
            self._depths[each].append(len(self._open))
        self.tree.nodes.append(PageNode(name, attributes, self._open[-1] if self._open else -1, len(events)))
        events.append(PageEvent("open", number, start, end))
        self._open.append(number)

    @staticmethod
    def _names(name: str) -> Iterable[str]:
        yield name
        if name in BLOCKS:
            yield "#block"
        if name in _SCOPES:
            yield "#scope"

    def close_to(self, depth: int, start: int, end: int) -> None:
        """Close the element at a depth by a tag, and what is open in it just before."""
        while len(self._open) > depth:
            number = self._open.pop()
            node = self.tree.nodes[number]
            node.last = len(self.tree.events)
            is_it = len(self._open) == depth
            self.tree.events.append(PageEvent("close", number, start, end if is_it else start))
            for each in self._names(node.name):
                self._depths[each].pop()

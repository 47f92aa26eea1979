"""From the elements of a page to lines and paragraphs of text."""

from collections.abc import Sequence
from typing import NamedTuple

from csto_check.pages.article import PageArticle
from csto_check.pages.boilerplate import OUTSIDE
from csto_check.pages.nodes import BLOCKS, PageEvent, Tree
from csto_check.pages.saved_page import Boilerplate
from csto_check.pages.text_weights import SILENT
from csto_check.pages.written import Written
from csto_check.text.span import Span

LONG_CELL = 300  # characters: a table with such a cell parts a page in columns
_CELLS = ("td", "th")
_LINES = ("dt", "dd", "tr", "option", "summary", "legend")


class LaidOut(NamedTuple):
    """The text of an article, and what of the page is not in it, in the order of the page."""

    written: Written
    left_out: Sequence[Boilerplate]


def laid_out(tree: Tree, article: PageArticle) -> LaidOut:
    """The article as text: blank lines between paragraphs, items and rows on lines of their own, cells by tabs."""
    return _Layout(tree, article).all()


class _Layout:
    """What walks through a page once."""

    def __init__(self, tree: Tree, article: PageArticle) -> None:
        self._tree, self._what = tree, article.what
        self._parts = set(article.parts)
        self._holders = {each for part in article.parts for each in tree.ancestors(part)}
        self._holders |= {each for each, node in enumerate(tree.nodes) if node.name in ("#page", "html", "body")}
        self._written = Written(tree.page)
        self._left_out: list[Boilerplate] = []
        self._tables = _tables(tree)

    def all(self) -> LaidOut:
        at, events = 0, self._tree.events
        while at < len(events):
            event = events[at]
            node = self._tree.nodes[event.node]
            if event.kind == "open" and event.node in self._parts:
                self._part(event.node)
                at = node.last
            elif event.kind == "open" and event.node not in self._holders:
                self._leave_out(event.node)
                at = node.last
            elif event.kind in ("text", "raw"):
                self._leave_out_words(OUTSIDE, Span(event.start, event.end), [event])
            at += 1
        return LaidOut(self._written, self._left_out)

    def _part(self, number: int) -> None:
        """Write an element, without what in it is boilerplate."""
        flow = Flow(self._tree, self._written, self._tables)
        self._written.line(2)
        at, last = self._tree.nodes[number].first, self._tree.nodes[number].last
        while at <= last:
            event = self._tree.events[at]
            if event.kind == "open" and event.node != number and self._is_out(event.node):
                self._leave_out(event.node)
                if self._tree.nodes[event.node].name in BLOCKS:
                    flow.block()
                at = self._tree.nodes[event.node].last
            else:
                flow.take(event)
            at += 1
        self._written.line(2)

    def _is_out(self, number: int) -> bool:
        return bool(self._what[number]) or self._tree.nodes[number].name in SILENT

    def _leave_out(self, number: int) -> None:
        node = self._tree.nodes[number]
        if node.name not in SILENT:
            events = self._tree.events[node.first : node.last + 1]
            self._leave_out_words(self._what[number] or OUTSIDE, Span(events[0].start, events[-1].end), events)

    def _leave_out_words(self, what: str, place: Span, events: Sequence[PageEvent]) -> None:
        written = Written(self._tree.page)
        flow = Flow(self._tree, written, self._tables)
        silent_to = -1
        for event in events:
            node = self._tree.nodes[event.node]
            if event.kind == "open" and node.name in SILENT:
                silent_to = max(silent_to, node.last)
            if silent_to < 0 or event.node == 0 or self._tree.nodes[event.node].first > silent_to:
                flow.take(event)
        text = written.text
        if any(map(str.isalnum, text)):
            self._left_out.append(Boilerplate(place, what, text))


class Flow:
    """What is written event by event: where blocks begin, rows and cells of tables, lines as they are in <pre>."""

    def __init__(self, tree: Tree, written: Written, tables: Sequence[bool]) -> None:
        self._tree, self._written, self._tables = tree, written, tables
        self._pre, self._raised, self._table = 0, 0, 0
        self._is_first_cell = True

    def take(self, event: PageEvent) -> None:
        if event.kind == "text":
            self._written.plain(event.start, event.end, raised=self._raised > 0, pre=self._pre > 0)
        elif event.kind == "raw":
            self._written.raw(event.start, event.end)
        else:
            self._tag(event)

    def block(self) -> None:
        """What comes next is a paragraph of its own."""
        if self._table:
            self._written.blank()
        else:
            self._written.line(2)

    def _tag(self, event: PageEvent) -> None:
        name, is_open = self._tree.nodes[event.node].name, event.kind == "open"
        step = 1 if is_open else -1
        self._pre += step * (name in ("pre", "listing", "xmp"))
        self._raised += step * (name == "sup")
        if name == "table" and self._tables[event.node]:
            self._written.line(2)
            self._table = event.node if is_open else 0
        elif self._table:
            self._in_table(name, is_open)
        else:
            self._in_text(name, is_open)

    def _in_table(self, name: str, is_open: bool) -> None:
        if name in ("tr", "caption"):
            self._written.line(1)
            self._is_first_cell = True
        elif name in _CELLS and is_open:
            if not self._is_first_cell:
                self._written.tab()
            self._is_first_cell = False
        elif name in BLOCKS or name == "br":
            self._written.blank()

    def _in_text(self, name: str, is_open: bool) -> None:
        if name == "br":
            if is_open:
                self._written.further_line(2)
        elif name == "li":
            self._written.line(1)
            self._written.bullet(is_open)
        elif name in _LINES:
            self._written.line(1)
        elif name in BLOCKS:
            self._written.line(2)


def _tables(tree: Tree) -> list[bool]:
    """Which elements are tables of data; any other table parts a page in columns."""
    found = [
        node.name == "table" and node.attributes.get("role") not in ("presentation", "none") for node in tree.nodes
    ]
    table, cell, paragraphs = [0], [0], [0] * len(tree.nodes)
    sizes = [0] * len(tree.nodes)
    for number, node in enumerate(tree.nodes[1:], 1):
        around = table[node.parent]
        table.append(number if node.name == "table" else around)
        cell.append(number if node.name in _CELLS else cell[node.parent])
        if node.name == "table":
            found[around] = False
        elif node.name in ("p", "h1", "h2", "h3", "blockquote") and cell[number]:
            paragraphs[cell[number]] += 1
    for event in tree.events:
        if event.kind == "text":
            sizes[cell[event.node]] += len(" ".join(tree.page[event.start : event.end].split()))
    for number, node in enumerate(tree.nodes):
        if node.name in _CELLS and (sizes[number] > LONG_CELL or paragraphs[number] > 1):
            found[table[number]] = False
    return found

"""The text of an article that a page has only in its JSON-LD, as pages do that a program draws in the browser."""

import re
from collections.abc import Iterator

from csto_check.pages.json_ld import MOST_OF_JSON, is_json_ld
from csto_check.pages.page_tree import Tree
from csto_check.pages.written import Written
from csto_check.text.span import Span

SHORT_TEXT = 500  # characters: what is shown is no article if it is shorter, and much shorter than that in JSON-LD
TIMES_LONGER = 2
_BODY = re.compile(r'"articleBody"\s*:\s*"')
_HEADLINE = re.compile(r'"headline"\s*:\s*"((?>(?:[^"\\]|\\.){0,1000}))"')
_REST = re.compile(r'[^"\\]*+(?>(?:\\.[^"\\]*+)*)', re.S)
_PIECE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^\\]+", re.S)
_ESCAPED = {"n": "\n", "r": "\n", "t": " ", "b": " ", "f": " "}


def body_in_json(tree: Tree, shown: str) -> Written | None:
    """The longest text of an article in JSON-LD, below its headline, if what the page shows is nothing beside it."""
    places = list(_bodies(tree))
    if len(shown) >= SHORT_TEXT or not places:
        return None
    headline, body = max(places, key=lambda each: each[1].end - each[1].start)
    written = Written(tree.page)
    for place in filter(None, (headline, body)):
        written.line(2)
        _write(written, tree.page, place)
    return written if len(written.text) > TIMES_LONGER * len(shown) else None


def _bodies(tree: Tree) -> Iterator[tuple[Span | None, Span]]:
    """Where the texts of articles stand in the page, each with the place of its headline."""
    for event in tree.events:
        if event.kind == "raw" and is_json_ld(tree.nodes[event.node]):
            headline = _HEADLINE.search(tree.page, event.start, event.end)
            at = event.start
            while found := _BODY.search(tree.page, at, event.end):
                rest = _REST.match(tree.page, found.end(), event.end)
                assert rest, "it may be empty"
                at = rest.end()
                if rest.end() - rest.start() <= MOST_OF_JSON:
                    is_above = headline is not None and headline.end() <= found.start()
                    yield Span(*headline.span(1)) if headline and is_above else None, Span(*rest.span())


def _write(written: Written, page: str, place: Span) -> None:
    for found in _PIECE.finditer(page, *place):
        if found.group()[0] != "\\":
            written.plain(*found.span())
        elif (char := _unescaped(found.group())) == "\n":
            written.further_line(2)
        else:
            written.char(char, Span(*found.span()))


def _unescaped(written: str) -> str:
    """What an escape of JSON stands for."""
    if len(written) == 2:
        return _ESCAPED.get(written[1], written[1])
    units = bytes.fromhex(written.replace("\\u", ""))
    return units.decode("utf-16-be", "replace")

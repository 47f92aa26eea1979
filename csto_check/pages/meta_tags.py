"""What a page says of itself in <meta>, microdata, <time>, <title> and <link>."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import chain, islice
from typing import NamedTuple

from csto_check.pages.page_tree import Tree
from csto_check.pages.saved_page import Stated

MOST_TITLES, MOST_OF_A_TITLE = 20, 1_000  # characters
MOST_IN_A_NAME = 100  # tags and texts of an element that is to be a name
_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "title"),
    "author": ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author",
               "sailthru.author", "byl", "dc.contributor"),
    "publisher": ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "publisher",
                  "application-name", "copyright"),
    "published": ("article:published_time", "og:published_time", "datepublished", "citation_publication_date",
                  "citation_date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created",
                  "parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "publication_date", "date"),
    "language": ("content-language", "og:locale", "dc.language", "dcterms.language", "language"),
    "url": ("og:url", "twitter:url", "dc.identifier", "parsely-link"),
}  # fmt: skip
_ITEMS = {"headline": "title", "author": "author", "publisher": "publisher", "datepublished": "published",
          "inlanguage": "language"}  # fmt: skip
_SAVED_FROM = re.compile(
    r"<!-- ?saved from url=\([0-9]{1,5}\)(\S{1,2000})|Page saved with SingleFile\s+url: (\S{1,2000})"
)
SAVED_FROM_WITHIN = 5_000  # characters

ByField = Mapping[str, list[Stated]]


class Told(NamedTuple):
    """One statement: its field, what it says as it is written, and where."""

    field: str
    stated: Stated


def in_meta(tree: Tree) -> Iterator[Told]:
    """What <meta> says, in the order in which its names are worth more."""
    found: dict[str, list[str]] = {}
    for node in tree.nodes:
        content = node.attributes.get("content") if node.name == "meta" else None
        if content:
            for key in ("property", "name", "itemprop", "http-equiv"):
                if name := node.attributes.get(key):
                    found.setdefault(name.lower().replace("dc:", "dc."), []).append(content)
    for field, names in _NAMES.items():
        for name in names:
            values = found.get(name, ())
            value = ", ".join(dict.fromkeys(values)) if field == "author" else next(iter(values), "")
            if value:
                yield Told(field, Stated(value, f"<meta {name}>"))


def in_items(tree: Tree, out: list[bool]) -> Iterator[Told]:
    """What microdata and <time> say, outside of what is left out."""
    for number, node in enumerate(tree.nodes):
        if out[number] or node.name == "meta":
            continue
        for item in node.attributes.get("itemprop", "").lower().split()[:5]:
            if item in _ITEMS:
                yield Told(_ITEMS[item], Stated(_value(tree, number), f"itemprop={item}"))
    for number, node in enumerate(tree.nodes):
        if node.name == "time" and "pubdate" in node.attributes:
            yield Told("published", Stated(_value(tree, number), "<time pubdate>"))
    for number, node in enumerate(tree.nodes):
        if node.name in ("a", "link") and "author" in node.attributes.get("rel", "").lower().split():
            named = node.attributes.get("title", "") if node.name == "link" else words_in(tree, number)
            yield Told("author", Stated("" if out[number] else named, "rel=author"))


def in_page(tree: Tree) -> Iterator[Told]:
    """What <link rel=canonical> and <html lang> say."""
    for node in tree.nodes:
        if node.name == "link" and "canonical" in node.attributes.get("rel", "").lower().split():
            yield Told("url", Stated(node.attributes.get("href", ""), "<link rel=canonical>"))
        elif node.name == "html":
            written = node.attributes.get("lang") or node.attributes.get("xml:lang", "")
            yield Told("language", Stated(written, "<html lang>"))


def in_title(tree: Tree) -> Iterator[Told]:
    """What <title> says, and the browser that saved the page."""
    for number, node in enumerate(tree.nodes):
        if node.name == "title" and tree.nodes[node.parent].name != "svg":
            yield Told("title", Stated(words_in(tree, number), "<title>"))
    if found := _SAVED_FROM.search(tree.page[:SAVED_FROM_WITHIN]):
        yield Told("url", Stated(found[1] or found[2], "the browser that saved it"))


def titles_of(tree: Tree) -> list[str]:
    """What <title> and <meta> say is the title of the page."""
    told = chain(in_meta(tree), in_title(tree))
    titles = (each.stated.value[:MOST_OF_A_TITLE] for each in told if each.field == "title")
    return [" ".join(unescape(each).split()) for each in islice(titles, MOST_TITLES)]


def _value(tree: Tree, number: int) -> str:
    """What an element with an itemprop says: an attribute, the name in it, or its words."""
    attributes = tree.nodes[number].attributes
    if written := attributes.get("content") or attributes.get("datetime"):
        return written
    named = (
        each for each in tree.inside(number)[:MOST_IN_A_NAME] if tree.nodes[each].attributes.get("itemprop") == "name"
    )
    inner = next(named, number)
    return tree.nodes[inner].attributes.get("content") or words_in(tree, inner)


def words_in(tree: Tree, number: int) -> str:
    """The words of a short element; empty for a long one."""
    node = tree.nodes[number]
    return "" if node.last - node.first > MOST_IN_A_NAME else " ".join(unescape(tree.raw_text(number)).split())

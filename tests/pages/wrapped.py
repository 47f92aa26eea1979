"""Texts put into pages of several makes, in place of the article that stands there."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path

MADE = Path(__file__).parent / "made"
Paragraphs = Sequence[str]


def _paragraphs(text: Paragraphs) -> str:
    return "\n".join(f"<p>{escape(each)}</p>" for each in text)


def _breaks(text: Paragraphs) -> str:
    return "<br />\n<br />\n".join(escape(each) for each in text)


def _unclosed(text: Paragraphs) -> str:
    return "\n".join(f"<p>{escape(each, quote=False)}" for each in text)


def _plain(text: Paragraphs) -> str:
    return "\n\n".join(escape(each, quote=False) for each in text)


def _in_json(text: Paragraphs) -> str:
    return json.dumps("\n\n".join(text)).strip('"').replace("</", "<\\/")


def _marked(text: Paragraphs) -> str:
    """Each third word emphasised or linked, figures in entities."""
    return "\n".join(f"<p>{' '.join(map(_dressed, enumerate(each.split())))}</p>" for each in text)


def _dressed(numbered: tuple[int, str]) -> str:
    number, word = numbered
    safe = "".join(f"&#{ord(char)};" if char.isdigit() or not char.isascii() else escape(char) for char in word)
    return (safe, f"<em>{safe}</em>", f'<a href="/{number}">{safe}</a>')[number % 3]


# What stands before and behind the article of a page, and how a text is written in its stead.
_INSTEAD: Mapping[str, tuple[str, str, Callable[[Paragraphs], str]]] = {
    "wordpress-classic.html": ('<div class="entry-content">', '<div class="sharedaddy', _paragraphs),
    "wordpress-blocks.html": ('is-layout-flow">', '<div class="wp-block-buttons">', _marked),
    "drupal.html": ('field__item">', '</div>\n      <div class="field field--name-field-tags', _paragraphs),
    "newspaper-cms.html": ('<div class="article-body">', '</div>\n<div class="newsletter-box">', _paragraphs),
    "old-tables.html": ("<FONT SIZE=4>", "</TD>\n<TD WIDTH=120", _unclosed),
    "xhtml.html": ('<div id="inhalt">', '</div>\n<div id="fuss">', _marked),
    "blogger.html": ('trbidi="on">', "</div>\n</div>\n<div class='post-footer'>", _breaks),
    "agency-pre.html": ("<pre>", "</pre>", _plain),
    "spa.html": ('"articleBody":"', '"}</script>', _in_json),
    "browser-saved.html": (
        '<div class="sc-AxhUy dRlLWL">',
        '</div></div></div></div>\n<div class="modal"',
        _paragraphs,
    ),
    "webforms.html": ('sidebar">', '</div>\n<div class="fuss">', _breaks),
}
MAKES = tuple(_INSTEAD)


def wrapped(text: str, make: str) -> bytes:
    """A page of that make with a text as its article."""
    data = (MADE / make).read_bytes()
    page = data.decode("utf-16" if data.startswith(b"\xff\xfe") else "cp1252" if make == "old-tables.html" else "utf-8")
    before, behind, write = _INSTEAD[make]
    start = page.index(before) + len(before)
    end = page.index(behind, start)
    article = write([each for each in re.split(r"\s*\n\s*\n\s*", text.strip().removeprefix("\ufeff")) if each])
    return f"{page[:start]}{article}{page[end:]}".replace("iso-8859-1", "utf-8").encode()

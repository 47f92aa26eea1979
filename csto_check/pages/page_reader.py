"""A saved page, from its bytes to its article."""

import re
from collections.abc import Sequence
from itertools import islice

from csto_check.pages.about import about_page
from csto_check.pages.article import PageArticle, article_of
from csto_check.pages.boilerplate import NOSCRIPT
from csto_check.pages.decoding import decode_page
from csto_check.pages.html_marks import MOST_TAGS, TooManyTags
from csto_check.pages.json_body import body_in_json
from csto_check.pages.kinds import is_pdf
from csto_check.pages.no_page import NoPage
from csto_check.pages.page_tree import Tree, tree_of_page
from csto_check.pages.running_text import laid_out
from csto_check.pages.saved_page import Boilerplate, SavedPage

MOST_ENTITIES = 1_000_000
_ENTITY = re.compile(r"&|[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")  # or a control character, which takes as long
_COPY = "open the page in a browser, copy the article, and save it as plain text in UTF-8"


def read_page(data: bytes) -> SavedPage:
    """The article of a page in HTML or of a PDF; raises NoPage where there is none to be had.

    HTML is read by the program's own tokenizer (html_marks.py), so that every Python gives the same text.
    """
    if is_pdf(data):
        from csto_check.pages.pdf import read_pdf

        return read_pdf(data)
    return _read_html(data)


def _read_html(data: bytes) -> SavedPage:
    page = decode_page(data)
    if len(page.text) > MOST_ENTITIES and _has_more(_ENTITY, page.text, MOST_ENTITIES):
        raise NoPage(f"this page has over {MOST_ENTITIES:,} entities or control characters", _COPY)
    try:
        tree = tree_of_page(page.text)
    except TooManyTags as error:
        raise NoPage(f"this page has over {MOST_TAGS:,} tags", _COPY) from error
    article = article_of(tree)
    written, left_out = laid_out(tree, article)
    if (body := body_in_json(tree, written.text)) is not None:
        written, left_out = body, laid_out(tree, PageArticle((), article.what)).left_out
    text = written.text
    if not any(map(str.isalnum, text)):
        raise NoPage(_why_none(tree, left_out), _COPY)
    return SavedPage(page.text, text, written.segments, about_page(tree, article), left_out, page.encoding)


def _why_none(tree: Tree, left_out: Sequence[Boilerplate]) -> str:
    """Why a page has no text of an article."""
    kinds = dict.fromkeys(each.what for each in left_out if each.what != NOSCRIPT)
    if kinds:
        return f"no article found in this page, only {', '.join(kinds)}"
    if any(node.name in ("script", "noscript") for node in tree.nodes):
        return "no article found in this page: its scripts would fetch one in a browser"
    return "no article found in this page: it has no words"


def _has_more(shape: re.Pattern[str], text: str, most: int) -> bool:
    return next(islice(shape.finditer(text), most, None), None) is not None

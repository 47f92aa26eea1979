"""Comments that no class names, by the heading above them."""

import re
from collections.abc import Iterator
from html import unescape

from csto_check.pages.page_tree import HEADINGS, Tree

MOST_IN_A_HEADING, MOST_BEFORE = 20, 50  # tags and texts
_MANY = "comments|reader comments|kommentare|leserkommentare|commentaires|comentarios|comentários|commenti|reacties"
_MORE = "kommentarer|kommentit|komentarze|komentáře|комментарии|коментарі|التعليقات|تعليقات"
_ONE = "comment|kommentar|commentaire|comentario|comentário|commento|reactie|komentarz|комментарий|комментария"
# A single one only behind its count: "Kommentar" alone stands above a column.
_HEADING = re.compile(rf"(?:\d{{1,6}} )?(?:{_MANY}|{_MORE})(?: ?[(\[]?\d{{1,6}}[)\]]?)?:?|\d{{1,6}} (?:{_ONE}):?")


def commented(tree: Tree) -> Iterator[int]:
    """The elements that begin with a heading such as "6 comments"."""
    for number, node in enumerate(tree.nodes):
        if node.name in HEADINGS and node.name != "h1" and node.last - node.first <= MOST_IN_A_HEADING:
            words = " ".join(unescape(tree.raw_text(number)[:100]).casefold().split())
            if _HEADING.fullmatch(words) and _is_first(tree, number):
                yield node.parent


def _is_first(tree: Tree, number: int) -> bool:
    """Whether no words stand before an element in what it lies in."""
    start, end = tree.nodes[tree.nodes[number].parent].first, tree.nodes[number].first
    if end - start > MOST_BEFORE:
        return False
    before = tree.events[start:end]
    return not any(each.kind == "text" and not tree.page[each.start : each.end].isspace() for each in before)

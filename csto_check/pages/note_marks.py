"""The marks in a text that lead to a note, such as a raised 1."""

import re
from html import unescape

from csto_check.pages.page_tree import Tree

MOST_IN_A_MARK = 20  # tags and texts
_MARK = re.compile(r"[\[(]?(?:[0-9]{1,3}|[a-z]|[*†‡§]{1,3})[\])]?")
_NOTE = re.compile(r"(?:foot|end)?note(?:s|ref)?|fn(?:ref)?|noteref|fussnote|fußnote|doc-noteref|citation|cite", re.I)


def is_note_mark(tree: Tree, number: int) -> bool:
    """Whether an element is such a mark as a whole: raised or named so, and a link into a page.

    A raised figure that is no link may be a power, and a link that is not raised may be a figure of the text.
    """
    node = tree.nodes[number]
    if node.name not in ("sup", "a") or node.last - node.first > MOST_IN_A_MARK:
        return False
    links = [each for each in (number, *tree.inside(number)) if "#" in tree.nodes[each].attributes.get("href", "")]
    is_told = node.name == "sup" or _is_called_note(tree, number)
    return bool(links) and is_told and _MARK.fullmatch(unescape(tree.raw_text(number)).strip()) is not None


def _is_called_note(tree: Tree, number: int) -> bool:
    attributes = tree.nodes[number].attributes
    told = " ".join(attributes.get(key, "")[:200] for key in ("class", "role", "epub:type"))
    return any(_NOTE.fullmatch(word) for word in re.split(r"[\s_-]+", told))

"""How much text the elements of a page hold, and how much of it is links."""

from collections.abc import Sequence
from typing import NamedTuple

from csto_check.pages.nodes import BLOCKS, Tree

# What holds no words that a reader of the page sees.
SILENT = {
    *{"script", "style", "template", "svg", "head", "iframe", "object", "noembed", "noframes", "canvas", "video"},
    *{"audio", "map", "applet", "title"},
}
LEAST_RUNNING = 25  # characters: a shorter block is a label, not running text (as in the method of Readability)


class Weights(NamedTuple):
    """Of each element by its number, in characters: all its text, that in links, and its running text.

    Running text is what stands in blocks of some length, and in no link; `own` is that of the element itself, as a
    block, without what lies in blocks within it. `links` counts the links.
    """

    text: Sequence[int]
    linked: Sequence[int]
    running: Sequence[int]
    own: Sequence[int]
    links: Sequence[int]


class Enclosing(NamedTuple):
    """Of each element by its number: the block that it is or lies in, and whether it is in a link, or silent."""

    block: Sequence[int]
    linked: Sequence[bool]
    silent: Sequence[bool]


def enclosing(tree: Tree) -> Enclosing:
    """Where each element lies."""
    block, linked, silent = [0], [False], [False]
    for number, node in enumerate(tree.nodes[1:], 1):
        up = node.parent
        block.append(number if node.name in BLOCKS else block[up])
        linked.append(linked[up] or (node.name == "a" and "href" in node.attributes))
        silent.append(silent[up] or node.name in SILENT)
    return Enclosing(block, linked, silent)


def weighed(tree: Tree, around: Enclosing, left_out: Sequence[bool] | None = None) -> Weights:
    """The weights of all elements; those left out, and what is in them, weigh nothing."""
    count = len(tree.nodes)
    text, linked, own, links = [0] * count, [0] * count, [0] * count, [0] * count
    out = inherited(tree, left_out) if left_out else around.silent
    for event in tree.events:
        if event.kind in ("text", "raw") and not (out[event.node] or around.silent[event.node]):
            size = len(" ".join(tree.page[event.start : event.end].split()))
            text[event.node] += size
            if around.linked[event.node]:
                linked[event.node] += size
            else:
                own[around.block[event.node]] += size
    for number, node in enumerate(tree.nodes):
        links[number] += node.name == "a" and around.linked[number] and not out[number]
    own = [size if size >= LEAST_RUNNING else 0 for size in own]
    running = list(own)
    for sums in (text, linked, running, links):
        _add_up(tree, sums)
    return Weights(text, linked, running, own, links)


def inherited(tree: Tree, marked: Sequence[bool]) -> Sequence[bool]:
    """Which elements are marked, or lie in one that is."""
    found = list(marked)
    for number, node in enumerate(tree.nodes[1:], 1):
        found[number] = found[number] or found[node.parent]
    return found


def _add_up(tree: Tree, sums: list[int]) -> None:
    """Add what each element has to those around it."""
    for number in range(len(tree.nodes) - 1, 0, -1):
        sums[tree.nodes[number].parent] += sums[number]

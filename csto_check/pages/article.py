"""Which elements of a page are its article."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from csto_check.pages.boilerplate import LINKS, RELATED, class_words, is_content, labels, spare_most_of
from csto_check.pages.meta_tags import titles_of, words_in
from csto_check.pages.page_tree import BLOCKS, HEADINGS, Tree
from csto_check.pages.teasers import MOST_OF_A_LABEL, is_teaser
from csto_check.pages.text_weights import Enclosing, Weights, enclosing, inherited, weighed

LEAST_TOLD = 0.25  # of the page's running text: less is not what the page is about, whatever it calls it
NEARLY_ALL = 0.9  # of the running text of what lies around
MAIN_SHARE, MAIN_LEAD = 0.4, 3  # an article among others: its share of the page, and how much longer than the next
HALVES = (1.0, 1.0, 0.5, 0.25)  # how much the running text of a block speaks for it and for each block around it
LEAST_DENSE = 0.5  # of the page's running text: with less, the article is spread over more blocks
SIBLING = 0.2  # of the best score: what stands beside it with less is no part of the article
LEAST_ENTRIES = 3  # articles of one make side by side: two may be two stories
MOSTLY_LINKS = 0.75  # of the text of a block
MOST_HEADINGS = 50  # before an article
MOST_OF_A_BYLINE = 200  # characters
MOST_OF_A_LINE = 30  # tags and texts in it
_LEADS = {
    *{"lead", "lede", "dek", "deck", "standfirst", "subtitle", "sub-title", "subhead", "subheadline", "subline"},
    *{"intro", "introduction", "summary", "abstract", "teaser", "teaser-text", "vorspann", "kicker", "article-lead"},
    *{"article-intro", "article-summary", "entry-summary", "untertitel", "unterzeile", "dachzeile", "excerpt"},
}


class PageArticle(NamedTuple):
    """The elements of an article, in their order and none within another, and what each element of the page is.

    `what` says it for what is no part of an article, such as "comments"; empty for all others.
    """

    parts: Sequence[int]
    what: Sequence[str]


def article_of(tree: Tree) -> PageArticle:
    """The article of a page: what the page says it is, else where its running text is."""
    around = enclosing(tree)
    whole = weighed(tree, around)
    what = labels(tree, whole)
    kept = weighed(tree, around, [bool(each) for each in what])
    if spare_most_of(tree, 0, what, whole, kept):
        kept = weighed(tree, around, [bool(each) for each in what])
    roots = _told(tree, kept) or _densest(tree, kept, around)
    for root in roots:
        spare_most_of(tree, root, what, whole, kept)
    roots = [*_head(tree, roots, what, kept), *roots]
    for number in (each for root in roots for each in tree.inside(root)):
        if not what[number] and _is_mostly_links(tree, number, kept):
            what[number] = LINKS
        elif not what[number] and _may_be_label(number, kept) and is_teaser(tree, number, around.linked):
            what[number] = RELATED
    return PageArticle(roots, what)


def _told(tree: Tree, weights: Weights) -> list[int]:
    """What the page calls its article, if it holds enough of the page's running text."""
    running = weights.running
    told = [number for number, node in enumerate(tree.nodes) if is_content(node) and weights.text[number]]
    named = [number for number in told if running[number]]
    if not named:
        return []
    best = max(named, key=lambda number: (running[number], -number))
    if running[best] >= LEAST_TOLD * running[0]:
        return _entries(tree, _innermost(tree, best, named, running), told, running)
    entries = _entries(tree, best, told, running)
    return entries if sum(running[each] for each in entries) > LEAST_DENSE * running[0] else []


def _entries(tree: Tree, chosen: int, told: Sequence[int], running: Sequence[int]) -> list[int]:
    """The chosen article with those of its make beside it, if it is one of several, as in a forum or live ticker."""
    make = _make(tree, chosen)
    alike = [each for each in told if _make(tree, each) == make]
    most = max((running[each] for each in alike if each != chosen), default=0)
    is_one_of_several = tree.nodes[chosen].name == "article" and len(alike) >= LEAST_ENTRIES
    return alike if is_one_of_several and MAIN_LEAD * most > running[chosen] else [chosen]


def _make(tree: Tree, number: int) -> tuple[int, str, Sequence[str]]:
    """What entries of one list have in common: what they lie in, their name, and their first class."""
    node = tree.nodes[number]
    return node.parent, node.name, node.attributes.get("class", "").split()[:1]


def _innermost(tree: Tree, best: int, named: Sequence[int], running: Sequence[int]) -> int:
    """The innermost that holds nearly all; of several in it the one that is far longer than the others."""
    within = [number for number in named if number in tree.inside(best)]
    nearly = [number for number in (best, *within) if running[number] >= NEARLY_ALL * running[best]]
    articles = [number for number in nearly if tree.nodes[number].name == "article"]
    best = (articles or nearly)[-1]  # an article has its lead in it, the body of one has not
    within = [number for number in within if number in tree.inside(best) and tree.nodes[number].name == "article"]
    if articles or not within:
        return best
    first, *others = sorted(within, key=lambda number: -running[number])
    apart = (running[each] for each in others if each not in tree.inside(first) and first not in tree.inside(each))
    is_main = running[first] >= max(MAIN_SHARE * running[best], MAIN_LEAD * max(apart, default=0))
    return first if is_main else best


def _densest(tree: Tree, weights: Weights, around: Enclosing) -> list[int]:
    """Where the running text is: the block with the most in and right below it, and its like beside it."""
    scores = [0.0] * len(tree.nodes)
    for number, size in enumerate(weights.own):
        for block, share in zip(_blocks_around(tree, number, around), HALVES, strict=False) if size else ():
            scores[block] += share * size
    best = max(range(len(scores)), key=lambda number: (scores[number], -number))
    if not scores[best]:
        return [0]
    parent = tree.nodes[best].parent
    least = SIBLING * scores[best]
    beside = [each for each in range(len(tree.nodes)) if tree.nodes[each].parent == parent and each != best]
    is_text = {each for each in beside if weights.own[each] and tree.nodes[each].name in ("p", "blockquote")}
    found = sorted({best, *is_text, *(each for each in beside if scores[each] >= least)})
    if sum(weights.running[each] for each in found) >= LEAST_DENSE * weights.running[0]:
        return found
    around_it = tree.ancestors(best)
    return [next(each for each in around_it if weights.running[each] >= LEAST_DENSE * weights.running[0])]


def _blocks_around(tree: Tree, number: int, around: Enclosing) -> Iterator[int]:
    """A block and those around it, the nearest first."""
    while number > 0:
        yield number
        number = around.block[tree.nodes[number].parent]
    yield 0


def _head(tree: Tree, roots: Sequence[int], what: Sequence[str], weights: Weights) -> list[int]:
    """The headline before an article that has none in it, and the paragraphs between the two."""
    root = roots[0]
    if any(tree.nodes[each].name == "h1" for root in roots for each in (root, *tree.inside(root))):
        return []
    is_out = inherited(tree, [bool(each) for each in what])
    heading = _headline(tree, [each for each in range(root) if not is_out[each]])
    if heading is None or root in tree.inside(heading):
        return []
    found = [heading]
    for each in range(tree.inside(heading).stop, root):
        is_inside = tree.nodes[each].first <= tree.nodes[found[-1]].last
        if not is_inside and not is_out[each] and root not in tree.inside(each) and _is_lead(tree, each, weights):
            found.append(each)
    return found


def _headline(tree: Tree, before: Sequence[int]) -> int | None:
    """Of the elements before an article the heading that the page has as its title, else the last <h1>."""
    titles = titles_of(tree)
    headings = [each for each in before if tree.nodes[each].name in ("h1", "h2", "h3")][-MOST_HEADINGS:]
    named = {each: words_in(tree, each) for each in headings}
    told = [each for each in headings if named[each] and any(named[each] in title for title in titles)]
    if told:
        return max(told, key=lambda each: (len(named[each]), each))
    return next((each for each in reversed(headings) if tree.nodes[each].name == "h1"), None)


def _is_lead(tree: Tree, number: int, weights: Weights) -> bool:
    """Whether something between headline and article is a lead, or a line such as that of author and day."""
    node = tree.nodes[number]
    if node.name in ("p", "h2") or any(word in _LEADS for word in class_words(node)):
        return True
    if weights.own[number] and weights.linked[number] < MOSTLY_LINKS * weights.text[number]:
        return True
    is_line = node.name in BLOCKS and not any(tree.nodes[each].name in BLOCKS for each in tree.inside(number))
    return is_line and 0 < weights.text[number] <= MOST_OF_A_BYLINE and not weights.links[number]


def _may_be_label(number: int, weights: Weights) -> bool:
    """Whether a block has links and so few words beside them that they may be a label."""
    return weights.links[number] > 0 and weights.text[number] - weights.linked[number] <= MOST_OF_A_LABEL


def _is_mostly_links(tree: Tree, number: int, weights: Weights) -> bool:
    """Whether a block is a list of links, or one line that is a link and no sentence."""
    name, size, linked = tree.nodes[number].name, weights.text[number], weights.linked[number]
    if name not in BLOCKS or name in HEADINGS or not linked or linked < MOSTLY_LINKS * size:
        return False
    if name in ("li", "dd", "dt", "td", "th", "tr", "tbody"):
        return False
    if weights.links[number] > 1:
        return name != "p"
    if tree.nodes[number].last - tree.nodes[number].first > MOST_OF_A_LINE:
        return False
    return linked >= NEARLY_ALL * size and not tree.raw_text(number).rstrip().endswith(".")

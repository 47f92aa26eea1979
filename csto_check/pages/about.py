"""What a page says of itself, each from the place that is worth most."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from csto_check.pages.article import PageArticle
from csto_check.pages.boilerplate import ASIDE, COMMENTS, HIDDEN, RELATED, SIDEBAR
from csto_check.pages.json_ld import articles_told
from csto_check.pages.meta_tags import Told, in_items, in_meta, in_page, in_title, words_in
from csto_check.pages.nodes import Tree
from csto_check.pages.saved_page import AboutPage, Stated
from csto_check.pages.stated_dates import stated_date
from csto_check.pages.stated_words import stated_address, stated_language, stated_name, stated_words
from csto_check.pages.text_weights import inherited

_READ: Mapping[str, Callable[[str], str | None]] = {
    "title": stated_words,
    "author": stated_name,
    "publisher": stated_name,
    "published": stated_date,
    "language": stated_language,
    "url": stated_address,
}
_JSON = "JSON-LD"
_OF_OTHERS = (COMMENTS, RELATED, HIDDEN, ASIDE, SIDEBAR)  # what has authors and days of its own
_MARKS = (" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « ", ": ", " / ")  # between a title and a site


def about_page(tree: Tree, article: PageArticle) -> AboutPage:
    """Its title, author, publisher, date, language and address, where it states them."""
    out = list(inherited(tree, [each in _OF_OTHERS for each in article.what]))
    page = list(in_page(tree))
    head = _in_head(tree, article, out)
    ways = (page, _in_json_ld(tree, page), in_meta(tree), in_items(tree, out), head, in_title(tree))
    chosen: dict[str, Stated] = {}
    for field, stated in chain(*ways):
        value = _READ[field](stated.value) if field not in chosen else None
        if value:
            chosen[field] = Stated(value, stated.by)
    if "title" in chosen and "publisher" in chosen:
        chosen["title"] = _without_site(chosen["title"], chosen["publisher"].value)
    return AboutPage(**chosen)


def _in_json_ld(tree: Tree, page: Iterable[Told]) -> Iterator[Told]:
    """The article that has the page's own address, else the first."""
    articles = articles_told(tree)
    own = {stated_address(each.stated.value) for each in page if each.field == "url"}
    chosen = next((each for each in articles if each.get("url") in own), articles[0] if articles else {})
    return (Told(field, Stated(value, _JSON)) for field, value in chosen.items())


def _in_head(tree: Tree, article: PageArticle, out: Sequence[bool]) -> Iterator[Told]:
    """The headline, and the first <time> of the article."""
    numbers = [each for part in article.parts for each in (part, *tree.inside(part))]
    for number in numbers:
        node = tree.nodes[number]
        if node.name == "time" and not out[number]:
            yield Told("published", Stated(node.attributes.get("datetime") or words_in(tree, number), "<time>"))
            break
    for number in numbers:
        if tree.nodes[number].name == "h1" and not out[number]:
            yield Told("title", Stated(words_in(tree, number), "<h1>"))
            break


def _without_site(title: Stated, site: str) -> Stated:
    """A title without the name of the site before or behind it."""
    words, name = title.value, site.casefold()
    for mark in _MARKS:
        head, _, tail = words.rpartition(mark)
        if head and tail.casefold().strip() == name:
            return Stated(head.strip(), title.by)
        head, _, tail = words.partition(mark)
        if tail and head.casefold().strip() == name:
            return Stated(tail.strip(), title.by)
    return title

"""What a page says of itself, each from the place that is worth most."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from csto_check.pages.article import PageArticle
from csto_check.pages.boilerplate import ASIDE, COMMENTS, HIDDEN, RELATED, SIDEBAR
from csto_check.pages.json_ld import articles_told
from csto_check.pages.meta_tags import Told, in_items, in_meta, in_page, in_title, words_in
from csto_check.pages.page_tree import Tree
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
    head = list(_in_head(tree, article, out))
    ways = (page, _in_json_ld(tree, page), in_meta(tree), in_items(tree, out), head, in_title(tree))
    chosen: dict[str, Stated] = {}
    told = list(chain(*ways))
    for field, stated in told:
        value = _READ[field](stated.value) if field not in chosen else None
        if value:
            chosen[field] = Stated(value, stated.by)
    if "title" in chosen and "publisher" in chosen:
        chosen["title"] = _without_site(chosen["title"], chosen["publisher"].value)
    if "title" in chosen:
        titles = (each.stated for each in told if each.field == "title")
        chosen["title"] = _headline(chosen["title"], titles, head)
    return AboutPage(**chosen)


def _headline(chosen: Stated, titles: Iterable[Stated], head: Iterable[Told]) -> Stated:
    """The headline of the article in place of the title chosen, if another title is the same or has it nearly all.

    Else the headline is perhaps none of this article, or a title for search engines is meant to differ from it.
    """
    headline = next((stated_words(each.stated.value) for each in head if each.field == "title"), None)
    if not headline or chosen.value == headline:
        return chosen
    told = [Stated(words, each.by) for each in titles if (words := stated_words(each.value))]
    same = [each for each in told if each.value == headline]
    is_shown = len(same) > 1 or any(_is_most_of(headline, each.value) for each in told if each not in same)
    return same[0] if is_shown else chosen


def _is_most_of(headline: str, title: str) -> bool:
    return (title.startswith(headline) or title.endswith(headline)) and 2 * len(headline) >= len(title)


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

"""What is known of a text before it is read, on standard error: what its page says of itself, whose text it is."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from csto_check.commands.output import say

if TYPE_CHECKING:
    from csto_check.answers.given_text import Article
    from csto_check.answers.page_says import PageSays
    from csto_check.facts.model import Base


def say_of_page(said: "Iterable[PageSays]", file: str = "") -> None:
    """One line each; of several files each with its name."""
    for each in said:
        say(f"csto-check: {file and f'{file}: '}{each}")


def say_how_read(articles: "Iterable[Article]", base: "Base | None" = None) -> None:
    """The language and day that pages give, used or not, before what is read with them."""
    from csto_check.answers.asked import settle

    listed = list(articles)
    for article in listed:
        if any(article.about):
            say_of_page(settle(article, base).said, (article.file or "") if len(listed) > 1 else "")


def say_of_new(articles: "Sequence[Article]", base: "Base") -> None:
    """The same of texts that are reviewed, and which of them the base has as a source: its own claims agree with it."""
    from csto_check.answers.own_source import own_source

    say_how_read(articles, base)
    for article in articles:
        if id_ := own_source(article.text, base):
            say(f"csto-check: {article.file or '-'} is the text of {id_}, so what agrees with it may be its own claims")

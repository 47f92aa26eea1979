"""What a saved page says of itself, on standard error."""

from collections.abc import Iterable
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


def say_how_read(articles: "Iterable[Article]", base: "Base") -> None:
    """The language and day that pages give, used or not, before what is read with them."""
    from csto_check.answers.asked import settle

    listed = list(articles)
    for article in listed:
        if any(article.about):
            say_of_page(settle(article, base).said, (article.file or "") if len(listed) > 1 else "")

"""What a saved page says of itself, as far as a base should hold it: pages are written by anybody."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from csto_check.pages.saved_page import AboutPage, Stated
from csto_check.text.fold import GONE
from csto_check.text.lines import on_one_line

LONGEST = 200  # characters of a title or a name; what is longer is a mistake or an attack
_GONE = re.compile(f"[{re.escape(GONE)}]")


class PageSays(NamedTuple):
    """One thing that a page says of itself: what, in which words, by which of its parts.

    `value` is what is used of it, None if nothing is; `but` is what else is to be known.
    """

    what: str
    shown: str
    by: str
    value: str | None
    but: str = ""

    def __str__(self) -> str:
        return f"{self.what} {self.shown} ({self.by})" + (f"; {self.but}" if self.but else "")


def used(what: str, value: str, stated: Stated, but: str = "") -> PageSays:
    """What a page says, as it is used."""
    return PageSays(what, value, stated.by, value, but)


def unused(what: str, stated: Stated, why: str) -> PageSays:
    """What a page says in vain."""
    return PageSays(what, stated.value, stated.by, None, f"not used: {why}")


def of_a_record(about: AboutPage) -> Iterator[PageSays]:
    """Title, author, publisher and address; what a page says of its language and date is weighed with its text."""
    named = (("title", about.title), ("author", about.author), ("publisher", about.publisher))
    yield from (_words(what, stated) for what, stated in named if stated)
    if about.url:
        yield used("url", about.url.value, about.url)


def _words(what: str, stated: Stated) -> PageSays:
    """Words without what is invisible, and no more of them than a base should have."""
    words = on_one_line(_GONE.sub("", stated.value))
    if len(words) > LONGEST:
        return used(what, f"{words[: LONGEST - 1].rstrip()}…", stated, f"cut at {LONGEST} characters")
    return used(what, words, stated)

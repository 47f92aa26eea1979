"""What a saved page says of itself, as far as a base can hold it: pages are written by anybody."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from csto_check.pages.saved_page import AboutPage, Stated
from csto_check.text.fold import GONE
from csto_check.text.lines import on_one_line

LONGEST = 200  # characters of a title or a name; what is longer is a mistake or an attack
LONGEST_ADDRESS = 2_000  # characters, which every browser takes
_SHOWN = 40  # characters of what is not used
_GONE = re.compile(f"[{re.escape(GONE)}]")
_ADDRESS = re.compile(r"[!-~\u00a1-\ud7ff\ue000-\U0010ffff]+\Z")  # no spaces and no controls


class PageSays(NamedTuple):
    """One thing that a page says of itself: what, the value, and by which of its parts.

    `value` is None where it is not used; `shown` are its words. `but` is what else is to be known of it.
    """

    what: str
    value: str | None
    shown: str
    by: str
    but: str = ""

    def __str__(self) -> str:
        return f"{self.what} {self.shown} ({self.by})" + (f"; {self.but}" if self.but else "")


def used(what: str, value: str, stated: Stated, but: str = "") -> PageSays:
    """What a page says, as it is used."""
    return PageSays(what, value, value, stated.by, but)


def unused(what: str, stated: Stated, why: str) -> PageSays:
    """What a page says in vain."""
    words = _clean(stated.value)
    shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
    return PageSays(what, None, f"“{shown}”", stated.by, f"not used: {why}")


def of_a_record(about: AboutPage) -> Iterator[PageSays]:
    """Title, author, publisher and address; what a page says of its language and date is weighed with its text."""
    named = (("title", about.title), ("author", about.author), ("publisher", about.publisher))
    yield from (_words(what, stated) for what, stated in named if stated)
    if about.url:
        yield _address(about.url)


def _words(what: str, stated: Stated) -> PageSays:
    """Words on one line, and no more of them than a base should have."""
    words = _clean(stated.value)
    if not any(map(str.isalnum, words)):
        return unused(what, stated, "it has no words")
    if len(words) > LONGEST:
        return used(what, f"{words[: LONGEST - 1].rstrip()}…", stated, f"cut at {LONGEST} characters")
    return used(what, words, stated)


def _address(stated: Stated) -> PageSays:
    why = _no_address(stated.value)
    return unused("url", stated, why) if why else used("url", stated.value, stated)


def _no_address(url: str) -> str:
    """Why an address is not to be kept; empty if it is."""
    from urllib.parse import urlsplit

    if len(url) > LONGEST_ADDRESS:
        return f"it is over {LONGEST_ADDRESS} characters long"
    try:
        parts = urlsplit(url) if _ADDRESS.match(url) else None
    except ValueError:
        parts = None
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        return "it is no address of the web"
    return "it has a name or a password before its host" if "@" in parts.netloc else ""


def _clean(words: str) -> str:
    """Words on one line, without what is invisible."""
    return on_one_line(_GONE.sub("", words))

"""What stands in a line of the page: words, quotes, ids, verdicts, and links between them.

Plain text in a line stands as it is, but for its dates, which no line breaks, and its direction.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from csto_check.element import Content, Element
from csto_check.web import is_web, other_host

_DATE = re.compile(r"\b([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)\b")
SIGNS = {
    "disputed": "≠",
    "evolving": "→",
    "agreed": "=",
    "compatible": "≈",
    "single": "•",
    "uncompared": "¶",
    "open": "?",
}  # beside the word, so that a verdict is told from another at a glance and without colour


def line(content: Content) -> Content:
    """Some content, with its texts ready to stand in a line."""
    if isinstance(content, str):
        return _words(content)
    return content if isinstance(content, Element) else [line(each) for each in content]


def kept(items: Iterable[Content]) -> Content:
    """The items of a head, each of which keeps together."""
    return separated((each if isinstance(each, Element) else Element("span", line(each)) for each in items), " ")


def separated(items: Iterable[Content], between: Content = ", ") -> Iterator[Content]:
    """Items with something between them."""
    for at, item in enumerate(items):
        if at:
            yield between
        yield item


@lru_cache(maxsize=4096)
def _words(text: str) -> Sequence[Content]:
    parts = _DATE.split(text)  # every second one is a date
    words = [Element("span", part, class_="date") if at % 2 else part for at, part in enumerate(parts)]
    return words if text.isascii() else [Element("bdi", *words)]


def isolated(text: str) -> Content:
    """Text that does not turn what stands beside it, though it may run from right to left (UAX 9)."""
    return text if text.isascii() else Element("bdi", text)


def toned(text: str, tone: str) -> Content:
    """Text in one of the view's tones."""
    if not tone:
        return text
    return strong(text) if tone == "strong" else Element("span", line(text), class_=tone)


def strong(text: str) -> Element:
    return Element("b", line(text))


def link(content: Content, to: str) -> Content:
    """Content that leads to an id of the page, where there is one."""
    return Element("a", line(content), href=f"#{to}") if to else content


@lru_cache(maxsize=4096)
def code(id_: str, to: str = "") -> Content:
    """An id of the base, as it is written there."""
    return link(Element("code", id_), to)


def quote(text: str, language: str | None, to: str = "") -> Content:
    """A source's own words between quotation marks, with their language and direction, which is that of `bdi`.

    `to` is an id of the page or an address of the web.
    """
    said = Element("bdi", f"“{text}”", lang=language or "")
    return Element("a", said, href=to) if is_web(to) else link(said, to)


def speakers(names: Iterable[str]) -> Element:
    """Whom a source names, the nearest first; each name keeps its own direction."""
    return Element("span", "according to ", separated(map(isolated, names), " ← "))


@lru_cache(maxsize=4096)
def badge(verdict: str, text: str, to: str = "") -> Content:
    """A verdict with its sign; what is written may say more."""
    sign = Element("span", SIGNS[verdict], aria_hidden="true")
    return link(Element("span", sign, f" {text}", class_=f"badge {verdict}"), to)


def address(text: str) -> Content:
    """An address as it stands in the base, a link if it is one of the web; beside it the host in the other letters."""
    if not is_web(text):
        return text
    shown = text if text.isascii() else Element("bdi", text, dir="ltr")
    host = other_host(text)
    to = Element("a", shown, href=text, rel="external noopener noreferrer")
    return [to, " (", Element("bdi", host), ")"] if host else to

"""The elements of a page: a tag, children and attributes. All text in them is text, wherever it stands.

`Element("p", "2 < 3 ", Element("b", "holds"), class_="dim")` will be `<p class="dim">2 &lt; 3 <b>holds</b></p>`.
What writes elements escapes every text; there is no way to put markup in. Children may be iterators: what stands
in an article is then made when it is written, and a large page is never in memory as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

Content: TypeAlias = "str | Element | Iterable[Content]"


class Element:
    """What stands between a tag and its end.

    Attributes are written with - for _ and without one at the end: `class_`, `aria_label`. One that is None or
    False is left out, one that is True has no value.
    """

    __slots__ = ("attributes", "children", "tag")

    def __init__(self, tag: str, /, *children: Content, **attributes: str | bool | None) -> None:
        self.tag = tag
        self.children = children
        self.attributes = attributes


class Page(NamedTuple):
    """A whole page: what it is called, and what stands in its body."""

    title: str
    body: Content


def is_safe(address: str) -> bool:
    """Whether a link may lead there: within the page or to the web, never to a script."""
    from csto_check.web import is_web  # few pages have links

    return address.startswith("#") or is_web(address)

"""Elements as HTML, every text in them escaped."""

import re
from collections.abc import Callable
from functools import lru_cache

from csto_check.element import Content, Element, is_safe
from csto_check.formats.escape import for_html

# Elements without children: of HTML, without an end; of SVG, ended in themselves.
_CHILDLESS = {"br": ">", "input": ">"} | dict.fromkeys(("circle", "line", "path", "rect", "use"), " />")
_BARE = re.compile(r"[A-Za-z0-9_.:#-]+\Z")  # values that need no quotation marks (HTML, 13.1.2.3)
_REMEMBERED = lru_cache(maxsize=4096)  # the same ids, names and values stand in many places


def html_of(content: Content) -> str:
    """Texts and elements, one after the other."""
    pieces: list[str] = []
    _write(content, pieces.append)
    return "".join(pieces)


def _write(content: Content, put: Callable[[str], None]) -> None:
    if isinstance(content, str):
        put(_escaped(content))
    elif isinstance(content, Element):
        _write_element(content, put)
    else:
        for each in content:
            _write(each, put)


def _write_element(element: Element, put: Callable[[str], None]) -> None:
    tag = element.tag
    put(f"<{tag}")
    for name, value in element.attributes.items():
        put(_attribute(name, value))
    if tag in _CHILDLESS:
        put(_CHILDLESS[tag])
        return
    put(">")
    for child in element.children:
        _write(child, put)
    put(f"</{tag}>")


@_REMEMBERED
def _attribute(name: str, value: str | bool | None) -> str:
    """An attribute with a space before it; a link that must not lead where it would is none."""
    if value is None or value is False or (name == "href" and not is_safe(str(value))):
        return ""
    name = name.removesuffix("_").replace("_", "-")
    if value is True:
        return f" {name}"
    return f" {name}={value}" if _BARE.match(value) else f' {name}="{for_html(value)}"'


@_REMEMBERED
def _escaped(text: str) -> str:
    return for_html(text)

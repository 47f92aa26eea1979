"""What a page says of itself in JSON-LD, in the words of schema.org."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from csto_check.pages.nodes import PageNode, Tree
from csto_check.pages.stated_words import stated_address, stated_name, stated_words

MOST_OF_JSON = 2_000_000  # characters of one script
MOST_DEPTH = 50
MOST_THINGS = 10_000
MOST_AUTHORS = 50
_STRING = re.compile(r'"[^"\\]*+(?>(?:\\.[^"\\]*+)*)(?:"|\\?\Z)', re.S)  # one that is not closed goes to the end
_ARTICLE = re.compile(r"(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|PressRelease)")
_PAGE = re.compile(r"(?:\w*Page|WebSite)")
_WAYS = ("@graph", "mainEntity", "mainEntityOfPage")  # from what is told to what it is about

Thing = Mapping[str, Any]


def articles_told(tree: Tree) -> list[Mapping[str, str]]:
    """For each article that a page tells of: its title, author, publisher, published, language and url, if told."""
    things = [thing for written in scripts(tree) for thing in _things(_parsed(written))]
    by_id = {str(thing["@id"]): thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    articles = [thing for thing in things if _is(thing, _ARTICLE)]
    pages = [thing for thing in things if _is(thing, _PAGE) and "datePublished" in thing]
    return [_told(thing, by_id) for thing in (articles or pages)]


def scripts(tree: Tree) -> Iterator[str]:
    """The JSON-LD of a page as it is written."""
    return (tree.raw_text(number) for number, node in enumerate(tree.nodes) if is_json_ld(node))


def is_json_ld(node: PageNode) -> bool:
    """Whether an element holds JSON-LD."""
    kind = node.attributes.get("type", "").lower() if node.name == "script" else ""
    return kind.partition(";")[0].strip() == "application/ld+json"


def _parsed(written: str) -> Any:
    """JSON; None where it is none, too long or too deep: how deep a Python reads depends on its version."""
    bare = written.strip().removeprefix("<!--").removesuffix("-->").strip().removesuffix(";")
    if len(bare) > MOST_OF_JSON or _depth(bare) > MOST_DEPTH:
        return None
    try:
        return json.loads(bare, strict=False, parse_int=_no_words, parse_float=_no_words)
    except ValueError:
        return None


def _no_words(number: str) -> None:
    """A number names nobody, and a long one takes Python long to read."""


def _depth(written: str) -> int:
    deepest = depth = 0
    for mark in re.findall(r"[\[{}\]]", _STRING.sub("", written)):
        depth += 1 if mark in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _things(told: Any) -> Iterator[Thing]:
    """What is told of, in its order."""
    ahead, count = [told], 0
    while ahead and count < MOST_THINGS:
        each = ahead.pop()
        count += 1
        if isinstance(each, list):
            ahead.extend(reversed(each))
        elif isinstance(each, dict):
            yield each
            ahead.extend(each[way] for way in reversed(_WAYS) if way in each)


def _is(thing: Thing, shape: re.Pattern[str]) -> bool:
    kinds = thing.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and shape.fullmatch(re.split("[/:#]", name)[-1]) for name in names)


def _told(thing: Thing, by_id: Mapping[str, Thing]) -> Mapping[str, str]:
    found = {
        "title": stated_words(thing.get("headline")) or stated_words(thing.get("name")),
        "author": _names(thing.get("author") or thing.get("creator"), by_id),
        "publisher": _names(thing.get("publisher") or thing.get("sourceOrganization"), by_id),
        "published": _first(thing.get("datePublished")),
        "language": _first(thing.get("inLanguage")),
        "url": _address(thing),
    }
    return {field: value for field, value in found.items() if value}


def _address(thing: Thing) -> str | None:
    page = thing.get("mainEntityOfPage")
    told = [thing.get("url"), page, page.get("@id") if isinstance(page, dict) else None, thing.get("@id")]
    return next((address for each in told if (address := stated_address(each))), None)


def _first(value: Any) -> str | None:
    """A text, the first of several, or the name of a thing."""
    one = value[0] if isinstance(value, list) and value else value
    one = one.get("alternateName", one.get("name")) if isinstance(one, dict) else one
    return stated_words(one)


def _names(value: Any, by_id: Mapping[str, Thing]) -> str | None:
    """The names of people or organisations, joined with commas."""
    told: Sequence[Any] = value if isinstance(value, list) else [value]
    found = [name for each in told[:MOST_AUTHORS] if (name := _name(each, by_id))]
    return ", ".join(dict.fromkeys(found)) or None


def _name(value: Any, by_id: Mapping[str, Thing]) -> str | None:
    if isinstance(value, dict):
        known = by_id.get(str(value.get("@id")), {})
        value = value.get("name") or known.get("name")
        value = value[0] if isinstance(value, list) and value else value
    return stated_name(value)

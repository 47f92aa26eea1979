"""A page as a browser's parser hands it on: elements in their order, with what stands in them."""

from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

from tests.cli.helpers import SHIPPED, write_base
from tests.sessions import in_this_process

VOID = {"meta", "br", "input"}


class Element(NamedTuple):
    """An element with the texts in it, those of its descendants with them."""

    tag: str
    attributes: dict[str, str | None]
    texts: list[str]
    within: tuple["Element", ...]

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())

    def get(self, name: str) -> str:
        return self.attributes.get(name) or ""

    def is_in(self, tag: str, kind: str = "") -> bool:
        return any(each.tag == tag and kind in [*each.get("class").split(" "), ""] for each in self.within)


class Reading(HTMLParser):
    """All elements of a page; raises AssertionError where an element is closed that is not open."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(page)
        self.close()
        assert not self._open, self._open[-1].tag

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"{tag} has an attribute twice"
        element = Element(tag, dict(attrs), [], tuple(self._open))
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, dict(attrs), [], tuple(self._open)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open and self._open[-1].tag == tag, f"</{tag}> where {self._open[-1:]} is open"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.texts.append(data)

    def all(self, tag: str, kind: str = "") -> list[Element]:
        """The elements with this tag, and of these with this class."""
        return [each for each in self.elements if each.tag == tag and kind in [*each.get("class").split(" "), ""]]

    def by_id(self) -> dict[str, Element]:
        return {each.get("id"): each for each in self.elements if each.get("id")}


def page(*arguments: str, cwd: Path | None = None, **env: str) -> str:
    """The page that `csto-check report` prints."""
    code, out, err = in_this_process(["report", *arguments], cwd, **env)
    assert code == 0, err
    return out


@cache
def shipped() -> str:
    """The page of the shipped base, without texts."""
    return page("--facts", str(SHIPPED))


def of_base(folder: Path, text: str, *arguments: str) -> Reading:
    """The page of a base that is written here."""
    return Reading(page("--facts", write_base(folder, text), *arguments))

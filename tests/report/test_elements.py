"""Elements: every string in them is text wherever it stands, and only safe addresses are links."""

from collections.abc import Iterable, Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_check import load, report
from csto_check.element import Content, Element, is_safe
from csto_check.formats.escape import visible
from csto_check.formats.html.markup import html_of
from csto_check.views.report.inline import address
from csto_check.views.report.page import report_page
from csto_check.web import is_web
from tests.cli.helpers import write_base
from tests.report.hostile import ADDRESSES, EVIL, SPEAKING, WEB, base
from tests.report.reading import VOID

SHORT = EVIL[:-1]
TEXTS = st.text() | st.sampled_from(SHORT) | st.text("<>&\"'/= ab-![];#")
ATTRIBUTES = st.fixed_dictionaries({}, optional=dict.fromkeys(("id", "class_", "aria_label", "data_sources"), TEXTS))


class Node(NamedTuple):
    """An element as it is, or as a parser finds it; texts that follow each other are one."""

    tag: str
    attributes: dict[str, str]
    children: "list[str | Node]"


def as_node(element: Element) -> Node:
    """What a browser is to make of an element: the same, with what nobody sees written out."""
    texts = {name: value for name, value in element.attributes.items() if isinstance(value, str)}
    attributes = {name.removesuffix("_").replace("_", "-").lower(): visible(value) for name, value in texts.items()}
    return Node(element.tag, attributes, _joined(element.children))


def _joined(contents: Iterable[Content]) -> "list[str | Node]":
    found: list[str | Node] = []
    for each in _flat(contents):
        if isinstance(each, str) and found and isinstance(found[-1], str):
            found[-1] += each
        elif each:
            found.append(each)
    return found


def _flat(contents: Iterable[Content]) -> "Iterator[str | Node]":
    for each in contents:
        if isinstance(each, str):
            yield visible(each)
        elif isinstance(each, Element):
            yield as_node(each)
        else:
            yield from _flat(each)


class Parsed(HTMLParser):
    """The elements that a parser finds."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open = [Node("", {}, [])]
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value for name, value in attrs if value is not None}, [])
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def parsed(html: str) -> "str | Node":
    (only,) = Parsed(html).open[0].children
    return only


def made() -> Element:
    """The body of a hostile page, made anew: it can be gone through once."""
    with TemporaryDirectory() as folder:
        found = load(write_base(Path(folder), base()))
        return Element("body", report_page(report(found), "csto-check").body)


@cache
def evil() -> list[Node]:
    """All elements of that page."""
    return list(_within(as_node(made())))


def _within(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        if isinstance(child, Node):
            yield from _within(child)


def test_a_parser_finds_the_elements_of_a_hostile_page_as_they_were_made() -> None:
    assert parsed(html_of(made())) == evil()[0]


@pytest.mark.parametrize("text", SHORT, ids=lambda text: repr(text[:20]))
def test_elements_are_given_texts_as_they_stand_in_the_base(text: str) -> None:
    """Nothing is escaped before it is written, and so nothing twice."""
    texts = "".join(child for node in evil() for child in node.children if isinstance(child, str))
    assert visible(text) in texts


def test_marks_of_html_stand_in_no_attribute_but_the_addresses_of_the_web() -> None:
    marks = set("<>\"'")
    found = [each for node in evil() for each in node.attributes.items() if marks & {*each[1]}]
    assert found
    assert {name for name, _ in found} == {"href"}
    assert {value for _, value in found} <= set(WEB)


def test_ids_and_links_of_a_hostile_page_are_those_of_the_program_and_of_the_base() -> None:
    ids = [node.attributes["id"] for node in evil() if "id" in node.attributes]
    links = {node.attributes["href"] for node in evil() if "href" in node.attributes}
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    assert {link for link in links if not link.startswith("#")} == set(WEB)
    assert {f"s{n}:number" for n in range(SPEAKING)} <= set(ids)
    assert all(id_.isascii() and not set(id_) & set(" <>\"'&") for id_ in ids)


@given(TEXTS | st.lists(TEXTS, max_size=3), ATTRIBUTES)
def test_whatever_an_element_holds_it_is_the_only_element(content: Content, attributes: dict[str, str]) -> None:
    assert parsed(html_of(Element("p", content, **attributes))) == as_node(Element("p", content, **attributes))


@given(TEXTS | st.sampled_from(ADDRESSES))
def test_a_link_that_must_not_lead_where_it_would_is_none(to: str) -> None:
    found = parsed(html_of(Element("a", "text", href=to)))
    assert isinstance(found, Node)
    assert found.attributes == ({"href": visible(to)} if to.startswith("#") or is_web(to) else {})


@pytest.mark.parametrize("to", ADDRESSES)
def test_an_address_is_a_link_to_the_web_or_text(to: str) -> None:
    assert is_safe(to) is (to in WEB)
    found = parsed(html_of(address(to)))
    if to in WEB:
        assert found == Node("a", {"href": to, "rel": "external noopener noreferrer"}, [to])
    else:
        assert found == visible(to)


def test_attributes_are_named_as_html_has_them_and_left_out_where_they_are_none() -> None:
    element = Element("form", Element("br"), class_="a", aria_label="", id=None, hidden=True, data_of=False)
    assert html_of(element) == '<form class=a aria-label="" hidden><br></form>'
    assert html_of(Element("svg", Element("line", x1="0"))) == "<svg><line x1=0 /></svg>"

"""Whatever a base holds is text on the page, and nothing else."""

import html
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_check.formats.escape import for_html, visible
from csto_check.web import is_web
from tests.report.hostile import ADDRESSES, EVIL, WEB, base
from tests.report.reading import Reading, of_base, shipped

HARMLESS = {"id", "class", "href", "lang", "dir", "rel", "role", "tabindex", "scope", "for", "name", "type", "hidden"}
HARMLESS |= {
    "aria-label",
    "aria-labelledby",
    "aria-hidden",
    "aria-live",
    "data-verdict",
    "data-sources",
    "data-label",
    "data-topics",
}
HARMLESS |= {"autocomplete", "spellcheck", "value", "content", "charset", "http-equiv", "focusable"}
DRAWN = {"svg", "defs", "pattern", "line", "rect", "circle", "path", "text"}


@cache
def evil() -> Reading:
    with TemporaryDirectory() as folder:
        return of_base(Path(folder), base())


def test_a_hostile_base_brings_no_element_and_no_attribute_of_its_own() -> None:
    tags = {each.tag for each in Reading(shipped()).elements}
    assert {each.tag for each in evil().elements} <= tags
    for each in evil().elements:
        assert each.tag in DRAWN or each.attributes.keys() <= HARMLESS, each.attributes
    assert [len(evil().all(tag)) for tag in ("script", "style", "title")] == [1, 1, 1]


@pytest.mark.parametrize("text", EVIL, ids=lambda text: repr(text[:20]))
def test_an_evil_text_stands_on_the_page_as_it_is_or_with_its_controls_written_out(text: str) -> None:
    (main,) = evil().all("main")
    assert " ".join(visible(text).split()) in main.text


def test_only_web_addresses_are_links() -> None:
    out = [each.get("href") for each in evil().all("a") if not each.get("href").startswith("#")]
    assert sorted(out) == sorted((*WEB, *WEB))  # each is the address of a source, and that of another's archived copy
    assert all(each.get("rel") == "external noopener noreferrer" for each in evil().all("a") if each.get("href") in WEB)
    for number, address in enumerate(ADDRESSES):
        assert visible(address) in evil().by_id()[f"s{number}"].text
        assert visible(address) in evil().by_id()[f"s{len(ADDRESSES) - 1 - number}"].text


@pytest.mark.parametrize(
    "address",
    ["", "http:", "https://", " https://example.org", "https://example.org\n", "java\tscript:alert(1)", "x:https://a.b",
     "https://example.org\u2028", "\u0000https://example.org", "blob:https://example.org", "https:example.org"],
)  # fmt: skip
def test_what_a_browser_might_read_otherwise_is_no_web_address(address: str) -> None:
    assert not is_web(address)


@given(st.text())
def test_escaped_text_is_the_visible_text_and_holds_no_markup(text: str) -> None:
    escaped = for_html(text)
    assert html.unescape(escaped) == visible(text)
    assert not set("<>\"'") & set(escaped)


def test_whatever_can_be_printed_stands_as_it_is() -> None:
    """Such texts are not searched for controls: here they are, by the one control at their end."""
    printable = "".join(filter(str.isprintable, map(chr, range(0x110000))))
    assert visible(printable) == printable
    assert visible(f"{printable}\0") == f"{printable}<U+0000>"


def test_ids_of_the_page_cannot_be_taken_by_a_base() -> None:
    own = {each.get("id") for each in evil().elements if each.get("id").startswith("the-")}
    assert all("-" in id_ for id_ in own)
    ids = [each.get("id") for each in evil().elements if "id" in each.attributes]
    assert len(ids) == len(set(ids))


def test_ids_of_topics_and_sources_never_meet_those_of_headings_and_disputes(tmp_path: Path) -> None:
    text = """\
csto-check: 1
units: {people: {}}
sources: {dispute: {title: T}, b: {title: B}}
topics: {title: {question: How many?, unit: people}}
claims:
  dispute: [{quote: q, says: {title: 1}}]
  b: [{quote: q, says: {title: 2}}]
"""
    ids = [each.get("id") for each in of_base(tmp_path, text).elements if "id" in each.attributes]
    assert "dispute-title" in ids
    assert len(ids) == len(set(ids))


def test_a_block_that_holds_letters_from_right_to_left_finds_its_own_direction() -> None:
    blocks = [each for each in evil().elements if each.tag in ("p", "dd") and "שלום" in each.text]
    assert len(blocks) > 10
    assert {each.get("dir") or each.within[-1].get("dir") for each in blocks} == {"auto"}
    assert not [each for each in Reading(shipped()).all("p") if "dir" in each.attributes]

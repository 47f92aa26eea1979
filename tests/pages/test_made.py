"""Pages of many makes: their quotes are found, in their places; what is no article is left out, and said."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from csto_check.pages.page_reader import read_page
from csto_check.pages.saved_page import AboutPage, SavedPage
from csto_check.text.fold import fold, text_hash
from csto_check.text.forms import Forms
from csto_check.text.search import Quote, Searchable
from tests.pages.places import misplaced

HERE = Path(__file__).parent
MADE = HERE / "made"
TOLD: dict[str, dict[str, Any]] = yaml.safe_load((HERE / "quotes.yaml").read_text("utf-8"))
EACH = pytest.mark.parametrize("name", TOLD)
LEAST_QUOTES, LEAST_PAGES = 10, 20
ENOUGH = 0.98  # of all quotes; today it is all of them


@cache
def page(name: str) -> SavedPage:
    return read_page((MADE / name).read_bytes())


def found(quote: str, text: str) -> bool:
    return any(Forms(text).places(Quote(quote)))


def test_every_page_has_its_list_of_quotes() -> None:
    assert sorted(TOLD) == sorted(path.name for path in MADE.iterdir())
    assert len(TOLD) >= LEAST_PAGES
    assert all(len(told["quotes"]) >= LEAST_QUOTES for told in TOLD.values())


def test_nearly_all_quotes_of_all_pages_are_found() -> None:
    quotes = [(name, quote) for name, told in TOLD.items() for quote in told["quotes"]]
    lost = [each for each in quotes if not found(each[1], page(each[0]).text)]
    assert len(lost) <= (1 - ENOUGH) * len(quotes), lost


@EACH
def test_the_quotes_of_a_page_are_found(name: str) -> None:
    assert [quote for quote in TOLD[name]["quotes"] if not found(quote, page(name).text)] == []


@EACH
def test_what_is_no_part_of_the_article_is_not_in_its_text(name: str) -> None:
    text = fold(page(name).text)
    assert [words for words in TOLD[name]["absent"] if fold(words) in text] == []


@EACH
def test_every_character_of_the_text_has_its_place_in_the_page(name: str) -> None:
    assert misplaced(page(name)) == []


@EACH
def test_a_quote_begins_and_ends_in_the_page_where_its_first_and_last_letters_do(name: str) -> None:
    saved = page(name)
    for quote in TOLD[name]["quotes"]:
        for match in Searchable(saved.text).places(Quote(quote)):
            for span in match.spans:
                at = saved.in_page(span)
                first, last = saved.text[span.start], saved.text[span.end - 1]
                assert saved.source[at.start] in (first, "&", "\\"), quote
                assert saved.source[at.end - 1] in (last, ";", "t") or not last.isalnum(), quote


@EACH
def test_a_page_says_what_it_says_of_itself_and_where(name: str) -> None:
    about = page(name).about
    told = {field: list(stated) for field in AboutPage._fields if (stated := getattr(about, field))}
    if TOLD[name]["about"]:
        assert told == TOLD[name]["about"]


@EACH
def test_what_was_left_out_lies_outside_the_text_in_the_order_of_the_page(name: str) -> None:
    saved = page(name)
    places = [each.page for each in saved.left_out]
    assert places == sorted(places)
    for each in saved.left_out:
        assert each.what
        assert each.text.strip()
        inside = [one for one in saved.segments if each.page.start <= one.page.start and one.page.end <= each.page.end]
        assert inside == []


@EACH
def test_a_page_is_read_the_same_way_again_in_the_encoding_that_it_is_in(name: str) -> None:
    again = read_page((MADE / name).read_bytes())
    assert again.encoding == TOLD[name].get("encoding", "utf-8")
    assert (again.text, list(again.segments), again.about) == (
        page(name).text,
        list(page(name).segments),
        page(name).about,
    )


@EACH
@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_other_line_ends_make_no_other_text(name: str, ends: str) -> None:
    if TOLD[name].get("encoding", "utf-8") == "utf-8":
        other = read_page((MADE / name).read_text("utf-8").replace("\n", ends).encode())
        assert text_hash(other.text) == text_hash(page(name).text)
        assert misplaced(other) == []

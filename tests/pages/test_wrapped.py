"""The articles of the shipped base in pages of several makes: every quote is found, and lies where it says."""

import os
from functools import cache
from pathlib import Path

import pytest

from csto_check.evidence.gather import gather
from csto_check.facts.loader import load
from csto_check.files.shipped import shipped_base
from csto_check.pages.page_reader import read_page
from csto_check.text.forms import Forms
from csto_check.text.search import Quote
from tests.pages.places import misplaced
from tests.pages.wrapped import MAKES, wrapped

TEXTS = os.environ.get("SHIPPED_TEXTS")  # what CSTO_CHECK_TEXTS was: see conftest.py
needs_texts = pytest.mark.skipif(not TEXTS, reason="the articles are not at hand: set CSTO_CHECK_TEXTS to their folder")
BASE = load(str(shipped_base()))
STORY = Path(__file__).with_name("story.txt").read_text("utf-8")


@cache
def texts() -> dict[str, str]:
    """The text of each source."""
    return {source: found.text.original for source, found in gather(BASE, TEXTS).of.items() if found.text}


@needs_texts
@pytest.mark.parametrize("make", MAKES)
def test_every_quote_of_the_shipped_base_is_found_in_a_page_of_any_make(make: str) -> None:
    assert texts().keys() == BASE.sources.keys()
    for source, text in texts().items():
        page = read_page(wrapped(text, make))
        assert misplaced(page) == []
        forms = Forms(page.text)
        quotes = {claim.quote for claim in BASE.by_source[source]}
        assert [quote for quote in quotes if not any(forms.places(Quote(quote)))] == []


@pytest.mark.parametrize("make", MAKES)
def test_every_sentence_of_a_story_is_found_in_a_page_of_any_make(make: str) -> None:
    page = read_page(wrapped(STORY, make))
    assert misplaced(page) == []
    forms = Forms(page.text)
    lines = [line for line in STORY.splitlines() if line]
    assert [line for line in lines if not any(forms.places(Quote(line)))] == []

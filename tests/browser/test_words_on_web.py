"""The addresses that lead to a quote's words, in a browser that finds them, whatever the page does to the words."""

from pathlib import Path
from typing import Any

import pytest

from csto_check.views.report.words_on_web import words_on_web

ABOVE = "".join(f"<p>Line {number} of what stands above.</p>" for number in range(200))
SAID = "<p>That day some 2.500 „Friedens&shy;wächter“ of <b>Öst</b>erreich, A&amp;B and C-D came to the town.</p>"


@pytest.fixture(scope="module")
def article(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("web") / "article.html"
    path.write_text(f"<!doctype html><meta charset=utf-8>{ABOVE}{SAID}{ABOVE}", "utf-8")
    return path


@pytest.mark.parametrize(
    ("quote", "is_there"),
    [
        ('2.500 "Friedenswächter"', True),
        ("of Österreich, A&B and C-D came to the town", True),
        ("That day […] to the town", True),
        ("some 2.400 came", False),
    ],
)
def test_a_browser_finds_the_words_of_a_quote(quote: str, is_there: bool, chromium: Any, article: Path) -> None:
    tab = chromium.new_page()
    try:
        tab.goto(words_on_web("http://paper.example/", quote).replace("http://paper.example/", article.as_uri()))
        if is_there:
            tab.wait_for_function("() => scrollY > 1000")
        else:
            tab.wait_for_timeout(200)
            assert tab.evaluate("scrollY") == 0
    finally:
        tab.close()

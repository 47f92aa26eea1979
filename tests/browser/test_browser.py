"""The report in a real browser."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Opened

pytestmark = pytest.mark.thorough

Open = Callable[..., Opened]
SOME = re.compile("^[0-9]+ of [0-9]+ questions$")
WIDTHS = (360, 1280, 1920)
LOST = """() => [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1))
  .filter(id => !document.getElementById(id))"""
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SHOWN = "selector => [...document.querySelectorAll(selector)].filter(e => e.offsetParent !== null).map(e => e.id)"
GROUND = "() => getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number)"


def test_the_page_opens_quietly_and_every_link_within_it_lands(opened: Open) -> None:
    page = opened("shipped")
    assert page.run("() => document.querySelectorAll('a[href^=\"#\"]').length") > 1500
    assert page.run(LOST) == []
    page.tab.click('article#troops a[href="#rule-16"], article#troops a[href="#novastan:troops"]')
    assert page.run("() => document.querySelector(':target') !== null")
    assert page.is_quiet()


@pytest.mark.parametrize("name", ["few", "shipped"])
def test_the_page_fits_every_width_in_both_schemes(opened: Open, name: str, request: pytest.FixtureRequest) -> None:
    page = opened(name, color_scheme="light", viewport={"width": 360, "height": 800})
    for scheme in ("light", "dark"):
        page.tab.emulate_media(color_scheme=scheme)
        assert (sum(page.run(GROUND)) > 600) is (scheme == "light")
        for width in WIDTHS:
            page.tab.set_viewport_size({"width": width, "height": 800})
            assert page.run(TOO_WIDE) <= 0
            _keep_pictures(page, f"{name}-{width}-{scheme}", request)
    assert page.is_quiet()


def _keep_pictures(page: Opened, name: str, request: pytest.FixtureRequest) -> None:
    """Screenshots of the parts of the page, in the folder that was asked for."""
    folder = request.config.getoption("--pictures")
    for part in ("the-disputes", "the-matrix", "the-timeline", "founded", "nd") if folder else ():
        page.run("id => document.getElementById(id).scrollIntoView()", part)
        page.tab.screenshot(path=Path(folder) / f"{name}-{part}.png")


@pytest.mark.parametrize(("name", "disputed", "of_rt"), [("few", 5, 3), ("shipped", 11, 6)])
def test_the_filter_finds_by_text_verdict_and_source(opened: Open, name: str, disputed: int, of_rt: int) -> None:
    page = opened(name)
    topics = page.run(SHOWN, "article.topic")
    page.tab.fill("input[name=text]", "BELARUS soldiers")
    page.shows("output", SOME)
    assert "troops.belarus" in page.run(SHOWN, "article.topic")
    assert "founded" not in page.run(SHOWN, "article.topic")
    page.tab.click("button[type=reset]")
    page.shows("output", "")
    assert page.run(SHOWN, "article.topic") == topics
    page.tab.select_option("select[name=verdict]", "disputed")
    page.shows("output", f"{disputed} of {len(topics)} questions")
    assert len(page.run(SHOWN, "article.topic")) == len(page.run(SHOWN, "article.dispute")) == disputed
    page.tab.select_option("select[name=source]", "rt")
    page.shows("output", f"{of_rt} of {len(topics)} questions")
    assert page.run(SHOWN, "article.source") == ["rt"]
    assert page.is_quiet()


def test_a_link_to_what_the_filter_hides_shows_it(opened: Open) -> None:
    page = opened("few")
    page.tab.select_option("select[name=verdict]", "agreed")
    page.shows("output", SOME)
    assert "troops.belarus" not in page.run(SHOWN, "article.topic")
    page.run("() => { location.hash = '#novastan:troops.belarus' }")
    page.tab.wait_for_selector("article[id='troops.belarus']", state="visible")
    assert "founded" not in page.run(SHOWN, "article.topic")
    assert page.run(
        "() => Math.abs(document.getElementById('novastan:troops.belarus').getBoundingClientRect().top) < 900"
    )


def test_without_scripts_all_is_there_but_the_filter(opened: Open) -> None:
    page = opened("few", java_script_enabled=False)
    assert not page.tab.is_visible("#the-filter")
    assert page.tab.is_visible("article[id='troops.belarus']")
    assert page.tab.is_visible("article[id='dispute-troops.belarus']")
    assert page.is_quiet()


def test_the_printed_page_leaves_out_what_only_a_screen_needs(opened: Open) -> None:
    page = opened("few", color_scheme="dark")
    page.tab.emulate_media(media="print")
    assert not page.tab.is_visible("nav")
    assert not page.tab.is_visible("#the-filter")
    assert page.tab.is_visible("article[id='troops.belarus']")
    assert sum(page.run(GROUND)) == 3 * 255
    assert page.tab.pdf(format="A4").startswith(b"%PDF")


def test_the_keyboard_reaches_the_content_first_and_every_part_after(opened: Open) -> None:
    page = opened("few", viewport={"width": 800, "height": 600})
    focused = "() => document.activeElement.textContent"
    page.tab.keyboard.press("Tab")
    assert page.run(focused) == "Skip to the content"
    assert page.run("() => document.activeElement.getBoundingClientRect().left >= 0")
    page.tab.keyboard.press("Tab")
    assert page.run(focused) == "≠ 5 disputed"
    assert page.run("() => getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_a_hostile_base_is_harmless(opened: Open) -> None:
    page = opened("hostile", viewport={"width": 360, "height": 800})
    assert page.run(LOST) == []
    assert page.run(TOO_WIDE) <= 0
    assert page.run("() => document.scripts.length") == 1
    assert page.run("() => document.images.length") == 0
    page.tab.fill("input[name=text]", "<script>")
    page.shows("output", SOME)
    assert page.is_quiet()


@pytest.mark.parametrize(
    ("name", "scheme"), [("few", "light"), ("shipped", "light"), ("shipped", "dark"), ("hostile", "light")]
)
def test_axe_finds_no_violation(opened: Open, name: str, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = opened(name, color_scheme=scheme)
    contrast = {} if name != "few" else {"rules": {"color-contrast": {"enabled": False}}}  # the dearest of its rules
    found: Any = Axe().run(page.tab, options={"resultTypes": ["violations"], **contrast})
    assert found.violations_count == 0, found.generate_report()
    assert ("color-contrast" in {each["id"] for each in found.response["passes"]}) is (name != "few")
    assert page.is_quiet()

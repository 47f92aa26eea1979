"""A real browser: Chromium as it is on the machine, without a window and without the network."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from re import Pattern
from typing import Any

import pytest

from tests.cli.helpers import SHIPPED
from tests.report.hostile import base
from tests.report.reading import page, shipped

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[test]'")

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", "--no-first-run", "--disable-quic", "--disable-dev-shm-usage")  # fmt: skip


class Opened:
    """A page in the browser, with all that it said, asked for and opened since."""

    def __init__(self, tab: Any, path: Path) -> None:
        self.tab = tab
        self.said: list[str] = []
        self.asked: list[str] = []
        tab.on("console", lambda message: self.said.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: self.said.append(str(error)))
        tab.on("dialog", lambda dialog: (self.said.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        tab.on("request", lambda request: self.asked.append(request.url))
        tab.goto(path.as_uri())
        self.asked.remove(path.as_uri())

    def run(self, script: str, argument: Any = None) -> Any:
        return self.tab.evaluate(script, argument)

    def shows(self, selector: str, text: str | Pattern[str]) -> None:
        """Wait until an element has this text."""
        playwright.expect(self.tab.locator(selector)).to_have_text(text)

    def is_quiet(self) -> bool:
        """Whether nothing was said to the console, opened, or asked for from anywhere."""
        assert (self.said, self.asked) == ([], [])
        return True


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip("there is no Chromium on this machine: apt-get install chromium")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=list(QUIET))
        yield browser
        browser.close()


FEW = ("founded", "troops.belarus", "troops.russia", "detained", "coup", "almaty.location")


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The page of the shipped base, one of a few of its topics, and that of a hostile base; each made once."""
    folder = tmp_path_factory.mktemp("pages")

    @cache
    def made(name: str) -> Path:
        path = folder / f"{name}.html"
        path.write_text(_page(name, folder), "utf-8")
        return path

    return made


def _page(name: str, folder: Path) -> str:
    if name == "shipped":
        return shipped()
    if name == "few":
        return page(*FEW, "--facts", str(SHIPPED))
    facts = folder / "hostile.yaml"
    facts.write_text(base(), "utf-8")
    return page("--facts", str(facts))


@pytest.fixture
def opened(chromium: Any, pages: Callable[[str], Path]) -> Iterator[Callable[..., Opened]]:
    """Opens one of the pages, with options of the browser's context."""
    contexts = []

    def open_page(name: str, **options: Any) -> Opened:
        context = chromium.new_context(**options)
        contexts.append(context)
        return Opened(context.new_page(), pages(name))

    yield open_page
    for context in contexts:
        context.close()

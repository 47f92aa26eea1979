"""Takes the picture of the report in the README: a few disputes of the shipped base.

Run it in the project's folder, with Chromium on the machine: python -m tests.browser.picture
"""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from tests.browser.conftest import NAMES, QUIET
from tests.cli.helpers import ROOT, SHIPPED
from tests.report.reading import page

FIRST, SIZE = "dispute-troops", {"width": 1000, "height": 760}


def main() -> None:
    with TemporaryDirectory() as folder, sync_playwright() as driver:
        path = Path(folder) / "report.html"
        path.write_text(page("--facts", str(SHIPPED)), "utf-8")
        found = next(filter(None, map(shutil.which, NAMES)))
        browser = driver.chromium.launch(executable_path=found, args=list(QUIET))
        tab = browser.new_page(viewport=SIZE, color_scheme="light")
        tab.goto(path.as_uri())
        tab.evaluate("id => document.getElementById(id).scrollIntoView()", FIRST)
        tab.screenshot(path=ROOT / "docs" / "report.png")
        browser.close()


if __name__ == "__main__":
    main()

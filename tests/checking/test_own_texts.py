"""Nothing is found in the articles of the shipped base, nor in the docs, but for the examples of `check` itself."""

import os
from pathlib import Path

import pytest

from csto_check.checking.check_text import check_text
from csto_check.reading.reader import Reader
from csto_check.values.base import Setting
from csto_check.values.date import known_date

ROOT = Path(__file__).parents[2]
TEXTS = os.environ.get("SHIPPED_TEXTS")  # what CSTO_CHECK_TEXTS was: see conftest.py
DOCS = sorted(path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")) if path.name != "check.md")


def found(path: Path, language: str, day: str) -> list[str]:
    date = known_date(day, Setting())
    checked = check_text(path.read_text("utf-8"), Reader(language, date), date)
    return [slip.arithmetic for slip in checked.slips]


@pytest.mark.skipif(not TEXTS, reason="the articles are not at hand: set CSTO_CHECK_TEXTS to their folder")
@pytest.mark.parametrize("day", ["2022-01-08", "2022-01-13", "2022-01-20"])
def test_nothing_is_found_in_the_articles_of_the_shipped_base(day: str) -> None:
    articles = sorted(Path(TEXTS or "").glob("*.txt"))
    assert len(articles) == 5
    assert {path.name: found(path, "de", day) for path in articles} == {path.name: [] for path in articles}


@pytest.mark.thorough
@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_nothing_is_found_in_the_docs(path: Path) -> None:
    assert found(path, "en", "2022-01-20") == []


def test_what_the_docs_show_of_check_is_found() -> None:
    assert len(found(ROOT / "docs" / "check.md", "en", "2022-01-13")) >= 4

"""Every row of the tables in docs/reading.md is read as it says."""

import re
from pathlib import Path

import pytest

import csto_check

DOCS = Path(__file__).parents[2] / "docs/reading.md"
DAY = "2022-01-13"
_ROW = re.compile(r"\| (?P<kind>[^|]*)\| (?P<lang>de|en) \| (?P<text>[^|]+) \| (?P<value>`[^`]+`|none) \|")


def rows() -> list[tuple[str, str, str | None]]:
    """The language, text and value of each row that has an example."""
    found = [_ROW.fullmatch(line) for line in DOCS.read_text("utf-8").splitlines()]
    return [(row["lang"], row["text"], row["value"].strip("`")) for row in found if row]


def test_the_tables_are_found() -> None:
    assert len(rows()) > 40


@pytest.mark.parametrize(("lang", "text", "value"), rows())
def test_a_row_is_read_as_it_says(lang: str, text: str, value: str) -> None:
    readings = csto_check.read(None, text, date=DAY, language=lang)["readings"]
    told = [reading["value"] for reading in readings]
    assert told == [None if value == "none" else value]
    assert all(reading["value"] is not None or reading["why"] for reading in readings)

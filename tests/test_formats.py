"""Formats: nothing of a text is changed, nothing in it is obeyed, and equal things look equal."""

import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import csto_check
from csto_check.facts.loader import load
from csto_check.formats.csv import render as to_csv
from csto_check.formats.escape import for_json, one_line
from csto_check.formats.screen import Screen
from csto_check.formats.strip import axis_title, draw
from csto_check.view import Axis, Mark, View

ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)))
FLAG = "\U0001f3f4\U000e0067\U000e0062\U000e007f"


@settings(derandomize=True, deadline=None)
@given(ANY_TEXT)
def test_json_gives_back_every_text_and_shows_no_control(text: str) -> None:
    document = for_json(json.dumps([text], ensure_ascii=False))
    assert json.loads(document) == [text]
    assert one_line(document) == document.strip()


def test_json_gives_back_characters_behind_the_first_plane() -> None:
    assert json.loads(for_json(json.dumps([FLAG], ensure_ascii=False))) == [FLAG]


@pytest.mark.parametrize("width", [14, 20, 24, 28])
def test_days_of_one_length_are_drawn_in_one_length_and_side_by_side(width: int) -> None:
    axis = Axis(0, width, "", "")
    days = [draw(axis.mark(day, day + 0.999), width, lines=True) for day in range(width)]
    assert [day.index("◆") for day in days] == list(range(width))


@pytest.mark.parametrize(
    ("mark", "drawn"),
    [
        (Mark(0.5, 0.5), "·····●····"),
        (Mark(0.2, 0.6), "··├──┤····"),
        (Mark(None, 0.3), "◀─┤·······"),
        (Mark(0.7, None), "·······├─▶"),
        (Mark(None, 0.05), "◀·········"),
        (Mark(None, None, -1), "◀·········"),
        (Mark(None, None, 1), "·········▶"),
        (None, "          "),
    ],
)
def test_a_mark_is_drawn_as_what_it_is(mark: Mark | None, drawn: str) -> None:
    assert draw(mark, 10, lines=True) == drawn
    assert draw(mark, 10, lines=False).isascii()


TIMES = """
csto-check: 1
sources: {aa: {title: A}, bb: {title: B}}
topics: {d: {question: When?, kind: date}}
claims:
  aa: [{quote: x y, says: {d: "2022-03-27T02:30"}}]
  bb: [{quote: x y, says: {d: "2022-03-27T03:10"}}]
"""


@pytest.fixture
def base(tmp_path: Path) -> csto_check.facts.model.Base:  # type: ignore[name-defined]
    (tmp_path / "facts.yaml").write_text(TIMES, "utf-8")
    return load(str(tmp_path / "facts.yaml"))


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "Pacific/Kiritimati"])
def test_the_time_zone_of_the_machine_changes_no_reason(base: object, zone: str) -> None:
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    time.tzset()
    try:
        (topic,) = csto_check.diff(base, "d")["topics"]  # type: ignore[arg-type]
    finally:
        os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        time.tzset()
    assert topic["reason"] == "aa says 02:30 on 27 March 2022; bb says 03:10 on 27 March 2022: 40 minutes apart."


def test_a_csv_has_its_head_even_without_rows() -> None:
    text = to_csv({"command": "claims", "claims": []}, View, Screen())
    assert text.startswith('"id","topic","source","value"')
    assert text.count("\n") == 1


@pytest.mark.parametrize(
    ("low", "high", "title"),
    [
        ("2021-12-29", "2022-01-22", "29 Dec  22 Jan"),
        ("1992-01-01", "2022-01-22", "1992      2022"),
        ("2500", "3000", "2500      3000"),
        ("1000000000000", "2000000000000", "1000000000000"),
    ],
)
def test_an_axis_says_both_its_ends_in_short_where_there_is_no_room(low: str, high: str, title: str) -> None:
    assert axis_title(Axis(0, 1, low, high), 14) == title

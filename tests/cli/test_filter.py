"""--source: what an answer leaves out is said first, and never denied."""

from pathlib import Path

import pytest

from tests.sessions import in_this_process

BASE = """\
csto-check: 1
sources:
  herald: {title: The flood, publisher: The Herald}
  courier: {title: The night, publisher: Evening Courier}
  radio: {title: The morning, publisher: Radio Coast}
units: {people: {}}
topics:
  dead: {question: How many people died?, unit: people}
  began: {question: When did the flood begin?, kind: date}
claims:
  herald:
    - {quote: 25 died, says: {dead: 25, began: 2031-05-02}}
  courier:
    - {quote: 30 died, says: {dead: 30, began: 2031-05-04}}
  radio:
    - {quote: 25 died, says: {dead: 25}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "facts.yaml").write_text(BASE, "utf-8")
    return tmp_path


@pytest.mark.parametrize("command", [["diff"], ["topics"], ["timeline"], ["claims"], ["find", "died"]])
def test_the_first_line_says_which_sources_were_looked_at(folder: Path, command: list[str]) -> None:
    first = in_this_process([*command, "--source", "herald"], folder)[1].splitlines()[0]
    assert first == "The Herald only, of 3 sources; in the whole base 2 topics are disputed."


def test_a_verdict_that_a_filter_changes_stands_beside_that_of_the_whole_base(folder: Path) -> None:
    out = in_this_process(["diff", "dead", "--source", "herald", "--source", "radio"], folder)[1]
    assert "agreed (disputed in the whole base): Radio Coast and The Herald agree." in out
    out = in_this_process(["topics", "--source", "herald"], folder)[1]
    assert "single (disputed in the whole base)" in out
    out = in_this_process(["timeline", "--source", "herald"], folder)[1]
    assert "disputed in the whole base" in out.splitlines()[2]


def test_who_is_the_only_one_shown_is_not_called_the_only_one(folder: Path) -> None:
    out = in_this_process(["diff", "dead", "--source", "herald"], folder)[1]
    assert "Of the sources shown, only The Herald says so." in out


def test_the_exit_code_goes_by_what_is_shown(folder: Path) -> None:
    assert in_this_process(["diff", "--exit-code", "--source", "herald"], folder)[0] == 0
    assert in_this_process(["diff", "--exit-code"], folder)[0] == 1
    assert "if anything shown is disputed" in " ".join(in_this_process(["diff", "--help"], folder)[1].split())

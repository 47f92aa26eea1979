"""--format github and sarif at the command line: the problems of a base with every command, findings with two."""

import json
import shutil
from pathlib import Path

import pytest

from csto_check.commands import COMMANDS
from csto_check.formats import OF_FINDINGS
from tests.cli.helpers import ROOT, write_base
from tests.cli.test_all_answers import TEXTS, lines_of, parameters
from tests.formats.github_lines import annotations
from tests.formats.test_sarif import run_of
from tests.sessions import in_this_process

BROKEN = "csto-check: 1\ntitel: x\nsources: {herald: {title: H, published: 2021-13-01}}\n"
CHECKED = [name for name in COMMANDS if {"format", "facts"} <= parameters(name).keys()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    write_base(tmp_path, BROKEN, "facts.yaml")
    return tmp_path


@pytest.mark.parametrize("command", CHECKED)
def test_every_command_gives_the_problems_of_a_base_and_could_not_run(command: str, folder: Path) -> None:
    line = next(lines_of(command))
    code, out, said = in_this_process([*line, "--format", "github"], folder)
    assert code == 2
    assert [(each.level, each.properties["file"], each.properties["line"]) for each in annotations(out)] == [
        ("error", "facts.yaml", "2"),
        ("error", "facts.yaml", "3"),
    ]
    code, out, err = in_this_process([*line, "--format", "sarif"], folder)
    run = run_of(out)
    assert (code, err) == (2, said)
    assert run["invocations"] == [{"executionSuccessful": False}]
    assert [each["locations"][0]["physicalLocation"]["region"]["startLine"] for each in run["results"]] == [2, 3]
    assert in_this_process(line, folder) == (2, "", said)


@pytest.mark.parametrize("name", OF_FINDINGS)
def test_what_is_no_problem_of_a_base_is_only_said(name: str, folder: Path) -> None:
    write_base(folder, "csto-check: 1\n", "facts.yaml")
    for line in (["diff", "nowhere"], ["diff"], ["topics", "--facts", "nowhere.yaml"]):
        code, out, err = in_this_process([*line, "--format", name], folder)
        assert (code, out) == (2, "")
        assert err


def test_json_for_short_is_json(folder: Path) -> None:
    assert in_this_process(["verify", "--json", "--format", "sarif"], folder)[:2] == (2, "")
    write_base(folder, "csto-check: 1\n", "facts.yaml")
    assert json.loads(in_this_process(["verify", "--json", "--format", "sarif"], folder)[1])["command"] == "verify"


def test_problems_in_a_file_with_cues_are_told_where_they_are(folder: Path) -> None:
    write_base(folder, "csto-check: 1\ncues: {from: [more/cues.yaml]}\n", "facts.yaml")
    write_base(folder, "topics: {nowhere: {en: {near: [x]}}}\n", "more/cues.yaml")
    code, out, _ = in_this_process(["review", "text.txt", "--format", "github"], folder)
    assert (code, {each.properties["file"] for each in annotations(out)}) == (2, {"more/cues.yaml"})


def test_several_texts_are_told_each_by_its_file(tmp_path: Path) -> None:
    folder = shutil.copytree(ROOT / "tests/cases/screens/findings", tmp_path / "desk")
    shutil.copy(folder / "draft.txt", folder / "other.txt")
    code, out, _ = in_this_process(["review", "draft.txt", "other.txt", "--format", "github"], folder)
    files = [each.properties["file"] for each in annotations(out)]
    assert (code, files) == (1, ["draft.txt"] * 2 + ["other.txt"] * 2)
    assert out.endswith("csto-check: 2 errors, 2 notices\n")


PAGE = """\
<html lang="en"><head><meta charset="utf-8"></head><body><article><h1>At Osta</h1>
<p>The <a href="/bridge">bridge</a> at Osta fell on 5&nbsp;May 2021. <b>Then</b>
some <em>7&#48;
people</em> were hurt. Nobody knows yet what led to it, and the river carried away what was left.</p></article>
</body></html>
"""


def test_a_finding_in_a_saved_page_is_told_at_its_words_in_the_page(tmp_path: Path) -> None:
    folder = shutil.copytree(ROOT / "tests/cases/screens/findings", tmp_path / "desk")
    (folder / "page.html").write_text(PAGE, "utf-8")
    _, out, _ = in_this_process(["review", "page.html", "--format", "sarif"], folder)
    lines = PAGE.splitlines()
    found = [each["locations"][0]["physicalLocation"]["region"] for each in run_of(out)["results"]]
    assert [each["startLine"] for each in found] == [each["endLine"] for each in found] == [2, 3]
    words = [lines[each["startLine"] - 1][each["startColumn"] - 1 : each["endColumn"] - 1] for each in found]
    assert words == ["5&nbsp;May 2021", "some <em>7&#48;"]

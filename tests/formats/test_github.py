"""Annotations of GitHub Actions: every finding is one line that the runner reads back as it was."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csto_check.answers.located import LocatedFinding
from csto_check.formats.escape import visible
from csto_check.formats.github import render_findings
from csto_check.formats.screen import Screen
from tests.formats.findings import FINDINGS, FOUND, base_with_findings
from tests.formats.github_lines import annotations
from tests.sessions import in_this_process

TEXTS = st.text() | st.text("%:,\r\n=#[]aA0DA25 ")


def test_verify_prints_a_line_a_finding_and_what_is_ignored_as_a_number(tmp_path: Path) -> None:
    code, out, err = in_this_process(["verify", "--format", "github"], base_with_findings(tmp_path))
    assert (code, err) == (1, "")
    assert out == (
        "::error file=facts.yaml,line=11,col=14,title=Q201 The quote says another number or date"
        "::herald:hurt: the quote says about 40, but the value is 400\n"
        "csto-check: 1 error; 1 ignored\n"
    )


def test_what_is_ignored_fails_nothing(tmp_path: Path) -> None:
    folder = base_with_findings(tmp_path)
    base = folder / "facts.yaml"
    base.write_text(base.read_text("utf-8").replace("hurt: 400", "hurt: about 40"), "utf-8")
    assert in_this_process(["verify", "--format", "github"], folder)[:2] == (0, "csto-check: no findings; 1 ignored\n")


@given(TEXTS, TEXTS.filter(bool))
def test_no_text_breaks_out_of_its_line(message: str, file: str) -> None:
    (found,) = annotations(render_findings([FOUND._replace(message=message, file=file, claim=None)], Screen()))
    assert found.message == visible(message).strip()
    assert found.properties["file"] == visible(Path(file).as_posix())


def test_columns_stand_only_where_a_finding_ends_on_its_line() -> None:
    one, _, two, three, four, five = (each.properties for each in annotations(render_findings(FINDINGS, Screen())))
    assert (one["line"], one["col"], one.get("endLine")) == ("14", "5", None)
    assert (two["line"], two["col"], two["endLine"], two["endColumn"]) == ("14", "5", "14", "9")
    assert (three["line"], three["endLine"], "col" in three, "endColumn" in three) == ("14", "15", False, False)
    assert (four["file"], "line" in four) == ("seeds/x.pdf", False)
    assert five.keys() == {"title"}


def test_the_levels_are_those_of_the_runner() -> None:
    text = render_findings(FINDINGS, Screen())
    assert [each.level for each in annotations(text)] == ["error", "error", "warning", "notice", "warning", "error"]
    assert text.endswith("\ncsto-check: 3 errors, 2 warnings, 1 notice; 1 ignored\n")
    assert render_findings([], Screen()) == "csto-check: no findings\n"


@pytest.mark.parametrize(
    ("file", "shown"),
    [("/office/desk/more/a.yaml", "more/a.yaml"), ("/else/a.yaml", "/else/a.yaml"), ("./a.yaml", "a.yaml"),
     ("../a.yaml", "../a.yaml"), ("/office/desktop/a.yaml", "/office/desktop/a.yaml")],
)  # fmt: skip
def test_files_are_named_from_the_working_directory(file: str, shown: str) -> None:
    text = render_findings([FOUND._replace(file=file)], Screen(folder="/office/desk"))
    assert annotations(text)[0].properties["file"] == shown


def test_a_finding_in_a_text_without_a_file_says_where_it_stands() -> None:
    finding = LocatedFinding("Q401", "note", "troops: it is new", None, 3, 7)
    assert annotations(render_findings([finding], Screen()))[0].message == "line 3, column 7: troops: it is new"

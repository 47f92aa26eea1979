"""`explain`: what a code means, whatever base is around, and where a message sends its reader."""

import re
import shlex
from pathlib import Path

import pytest

from csto_check.codes.registry import all_codes, codes_by_id
from tests.cli.helpers import document, imported, loads, write_base
from tests.sessions import in_this_process
from tests.terminal import on_terminal


def explained(*codes: str, cwd: Path | None = None) -> str:
    code, out, err = in_this_process(["explain", *codes], cwd)
    assert (code, err) == (0, "")
    return out


def test_a_manual_has_its_title_its_severity_and_an_example_with_what_the_program_says() -> None:
    code = codes_by_id()["B104"]
    head, severity, manual, *rest = explained("B104").splitlines()
    assert head == f"B104: {code.title}"
    assert severity == "severity: error"
    assert manual == code.manual
    assert rest[0] == "example: facts.yaml"
    assert [line[2:] for line in rest[1:5]] == code.example["facts.yaml"].splitlines()
    assert rest[5:8] == ["csto-check diff says:", f"  {rest[6].strip()}", "mended: facts.yaml"]
    assert rest[6].endswith("[B104]")


def test_without_a_code_all_are_listed_by_family() -> None:
    out = explained()
    assert re.findall(r"^([A-Z][0-9]{3})  ", out, re.M) == [code.id for code in all_codes()]
    assert "\nB2: Fields, ids and included files\n" in out
    assert f"{len([*all_codes()])} codes; the manual of one: csto-check explain B101" in out


def test_several_codes_are_explained_once_each_in_their_order_whatever_their_case() -> None:
    assert re.findall(r"^(B[0-9]{3}): ", explained("b301", "B104", "B301"), re.M) == ["B104", "B301"]
    assert document("explain", "b104")["asked"] == ["B104"]


@pytest.mark.parametrize(("wrong", "remedy"), [("B1044", 'did you mean "B104"?'), ("E5", "csto-check explain")])
def test_a_code_that_does_not_exist_is_refused_with_a_remedy(wrong: str, remedy: str) -> None:
    code, out, err = in_this_process(["explain", "B104", wrong])
    assert (code, out) == (2, "")
    assert err.startswith(f'there is no code "{wrong}"; ') and remedy in err
    assert err.count("\n") == 1


def test_no_base_is_needed_and_a_broken_one_is_not_even_looked_at(tmp_path: Path) -> None:
    write_base(tmp_path, "csto-check: 1\n\tx", "facts.yaml")
    assert explained("B111", cwd=tmp_path) == explained("B111")
    assert loads(imported("explain", "B111"), "yaml", "rich", "csto_check.facts.loader") == []


def test_the_last_line_about_a_broken_base_is_a_command_that_explains_its_first_problems(tmp_path: Path) -> None:
    lines = ["csto-check: 2", "titel: Fire", "zones: [CEST]", "languages: [English]", "title: [Fire]"]
    base = write_base(tmp_path, "\n".join(lines) + "\n")
    _, _, err = in_this_process(["diff", "--facts", base])
    *problems, last = err.splitlines()
    assert [problem[-6:] for problem in problems] == ["[B208]", "[B201]", "[B612]", "[B611]", "[B204]"]
    assert last == "csto-check explain B208 B201 B612 says more"
    program, *words = shlex.split(last.removesuffix(" says more"))
    assert program == "csto-check" and in_this_process(words)[0] == 0


def test_a_problem_of_one_code_is_named_once(tmp_path: Path) -> None:
    base = write_base(tmp_path, "csto-check: 1\nzones: [CEST, CET]\n")
    assert in_this_process(["diff", "--facts", base])[2].endswith("]\ncsto-check explain B612 says more\n")


@pytest.mark.parametrize("wrong", [["diff", "--facts", "nowhere.yaml"], ["show", "nowhere"], ["explain", "B999"]])
def test_a_mistake_on_the_command_line_has_no_code(wrong: list[str], tmp_path: Path) -> None:
    write_base(tmp_path, name="facts.yaml")
    _, _, err = in_this_process(wrong, tmp_path)
    assert err.count("\n") == 1 and "[B" not in err


def test_an_example_keeps_its_lines_in_markdown_and_on_a_narrow_terminal() -> None:
    _, markdown, _ = in_this_process(["explain", "B114", "--format", "markdown"])
    assert "\n```text\ncsto-check: 1\ntitle: @gazette on the fire in the harbour\n```\n" in markdown
    _, screen = on_terminal(["explain", "B114"], 40, NO_COLOR="1")
    assert "\n  csto-check: 1\n" in screen
    assert max(map(len, screen.splitlines())) <= 40


def test_what_an_example_holds_that_a_terminal_would_obey_is_written_out() -> None:
    assert "  title: Fire in the<U+0007> harbour" in explained("B102")
    assert r"  title: Feuer in K\xf6ln" in explained("B101")

"""Which base is used: --facts, then $CSTO_CHECK_FACTS, then facts.yaml here or above, then the shipped one."""

import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.helpers import SHIPPED, document, write_base
from tests.sessions import in_this_process, run
from tests.terminal import on_terminal

EXAMPLE = "csto-check: using the example base\n"


def titled(title: str) -> str:
    return f"csto-check: 1\ntitle: {title}\n"


def title(*arguments: str, cwd: Path, **env: str) -> str:
    found: str = document("sources", *arguments, cwd=cwd, **env)["base"]["title"]
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder two levels below a base, with two others beside it."""
    write_base(tmp_path, titled("above"), "facts.yaml")
    write_base(tmp_path, titled("option"), "a/b/option.yaml")
    write_base(tmp_path, titled("variable"), "a/b/variable.yaml")
    return tmp_path / "a" / "b"


def test_the_option_comes_before_the_variable(folder: Path) -> None:
    assert title("--facts", "option.yaml", cwd=folder, CSTO_CHECK_FACTS="variable.yaml") == "option"


def test_the_variable_comes_before_the_base_here(folder: Path) -> None:
    write_base(folder, titled("here"), "facts.yaml")
    assert title(cwd=folder, CSTO_CHECK_FACTS="variable.yaml") == "variable"


def test_the_base_here_comes_before_the_ones_above(folder: Path) -> None:
    write_base(folder, titled("here"), "facts.yaml")
    assert title(cwd=folder) == "here"


def test_the_nearest_base_above_is_taken(folder: Path) -> None:
    assert title(cwd=folder) == "above"
    write_base(folder.parent, titled("nearest"), "facts.yaml")
    assert title(cwd=folder) == "nearest"


def test_a_base_above_is_named_since_it_could_be_anybodys(folder: Path) -> None:
    above = str(Path("..", "..", "facts.yaml"))
    assert in_this_process(["sources"], folder)[2] == f"csto-check: using {above}\n"
    assert in_this_process(["sources", "--facts", above], folder)[2] == ""
    assert in_this_process(["sources"], folder, CSTO_CHECK_FACTS=above)[2] == ""
    write_base(folder, titled("here"), "facts.yaml")
    assert in_this_process(["sources"], folder)[2] == ""


def test_a_folder_called_facts_yaml_is_no_base(folder: Path) -> None:
    (folder / "facts.yaml").mkdir()
    assert title(cwd=folder) == "above"


def test_an_empty_variable_counts_as_none(folder: Path) -> None:
    assert title(cwd=folder, CSTO_CHECK_FACTS="") == "above"


@pytest.mark.parametrize("named", ["option", "variable"])
def test_a_base_that_was_named_is_never_replaced_by_another(named: str, folder: Path) -> None:
    arguments, env = (["--facts", "no.yaml"], {}) if named == "option" else ([], {"CSTO_CHECK_FACTS": "no.yaml"})
    code, out, err = in_this_process(["sources", *arguments], folder, **env)
    assert (code, out) == (2, "")
    assert "no.yaml" in err


def test_an_empty_option_is_refused_rather_than_another_base_taken(folder: Path) -> None:
    assert in_this_process(["sources", "--facts", ""], folder)[:2] == (2, "")


def test_the_shipped_base_is_used_last_and_this_is_said(tmp_path: Path) -> None:
    code, out, err = run(["sources", "--json"], cwd=tmp_path)
    assert code == 0
    assert err.startswith(EXAMPLE)
    assert '"shipped": true' in out


@pytest.mark.parametrize("way", ["option", "variable", "here"])
def test_nothing_is_said_of_a_base_that_was_chosen(way: str, folder: Path) -> None:
    env = {"CSTO_CHECK_FACTS": "variable.yaml"} if way == "variable" else {}
    arguments = ["--facts", "option.yaml"] if way == "option" else []
    write_base(folder, titled("here"), "facts.yaml")
    code, out, err = in_this_process(["sources", "--json", *arguments], folder, **env)
    assert (code, err) == (0, "")
    assert '"shipped": false' in out


def test_problems_of_a_base_above_are_placed_by_the_way_to_it(folder: Path) -> None:
    write_base(folder.parent, "csto-check: 1\nwrong: 2\n", "facts.yaml")
    code, _, err = in_this_process(["sources"], folder)
    assert code == 2
    assert err.startswith("../facts.yaml:2:1: ")


@pytest.mark.parametrize(("command", "code"), [("sources", 0), ("-h", 0), ("sources --facts base.yaml", 2)])
def test_a_working_directory_that_was_deleted_stops_nothing_else(command: str, code: int, tmp_path: Path) -> None:
    script = 'mkdir gone && cd gone && rmdir ../gone && exec "$@"'
    line = ["sh", "-c", script, "sh", sys.executable, "-m", "csto_check", *command.split()]
    done = subprocess.run(line, cwd=tmp_path, capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == code
    assert "Traceback" not in done.stderr


def test_the_digest_is_that_of_the_file(tmp_path: Path) -> None:
    assert document("topics", "--facts", str(SHIPPED))["base"]["sha256"] == sha256(SHIPPED.read_bytes()).hexdigest()
    crlf = tmp_path / "crlf.yaml"
    crlf.write_bytes(b"\xef\xbb\xbfcsto-check: 1\r\ntitle: T\r\n")
    assert document("topics", "--facts", str(crlf))["base"]["sha256"] == sha256(crlf.read_bytes()).hexdigest()


def test_the_digest_of_several_files_is_that_of_one_after_the_other(tmp_path: Path) -> None:
    base = write_base(tmp_path, "csto-check: 1\ninclude: [more/*.yaml]\n")
    for name in "ba":
        write_base(tmp_path, f"sources: {{{name}: {{title: T}}}}\n", f"more/{name}.yaml")
    files = [tmp_path / "base.yaml", tmp_path / "more/a.yaml", tmp_path / "more/b.yaml"]
    digest = sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
    assert document("sources", "--facts", base)["base"]["sha256"] == digest


def test_a_copy_of_the_shipped_base_is_not_the_shipped_one(tmp_path: Path) -> None:
    shutil.copy(SHIPPED, tmp_path / "facts.yaml")
    assert document("topics", cwd=tmp_path)["base"]["shipped"] is False


def test_the_example_is_used_on_a_terminal_too(tmp_path: Path) -> None:
    code, screen = on_terminal(["diff", "founded"], 80, cwd=tmp_path)
    assert code == 0
    assert "founded" in screen

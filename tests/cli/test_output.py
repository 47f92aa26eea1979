"""What goes into a pipe or a file: the same bytes everywhere, one row a line, nothing cut."""

import csv
import json
import os
from pathlib import Path

import pytest

from csto_check.commands import COMMANDS as NAMES
from csto_check.formats import OF_ANSWERS
from tests.cli.helpers import ASCII, COMMANDS, LISTINGS, LONG, SHIPPED, Captured, inside, named, write_base
from tests.sessions import in_this_process, run

SURROUNDINGS = {
    "C": {"LC_ALL": "C"},
    "C.UTF-8": {"LC_ALL": "C.UTF-8"},
    "ascii": ASCII,
    "latin": {"PYTHONIOENCODING": "latin-1"},
    "zone east": {"TZ": "Asia/Almaty", "PYTHONHASHSEED": "1"},
    "zone west": {"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "2"},
    "columns": {"COLUMNS": "40", "LINES": "5", "TERM": "dumb"},
    "colour": {"FORCE_COLOR": "1", "CLICOLOR_FORCE": "1", "COLORTERM": "truecolor", "TERM": "xterm-256color"},
}


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_base(tmp_path_factory.mktemp("output"))


DIFF = ["diff", "injured", "flood", "warning"]


@pytest.fixture(scope="module")
def usual(facts: str) -> tuple[int, str, str]:
    return run([*DIFF, "--facts", facts], LC_ALL="C.UTF-8", TZ="UTC")


@pytest.mark.parametrize("surroundings", SURROUNDINGS)
def test_the_surroundings_change_no_byte(surroundings: str, usual: tuple[int, str, str], facts: str) -> None:
    assert usual[0] == 0
    assert run([*DIFF, "--facts", facts], **SURROUNDINGS[surroundings]) == usual


@pytest.mark.parametrize("command", [["timeline"], ["show", "herald"], ["claims", "--json"]], ids=named)
def test_the_locale_changes_no_byte_of_any_command(command: list[str], facts: str) -> None:
    arguments = [*command, "--facts", facts]
    assert run(arguments, **ASCII) == run(arguments, LC_ALL="C.UTF-8")


def test_the_surroundings_change_no_byte_of_the_shipped_base() -> None:
    arguments = ["claims", "--format", "csv", "--facts", str(SHIPPED)]
    assert run(arguments, **SURROUNDINGS["zone west"], **ASCII) == run(arguments)


@pytest.mark.parametrize("command", [DIFF, ["show", "herald:warning", "--json"]], ids=named)
def test_the_working_directory_changes_nothing_but_the_path_of_the_base(command: list[str], facts: str) -> None:
    folder = Path(facts).parent
    below = folder / "deep" / "down"
    below.mkdir(parents=True, exist_ok=True)
    here = in_this_process([*command, "--facts", "base.yaml"], folder)
    there = in_this_process([*command, "--facts", "../../base.yaml"], below)
    assert here[0] == there[0] == 0
    assert [text.replace("../../base.yaml", "base.yaml") for text in there[1:]] == list(here[1:])


def test_the_locale_does_not_change_which_files_a_base_includes(tmp_path: Path) -> None:
    base = write_base(tmp_path, "csto-check: 1\ninclude: [mehr/ä*.yaml]\n")
    write_base(tmp_path, "sources: {a: {title: A}}\n", "mehr/ände.yaml")
    assert run(["sources", "--facts", base], **ASCII) == run(["sources", "--facts", base], LC_ALL="C.UTF-8")


@pytest.mark.parametrize("env", [ASCII, {"LC_ALL": "C.UTF-8"}], ids=["ascii", "utf-8"])
def test_a_file_name_in_no_known_encoding_stops_nothing(env: dict[str, str], tmp_path: Path) -> None:
    strange = os.fsdecode(b"str\xffnge.yaml")
    (tmp_path / strange).write_text("csto-check: 1\nsources: {a: {title: Ä}}\n", "utf-8")
    assert run(["sources", "--facts", strange, "--json"], cwd=tmp_path, **env)[0::2] == (0, "")
    assert run(["show", "b", "--facts", strange], cwd=tmp_path, **env)[0] == 2


@pytest.mark.parametrize("format_", OF_ANSWERS)
def test_a_pipe_gets_utf_8_in_every_format_whatever_the_locale(format_: str, facts: str) -> None:
    code, out, err = run(["claims", "--facts", facts, "--format", format_], FORCE_COLOR="1", **ASCII)
    assert (code, err) == (0, "")
    assert "„rund hundert Verletzte“ … 百人" in out
    assert "Żółć" in out


@pytest.mark.parametrize("format_", OF_ANSWERS)
@pytest.mark.parametrize("command", COMMANDS, ids=named)
def test_a_pipe_gets_no_escape_sequence(command: list[str], format_: str, facts: str, capfdbinary: Captured) -> None:
    code, out, err = inside(capfdbinary, *command, "--facts", facts, "--format", format_)
    assert (code, err) == (0, "")
    assert "\x1b" not in out
    assert "\\u" not in out
    assert out.endswith("\n")


@pytest.mark.parametrize("format_", ["table", "csv", "markdown"])
def test_a_pipe_gets_one_row_a_line(format_: str, facts: str, capfdbinary: Captured) -> None:
    _, out, _ = inside(capfdbinary, "claims", "--facts", facts, "--format", format_)
    lines = out.splitlines()
    assert len(lines) == 9 + {"table": 1, "csv": 1, "markdown": 2}[format_]
    assert sum(LONG in line for line in lines) == 2
    assert sum("x" * 90 in line and "y" * 90 in line for line in lines) == 1


@pytest.mark.parametrize("name", LISTINGS)
def test_columns_of_a_piped_csv_fit_its_header(name: str, facts: str, capfdbinary: Captured) -> None:
    _, out, _ = inside(capfdbinary, name, "--facts", facts, "--format", "csv")
    rows = list(csv.reader(out.splitlines()))
    assert len(rows) > 1
    assert {len(row) for row in rows} == {len(rows[0])}


@pytest.mark.parametrize("format_", OF_ANSWERS)
@pytest.mark.parametrize("name", LISTINGS)
def test_an_empty_base_is_answered(name: str, format_: str, tmp_path: Path, capfdbinary: Captured) -> None:
    base = write_base(tmp_path, "csto-check: 1\n")
    code, out, err = inside(capfdbinary, name, "--facts", base, "--format", format_)
    assert (code, err) == (0, "")
    assert out.strip()
    assert format_ != "json" or json.loads(out)["command"] == name


@pytest.mark.parametrize("format_", OF_ANSWERS)
@pytest.mark.parametrize("name", LISTINGS)
def test_a_source_without_claims_is_answered(name: str, format_: str, tmp_path: Path, capfdbinary: Captured) -> None:
    base = write_base(tmp_path, "csto-check: 1\nsources: {a: {title: A}}\ntopics: {t: {question: T?, kind: words}}\n")
    code, out, err = inside(capfdbinary, name, "--facts", base, "--format", format_, "--source", "a")
    assert (code, err) == (0, "")
    assert out.strip()


def test_json_is_short_for_format_json(facts: str) -> None:
    short, long = (in_this_process(["diff", *way, "--facts", facts]) for way in (["--json"], ["--format", "json"]))
    assert short == long


def test_the_facts_option_stands_behind_every_command_that_reads_a_base(capfdbinary: Captured) -> None:
    for name in NAMES:
        reads = name not in ("cache", "check", "explain", "init", "schema", "text")
        assert ("--facts" in inside(capfdbinary, name, "-h")[1]) is reads

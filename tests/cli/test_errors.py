"""What a mistake on the command line comes to: one line with a remedy, exit code 2, nothing on standard output."""

import subprocess
import sys
from pathlib import Path

import pytest

from csto_check.commands import COMMANDS as NAMES
from tests.cli.helpers import imported, loads, write_base
from tests.sessions import in_this_process, run

MISTAKES = [
    ("difff", '"diff"'),
    ("timelin --json", '"timeline"'),
    ("diff injurd", '"injured"'),
    ("topics injured.firefighter", '"injured.firefighters"'),
    ("claims fload", '"flood"'),
    ("timeline floood", '"flood"'),
    ("diff a_very_long_familly", '"a_very_long_family"'),
    ("diff --source heralt", '"herald"'),
    ("sources --source curier", '"courier"'),
    ("timeline --source heralt", '"herald"'),
    ("show herald:injurred", '"herald:injured"'),
    ("show heralt", '"herald"'),
    ("show flod", '"flood"'),
    ("diff --sorce herald", "--source"),
    ("diff --exit-cod", "--exit-code"),
    ("topics --disputd", "--disputed"),
    ("--verson", "--version"),
    ("schema --output dif", '"diff"'),
]
WRONG = [
    ("nonsense", "diff, find, topics"),
    ("diff nonsense", "csto-check topics"),
    ("diff --source nonsense", "csto-check sources"),
    ("show nonsense", "csto-check topics, sources or claims"),
    ("show", "ID"),
    ("schema --output nonsense", "sources, topics, diff"),
    ("schema --output", "--output"),
    ("diff --format jsn", "'json'"),
    ("diff --facts", "--facts"),
    ("diff --facts missing.yaml", "csto-check init"),
    ("diff --facts .", "facts.yaml"),
    ("timeline --from 2024-13", "--from"),
    ("timeline --to soon", "--to"),
    ("timeline --from unknown", "--from"),
    ("sources flood", "flood"),
    ("schema flood", "flood"),
    ("--facts base.yaml diff", "--facts"),
]


@pytest.mark.parametrize(("command", "named"), MISTAKES + WRONG)
def test_a_mistake_gets_one_line_with_a_remedy(command: str, named: str, tmp_path: Path) -> None:
    base = write_base(tmp_path)
    code, out, err = in_this_process(command.split(), tmp_path, CSTO_CHECK_FACTS=base)
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert named in err


@pytest.mark.parametrize("command", ["d\x1b[31miff", "diff \x1b]0;x\x07", "diff --\x1b[2J", "show \u202ea"])
def test_a_mistake_is_quoted_without_its_control_characters(command: str, tmp_path: Path) -> None:
    base = write_base(tmp_path)
    code, out, err = in_this_process(command.split(), tmp_path, CSTO_CHECK_FACTS=base)
    assert (code, out) == (2, "")
    assert not set("\x1b\x07\u202e") & set(err)


def test_no_command_at_all_shows_the_help_page_line_by_line() -> None:
    code, out, err = run([])
    assert code in (0, 2)
    assert "\n  timeline " in out + err


@pytest.mark.parametrize("name", NAMES)
def test_help_is_plain_text_and_loads_no_base(name: str) -> None:
    code, out, err = in_this_process([name, "-h"], CSTO_CHECK_FACTS="/nowhere/facts.yaml", FORCE_COLOR="1")
    assert (code, err) == (0, "")
    assert out.startswith(f"Usage: csto-check {name} ")
    assert "\x1b" not in out
    assert not any(character in out for character in "╭│─")


@pytest.mark.parametrize("command", ["-h", "--help", "diff -h", "diff --help"])
def test_help_imports_neither_yaml_nor_rich_nor_the_facts(command: str) -> None:
    assert loads(imported(*command.split()), "yaml", "rich", "csto_check.facts", "csto_check.reasoning") == []


def test_help_of_the_program_names_every_command() -> None:
    code, out, _ = run(["-h"])
    assert code == 0
    assert all(f"\n  {name} " in out for name in NAMES)


@pytest.mark.parametrize("command", ["diff injured --json", "diff injurd"])
def test_the_module_and_the_script_are_the_same(command: str, tmp_path: Path) -> None:
    write_base(tmp_path, name="facts.yaml")
    script = Path(sys.executable).parent / "csto-check"
    done = subprocess.run([script, *command.split()], capture_output=True, check=False, encoding="utf-8", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == run(command.split(), cwd=tmp_path)

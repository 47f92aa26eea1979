"""The hooks that run verify and fmt on every commit of a newsroom's own repository."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from csto_check.commands import COMMANDS
from tests.sessions import in_this_process

HOOK, FORMATTING = yaml.safe_load((Path(__file__).parent.parent / ".pre-commit-hooks.yaml").read_text("utf-8"))
BASE = """\
csto-check: 1
units: {people: {}}
sources: {herald: {title: T, sha256: HASH}}
topics: {moved: {question: How many?, unit: people}}
claims:
  herald:
    - {quote: QUOTE, says: {moved: 2500}}
"""


@pytest.mark.parametrize("hook", [HOOK, FORMATTING])
def test_a_hook_runs_a_command_of_the_program(hook: dict[str, Any]) -> None:
    program, command = hook["entry"].split()
    assert (hook["language"], program) == ("python", "csto-check")
    assert command in COMMANDS
    assert hook["always_run"] is True
    assert hook["pass_filenames"] is False


def test_the_hook_that_formats_changes_a_file_which_stops_the_commit(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text("csto-check:  1\n", "utf-8")
    assert in_this_process(FORMATTING["entry"].split()[1:], tmp_path)[0] == 0
    assert (tmp_path / "facts.yaml").read_text("utf-8") == "csto-check: 1\n"


@pytest.mark.parametrize(("quote", "code"), [("2.500 people", 0), ("500 people", 1)])
def test_the_hook_stops_a_commit_whose_quote_is_not_in_its_text(quote: str, code: int, tmp_path: Path) -> None:
    arguments: list[Any] = HOOK["entry"].split()[1:]
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "any.txt").write_text("Some 2.500 people were moved.\n", "utf-8")
    _, hash_, _ = in_this_process([*arguments, "--hash", "seeds/any.txt"], tmp_path)
    (tmp_path / "facts.yaml").write_text(BASE.replace("HASH", hash_.strip()).replace("QUOTE", quote), "utf-8")
    assert in_this_process(arguments, tmp_path)[0] == code

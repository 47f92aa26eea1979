"""The help pages: what a newcomer sees first fits, is whole, and its examples run."""

import inspect
import re
import shlex
from importlib import import_module
from pathlib import Path

import pytest

from csto_check.commands import COMMANDS, GROUPS
from tests.changing.repository import GIT, Repository
from tests.cli.helpers import ROOT, SHIPPED, imported, loads
from tests.sessions import in_this_process
from tests.terminal import on_terminal

TEXT = "Russia sent 3,000 soldiers to Kazakhstan on 6 January 2022.\n"


def example_of(command: str) -> list[str]:
    """The words of the last line of a command's help, without the program."""
    line = inspect.cleandoc(import_module(f"csto_check.commands.{command}").run.__doc__).splitlines()[-1]
    program, *words = shlex.split(line.removeprefix("Example: "))
    assert program == "csto-check"
    return words


def committed(folder: Path) -> Path:
    """The shipped base in a repository of its own, for the command that asks one."""
    if GIT is None:
        pytest.skip("git is not installed")
    folder.mkdir()
    desk = Repository(folder)
    desk.commit(**{name: (ROOT / name).read_text("utf-8") for name in ("facts.yaml", "cues.yaml")})
    return desk.base


def test_every_command_stands_in_one_group() -> None:
    assert sorted(COMMANDS) == sorted(set(COMMANDS))
    assert list(GROUPS) == ["Ask", "Prove", "New texts", "Curate"]


@pytest.mark.parametrize("arguments", [[], ["-h"], ["--help"]])
@pytest.mark.parametrize("width", [80, 140, None])
def test_the_first_screen_is_whole(arguments: list[str], width: int | None) -> None:
    code, out = on_terminal(arguments, width) if width else in_this_process(arguments)[:2]
    assert code == 0
    assert "..." not in out.partition("\n")[2]
    lines = out.splitlines()
    assert max(map(len, lines)) <= (width or 80)
    for title, names in GROUPS.items():
        at = lines.index(f"{title}:")
        assert [line.split()[0] for line in lines[at + 1 : at + 1 + len(names)]] == list(names)
    for told in ("csto-check diff troops", "Exit code 0:", "Exit code 1:", "Exit code 2:"):
        assert told in out


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_ends_with_an_example_that_runs(command: str, tmp_path: Path) -> None:
    _, out, _ = in_this_process([command, "-h"])
    words = example_of(command)
    assert words[0] == command
    assert f"Example: csto-check {' '.join(words)}" in re.sub(r"\s+", " ", out)
    (tmp_path / "article.txt").write_text(TEXT, "utf-8")
    (tmp_path / "article.html").write_text(f"<p>{TEXT}</p>", "utf-8")
    facts = committed(tmp_path / "desk") if command == "changes" else SHIPPED
    code, out, err = in_this_process(words, tmp_path, CSTO_CHECK_FACTS=str(facts))
    assert code == 0, err
    assert out or "canonical form" in err or any(path.stem != "article" for path in tmp_path.iterdir())


def test_the_first_screen_loads_no_rich_and_no_base() -> None:
    assert (
        loads(imported("--help"), "rich", "yaml", "csto_check.facts", "csto_check.reasoning", "csto_check.views") == []
    )

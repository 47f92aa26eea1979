"""What is drawn on a terminal: in its width, its encoding and its colours."""

import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.cli.helpers import ASCII, COMMANDS, FORMATS, SHIPPED, named, write_base
from tests.terminal import on_terminal

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def widest(screen: str) -> int:
    return max(cell_len(_COLOUR.sub("", line)) for line in screen.splitlines())


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_base(tmp_path_factory.mktemp("terminal"))


@pytest.mark.parametrize("columns", [40, 100])
@pytest.mark.parametrize("command", COMMANDS, ids=named)
def test_nothing_is_wider_than_a_narrow_or_a_wide_terminal(command: list[str], columns: int, facts: str) -> None:
    code, screen = on_terminal([*command, "--facts", facts], columns)
    assert code == 0
    assert widest(screen) <= columns


@pytest.mark.parametrize("columns", [60, 80, 140, 200])
@pytest.mark.parametrize("command", [["topics"], COMMANDS[3], ["claims"]], ids=named)
def test_nothing_is_wider_than_the_terminal(command: list[str], columns: int, facts: str) -> None:
    code, screen = on_terminal([*command, "--facts", facts], columns, NO_COLOR="1")
    assert code == 0
    assert "\x1b" not in screen
    assert widest(screen) <= columns


@pytest.mark.parametrize(("name", "columns"), [("topics", 60), ("diff", 40), ("timeline", 80), ("claims", 40)])
def test_nothing_of_the_shipped_base_is_wider_than_the_terminal(name: str, columns: int) -> None:
    code, screen = on_terminal([name, "--facts", str(SHIPPED)], columns)
    assert code == 0
    assert widest(screen) <= columns


@pytest.mark.parametrize("columns", [50, 60, 200])  # Typer needs 50 for its columns
def test_help_is_no_wider_than_the_terminal(columns: int) -> None:
    code, screen = on_terminal(["diff", "-h"], columns)
    assert code == 0
    assert widest(screen) <= columns


def test_a_terminal_loses_no_word_of_a_quote(facts: str) -> None:
    _, screen = on_terminal(["claims", "--facts", facts], 60, NO_COLOR="1")
    assert all(f"word{number}" in screen for number in range(80))


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}], ids=str)
def test_colour_can_be_switched_off(env: dict[str, str], facts: str) -> None:
    code, screen = on_terminal(["diff", "injured", "--facts", facts], 80, **env)
    assert code == 0
    assert "\x1b" not in screen


@pytest.mark.parametrize("env", [{}, {"NO_COLOR": ""}], ids=str)
def test_a_terminal_gets_colour_and_only_colour(env: dict[str, str], facts: str) -> None:
    _, screen = on_terminal(["diff", "injured", "--facts", facts], 80, **env)
    assert _COLOUR.search(screen)
    assert "\x1b" not in _COLOUR.sub("", screen)


@pytest.mark.parametrize(("command", "columns"), [("diff troops", 40), ("claims troops", 140)])
def test_a_dumb_terminal_is_as_wide_as_it_says(command: str, columns: int) -> None:
    _, screen = on_terminal([*command.split(), "--facts", str(SHIPPED)], columns, TERM="dumb")
    assert 0.8 * columns <= widest(screen) <= columns


@pytest.mark.parametrize("command", COMMANDS, ids=named)
def test_an_ascii_terminal_gets_ascii_in_its_width(command: list[str], facts: str) -> None:
    code, screen = on_terminal([*command, "--facts", facts], 60, **ASCII)
    assert code == 0
    assert screen.isascii()
    assert widest(screen) <= 60


def test_an_encoding_set_for_python_counts_as_the_terminal_s(facts: str) -> None:
    code, screen = on_terminal(["diff", "injured", "--facts", facts], 60, PYTHONIOENCODING="ascii")
    assert code == 0
    assert screen.isascii()


@pytest.mark.parametrize("format_", FORMATS[1:])
def test_an_ascii_terminal_gets_ascii_in_every_format(format_: str, facts: str) -> None:
    code, screen = on_terminal(["claims", "--format", format_, "--facts", facts], 80, **ASCII)
    assert code == 0
    assert screen.isascii()


@pytest.mark.parametrize("name", ["", "schema"])
def test_help_on_an_ascii_terminal_is_ascii_without_colour(name: str) -> None:
    code, screen = on_terminal([*name.split(), "-h"], 80, **ASCII)
    assert code == 0
    assert screen.isascii()
    assert "\x1b" not in screen


def test_an_ascii_terminal_can_be_told_of_errors(tmp_path: Path) -> None:
    base = write_base(tmp_path, "csto-check: 1\nsources: {ü: {}}\n")
    assert on_terminal(["sources", "--facts", base], 80, **ASCII) == (2, "")

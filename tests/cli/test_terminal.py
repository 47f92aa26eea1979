"""What is drawn on a terminal: in its width, its encoding and its colours."""

import re
from collections.abc import Sequence
from itertools import product
from pathlib import Path

import pytest
from rich.cells import cell_len

from csto_check.formats import OF_ANSWERS
from tests.cli.helpers import ASCII, COMMANDS, SHIPPED, named, write_base
from tests.terminal import on_terminal, on_terminals

pytestmark = pytest.mark.thorough

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def widest(screen: str) -> int:
    return max(cell_len(_COLOUR.sub("", line)) for line in screen.splitlines())


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_base(tmp_path_factory.mktemp("terminal"))


class Screens:
    """The screens of commands on one base, drawn together for all the tests with the same surroundings."""

    def __init__(self, commands: Sequence[tuple[int, list[str]]], facts: str, **env: str) -> None:
        drawn = on_terminals([(columns, [*command, "--facts", facts]) for columns, command in commands], **env)
        self._drawn = [(*command, *screen) for command, screen in zip(commands, drawn, strict=True)]

    def of(self, command: list[str], columns: int) -> tuple[int, str]:
        """The exit code of a command and what it draws in so many columns."""
        ((code, screen),) = [found[2:] for found in self._drawn if found[:2] == (columns, command)]
        return code, screen


ENDS, BETWEEN, FULL = (40, 100), (60, 80, 140, 200), [["topics"], COMMANDS[3], ["claims"]]
OTHERS = [["claims", "--format", format_] for format_ in OF_ANSWERS[1:]]


@pytest.fixture(scope="module")
def coloured(facts: str) -> Screens:
    return Screens(list(product(ENDS, COMMANDS)), facts)


@pytest.fixture(scope="module")
def plain(facts: str) -> Screens:
    return Screens(list(product(BETWEEN, FULL)), facts, NO_COLOR="1")


@pytest.fixture(scope="module")
def ascii_(facts: str) -> Screens:
    return Screens([*product([60], COMMANDS), *product([80], OTHERS)], facts, **ASCII)


@pytest.mark.parametrize("columns", ENDS)
@pytest.mark.parametrize("command", COMMANDS, ids=named)
def test_nothing_is_wider_than_a_narrow_or_a_wide_terminal(command: list[str], columns: int, coloured: Screens) -> None:
    code, screen = coloured.of(command, columns)
    assert code == 0
    assert widest(screen) <= columns


@pytest.mark.parametrize("columns", BETWEEN)
@pytest.mark.parametrize("command", FULL, ids=named)
def test_nothing_is_wider_than_the_terminal(command: list[str], columns: int, plain: Screens) -> None:
    code, screen = plain.of(command, columns)
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


def test_a_terminal_loses_no_word_of_a_quote(plain: Screens) -> None:
    _, screen = plain.of(["claims"], 60)
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
def test_an_ascii_terminal_gets_ascii_in_its_width(command: list[str], ascii_: Screens) -> None:
    code, screen = ascii_.of(command, 60)
    assert code == 0
    assert screen.isascii()
    assert widest(screen) <= 60


def test_an_encoding_set_for_python_counts_as_the_terminal_s(facts: str) -> None:
    code, screen = on_terminal(["diff", "injured", "--facts", facts], 60, PYTHONIOENCODING="ascii")
    assert code == 0
    assert screen.isascii()


@pytest.mark.parametrize("command", OTHERS, ids=lambda command: command[-1])
def test_an_ascii_terminal_gets_ascii_in_every_format(command: list[str], ascii_: Screens) -> None:
    code, screen = ascii_.of(command, 80)
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

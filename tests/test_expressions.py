"""No group is repeated possessively: CPython 3.11.0 to 3.11.4 match (?:ab?c)++ on aca as aca, later ones as ac.

Atomic groups and single characters repeated possessively are matched alike by all (tried with 90,000 random patterns).
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from tests.expressions import PACKAGE, Made
from tests.test_architecture import modules, tree_of

FUNCTIONS = ("compile", "match", "fullmatch", "search", "split", "findall", "finditer", "sub", "subn")
MAKING = {f"re.{name}" for name in FUNCTIONS}
SINGLE = {codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.IN}
_POSSESSIVE = re.compile(r"(?<!\\)\)(?:[*+?]|\{+[\d,]*\}+)\+")  # as it is written, in words that become expressions too


def faults(pattern: str, flags: int = 0) -> int:
    """How often a pattern repeats more than one character or class possessively."""
    return sum(
        operation is codes.POSSESSIVE_REPEAT and not (len(what[2]) == 1 and what[2][0][0] in SINGLE)
        for operation, what in _operations(parser.parse(pattern, flags))
    )


def _operations(part: Any) -> Iterator[tuple[Any, Any]]:
    """Every operation of a parsed pattern with what it works on, wherever it stands."""
    if isinstance(part, parser.SubPattern):
        for operation, what in part:
            yield operation, what
            yield from _operations(what)
    elif isinstance(part, tuple | list):
        for each in part:
            yield from _operations(each)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:ab?c)++",
        r"(?:ab?c)*+",
        r"(?:ab?c)?+",
        r"(?:ab?c){0,9}+",
        r"(?:ab){3,}+",
        r"(?:a|bc)++",
        r"(ab)++",
        r"x(?=y(?:ab)++)",
        r"(?>(?:ab)++)",
        r"(?:z|(?:y(?i:(?:ab)++))*)?",
        r"(a)?(?(1)(?:ab)++|c)",
        r"(?:(?!-->).)*+",
    ],
)
def test_a_group_that_is_repeated_possessively_is_found(pattern: str) -> None:
    assert faults(pattern) == 1


@pytest.mark.parametrize(
    "pattern", ["a++", r"\d{1,3}+", "[ab]*+", "[^a]?+", ".++", "(?>(?:ab?c)+)", r"\)++", "(?:a)++"]
)
def test_single_characters_and_atomic_groups_are_left(pattern: str) -> None:
    assert faults(pattern) == 0


@pytest.mark.thorough
def test_every_expression_that_the_package_makes_was_looked_at_and_repeats_no_group_possessively(
    tmp_path: Path,
) -> None:
    made = _made(tmp_path / "runs")
    assert [(file, line, pattern) for pattern, flags, file, line in made if faults(pattern, flags)] == []
    assert _of_parts() - {(file, line) for _, _, file, line in made} == set(), "let tests/documents.py ask for these"


def _made(folder: Path) -> list[Made]:
    command = [sys.executable, "-m", "tests.expressions", str(folder)]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8", cwd=PACKAGE.parent)
    assert done.returncode == 0, done.stderr
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


def _calls(path: Path) -> list[ast.Call]:
    """Where a file makes an expression."""
    calls = [node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call)]
    return [call for call in calls if ast.unparse(call.func) in MAKING]


def _of_parts() -> set[tuple[str, int]]:
    """Where the package makes expressions of parts that are known only as it runs: the file and the line."""
    calls = {path: _calls(path) for path in modules()}
    return {
        (str(path.relative_to(PACKAGE)), call.lineno)
        for path in calls
        for call in calls[path]
        if not isinstance(call.args[0], ast.Constant)
    }


def test_no_expression_is_written_with_a_group_repeated_possessively() -> None:
    for path in modules():
        for call in _calls(path):
            assert not faults(_text(call.args[0]) or ""), (path, call.lineno)
        for node in ast.walk(tree_of(path)):
            assert not _POSSESSIVE.search(_text(node) or ""), path
            assert not (isinstance(node, ast.ImportFrom) and node.module == "re"), path


def _text(node: ast.AST) -> str | None:
    """The text that stands in a file, bytes as text of the same code points."""
    value = node.value if isinstance(node, ast.Constant) else None
    return value.decode("latin-1") if isinstance(value, bytes) else value if isinstance(value, str) else None

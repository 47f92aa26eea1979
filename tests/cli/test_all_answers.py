"""Every command in every format on every sort of base: nothing crashes, and each format keeps its promise.

All is made from the registries: a new command, format or kind of value is in it by itself.
"""

import csv
import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema_rs
import pytest
from rich.cells import cell_len

from csto_check.answers.located import located_findings
from csto_check.answers.rows import Answer, rows_of
from csto_check.answers.schema import document_schema
from csto_check.commands import COMMANDS
from csto_check.formats import FORMATS, OF_FINDINGS
from csto_check.formats.escape import visible
from csto_check.formats.screen import Screen
from csto_check.formats.table import render as draw
from csto_check.values import KINDS
from csto_check.values.value import type_of
from csto_check.view import Block, Heading, Listing, Table, View
from tests.cli.helpers import SHIPPED
from tests.formats.github_lines import annotations
from tests.formats.test_sarif import run_of
from tests.sessions import in_this_process

# --- bases

SOURCES = {"herald": {"title": "One | two"}, "courier": {"title": "- *3* <b>"}}


def of_every_kind() -> dict[str, Any]:
    """A topic of each kind, on which two sources say what the kind has as examples."""
    topics = {f"a_{kind}": {"question": f"Which {kind}?", "kind": kind, **_unit(kind)} for kind in KINDS}
    claims: dict[str, list[Any]] = {"herald": [], "courier": []}
    for kind in KINDS:
        for number, example in enumerate(import_module(f"csto_check.values.{kind}").EXAMPLES):
            claim = {"quote": f"“{kind} {number}”", "says": {f"a_{kind}": example}, "id": f"no{number}"}
            claims["courier" if number % 2 else "herald"].append(claim)
    return {"csto-check": 1, "sources": SOURCES, "units": {"soldiers": {}}, "topics": topics, "claims": claims}


def _unit(kind: str) -> dict[str, str]:
    return {"unit": "soldiers"} if type_of(kind).has_unit else {}


BASES = {
    "empty.yaml": {"csto-check": 1},
    "sources.yaml": {"csto-check": 1, "sources": SOURCES},
    "kinds.yaml": of_every_kind(),
}
FULL = str(SHIPPED)
TEXTS = {
    "text.txt": "Some 70 soldiers came on 6 January 2022. “We saw 2500 of them”, the mayor said on Friday.\n",
    "other.txt": "Nobody knows when the 3 men came.\n",
}

# --- what a command is given

# What an argument is given, by its name, and an option without which a command cannot be.
GIVEN: dict[str, tuple[tuple[str, ...], ...]] = {
    "id": (("herald",), ("a_date",), ("herald:a_date:no0",), ("rt",), ("troops",), ("rt:troops.belarus",)),
    "file": (("text.txt",),),
    "files": (("text.txt",), ("text.txt", "other.txt")),
    "source": (("--source", "newcomer"),),
    "old": (("sources.yaml",),),
    "words": (("3000",), ("Armenia", "soldiers"), ("nowhere",)),
    "codes": (("B104",), ("B101", "B310")),
    "topic": (("a_quantity", "a_names"), ("troops",)),
}


ALWAYS = ("old",)  # given even where it may be left out: the answer is then that of a repository (tests/changing)
# The command lines of a command that has parts.
OF_PARTS = {"add": (["add", "topic", "newly.asked", "--question", "Why | so?", "--kind", "words", "--dry-run"],)}


def lines_of(command: str) -> Iterator[list[str]]:
    """The command lines to try, but for the base and the format."""
    if command in OF_PARTS:
        yield from OF_PARTS[command]
        return
    found = [[command]]
    for name, each in parameters(command).items():
        needed = each.default is each.empty or name in ALWAYS
        if needed or _is_argument(each):
            assert name in GIVEN, f"{command} takes {name}: say in GIVEN what the tests give it"
            ways = GIVEN[name] if needed else ((), *GIVEN[name])
            found = [[*line, *way] for line in found for way in ways]
    yield from found


def parameters(command: str) -> Mapping[str, inspect.Parameter]:
    return inspect.signature(import_module(f"csto_check.commands.{command}").run).parameters


def _is_argument(parameter: inspect.Parameter) -> bool:
    return type(parameter.annotation.__metadata__[0]).__name__ == "ArgumentInfo"


# --- what a format promises


class Answered(NamedTuple):
    """What a command came to: its answer, and what is to be shown of it."""

    answer: Answer
    view: View


def keeps_json(answered: Answered, text: str) -> None:
    """The answer itself, each document of it after its schema."""
    assert json.loads(text) == answered.answer
    for document in [answered.answer] if isinstance(answered.answer, Mapping) else answered.answer:
        assert [error.message for error in validator(document["command"]).iter_errors(document)] == []


@cache
def validator(command: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(document_schema(command))


def keeps_csv(answered: Answered, text: str) -> None:
    """A head, and each row with as many cells."""
    columns, rows = rows_of(answered.answer)
    head, *found = csv.reader(StringIO(text))
    assert head == list(columns)
    assert len(found) == len(list(rows))
    assert {len(row) for row in found} <= {len(head)}


def keeps_markdown(answered: Answered, text: str) -> None:
    """Every row of a table, and its head with the rule below it."""
    tables = [block for block in answered.view.blocks if isinstance(block, Table)]
    assert sum(line.startswith("| ") for line in text.splitlines()) == sum(len(each.rows) + 2 for each in tables)


def keeps_table(answered: Answered, text: str) -> None:
    """Into a pipe each row is a line; on a terminal no line is wider than that."""
    blocks = answered.view.blocks
    assert text.count("\n") == max(1, sum(map(_lines, blocks)) + sum(isinstance(each, Heading) for each in blocks[1:]))
    for width in (40, 80, 120):
        drawn = draw({}, lambda: answered.view, Screen(width))
        assert drawn.endswith("\n")
        assert max(map(cell_len, drawn.splitlines())) <= width


def _lines(block: Block) -> int:
    if isinstance(block, Listing):
        return block.text.rstrip("\n").count("\n") + 1
    if not isinstance(block, Table):
        return 1
    return len(block.rows) + any(column.title or column.axis for column in block.columns)


def keeps_github(answered: Answered, text: str) -> None:
    """A well-formed command for each finding that is not ignored, and how many there are."""
    found = [each for each in located_findings(answered.answer) if each.ignored is None]
    assert len(annotations(text)) == len(found) == text.count("\n") - 1


def keeps_sarif(answered: Answered, text: str) -> None:
    """A valid log with every finding."""
    assert len(run_of(text)["results"]) == len(list(located_findings(answered.answer)))


PROMISES: dict[str, Callable[[Answered, str], None]] = {
    "table": keeps_table,
    "json": keeps_json,
    "csv": keeps_csv,
    "markdown": keeps_markdown,
    "github": keeps_github,
    "sarif": keeps_sarif,
}


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_has_a_promise(name: str) -> None:
    assert name in PROMISES, f"say in PROMISES what {name} promises"


# --- the tests


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small bases and the texts."""
    for name, text in [*((name, json.dumps(base)) for name, base in BASES.items()), *TEXTS.items()]:
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def ran(line: list[str], base: str, folder: Path) -> str | None:
    """What a command prints; None where it says why it cannot answer."""
    facts = ["--facts", base] if "facts" in parameters(line[0]) else []
    code, out, err = in_this_process([*line, *facts], folder)
    assert "Traceback" not in err
    if code == 2:
        assert err and not out
        return None
    assert code in (0, 1) and (out or err)
    return out


# Every command with every base; one that asks no base, once.
ASKED = [(name, base) for name in COMMANDS for base in ([*BASES, FULL] if "facts" in parameters(name) else [FULL])]


@pytest.mark.parametrize(("command", "base"), ASKED, ids=lambda one: Path(one).stem)
def test_a_command_in_every_format(command: str, base: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered: list[tuple[Answer, Callable[[], View], Screen]] = []
    with monkeypatch.context() as patch:
        patch.setattr("csto_check.formats.table.render", lambda *given: rendered.append(given) or "\n")
        said = [ran(line, base, folder) for line in lines_of(command)]
    assert base != FULL or any(out is not None for out in said), f"{command} answers nothing"
    for answer, make_view, screen in rendered:
        for name in FORMATS:
            text = import_module(f"csto_check.formats.{name}").render(answer, make_view, screen)
            assert text.endswith("\n"), name
            assert visible(text) == text, name
            PROMISES[name](Answered(answer, make_view()), text)


@pytest.mark.parametrize("command", [name for name in COMMANDS if "format" in parameters(name)])
def test_an_option_prints_what_its_format_makes(command: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in FORMATS:
        rendered: list[str] = []
        module = import_module(f"csto_check.formats.{name}")
        with monkeypatch.context() as patch:
            patch.setattr(module, "render", _kept(module.render, rendered))
            said = ran([*next(lines_of(command)), "--format", name], "kinds.yaml", folder)
        assert said == (rendered[0] if rendered else None)
        assert bool(rendered) is (name not in OF_FINDINGS or command in ("verify", "review", "check"))


def _kept(render: Callable[..., str], kept: list[str]) -> Callable[..., str]:
    """A format that keeps what it makes."""

    def keeping(*given: Any) -> str:
        kept.append(render(*given))
        return kept[-1]

    return keeping

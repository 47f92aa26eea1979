"""The Python API gives the documents that the command line prints, and loads nothing before it is asked."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import csto_check
from tests.cli.helpers import Captured, inside, write_base

CALLS: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("sources", [], {}),
    ("sources --source herald", [["herald"]], {}),
    ("topics", [], {}),
    ("topics injured --disputed", [["injured"]], {"disputed": True}),
    ("diff", [], {}),
    ("diff injured --source herald", [["injured"], ["herald"]], {}),
    ("diff injured --exact", [["injured"]], {"exact": True}),
    ("timeline", [], {}),
    ("timeline --from 2024-03-01 --to 2024-03-02", [(), (), "2024-03-01", "2024-03-02"], {}),
    ("claims flood", [["flood"]], {}),
    ("show herald:injured", ["herald:injured"], {}),
    ("show herald", ["herald"], {}),
    ("show injured", ["injured"], {}),
]


@pytest.mark.parametrize(("command", "positional", "keywords"), CALLS)
def test_a_function_gives_what_its_command_prints(
    command: str, positional: list[Any], keywords: dict[str, Any], tmp_path: Path, capfdbinary: Captured
) -> None:
    path = write_base(tmp_path)
    _, out, _ = inside(capfdbinary, *command.split(), "--json", "--facts", path)
    document = getattr(csto_check, command.split(maxsplit=1)[0])(csto_check.load(path), *positional, **keywords)
    assert json.loads(out) == document
    assert list(json.loads(out)) == list(document)


def test_every_promised_name_can_be_had() -> None:
    assert all(getattr(csto_check, name) for name in csto_check.__all__)
    with pytest.raises(AttributeError, match="nonsense"):
        csto_check.nonsense  # noqa: B018


def test_what_cannot_be_answered_raises_with_its_problems(tmp_path: Path) -> None:
    base = csto_check.load(write_base(tmp_path))
    with pytest.raises(csto_check.CannotRun, match='did you mean "injured"') as found:
        csto_check.diff(base, ["injurd"])
    assert len(found.value.problems) == 1
    with pytest.raises(csto_check.CannotRun, match="no such file"):
        csto_check.load(str(tmp_path / "no.yaml"))


def test_importing_the_package_loads_nothing_heavy() -> None:
    script = "import sys; before = set(sys.modules); import csto_check; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, encoding="utf-8")
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert not loaded & {"yaml", "rich", "typer", "dateutil", "json", "argparse", "hashlib", "datetime"}
    assert [name for name in done.stdout.split() if name.startswith("csto_check")] == ["csto_check"]

"""What a run imports: nothing that its answer does not need."""

import subprocess
import sys

import pytest

from csto_check.commands import COMMANDS
from tests.cli.helpers import SHIPPED, imported, loads

FACTS = str(SHIPPED)
HEAVY = ("pydantic", "rich", "click", "asyncio", "unittest", "tkinter", "importlib.metadata", "sqlite3")


def test_the_version_is_said_without_yaml_rich_or_a_base() -> None:
    assert loads(imported("--version"), *HEAVY, "yaml", "csto_check.facts", "csto_check.reasoning", "dateutil") == []


@pytest.mark.parametrize("command", ["diff troops --json", "topics --format csv", "show rt:troops.belarus --json"])
def test_an_answer_for_a_program_loads_no_rich_and_no_dateutil(command: str) -> None:
    assert loads(imported(*command.split(), "--facts", FACTS), *HEAVY, "dateutil") == []


@pytest.mark.parametrize("command", ["diff troops", "timeline", "claims --format markdown"])
def test_a_table_into_a_pipe_loads_no_rich(command: str) -> None:
    assert loads(imported(*command.split(), "--facts", FACTS), *HEAVY) == []


def test_a_command_loads_no_other_command() -> None:
    script = "import sys; from csto_check.commands.app import run_app; run_app(sys.argv[1:]); print(*sys.modules)"
    command = [sys.executable, "-c", script, "diff", "troops", "--json", "--facts", FACTS]
    out = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    modules = set(out.splitlines()[-1].split())
    assert "csto_check.commands.diff" in modules
    assert loads(modules, *(f"csto_check.commands.{name}" for name in COMMANDS if name != "diff")) == []
    assert loads(modules, "rich", "dateutil", "csto_check.views", "csto_check.formats.csv", "csto_check.codes") == []


def test_a_schema_is_made_without_yaml_and_rich() -> None:
    assert loads(imported("schema"), "yaml", "rich") == []

"""The workflow in docs/ci.md: it is one, and its commands are those of the program."""

import re
import shlex
from pathlib import Path
from typing import Any

import yaml

from csto_check.commands import COMMANDS
from tests.cli.test_all_answers import parameters
from tests.formats.findings import base_with_findings
from tests.formats.github_lines import annotations
from tests.formats.test_sarif import run_of
from tests.sessions import in_this_process

DOCS = Path(__file__).parent.parent / "docs" / "ci.md"
WORKFLOW, SCANNING = re.findall(r"^```yml\n(.*?)^```", DOCS.read_text("utf-8"), re.M | re.S)


def runs(steps: list[dict[str, Any]]) -> list[list[str]]:
    """The commands of this program in some steps, without where their output goes."""
    lines = [step["run"].partition(" > ")[0] for step in steps if "run" in step]
    return [shlex.split(line)[1:] for line in lines if line.startswith("csto-check ")]


def test_the_workflow_runs_commands_of_the_program(tmp_path: Path) -> None:
    (job,) = yaml.safe_load(WORKFLOW)["jobs"].values()
    verify, changes = runs(job["steps"])
    code, out, _ = in_this_process(verify, base_with_findings(tmp_path))
    assert (code, len(annotations(out))) == (1, 1)
    assert [*changes[:1], *changes[3:]] == ["changes", "--since", "origin/$BASE", "--format", "markdown"]
    assert "changes" not in COMMANDS or {"facts", "since", "format"} <= parameters("changes").keys()


def test_the_workflow_takes_no_word_of_a_pull_request_into_its_shell() -> None:
    (job,) = yaml.safe_load(WORKFLOW)["jobs"].values()
    assert not [step for step in job["steps"] if "${{" in step.get("run", "")]


def test_the_log_for_code_scanning_is_written_where_it_is_uploaded_from(tmp_path: Path) -> None:
    (verify,) = runs(yaml.safe_load(SCANNING))
    assert len(run_of(in_this_process(verify, base_with_findings(tmp_path))[1])["results"]) == 2
    steps = yaml.safe_load(SCANNING)
    assert steps[0]["run"].endswith(f"> {steps[1]['with']['sarif_file']}")

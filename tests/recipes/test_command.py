"""The command that its recipe makes, in every format, on a full and an empty base."""

import csv
import json
from collections.abc import Callable
from io import StringIO

import jsonschema_rs
import pytest

from tests.recipes.bases import EMPTY, FULL
from tests.recipes.project import Project, Recipe
from tests.recipes.recipes import COMMAND

pytestmark = pytest.mark.thorough

SPEAKERS = {"The mayor": ["courier:troops", "herald:troops"], "The | police": ["herald:troops"]}


@pytest.fixture
def project(done: Callable[[Recipe], Project]) -> Project:
    found = done(COMMAND)
    (found.folder / "full.yaml").write_text(FULL, "utf-8")
    (found.folder / "empty.yaml").write_text(EMPTY, "utf-8")
    return found


def printed(project: Project, base: str, name: str) -> str:
    """What the command prints in a format."""
    code, out, err = project.run("speakers", "--facts", f"{base}.yaml", "--format", name)
    assert (code, err) == (0, "")
    assert out.endswith("\n")
    return out


def test_it_answers_in_every_format(project: Project) -> None:
    document = json.loads(printed(project, "full", "json"))
    assert {each["name"]: each["claims"] for each in document["speakers"]} == SPEAKERS
    _, schema, _ = project.run("schema", "--output", "speakers")
    jsonschema_rs.Draft202012Validator(json.loads(schema)).validate(document)
    rows = list(csv.reader(StringIO(printed(project, "full", "csv"))))
    assert rows == [["name", "claims"], *([name, "; ".join(claims)] for name, claims in sorted(SPEAKERS.items()))]
    lines = printed(project, "full", "table").splitlines()
    assert [line.split("  ")[0] for line in lines] == ["speaker", *sorted(SPEAKERS)]
    assert r"| The \| police | 1 | herald:troops |" in printed(project, "full", "markdown").splitlines()


def test_it_answers_on_an_empty_base(project: Project) -> None:
    assert json.loads(printed(project, "empty", "json"))["speakers"] == []
    assert printed(project, "empty", "csv") == '"name","claims"\n'
    assert printed(project, "empty", "table").split() == ["speaker", "claims", "on"]
    assert printed(project, "empty", "markdown").count("\n") == 2


def test_it_is_drawn_on_a_terminal_and_stands_in_the_help(project: Project) -> None:
    code, screen = project.on_terminal(60, "speakers", "--facts", "full.yaml")
    assert code == 0
    assert "The | police" in screen and max(map(len, screen.splitlines())) <= 60
    assert "Whom the sources name for what they say." in project.run()[1]

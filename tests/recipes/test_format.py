"""The format that its recipe makes."""

import json
from collections.abc import Callable

import pytest

from tests.recipes.bases import EMPTY, FULL
from tests.recipes.project import Project, Recipe
from tests.recipes.recipes import FORMAT

pytestmark = pytest.mark.thorough


@pytest.fixture
def project(done: Callable[[Recipe], Project]) -> Project:
    return done(FORMAT)


def test_it_prints_any_answer(project: Project) -> None:
    for base, numbers in ((FULL, {"claims": 3, "topics": 2, "sources": 2}), (EMPTY, {"claims": 0, "diff": 0})):
        (project.folder / "base.yaml").write_text(base, "utf-8")
        for command, number in numbers.items():
            code, out, err = project.run(command, "--facts", "base.yaml", "--format", "jsonl")
            assert (code, err, out[-1]) == (0, "", "\n")
            assert len([json.loads(line) for line in out.splitlines() if line]) == number


def test_its_option_is_told_where_it_is_misspelt(project: Project) -> None:
    _, _, err = project.run("claims", "--format", "json1")
    assert "'json1' is not one of 'table', 'json', 'csv', 'markdown', 'jsonl'" in err

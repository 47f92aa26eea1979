"""The kind that its recipe makes: amounts of money, compared within one currency, by every command."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.recipes.bases import MONEY
from tests.recipes.project import Project, Recipe
from tests.recipes.recipes import KIND

pytestmark = pytest.mark.thorough


@pytest.fixture
def project(done: Callable[[Recipe], Project]) -> Project:
    found = done(KIND)
    (found.folder / "money.yaml").write_text(MONEY, "utf-8")
    return found


def document(project: Project, *arguments: str) -> Any:
    code, out, err = project.run(*arguments, "--facts", "money.yaml", "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_its_verdicts_reasons_and_positions_are_right(project: Project) -> None:
    found = {each["id"]: each for each in document(project, "diff", "cost", "gift", "rent", "loan")["topics"]}
    assert {id_: each["verdict"] for id_, each in found.items()} == {
        "cost": "disputed",
        "gift": "uncompared",
        "rent": "compatible",
        "loan": "single",
    }
    assert found["cost"]["reason"] == "herald says 100 EUR; courier says 120 EUR: 20 EUR apart."
    assert all(each["reason"] for each in found.values())
    positions = {id_: [each["value"] for each in topic["positions"]] for id_, topic in found.items()}
    assert positions == {
        "cost": ["100 EUR", "120 EUR", "90 USD"],
        "gift": ["100 EUR", "100 USD"],
        "rent": ["50..60 EUR"],
        "loan": ["2500000 USD"],
    }
    (pair,) = found["cost"]["pairs"]
    assert (pair["relation"], pair["gap"]["amount"], pair["gap"]["unit"]) == ("apart", 20, "EUR")


def test_its_ends_are_numbers(project: Project) -> None:
    ends = {each["id"]: (each["low"], each["high"]) for each in document(project, "claims")["claims"]}
    assert ends["herald:rent"] == (50, 60)
    assert ends["courier:rent"] == (40, None)
    assert ends["herald:loan"] == (2_500_000, 2_500_000)


def test_what_is_none_is_refused_with_a_remedy(project: Project) -> None:
    (project.folder / "wrong.yaml").write_text(MONEY.replace("120 EUR", "120 euro"), "utf-8")
    code, _, err = project.run("diff", "--facts", "wrong.yaml")
    assert code == 2
    problem, more = err.splitlines()
    assert problem.endswith('"120 euro" is no sum of money; write 500 EUR, 400..600 EUR or at least 700 EUR [B301]')
    assert more == "csto-check explain B301 says more"

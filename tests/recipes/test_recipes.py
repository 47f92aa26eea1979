"""What a recipe says is all that is needed, and what is forgotten is named by a test."""

from collections.abc import Callable

import pytest

from tests.recipes.project import Project, Recipe
from tests.recipes.recipes import RECIPES

EACH = pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)


@EACH
def test_contributing_names_the_files_that_a_recipe_makes_and_changes(recipe: Recipe) -> None:
    assert recipe.told() == recipe.paths()


@EACH
@pytest.mark.thorough
def test_a_recipe_holds_and_what_is_forgotten_is_named(recipe: Recipe, done: Callable[[Recipe], Project]) -> None:
    forgotten = list(recipe.forgotten())
    whole = [recipe.contracts, *([recipe.tests] if recipe.tests else [])]
    runs = [*(({}, tests) for tests in whole), *((step.change, recipe.contracts) for step in forgotten)]
    reports = done(recipe).tested(runs)
    for code, report in reports[: len(whole)]:
        assert code == 0, report
    for step, (code, report) in zip(forgotten, reports[len(whole) :], strict=True):
        assert code != 0, f"nothing fails without {step.named}"
        assert any(name in report for name in step.named), f"nothing names {step.named}:\n{report}"

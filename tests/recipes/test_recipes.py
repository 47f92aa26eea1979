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
def test_a_recipe_holds_and_what_is_forgotten_is_named(recipe: Recipe, done: Callable[[Recipe], Project]) -> None:
    project, forgotten = done(recipe), list(recipe.forgotten())
    (code, report), *reports = project.tested([{}, *(step.change for step in forgotten)], recipe.contracts)
    assert code == 0, report
    for step, (code, report) in zip(forgotten, reports, strict=True):
        assert code != 0, f"nothing fails without {step.named}"
        assert any(name in report for name in step.named), f"nothing names {step.named}:\n{report}"


@pytest.mark.parametrize("recipe", [each for each in RECIPES if each.tests], ids=lambda recipe: recipe.name)
def test_what_a_recipe_makes_keeps_its_promises(recipe: Recipe, done: Callable[[Recipe], Project]) -> None:
    ((code, report),) = done(recipe).tested([{}], recipe.tests)
    assert code == 0, report

"""A copy of the project for each recipe, with the recipe done in it."""

from collections.abc import Callable

import pytest

from tests.recipes.project import Project, Recipe


@pytest.fixture(scope="session")
def done(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Recipe], Project]:
    """The project with a recipe done in it; each is made once."""
    made: dict[str, Project] = {}

    def of(recipe: Recipe) -> Project:
        if recipe.name not in made:
            made[recipe.name] = Project(tmp_path_factory.mktemp(recipe.name))
            made[recipe.name].do(recipe)
        return made[recipe.name]

    return of

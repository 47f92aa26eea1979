"""The archives that the tests of this folder look at."""

from pathlib import Path
from typing import NamedTuple

import pytest

from tests.packed.project import build, copy_to


class Packed(NamedTuple):
    """A project with its two archives."""

    project: Path
    sdist: Path
    wheel: Path


@pytest.fixture(scope="package")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Packed:
    pytest.importorskip("hatchling")
    project = tmp_path_factory.mktemp("packed") / "project"
    copy_to(project)
    out = build(project, "sdist", "wheel")
    return Packed(project, next(out.glob("*.tar.gz")), next(out.glob("*.whl")))

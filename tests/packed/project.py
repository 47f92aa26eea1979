"""A copy of the project with articles in it, and what is packed from it."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.cli.helpers import ROOT

ARTICLES = ("seeds/x.md", "seeds/nd", "seeds/nd.txt", "seeds/sub/y.html", "seeds/sub/README.md", "seeds/docs/z.md")
LATER = "seeds/later.receipt.json"  # of a source that comes later
_FOLDERS = ("csto_check", "docs", "seeds")  # without the tests, which are many


def copy_to(project: Path) -> None:
    """The project, with articles and one more receipt in its folder of texts."""
    for name in _FOLDERS:
        shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in ROOT.iterdir():
        if path.is_file() and path.name != ".git":
            shutil.copy(path, project)
    (project / LATER).write_text("{}\n", "utf-8")
    put_articles(project)


def put_articles(project: Path) -> None:
    for name in ARTICLES:
        path = project / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("An article.\n", "utf-8")


def build(project: Path, *targets: str) -> Path:
    """The folder with what is packed for some targets, as pip and others have it made."""
    out = project.parent / f"{project.name}-{'-'.join(targets)}"
    asked = [argument for target in targets for argument in ("--target", target)]
    command = [sys.executable, "-m", "hatchling", "build", *asked, "--directory", str(out)]
    done = subprocess.run(command, cwd=project, capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return out

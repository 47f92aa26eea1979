"""A copy of the project, in which a recipe of CONTRIBUTING.md is done as it says, or but for a step."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.terminal import on_terminal

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
# What a user has, and what the tests of contracts look at.
FOLDERS = ("csto_check", "docs", "seeds", *(f"tests/{name}" for name in ("cli", "formats", "reading", "values")))
FOLDERS += ("tests/cases/codes",)
FILES = ("*.md", "*.yaml", "*.toml", "tests/*.py", "tests/recipes/*.py")
# No bytecode: that of a change would be taken for that of the next one, made in the same second.
ENV = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

Change = dict[str, str | None]  # the text of some files, None where one is missing


class Line(NamedTuple):
    """Text that a recipe puts into a file of the project, right behind other text.

    A test that fails where it was forgotten says what is `named`.
    """

    path: str
    behind: str
    new: str
    named: str


class Part(NamedTuple):
    """A part of a new file, as an expression, with what a test says where it is missing."""

    path: str
    expression: str
    named: str


class Step(NamedTuple):
    """A step that was forgotten: the files that are another without it, and one of these words names it."""

    change: Change
    named: tuple[str, ...]


class Recipe(NamedTuple):
    """A recipe with an example: its head in CONTRIBUTING.md, what NAME is, and what is put into files.

    New files lie in a folder `name` beside this module, under the paths that they get. `contracts` are the tests, as
    arguments of pytest, that must name what is forgotten; `tests` are further ones of what the recipe makes.
    `parts` are those of new files without which the project still starts. `files` are new ones whose text lies in
    another file of the project.
    """

    name: str
    head: str
    called: str
    lines: tuple[Line, ...]
    contracts: tuple[str, ...]
    tests: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    files: tuple[tuple[str, str], ...] = ()

    def new_files(self) -> dict[str, str]:
        """The text of each new file by its path."""
        folder = HERE / self.name
        found = (path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)
        paths = {path.relative_to(folder).as_posix(): path for path in found}
        paths |= {path: ROOT / other for path, other in self.files}
        return {path: each.read_text("utf-8") for path, each in paths.items()}

    def done(self, *, but: Line | None = None) -> dict[str, str]:
        """The text of all files that it makes or changes, where it is done but for a line."""
        found = self.new_files()
        for line in self.lines:
            text = found.get(line.path) or (ROOT / line.path).read_text("utf-8")
            assert text.count(line.behind) == 1, line
            found[line.path] = text if line is but else text.replace(line.behind, line.behind + line.new)
        return found

    def forgotten(self) -> Iterator[Step]:
        """The steps, each of them forgotten alone: a file, a part of one, a line."""
        for path, text in self.new_files().items():
            module = path.removesuffix(".py").replace("/", ".")
            yield Step({path: None}, (path, module, str(Path(path).parent)))
            for part in (each for each in self.parts if each.path == path):
                assert len(re.findall(part.expression, text, re.M | re.S)) == 1, part
                yield Step({path: re.sub(part.expression, "", text, flags=re.M | re.S)}, (part.named,))
        for line in self.lines:
            yield Step({line.path: self.done(but=line)[line.path]}, (line.named,))

    def paths(self) -> list[str]:
        """All files that it makes or changes, sorted, as CONTRIBUTING.md writes them."""
        return sorted(re.sub(r"B[0-9]{3}", "CODE", path.replace(self.called, "NAME")) for path in self.done())

    def told(self) -> list[str]:
        """Those that CONTRIBUTING.md tells of under its head."""
        text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
        part = re.search(rf"^### {re.escape(self.head)}\n(.*?)(?=^##)", text, re.M | re.S)
        assert part, f"CONTRIBUTING.md has no recipe “{self.head}”"
        return sorted(re.findall(r"^- `([^`]+)`", part[1], re.M))


class Project:
    """A copy of the project in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for part in FOLDERS:
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("news", "*.png"))
        for path in (path for pattern in FILES for path in ROOT.glob(pattern)):
            place = folder / path.relative_to(ROOT)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, place)

    def do(self, recipe: Recipe) -> None:
        """Do a recipe in the copy."""
        for path, text in recipe.done().items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_text(text, "utf-8")

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """The exit code, standard output and standard error of the copy's csto-check, into a pipe."""
        return self.python("-m", "csto_check", *arguments)

    def on_terminal(self, columns: int, *arguments: str) -> tuple[int, str]:
        """Its exit code and its screen on a terminal of so many columns."""
        return on_terminal(list(arguments), columns, self.folder, **self._env(), NO_COLOR="1")

    def tested(self, runs: Iterable[tuple[Change, tuple[str, ...]]]) -> list[tuple[int, str]]:
        """The exit code of pytest and its report, for each run: a change, and the arguments of pytest."""
        code, out, err = self.python("-m", "tests.recipes.contracts", data=json.dumps(list(runs)))
        assert code == 0, err
        return [(code, report) for code, report in json.loads(out)]

    def python(self, *arguments: str, data: str = "") -> tuple[int, str, str]:
        """The same of any run of Python in the copy."""
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=self._env(),
            input=data,
            capture_output=True,
            check=False,
            encoding="utf-8",
            timeout=120,
        )
        return done.returncode, done.stdout, done.stderr

    def _env(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("CSTO_CHECK", "PYTEST"))}
        return {**kept, **ENV, "PYTHONPATH": str(self.folder)}

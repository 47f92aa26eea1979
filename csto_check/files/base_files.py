"""Which files a base is made of: where it is when nobody says so, and what it names next to itself."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePath

from csto_check.files.shipped import BASE_NAME, in_zip, shipped_base
from csto_check.problem import CannotRun, Problem


def find_base(given: str | None) -> tuple[Path, bool]:
    """The base to use, and whether it is the shipped one, for want of another."""
    if given == "":
        raise CannotRun(Problem(None, '"" is not a file name', "give a file name after --facts"))
    named = given or os.environ.get("CSTO_CHECK_FACTS")
    if named:
        return Path(named), False
    for folder in _folders_up():
        with suppress(OSError):  # a folder that may not be looked into has no base
            if (folder / BASE_NAME).is_file():
                return _relative(folder / BASE_NAME), False
    return shipped_base(), True


def this_folder() -> str:
    """The working directory; empty where it was deleted."""
    try:
        return os.fspath(Path.cwd())
    except OSError:
        return ""


def _folders_up() -> Iterator[Path]:
    here = this_folder()
    if here:
        yield Path(here)
        yield from Path(here).parents


def _relative(path: Path) -> Path:
    return Path(os.path.relpath(path))


class Elsewhere(Exception):
    """A pattern that names what is no file of the base: what is wrong, and what would be right."""

    def __init__(self, what: str, remedy: str = "name files in the folder of the base or below it") -> None:
        super().__init__(what)
        self.what, self.remedy = what, remedy

    @classmethod
    def outside(cls, pattern: str) -> "Elsewhere":
        """One that leads out of the folder of the base."""
        return cls(f'"{pattern}" leads outside the folder of the base')


def parts_of(pattern: str) -> tuple[str, ...]:
    """The folders of a pattern and the name in them; raises Elsewhere where it leads outside by its words."""
    path = PurePath(pattern)
    if path.is_absolute() or ".." in path.parts:
        raise Elsewhere.outside(pattern)
    return path.parts


def matching_files(base: str, pattern: str) -> list[str]:
    """The files next to or below a base that a pattern names, sorted; raises Elsewhere for one that leads outside."""
    parts_of(pattern)
    folder = Path(base).parent
    try:
        found = sorted(path for path in folder.glob(os.fsdecode(pattern.encode())) if path.is_file())
    except (OSError, RecursionError, ValueError, IndexError):
        return []
    if not found and in_zip(str(folder / pattern)) is not None:
        return [str(folder / pattern)]
    root = os.path.realpath(folder)
    if any(os.path.commonpath([root, os.path.realpath(path)]) != root for path in found):
        raise Elsewhere.outside(pattern)
    return [os.fspath(path) for path in found]

"""Which files a base is made of: where it is when nobody says so, and what it names next to itself."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

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


def _folders_up() -> Iterator[Path]:
    try:
        here = Path.cwd()
    except OSError:  # the working directory was deleted
        return
    yield here
    yield from here.parents


def _relative(path: Path) -> Path:
    return Path(os.path.relpath(path))


def matching_files(base: str, pattern: str) -> list[str]:
    """The files next to or below a base that a pattern names, sorted; raises ValueError for one that leads outside."""
    if Path(pattern).is_absolute() or ".." in Path(pattern).parts:
        raise ValueError(pattern)
    folder = Path(base).parent
    try:
        found = sorted(path for path in folder.glob(os.fsdecode(pattern.encode())) if path.is_file())
    except (OSError, RecursionError, ValueError, IndexError):
        return []
    if not found and in_zip(str(folder / pattern)) is not None:
        return [str(folder / pattern)]
    root = os.path.realpath(folder)
    if any(os.path.commonpath([root, os.path.realpath(path)]) != root for path in found):
        raise ValueError(pattern)
    return [os.fspath(path) for path in found]

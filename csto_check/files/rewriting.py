"""Changing files of the user's: each is there as a whole, new or as before, and no change of others is lost."""

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from stat import S_IMODE, S_IWGRP, S_IWOTH, S_IWUSR
from typing import NamedTuple

from csto_check.files.bounded import BOM, Text
from csto_check.files.saving import finished, not_written
from csto_check.files.store import Store
from csto_check.problem import CannotRun, Problem

_CHANGED = "it was changed by someone else meanwhile"


class Rewritten(NamedTuple):
    """A file as it was read, and its new text."""

    old: Text
    text: str


class RememberingStore(Store):
    """The disk, which remembers what was read of a base, by the paths of its files."""

    def __init__(self) -> None:
        self.texts: dict[str, Text] = {}

    def text(self, path: str, name: str | None = None) -> Text:
        found = super().text(path, name)
        self.texts.setdefault(path, found)
        return found


def exchange(files: Iterable[Rewritten]) -> None:
    """Give files their new texts, all or none, unless one was changed since it was read; raises CannotRun.

    A byte order mark, the permissions and a link stay. All texts are on the disk before the first takes its place.
    """
    with ExitStack() as stack:
        # In one order, so that no two writers wait for each other.
        ordered = sorted(files, key=lambda each: os.path.realpath(each.old.name))
        parts = [(each.old, *stack.enter_context(_part(each))) for each in ordered]
        for old, path, _ in parts:
            stack.enter_context(_locked(path))
            _check(old, path)
        for old, path, part in parts:
            try:
                part.replace(path)
            except OSError as error:
                raise CannotRun(not_written(old.name, path, error)) from error


@contextmanager
def _part(file: Rewritten) -> Iterator[tuple[Path, Path]]:
    """The file itself and a finished one next to it."""
    name = file.old.name
    path = Path(os.path.realpath(name))
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise CannotRun(_changed(name)) from error
    if not mode & (S_IWUSR | S_IWGRP | S_IWOTH) or not os.access(path, os.W_OK):
        raise CannotRun(Problem(None, f"{name}: this file may not be written", "change its permissions"))
    data = (BOM if file.old.data.startswith(BOM) else b"") + file.text.encode("utf-8")
    with finished(path, data, name=name) as part:
        part.chmod(S_IMODE(mode))
        yield path, part


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """A file on which only one writer of ours works; elsewhere than on Unix all do, for as long as a rename takes."""
    with ExitStack() as stack:
        with suppress(ImportError, OSError):
            from fcntl import LOCK_EX, flock

            flock(stack.enter_context(path.open("rb")), LOCK_EX)
        yield


def _check(old: Text, path: Path) -> None:
    """Raises CannotRun where a file is not what it was."""
    try:
        is_same = path.read_bytes() == old.data
    except OSError as error:
        raise CannotRun(_changed(old.name)) from error
    if not is_same:
        raise CannotRun(_changed(old.name))


def _changed(name: str) -> Problem:
    return Problem(None, f"{name}: {_CHANGED}", "nothing was written; run the command again")

"""Folders with texts and receipts: what is in them, and what may be read."""

import os
from pathlib import Path
from typing import NamedTuple

from csto_check.files.bounded import unreadable
from csto_check.files.entry import Entry, entry_at
from csto_check.files.store import DISK, Store
from csto_check.problem import CannotRun, Problem


class Folder(NamedTuple):
    """A folder, how it is called in messages, and where it is."""

    path: str
    label: str
    store: Store = DISK

    def shown(self, name: str) -> str:
        """The name of one of its files for messages."""
        return os.path.join(self.label, name)

    def entry(self, name: str) -> Entry | None:
        """What is in it under a name; None if nothing is."""
        return self.store.entry(self.path, name)


def seeds_folder(base: str, *, shipped: bool, store: Store = DISK) -> Folder:
    """The folder `seeds` next to a base: its receipts, and texts where nothing else is said."""
    path = os.path.join(os.path.dirname(base), "seeds")
    return Folder(path, "seeds" if shipped else store.shown(path), store)


def texts_folder(given: str | None, seeds: Folder) -> Folder | None:
    """Where texts are: what was given, else $CSTO_CHECK_TEXTS, else `seeds` if there is one; raises CannotRun."""
    if given == "":
        raise CannotRun(Problem(None, '"" is not a folder', "give a folder after --texts"))
    named = given or os.environ.get("CSTO_CHECK_TEXTS")
    if named:
        return Folder(os.fspath(named), os.fspath(named))
    return seeds if Path(seeds.path).is_dir() else None


def in_folder(folder: str) -> list[Entry]:
    """What is directly in a folder, by name; raises CannotRun for one that cannot be read."""
    try:
        root = os.path.realpath(folder)
        with os.scandir(folder) as found:
            files = sorted((each.name, each.path) for each in found)
    except OSError as error:
        raise CannotRun(_no_folder(folder, error)) from error
    except ValueError as error:  # a NUL in the name
        raise CannotRun(Problem(None, f"{folder!r} is not the name of a folder", "name a folder")) from error
    return [entry_at(name, path, root) for name, path in files]


def _no_folder(folder: str, error: OSError) -> Problem:
    if isinstance(error, FileNotFoundError):
        return Problem(None, f"{folder}: there is no such folder", "check --texts or $CSTO_CHECK_TEXTS")
    if isinstance(error, NotADirectoryError):
        return Problem(None, f"{folder}: this is a file", "name the folder that contains it")
    return unreadable(folder, error)

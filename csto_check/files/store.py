"""Where the files of a base come from: the disk, the disk with some texts replaced, or a revision of a repository."""

import os
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from csto_check.files.base_files import matching_files
from csto_check.files.bounded import MOST_BYTES, TOO_LARGE, Text, as_text, bounded, read_bytes
from csto_check.files.entry import Entry, entry_at
from csto_check.files.shipped import in_zip


class Store:
    """What is asked of a place from which the files of a base come: here of the disk."""

    revision: str | None = None  # the one of a repository, as the user names it

    def shown(self, path: str) -> str:
        """What a file is called in messages."""
        return path

    def read(self, path: str, most: int, remedy: str, *, base: bool = False) -> bytes:
        """The bytes of a file that has no more than `most`; raises CannotRun, with this remedy for a larger one."""
        return read_bytes(path, most, remedy, base=base)

    def text(self, path: str, name: str | None = None) -> Text:
        """A UTF-8 file of at most 100 MB, under another name for messages if one is given; raises CannotRun."""
        return as_text(name or self.shown(path), self.read(path, MOST_BYTES, TOO_LARGE, base=True))

    def matching(self, base: str, pattern: str) -> list[str]:
        """The files that a pattern names next to a base or below, sorted; raises Elsewhere for one outside."""
        return matching_files(base, pattern)

    def is_same(self, one: str, two: str) -> bool:
        """Whether two paths lead to one file."""
        return os.path.realpath(one) == os.path.realpath(two)

    def entry(self, folder: str, name: str) -> Entry | None:
        """What is in a folder under a name; None if nothing is."""
        path = os.path.join(folder, name)
        if os.path.lexists(path):
            return entry_at(name, path, os.path.realpath(folder))
        return None if in_zip(path) is None else Entry(name, path)


class Replaced(Store):
    """The disk, where some files hold other texts than they do there, or are not there yet."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """`texts` by the paths of their files."""
        self._texts = {os.path.realpath(path): text.encode("utf-8") for path, text in texts.items()}

    def read(self, path: str, most: int, remedy: str, *, base: bool = False) -> bytes:
        data = self._texts.get(os.path.realpath(path))
        if data is None:
            return super().read(path, most, remedy, base=base)
        return bounded(path, data, most, remedy)

    def matching(self, base: str, pattern: str) -> list[str]:
        found = super().matching(base, pattern)
        folder = Path(base).parent
        root = os.path.realpath(folder)
        below = (os.path.relpath(path, root) for path in self._texts if path.startswith(os.path.join(root, "")))
        known = {os.path.realpath(path) for path in found}
        new = [str(folder / path) for path in below if matches(path, pattern)]
        return in_order([*found, *(path for path in new if os.path.realpath(path) not in known)])

    def entry(self, folder: str, name: str) -> Entry | None:
        path = os.path.join(folder, name)
        return Entry(name, path) if os.path.realpath(path) in self._texts else super().entry(folder, name)


DISK = Store()


def matches(path: str, pattern: str) -> bool:
    """Whether a path is one that a pattern names: folder by folder, as on the disk."""
    parts, wanted = PurePath(path).parts, PurePath(pattern).parts
    return len(parts) == len(wanted) and all(map(fnmatchcase, parts, wanted))


def in_order(paths: Iterable[str]) -> list[str]:
    """Paths in the order in which the files of a base are read."""
    return sorted(paths, key=lambda path: PurePath(path).parts)

"""By what a compiled base is known: the program, and every file that the base is made of.

The name of its file is `MAIN-REST-OWN.sqlite`: MAIN is the SHA-256 of the program's state and the file of the base,
REST that of the files which this one includes and of its time zones, OWN that of the compiled file itself. All three
are cut to 128 bits. Files with cues, receipts and texts are in none of them, for a compiled base holds nothing from
them: they are read on every run.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from csto_check.compiled.record_codec import to_json
from csto_check.files.bounded import MOST_BYTES
from csto_check.files.cache_folder import ENDING, chunks_of
from csto_check.files.shipped import PACKAGE
from csto_check.files.store import DISK, Store
from csto_check.values.zones import Zones

FORMAT = 1  # of compiled bases; another one with every change of their tables
_LENGTH = 32  # hexadecimal digits


class EntryName(NamedTuple):
    """The three parts of the name of a compiled base."""

    main: str
    rest: str
    own: str

    @classmethod
    def read(cls, name: str) -> "EntryName | None":
        """The parts of a name; None where it is no such name."""
        parts = name.removesuffix(ENDING).split("-")
        return cls(*parts) if len(parts) == 3 and all(len(part) == _LENGTH for part in parts) else None

    def __str__(self) -> str:
        return f"{'-'.join(self)}{ENDING}"


class HashingStore(Store):
    """The disk, which remembers the SHA-256 of each file of a base that was read, and which patterns named them."""

    def __init__(self) -> None:
        self.digests: dict[str, str] = {}
        self.patterns: list[str] = []

    def read(self, path: str, most: int, remedy: str, *, base: bool = False) -> bytes:
        data = super().read(path, most, remedy, base=base)
        self.digests[path] = sha256(data).hexdigest()
        return data

    def matching(self, base: str, pattern: str) -> list[str]:
        self.patterns.append(pattern)
        return super().matching(base, pattern)


class HashedFiles:
    """The files of a base as they are now: the SHA-256 of each by its path, and that of all together."""

    def __init__(self, path: str) -> None:
        """The file of the base itself; raises OSError, and ValueError for one that is too large to be read."""
        self._path, self._together = path, sha256()
        self.digests: dict[str, str] = {}
        self._add(path)

    def include(self, patterns: Sequence[str]) -> None:
        """Those that it includes; raises OSError, ValueError, and Elsewhere for one outside of its folder."""
        for pattern in patterns:
            for part in DISK.matching(self._path, pattern):
                if part not in self.digests:
                    self._add(part)

    def _add(self, path: str) -> None:
        if Path(path).stat().st_size > MOST_BYTES:
            raise ValueError(path)
        own = sha256()
        for chunk in chunks_of(path):
            own.update(chunk)
            self._together.update(chunk)
        self.digests[path] = own.hexdigest()

    @property
    def sha256(self) -> str:
        """That of all files one after the other."""
        return self._together.hexdigest()


def program_key() -> str:
    """The state of the program: what else a compiled base depends on."""
    return _short([FORMAT, *sys.version_info[:3], _code(), _library("yaml")])


def main_key(digest: str) -> str:
    """The first part of the name, from the SHA-256 of the base's own file."""
    return _short([program_key(), digest])


def rest_key(path: str, digests: dict[str, str], zones: Zones) -> str:
    """The second part, from the SHA-256 of all files by their paths, and the zones."""
    folder = os.path.dirname(path) or "."
    parts = [[os.path.relpath(part, folder), digest] for part, digest in digests.items() if part != path]
    return _short([parts, [[name, sha256(data).hexdigest()] for name, data in zones.files.items()]])


def own_key(chunks: Iterable[bytes]) -> str:
    """The third part, from the bytes of the compiled file."""
    found = sha256()
    for chunk in chunks:
        found.update(chunk)
    return found.hexdigest()[:_LENGTH]


def _short(said: object) -> str:
    return sha256(to_json(said).encode("utf-8", "surrogateescape")).hexdigest()[:_LENGTH]


def _code() -> str:
    """The state of the program's own code: the file with its version, and name, size and time of all others.

    In a checkout the code changes while the version stays.
    """
    if not PACKAGE.is_dir():
        archives = [part for part in PACKAGE.parents if part.is_file()]  # the program may be a zip
        found: list[list[object]] = [[str(part), part.stat().st_size, part.stat().st_mtime_ns] for part in archives]
    else:
        version = (PACKAGE / "__init__.py").read_text("utf-8")
        found = [[version], *sorted([name, *state] for name, *state in _modules(str(PACKAGE), ""))]
    return _short(found)


def _library(name: str) -> list[int]:
    """The state of a library by which files are read."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        return []
    state = os.stat(spec.origin)  # noqa: PTH116 - a path of the import system
    return [state.st_size, state.st_mtime_ns]


def _modules(folder: str, below: str) -> Iterator[tuple[str, int, int]]:
    """The name, size and time of each module of the program."""
    with os.scandir(folder) as found:
        for each in found:
            if each.name.endswith(".py"):
                state = each.stat()
                yield f"{below}{each.name}", state.st_size, state.st_mtime_ns
            elif "." not in each.name and each.name != "__pycache__" and each.is_dir():
                yield from _modules(each.path, f"{below}{each.name}/")

"""The folder in which the program keeps what it can make again, for this user alone."""

import os
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from time import time
from typing import NamedTuple

from csto_check.files.saving import finished
from csto_check.problem import CannotRun

_NAME = "csto-check"
ENDING, MEMO = ".sqlite", ".json"  # of a compiled base, and of what is kept beside it
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_CHUNK = 1 << 20  # bytes
_PART = ".part"  # a file that is being written; of one that was broken off a rest is left
_BROKEN_OFF = 3600  # seconds after which nobody writes a part any more


class CacheFile(NamedTuple):
    """A file of the folder: its name and its size in bytes."""

    name: str
    size: int


def cache_folder(env: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path | None:
    """Where a platform keeps such files; None where there is no home to keep them in."""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.expanduser raises where there is none
    if platform == "win32":
        above = env.get("LOCALAPPDATA", "")
    elif platform == "darwin":
        above = os.path.join(home, "Library", "Caches")
    else:
        named = env.get("XDG_CACHE_HOME", "")
        above = named if Path(named).is_absolute() else os.path.join(home, ".cache")
    return Path(above) / _NAME if Path(above).is_absolute() else None


def private_folder() -> Path | None:
    """The folder, if it is there, this user's own, and nobody else may write to it."""
    folder = cache_folder()
    try:
        found = folder.stat() if folder is not None else None
    except (OSError, ValueError):
        return None
    return folder if found is not None and _is_private(found) else None


def _is_private(found: os.stat_result) -> bool:
    if not stat.S_ISDIR(found.st_mode):
        return False
    if not hasattr(os, "geteuid"):  # Windows, where the folder lies in the user's own
        return True
    return found.st_uid == os.geteuid() and not found.st_mode & _OTHERS_WRITE


def made_folder() -> Path | None:
    """The same, made if need be; None where it cannot be."""
    folder = cache_folder()
    with suppress(OSError, ValueError):
        if folder is not None:
            folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    return private_folder()


def cache_files(folder: Path, ending: str = ENDING) -> list[CacheFile]:
    """The files with an ending, by name; none where the folder cannot be looked into."""
    try:
        with os.scandir(folder) as found:
            files = [each for each in found if each.name.endswith(ending) and each.is_file(follow_symlinks=False)]
            return sorted(CacheFile(each.name, each.stat(follow_symlinks=False).st_size) for each in files)
    except OSError:
        return []


def chunks_of(path: str | Path) -> Iterator[bytes]:
    """The bytes of a file, in pieces; raises OSError."""
    with open(path, "rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def put(folder: Path, name: str, data: bytes) -> bool:
    """A whole file that only this user may read, or none; whether it is there."""
    with suppress(CannotRun, OSError), finished(folder / name, data) as part:
        part.chmod(_PRIVATE_FILE)
        part.replace(folder / name)
        return True
    return False


def drop_old(folder: Path, most_files: int, most_bytes: int) -> None:
    """Keep the newest files, within bounds; of two of one age the one whose name comes last."""
    left = most_bytes
    for number, (_, name, size) in enumerate(sorted(_dated(folder, ENDING), reverse=True)):
        left -= size
        if number and (number >= most_files or left < 0):
            _drop(folder / name)
    kept = {_start(each.name) for each in cache_files(folder)}
    for each in cache_files(folder, MEMO):
        if _start(each.name) not in kept:
            _drop(folder / each.name)
    for written, name, _ in _dated(folder, _PART):
        if time() - written > _BROKEN_OFF:
            _drop(folder / name)


def _drop(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _start(name: str) -> str:
    """What the name of a compiled base shares with that of what is kept beside it."""
    return name.rpartition("-")[0]


def _dated(folder: Path, ending: str) -> Iterator[tuple[float, str, int]]:
    """When each file with an ending was written, its name and its size."""
    for each in cache_files(folder, ending):
        with suppress(OSError):
            yield (folder / each.name).stat().st_mtime, each.name, each.size


def remove(folder: Path) -> int:
    """Remove the files, and those that were broken off; how many bytes that freed."""
    freed = 0
    for each in (each for ending in (ENDING, MEMO, _PART) for each in cache_files(folder, ending)):
        with suppress(OSError):
            (folder / each.name).unlink()
            freed += each.size
    return freed

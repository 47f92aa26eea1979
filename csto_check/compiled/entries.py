"""What is in the cache: each compiled base with what it tells of itself."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from csto_check.compiled.base_file import BaseFile
from csto_check.compiled.base_keys import EntryName, own_key, program_key
from csto_check.files.cache_folder import cache_files, chunks_of, private_folder
from csto_check.problem import CannotRun


class CacheEntry(NamedTuple):
    """A file of the cache; `about` is empty where it is damaged, or none of a compiled base."""

    name: str
    size: int
    about: dict[str, Any]

    @property
    def is_usable(self) -> bool:
        """Whether this version of the program, on this Python, made it."""
        return self.about.get("program") == program_key()


def cache_entries() -> Iterator[CacheEntry]:
    """The compiled bases, by the names of their files; none where the folder is not there, or not the user's own."""
    folder = private_folder()
    for each in cache_files(folder) if folder is not None else ():
        path, name = folder / each.name, EntryName.read(each.name)  # type: ignore[operator]
        try:
            is_whole = name is not None and own_key(chunks_of(path)) == name.own
            about = BaseFile(path).about if is_whole else {}
        except (OSError, ValueError, CannotRun):
            about = {}
        yield CacheEntry(each.name, each.size, about)

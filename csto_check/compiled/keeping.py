"""A base from the cache where it is there, else from its YAML; a large one is kept for the next time."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from csto_check.facts.loader import load
from csto_check.facts.model import Base
from csto_check.files.base_files import Elsewhere, find_base
from csto_check.files.store import DISK
from csto_check.problem import CannotRun

if TYPE_CHECKING:
    from csto_check.compiled.base_keys import EntryName, HashedFiles, HashingStore
    from csto_check.compiled.compiled_base import CompiledBase
    from csto_check.files.cache_folder import CacheFile

MOST_READ = 5000  # claims up to which a base is quickly read from its YAML, and not kept
SMALL = 200_000  # bytes of a file up to which there are no more claims in it, but for what it includes
MOST_ENTRIES, MOST_KEPT = 8, 1_000_000_000  # compiled bases, and their bytes together
_INCLUDE = b"include"
# Whatever is wrong with the cache; that of sqlite3 is told by its name, for most runs do not load it.
_TROUBLE = (OSError, ValueError, TypeError, LookupError, ImportError, MemoryError, Elsewhere, CannotRun)


def load_kept(facts: str | None) -> Base:
    """The base at a path, or the one that is found without it; raises CannotRun with every problem."""
    path, shipped = find_base(facts)
    if shipped or not _may_be_large(path):
        return load(facts)
    return _kept(str(path)) or _loaded(facts, str(path))


def _may_be_large(path: Path) -> bool:
    """Whether a base may have so many claims that it is kept: by its size, or for what it includes."""
    try:
        return path.stat().st_size > SMALL or _INCLUDE in path.read_bytes()
    except (OSError, ValueError):
        return False


def _kept(path: str) -> "CompiledBase | None":
    """The base from the cache; None where it is not there, or anything is wrong with it."""
    from csto_check.files.cache_folder import cache_files, private_folder  # most bases are small

    folder = private_folder()
    entries = cache_files(folder) if folder is not None else []
    if folder is None or not entries:
        return None
    with suppress(*_TROUBLE):
        return _from_entries(path, folder, entries)
    return None


def _from_entries(path: str, folder: Path, entries: "list[CacheFile]") -> "CompiledBase | None":
    from csto_check.compiled.base_keys import EntryName, HashedFiles, main_key

    files = HashedFiles(path)
    main = main_key(files.digests[path])
    names = [found for each in entries if (found := EntryName.read(each.name)) and found.main == main]
    return next(filter(None, (_from_entry(path, folder, name, files) for name in names)), None)


def _from_entry(path: str, folder: Path, name: "EntryName", files: "HashedFiles") -> "CompiledBase | None":
    """The base of an entry, if that is whole and all files of the base are those it was made of."""
    from csto_check.compiled.base_file import BaseFile
    from csto_check.compiled.base_keys import own_key, rest_key
    from csto_check.compiled.compiled_base import compiled_base
    from csto_check.compiled.record_codec import zones_of
    from csto_check.files.cache_folder import chunks_of

    if own_key(chunks_of(folder / str(name))) != name.own:
        return None
    file = BaseFile(folder / str(name))
    files.include(file.about["patterns"])
    zones = zones_of(file.about["zones"])
    if zones is None or rest_key(path, files.digests, zones) != name.rest:
        return None
    return compiled_base(file, path, files.sha256, list(files.digests), zones)


def _loaded(facts: str | None, path: str) -> Base:
    """The base from its YAML, which is kept if it is large."""
    from csto_check.compiled.base_keys import HashingStore

    store = HashingStore()
    base = load(facts, store)
    if len(base.claims) > MOST_READ:
        with suppress(*_TROUBLE):
            _keep(base, path, store)
    return replace(base, store=DISK)


def _keep(base: Base, path: str, store: "HashingStore") -> None:
    """Write the compiled base, and drop what is too much in the cache."""
    from csto_check.compiled.base_keys import EntryName, main_key, own_key, rest_key
    from csto_check.compiled.base_writing import base_bytes
    from csto_check.files.cache_folder import drop_old, made_folder, put

    folder = made_folder()
    if folder is None:
        return
    data = base_bytes(base, list(store.digests), store.patterns)
    name = EntryName(main_key(store.digests[path]), rest_key(path, store.digests, base.zones), own_key([data]))
    if put(folder, str(name), data):
        drop_old(folder, MOST_ENTRIES, MOST_KEPT)

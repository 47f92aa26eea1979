"""Where compiled bases are kept, and which."""

from typing import Annotated, Literal, TypedDict

from csto_check.answers.document import VERSION
from csto_check.answers.rows import Rows
from csto_check.compiled.entries import CacheEntry, cache_entries
from csto_check.files.cache_folder import cache_folder, private_folder, remove


class CachedBase(TypedDict):
    """A compiled base; all but its name and its size is null where the file is damaged."""

    file: Annotated[str, "name of the file in the folder"]
    n_bytes: int
    path: Annotated[str | None, "the base from which it was last made"]
    title: str | None
    n_claims: int | None
    n_topics: int | None
    n_sources: int | None
    usable: Annotated[bool, "whether this program made it; another version, or another Python, makes its own"]


class Document(TypedDict):
    """The answer of csto-check cache; sorted by file."""

    csto_check: Literal[1]
    command: Literal["cache"]
    base: Annotated[None, "always null: the cache is the same for every base"]
    folder: Annotated[str | None, "where the bases are kept; null if there is no home folder"]
    private: Annotated[bool, "whether the folder is there and only this user may write to it; else it is not used"]
    cleared: Annotated[bool, "whether the cache was emptied"]
    n_removed_bytes: int
    n_bases: int
    n_bytes: Annotated[int, "all of them together"]
    bases: list[CachedBase]


def answer(*, clear: bool = False) -> Document:
    """What is in the cache, after emptying it where that is asked for."""
    folder, own = cache_folder(), private_folder()
    removed = remove(own) if clear and own is not None else 0
    found = list(map(_cached, cache_entries()))
    return {
        "csto_check": VERSION,
        "command": "cache",
        "base": None,
        "folder": None if folder is None else str(folder),
        "private": own is not None,
        "cleared": clear,
        "n_removed_bytes": removed,
        "n_bases": len(found),
        "n_bytes": sum(each["n_bytes"] for each in found),
        "bases": found,
    }


def rows(document: Document) -> Rows:
    """One row a compiled base."""
    return Rows.of(CachedBase, document["bases"])


def _cached(entry: CacheEntry) -> CachedBase:
    about = entry.about
    return {
        "file": entry.name,
        "n_bytes": entry.size,
        "path": about.get("path"),
        "title": about.get("title"),
        "n_claims": about.get("n_claims"),
        "n_topics": about.get("n_topics"),
        "n_sources": about.get("n_sources"),
        "usable": entry.is_usable,
    }

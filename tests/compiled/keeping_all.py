"""Bases that are kept however small they are, and what is the same in two of them."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from csto_check.compiled import keeping
from csto_check.compiled.compiled_base import CompiledBase
from csto_check.facts.model import Base

ENV = "XDG_CACHE_HOME"


def keep_all(patch: pytest.MonkeyPatch, folder: Path) -> Path:
    """Keep every base, in this folder; the one in which they then are."""
    patch.setattr(keeping, "MOST_READ", -1)
    patch.setattr(keeping, "SMALL", -1)
    patch.setenv(ENV, str(folder))
    return folder / "csto-check"


def kept(path: str) -> CompiledBase:
    """A base from the cache, into which it is written before."""
    keeping.load_kept(path)
    found = keeping.load_kept(path)
    assert isinstance(found, CompiledBase)
    return found


def spelled_out(found: Any) -> Any:
    """Anything of a base with all that stands in it, whether or not it counts when two are compared."""
    if isinstance(found, frozenset):
        return sorted(found)
    if isinstance(found, Mapping):
        return [(key, spelled_out(each)) for key, each in found.items()]
    if is_dataclass(found) and not isinstance(found, type):
        return type(found).__name__, [spelled_out(getattr(found, each.name)) for each in fields(found) if each.repr]
    if isinstance(found, tuple | list):
        return type(found).__name__, list(map(spelled_out, found))
    return type(found).__name__, str(found)


def records_of(base: Base) -> Iterator[Any]:
    """Every record of a base, and every index."""
    yield from map(spelled_out, (base.title, base.sha256, base.path, base.languages, base.unnamed, base.names))
    yield from map(spelled_out, (base.units, base.kinds, base.about, base.zones, base.shipped))
    yield from map(spelled_out, (dict(base.topics), dict(base.sources), list(base.claims), list(base.rules)))
    yield from ([claim.id for claim in base.by_source[id_]] for id_ in base.sources)
    yield from ([claim.id for claim in base.by_topic[id_]] for id_ in base.topics)
    yield from ([rule.text for rule in base.rules_of.get(id_, ())] for id_ in base.topics)
    yield from ((claim.id, base.by_id[claim.id].id, base.first_of.get(claim.id, claim).id) for claim in base.claims)
    yield from ((id_, base.source_name(id_)) for id_ in (*base.sources, "nobody"))
    yield from ((id_, base.families[id_.partition(".")[0]]) for id_ in base.topics)
    yield list(base.by_id)

"""The SHA-256 of texts that are called after their sources, written into a base."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from csto_check.curating.insertion import Insertion, Replacement
from csto_check.curating.new_version import NewVersion, with_insertions
from csto_check.evidence.gather import Gathered
from csto_check.evidence.source_text import SourceText
from csto_check.facts.model import Base
from csto_check.files.bounded import Text
from csto_check.problem import CannotRun
from csto_check.prose import listed


class WithHashes(NamedTuple):
    """The new version, the texts whose hashes are new in it, and those that differ from a hash that stays."""

    version: NewVersion
    new: Mapping[str, SourceText]
    kept: Mapping[str, SourceText]


def with_hashes(base: Base, files: Mapping[str, Text], gathered: Gathered) -> WithHashes:
    """The base with the hashes that its sources lack; raises CannotRun.

    A source whose files hold two texts gets none, and no hash that is there is ever changed.
    """
    if base.shipped:
        raise CannotRun.because("the example base already has its hashes", "name your base with --facts")
    new = {id_: _only(id_, each.unhashed) for id_, each in gathered.of.items() if each.unhashed}
    kept = {id_: each.edited[0] for id_, each in gathered.of.items() if each.edited and not each.own_text}
    if not new:
        return WithHashes(NewVersion(base), new, kept)
    entries: dict[str, list[Insertion | Replacement]] = {}
    for id_, text in new.items():
        path = base.sources[id_].place.file
        entries.setdefault(path, []).append(Insertion(("sources", id_), "sha256", text.hash))
    sources = {id_: each._replace(sha256=new[id_].hash) if id_ in new else each for id_, each in base.sources.items()}
    return WithHashes(with_insertions(replace(base, sources=sources), files, entries), new, kept)


def _only(source: str, texts: list[SourceText]) -> SourceText:
    """The text that some files hold; raises CannotRun where they hold two."""
    if len({each.hash for each in texts}) > 1:
        names = listed(each.name for each in texts)
        raise CannotRun.because(f"{source} has two texts: {names}", "keep one of them, or rename the other")
    return texts[0]

"""The words by which a running text names an event and its topics."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from csto_check.problem import Place
from csto_check.values.date import Date

Entries = tuple[tuple[str, ...], ...]  # each entry is a choice of words


class Cue(NamedTuple):
    """How a sentence that speaks of a topic is recognised in one language (docs/cues.md)."""

    must: Entries = ()
    near: Entries = ()
    not_: Entries = ()
    not_near: Entries = ()
    may: Entries = ()
    counts: Entries = ()
    says: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def words(self) -> tuple[str, ...]:
        """The words and groups that speak for the topic."""
        return tuple(said for entry in (*self.must, *self.near, *self.may, *self.counts) for said in entry)


class About(NamedTuple):
    """How a text about the event is recognised; by language the entries of `text`, `ignore` and `not`."""

    when: Date | None = None
    words: Mapping[str, tuple[Entries, Entries, Entries]] = MappingProxyType({})
    files: tuple[tuple[str, Place], ...] = ()  # with further cues, next to the base, and where each is named

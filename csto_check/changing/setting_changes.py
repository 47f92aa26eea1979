"""What stands above the records of a base: names, units, languages, zones, its title, and whatever else it has."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any, Literal, NamedTuple

from csto_check.changing.told_fields import content, text_of
from csto_check.facts.model import Base
from csto_check.grouped import grouped
from csto_check.values.name import key
from csto_check.values.zones import Zones

# Fields of a base that are no content, and those that are told in a way of their own.
_NO_CONTENT = ("path", "shipped", "sha256", "store")
_RECORDS = ("sources", "topics", "claims", "rules")
_OWN_WAY = ("names", "units", "kinds", "about")


class SettingChange(NamedTuple):
    """Part of a base that holds other entries than before; `id` is the name or unit that they belong to, if any.

    One that is `added` or `removed` is new or gone itself.
    """

    kind: Literal["added", "changed", "removed"]
    part: str
    id: str
    added: tuple[str, ...]
    removed: tuple[str, ...]


def setting_changes(old: Base, new: Base) -> Iterator[SettingChange]:
    """By part, in the order in which a base has them; spellings are in the form in which they are compared."""
    for field in fields(Base):
        if field.name not in (*_NO_CONTENT, *_RECORDS, *_OWN_WAY):
            yield from _entries(field.name, "", *(_texts(getattr(base, field.name)) for base in (old, new)))
    yield from _by_id("names", _spellings(old), _spellings(new))
    yield from _by_id("units", _words(old.units), _words(new.units))
    yield from _by_id("kinds", *({name: [kind] for name, kind in base.kinds.items()} for base in (old, new)))
    yield from _entries("cues", "when", *(_texts(base.about.when) for base in (old, new)))


def _by_id(part: str, old: Mapping[str, list[str]], new: Mapping[str, list[str]]) -> Iterator[SettingChange]:
    for id_ in sorted({*old, *new}):
        if id_ in old and id_ in new:
            yield from _entries(part, id_, old[id_], new[id_])
        else:
            kind: Literal["added", "removed"] = "added" if id_ in new else "removed"
            yield SettingChange(kind, part, id_, tuple(new.get(id_, ())), tuple(old.get(id_, ())))


def _entries(part: str, id_: str, old: list[str], new: list[str]) -> Iterator[SettingChange]:
    """What was added and removed; all entries of both where only their order differs."""
    if old != new:
        added, removed = (tuple(_without(*pair)) for pair in ((new, old), (old, new)))
        yield SettingChange("changed", part, id_, *((added, removed) if added or removed else (tuple(new), tuple(old))))


def _without(entries: Iterable[str], others: Iterable[str]) -> Iterator[str]:
    known = set(others)
    return (each for each in entries if each not in known)


def _texts(value: Any) -> list[str]:
    """The entries of a list, or a single text as one; nothing for what is not there."""
    if isinstance(value, Zones):
        return list(value.files)
    if isinstance(value, frozenset):
        return sorted(map(text_of, value))
    if isinstance(value, tuple):
        return list(map(text_of, value))
    return [text_of(value)] if content(value) else []


def _spellings(base: Base) -> dict[str, list[str]]:
    """The spellings of each name but for its own."""
    found = grouped(base.names, base.names.__getitem__)
    return {name: sorted(each for each in spellings if each != key(name)) for name, spellings in found.items()}


def _words(units: Mapping[str, Mapping[str, tuple[str, ...]]]) -> dict[str, list[str]]:
    """The words of each unit, each behind its language: `de: Mann`."""
    return {
        unit: [f"{language}: {word}" for language in sorted(words) for word in words[language]]
        for unit, words in units.items()
    }

"""Reading what stands above the records: names, units, zones, languages, unnamed attributions."""

import re
from collections.abc import Iterable

from csto_check.facts.fields import Problems, Record, is_empty, key_values, scalar_texts
from csto_check.facts.yaml_nodes import AnyNode, Scalar
from csto_check.files.shipped import zone_file
from csto_check.problem import Slips
from csto_check.values.base import shorten
from csto_check.values.name import join, key
from csto_check.values.zones import Zones

WORD = re.compile(r"[a-z][a-z0-9_]*\Z")
LETTERS = "use lower-case letters a to z, digits and _, starting with a letter"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")


def read_names(records: Iterable[Record]) -> dict[str, str]:
    """Every spelling's key with the name it belongs to."""
    names: dict[str, str] = {}
    for record in records:
        add_names(names, record)
    return names


def add_names(names: dict[str, str], record: Record) -> None:
    """Further spellings, and names."""
    for name, spellings in record.pairs("names", "write Name: [another spelling]"):
        _add_spelling(names, name, name.text, record)
        if not is_empty(spellings):
            for spelling in scalar_texts(spellings, "a spelling", record.problems):
                _add_spelling(names, spelling, name.text, record)


def _add_spelling(names: dict[str, str], spelling: Scalar, name: str, record: Record) -> None:
    if not key(spelling.text):
        record.problem(spelling, "B206", "a name is empty", "write the name")
        return
    other = names.setdefault(key(spelling.text), name)
    if other != name:
        what = f'"{spelling.text}" is a spelling of both "{other}" and "{name}"'
        record.problem(spelling, "B615", what, "keep it under one of them")


def read_kinds(records: Iterable[Record], names: dict[str, str]) -> dict[str, str]:
    """What each name is, such as "state"."""
    kinds: dict[str, str] = {}
    for record in records:
        add_kinds(kinds, record, names)
    return kinds


def add_kinds(kinds: dict[str, str], record: Record, names: dict[str, str]) -> None:
    """What further names are; a problem where there is no such name."""
    slips = Slips(names.values())
    for kind, listed in record.pairs("kinds", "write state: [A, B]"):
        for name in scalar_texts(listed, "a name", record.problems):
            if key(name.text) in names:
                kinds[names[key(name.text)]] = kind.text
            else:
                hint = slips.meant(name.text) or "add it under names"
                record.problem(name, "B409", f'there is no name "{name.text}"', hint)


def read_units(records: Iterable[Record]) -> dict[str, dict[str, tuple[str, ...]]]:
    """The units by id, each with the words for it by language."""
    units: dict[str, dict[str, tuple[str, ...]]] = {}
    for record in records:
        for unit, words in record.pairs("units", "write soldiers: {}"):
            if not WORD.match(unit.text):
                record.problem(unit, "B209", f'"{unit.text}" is not a unit id', LETTERS)
            _add_words(units.setdefault(unit.text, {}), words, f'the unit "{unit.text}"', record.problems)
    return units


def _add_words(by_language: dict[str, tuple[str, ...]], node: AnyNode, unit: str, problems: Problems) -> None:
    for language, listed in key_values(node, unit, problems):
        if not is_empty(listed):
            found = tuple(word.text for word in scalar_texts(listed, "a word for the unit", problems))
            by_language[language.text] = by_language.get(language.text, ()) + found


def read_zones(record: Record) -> Zones:
    """The time zones, each found in the tzdata package."""
    files: dict[str, bytes] = {}
    for zone in record.texts("zones"):
        data = zone_file(zone.text)
        if data is None:
            remedy = "write an area and a city, such as Europe/Berlin"
            record.problem(zone, "B612", f'"{zone.text}" is not a time zone', remedy)
        else:
            files[zone.text] = data
    return Zones(files)


def read_languages(record: Record) -> tuple[str, ...]:
    """Language codes of the base."""
    codes = list(record.texts("languages"))
    for code in codes:
        check_language(code, code.text, record)
    return tuple(code.text for code in codes)


def check_language(node: AnyNode, code: str, record: Record) -> None:
    """A problem where a language is not given by its code."""
    if not _LANGUAGE.match(code):
        record.problem(node, "B611", f'"{shorten(code)}" is not a language code', "write two letters, such as de")


def read_unnamed(records: Iterable[Record], names: dict[str, str]) -> frozenset[str]:
    """Attributions that are nobody in particular, as the keys of their joined names."""
    return frozenset(key(join(each.text, names)) for record in records for each in record.texts("unnamed"))

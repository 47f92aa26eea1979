"""Reading what stands above the records: names, units, zones, languages, unnamed attributions."""

import re
from collections.abc import Iterable

from csto_check.facts.fields import Record, is_empty, pairs, shorten, texts
from csto_check.facts.yaml_tree import AnyNode
from csto_check.files.shipped import zone_file
from csto_check.problem import Problem, did_you_mean
from csto_check.values.name import join, key
from csto_check.values.zones import Zones

WORD = re.compile(r"[a-z][a-z0-9_]*\Z")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")


def read_names(nodes: Iterable[AnyNode], problems: list[Problem]) -> dict[str, str]:
    """Every spelling's key with the name it belongs to."""
    names: dict[str, str] = {}
    for node in nodes:
        add_names(names, node, problems)
    return names


def add_names(names: dict[str, str], node: AnyNode | None, problems: list[Problem]) -> None:
    """Further spellings, and names."""
    if node is not None:
        for name, spellings in pairs(node, '"names"', problems, "write Name: [another spelling]"):
            _spelling(names, name.text, name.text, name, problems)
            if not is_empty(spellings):
                for item, spelling in texts(spellings, "a spelling", problems):
                    _spelling(names, spelling, name.text, item, problems)


def add_kinds(kinds: dict[str, str], node: AnyNode | None, names: dict[str, str], problems: list[Problem]) -> None:
    """What each name is; a problem where there is no such name."""
    for kind, listed in pairs(node, '"kinds"', problems, "write state: [A, B]"):
        for item, said in texts(listed, "a name", problems):
            if key(said) in names:
                kinds[names[key(said)]] = kind.text
            else:
                hint = did_you_mean(said, names.values()) or "add it to names"
                problems.append(Problem(item.place, f'there is no name "{said}"', hint))


def _spelling(names: dict[str, str], spelling: str, name: str, node: AnyNode, problems: list[Problem]) -> None:
    if not key(spelling):
        problems.append(Problem(node.place, "a name is empty", "write the name"))
        return
    other = names.setdefault(key(spelling), name)
    if other != name:
        what = f'"{spelling}" is a spelling of "{other}" and of "{name}"'
        problems.append(Problem(node.place, what, "keep it under one of them"))


def read_units(nodes: Iterable[AnyNode], problems: list[Problem]) -> dict[str, dict[str, tuple[str, ...]]]:
    """The units by id, each with the words for it by language."""
    units: dict[str, dict[str, tuple[str, ...]]] = {}
    for node in nodes:
        for unit, words in pairs(node, '"units"', problems, "write soldiers: {}"):
            if not WORD.match(unit.text):
                problems.append(
                    Problem(
                        unit.place,
                        f'"{unit.text}" is not a unit id',
                        "write small letters a to z, digits and _, a letter first",
                    )
                )
            by_language = units.setdefault(unit.text, {})
            for language, listed in pairs(words, f'the unit "{unit.text}"', problems):
                if not is_empty(listed):
                    found = tuple(said for _, said in texts(listed, "a word for the unit", problems))
                    by_language[language.text] = by_language.get(language.text, ()) + found
    return units


def read_zones(record: Record) -> Zones:
    """The time zones, each found in the tzdata package."""
    files: dict[str, bytes] = {}
    node = record.get("zones")
    for item, name in texts(node, '"zones"', record.problems) if node else ():
        data = zone_file(name)
        if data is None:
            record.problem(item, f'"{name}" is not a time zone', "write an area and a city, such as Europe/Berlin")
        else:
            files[name] = data
    return Zones(files)


def read_languages(record: Record) -> tuple[str, ...]:
    """Language codes of the base."""
    node = record.get("languages")
    found = list(texts(node, '"languages"', record.problems)) if node else []
    for item, code in found:
        check_language(item, code, record)
    return tuple(code for _, code in found)


def check_language(node: AnyNode, code: str, record: Record) -> None:
    """A problem where a language is not given by its code."""
    if not _LANGUAGE.match(code):
        record.problem(node, f'"{shorten(code)}" is not a language code', "write two letters, such as de")


def read_unnamed(nodes: Iterable[AnyNode], names: dict[str, str], problems: list[Problem]) -> frozenset[str]:
    """Attributions that are nobody in particular, as the keys of their joined names."""
    return frozenset(key(join(said, names)) for node in nodes for _, said in texts(node, '"unnamed"', problems))

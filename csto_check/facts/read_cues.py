"""Reading cues: how a sentence that speaks of a topic, or of the whole event, is recognised."""

import re
from collections.abc import Iterator, Mapping

from csto_check.facts.cue_records import About, Cue
from csto_check.facts.fields import Problems, Record, is_empty, key_values, scalar_texts
from csto_check.facts.read_settings import check_language
from csto_check.facts.read_values import read_date
from csto_check.facts.yaml_nodes import AnyNode
from csto_check.facts.yaml_nodes import Mapping as Mapped
from csto_check.languages import LANGUAGES
from csto_check.problem import did_you_mean
from csto_check.values.value import type_of
from csto_check.values.zones import Zones

_WORD = r"[^\W_][\w'’.-]*\*?"
_GROUP = r"<[a-z_]+>"
_ONE = rf"(?:{_WORD}(?: {_WORD})*|{_GROUP})"
# Shapes, made into patterns (and kept by re) when they are first needed: a base may name its cues without any here.
_ENTRY = rf"{_ONE}(?: \| {_ONE})*\Z"
_SAID = rf"(?:{_WORD}(?:/{_WORD})*|\{{\}}|\.\.\.)(?: (?:{_WORD}(?:/{_WORD})*|\{{\}}|\.\.\.))*\Z"
_HOW = "separate words by spaces, alternatives by |, and end a stem with *: send* | dispatch* | send out"
_HOW_SAID = "write words, alternatives after /, {} for the name, ... for up to three words: secretary general {}"


def read_cues(record: Record, kind: str, options: tuple[str, ...]) -> Mapping[str, Cue]:
    """The cues of a topic by language; nothing if it has none."""
    return read_topic_cues(record.get("cues"), kind, options, record.problems)


def read_topic_cues(cues: AnyNode | None, kind: str, options: tuple[str, ...], problems: Problems) -> Mapping[str, Cue]:
    """The same from the node of the cues."""
    found: dict[str, Cue] = {}
    for key, node in key_values(cues, '"cues"', problems, "write de: {near: [word]}"):
        inner = Record(node, "cue", problems)
        check_language(key, key.text, inner)
        if key.text not in LANGUAGES:
            remedy = f"the languages that can be read are {' and '.join(LANGUAGES)}"
            problems.at(key.place, "B604", f'cues in "{key.text}" would never be used', remedy)
        if inner.items:
            _check_groups(inner, key.text)
            found[key.text] = _cue(inner, kind, options)
    return found


def _check_groups(record: Record, language: str) -> None:
    """A problem for each group of words that the language does not have."""
    from csto_check.languages.known import data  # what reads no cues of topics need not wait for it

    groups = data(language).groups if language in LANGUAGES else {}
    for name, node in record.items.items():
        for item in scalar_texts(node, f'"{name}"', Problems()) if name != "says" else ():
            for group in re.findall(_GROUP, item.text):
                if group[1:-1] not in groups:
                    remedy = did_you_mean(group[1:-1], groups) or f"its groups are {', '.join(sorted(groups))}"
                    record.problem(item, "B603", f'there is no group "{group}" in {language}', remedy)


def _cue(record: Record, kind: str, options: tuple[str, ...]) -> Cue:
    return Cue(
        must=_entries(record, "must"),
        near=_entries(record, "near"),
        not_=_entries(record, "not"),
        not_near=_entries(record, "not_near"),
        may=_entries(record, "may"),
        counts=_entries(record, "counts"),
        says=_says(record, kind, options),
    )


def _entries(record: Record, name: str) -> tuple[tuple[str, ...], ...]:
    """A list of entries, each of them alternatives."""
    found: list[tuple[str, ...]] = []
    for item in record.texts(name):
        if re.match(_ENTRY, item.text):
            found.append(tuple(item.text.split(" | ")))
        else:
            record.problem(item, "B601", f'"{item.text}" is not a cue', _HOW)
    return tuple(found)


def _says(record: Record, kind: str, options: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """Phrases that say a value: under the options of a choice, under a name, or under "" with {} for the name."""
    node = record.get("says")
    if node is None:
        return {}
    type_ = type_of(kind)
    if not type_.said_in_words:
        remedy = "use near: its value is a number or a date"
        record.problem(node, "B215", f'a topic of kind {kind} cannot have "says"', remedy)
        return {}
    if not type_.has_options and not isinstance(node, Mapped):
        return {"": tuple(_phrases(record, node))}
    found: dict[str, tuple[str, ...]] = {}
    for key, phrases in record.pairs("says", "write yes: [words that say yes]"):
        if type_.has_options and key.text not in options:
            remedy = f"the options are {', '.join(options)}"
            record.problem(key, "B605", f'"{key.text}" is not one of the options', remedy)
        found[key.text] = tuple(_phrases(record, phrases))
    return found


def _phrases(record: Record, node: AnyNode) -> Iterator[str]:
    for item in scalar_texts(node, "a phrase", record.problems):
        if re.match(_SAID, item.text) and any(word not in ("{}", "...") for word in item.text.split()):
            yield item.text
        else:
            record.problem(item, "B602", f'"{item.text}" is not a phrase', _HOW_SAID)


def read_about(node: AnyNode, zones: Zones, problems: Problems) -> About:
    """The cues of the whole base: what a text must speak of, what is passed over, and when the event was."""
    record = Record(node, "about", problems)
    found = {}
    for name, inner_node in record.items.items():
        if name in LANGUAGES and not is_empty(inner_node):
            inner = Record(inner_node, "about_language", problems)
            found[name] = (_entries(inner, "text"), _entries(inner, "ignore"), _entries(inner, "not"))
    files = tuple((item.text, item.place) for item in record.texts("from"))
    return About(read_date(record, "when", zones), found, files)

"""Reading claims: one quote of a source may say several things."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from csto_check.facts.fields import COMMA, Record, a_node, is_empty, pairs, shorten
from csto_check.facts.format import FIELDS
from csto_check.facts.model import MODALITIES, Claim, Source, Topic, Withdrawal
from csto_check.facts.read_settings import WORD
from csto_check.facts.read_values import read_date, read_value
from csto_check.facts.yaml_tree import AnyNode, Mapping, Scalar, Sequence
from csto_check.problem import Problem, did_you_mean
from csto_check.values.value import Takes, Value
from csto_check.values.zones import Zones

_DERIVED = re.compile(r"derived[0-9]*\Z")


class Around(NamedTuple):
    """What claims are read against."""

    sources: dict[str, Source]
    topics: dict[str, Topic]
    zones: Zones
    problems: list[Problem]
    complete: bool = True  # whether every file of the base was read
    refused: frozenset[str] = frozenset()  # ids of topics and sources that have a problem of their own


def read_claims(nodes: Iterable[AnyNode], around: Around) -> list[Claim]:
    """All claims, in the order of the files."""
    return [claim for node in nodes for claim in _of_file(node, around)]


def _of_file(node: AnyNode, around: Around) -> Iterator[Claim]:
    for key, items in pairs(node, '"claims"', around.problems, "write each source with its list of claims"):
        if key.text not in around.sources and around.complete and key.text not in around.refused:
            hint = did_you_mean(key.text, around.sources) or f"add {key.text}: to sources"
            around.problems.append(Problem(key.place, f'there is no source "{key.text}"', hint))
        if is_empty(items):
            continue
        if not isinstance(items, Sequence):
            what = f'the claims of "{key.text}" are a list, not {a_node(items)}'
            around.problems.append(Problem(items.place, what, "start each with: - quote:"))
            continue
        for item in items.items:
            yield from _of_quote(key.text, item, around)


def _of_quote(source: str, node: AnyNode, around: Around) -> Iterator[Claim]:
    record = Record(node, "claim", around.problems)
    quote = record.text("quote") or ""
    shared = _Shared(record, around.zones)
    says = record.get("says")
    if says is not None and (is_empty(says) or (isinstance(says, Mapping) and not says.items)):
        record.problem(says, '"says" is empty', "write says: {topic: value}")
    for key, value in pairs(says, '"says"', around.problems, "write {topic: value}"):
        topic = around.topics.get(key.text)
        if topic is None:
            around.problems.extend(_no_topic(key, value, around))
        else:
            claim = _claim(source, quote, topic, key, value, shared, around)
            if claim is not None:
                yield claim


def _no_topic(key: Scalar, value: AnyNode, around: Around) -> Iterator[Problem]:
    """What is wrong with a key under `says` that is no topic; nothing where a problem stands for it already."""
    name = shorten(key.text)
    if key.text in FIELDS["says"]:
        yield Problem(
            key.place, f'"{name}" is a field, not a topic', "write it beside says, or in a mapping with value"
        )
    elif is_empty(value) and not did_you_mean(key.text, around.topics):
        yield Problem(key.place, f'"{name}" stands where a topic belongs', COMMA)
    elif around.complete and key.text not in around.refused:
        hint = did_you_mean(key.text, around.topics) or "add it to topics"
        yield Problem(key.place, f'there is no topic "{name}"', hint)


class _Shared:
    """What a claim says beside its value: read for the quote, and again where an entry of `says` is a mapping."""

    def __init__(self, record: Record, zones: Zones) -> None:
        self.given = record.items.keys()
        self.word = record.text("id")
        if self.word is not None and not WORD.match(self.word):
            record.problem(
                record.items["id"],
                f'"{self.word}" is not a word for an id',
                "write small letters a to z, digits and _, a letter first",
            )
        elif self.word is not None and _DERIVED.match(self.word):
            record.problem(record.items["id"], f'"{self.word}" is kept for what follows by rules', "take another word")
        self.according_to = record.texts("according_to")
        self.modality = record.one_of("modality", MODALITIES)
        self.as_of = read_date(record.get("as_of"), '"as_of"', zones, record.problems)
        self.repeats = record.text("repeats")
        self.withdrawn = _withdrawal(record, zones)
        self.note = record.text("note")
        self.by_hand = record.text("by_hand")


def _withdrawal(record: Record, zones: Zones) -> Withdrawal | None:
    node = record.get("withdrawn")
    if node is None:
        return None
    inner = Record(node, "withdrawal", record.problems)
    on = read_date(inner.get("on"), '"on"', zones, record.problems, needed=True)
    because = inner.text("because")
    return Withdrawal(on, because) if on and because else None


def _claim(
    source: str, quote: str, topic: Topic, key: Scalar, node: AnyNode, shared: _Shared, around: Around
) -> Claim | None:
    own = shared
    may_be_list = topic.value_type.takes is Takes.LISTS
    if isinstance(node, Mapping) and (not may_be_list or FIELDS["says"].keys() & node.items.keys()):
        record = Record(node, "says", around.problems)
        own = _Shared(record, around.zones)
        inner = record.get("value")
        value = _value(inner, topic, around) if inner is not None else None
    else:
        value = _value(node, topic, around)
    if value is None:
        return None
    return _joined(source, quote, topic, key, value, own, shared)


def _value(node: AnyNode, topic: Topic, around: Around) -> Value | None:
    return read_value(node, topic.kind, topic.setting, around.problems)


def _joined(source: str, quote: str, topic: Topic, key: Scalar, value: Value, own: _Shared, shared: _Shared) -> Claim:
    word = own.word or shared.word
    return Claim(
        id=f"{source}:{topic.id}" + (f":{word}" if word else ""),
        source=source,
        topic=topic.id,
        value=value,
        quote=quote,
        place=key.place,
        according_to=(own if "according_to" in own.given else shared).according_to,
        modality=(own if "modality" in own.given else shared).modality or "asserted",
        as_of=(own if "as_of" in own.given else shared).as_of,
        repeats=(own if "repeats" in own.given else shared).repeats,
        withdrawn=(own if "withdrawn" in own.given else shared).withdrawn,
        note=(own if "note" in own.given else shared).note,
        by_hand=(own if "by_hand" in own.given else shared).by_hand,
    )

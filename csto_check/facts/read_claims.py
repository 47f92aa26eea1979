"""Reading claims: one quote of a source may say several things."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from csto_check.facts.fields import COMMA, Record, a_node, is_empty
from csto_check.facts.format import FIELDS
from csto_check.facts.grades import Credibility
from csto_check.facts.model import MODALITIES, Claim, Topic
from csto_check.facts.read_context import ReadContext
from csto_check.facts.read_ignores import read_ignores
from csto_check.facts.read_settings import LETTERS, WORD
from csto_check.facts.read_values import read_date, read_value
from csto_check.facts.small_records import Withdrawal
from csto_check.facts.yaml_nodes import AnyNode, Mapping, Scalar, Sequence
from csto_check.problem import Place, Problem
from csto_check.values.base import shorten
from csto_check.values.value import Takes, Value
from csto_check.values.zones import Zones

if TYPE_CHECKING:
    from csto_check.values.stretch import TimeStretch

_DERIVED = re.compile(r"derived[0-9]*\Z")
_SAID = {"quote", "says", "translation", "value"}  # what is said; all other fields stand beside it
Said = dict[str, Any]  # what a claim says besides its value, by the field of the claim


def read_claims(records: Iterable[Record], zones: Zones, context: ReadContext) -> list[Claim]:
    """All claims, in the order of the files."""
    return [claim for record in records for claim in _of_file(record, zones, context)]


def _of_file(record: Record, zones: Zones, context: ReadContext) -> Iterator[Claim]:
    for key, items in record.pairs("claims", "list the claims under each source"):
        if key.text not in context.sources and context.misses(key.text):
            hint = context.problems.meant(key.text, context.sources) or f"add {key.text}: under sources"
            record.problem(key, "B402", f'there is no source "{key.text}"', hint)
        if isinstance(items, Sequence):
            for item in items.items:
                yield from _of_quote(key.text, Record(item, "claim", record.problems), zones, context)
        elif not is_empty(items):
            what = f'the claims of "{key.text}" must be a list, not {a_node(items)}'
            record.problem(items, "B204", what, "start each claim with: - quote:")


def _of_quote(source: str, record: Record, zones: Zones, context: ReadContext) -> Iterator[Claim]:
    quote = record.text("quote") or ""
    shared = _beside(record, zones)
    if "translation" in record.items:
        shared["translation"] = record.text("translation")
    for key, node in _says(record):
        topic = context.topics.get(key.text)
        if topic is None:
            context.problems.extend(_no_topic(key, node, context))
            continue
        value, own = _entry(node, topic, record, zones)
        if {"as_of", "holds"} & shared.keys() and {"as_of", "holds"} & own.keys():
            context.problems.extend(_two_times(key.place, {**shared, **own}))
        if value is not None:
            ignore = (*own.get("ignore", ()), *shared.get("ignore", ()))
            yield _claim(source, topic, value, quote, key.place, {**shared, **own, "ignore": ignore})


def _two_times(place: Place, said: Said) -> Iterator[Problem]:
    """That an entry and its quote say differently when the value holds."""
    from csto_check.facts.read_stretches import TWO_TIMES

    if said.get("as_of") and said.get("holds"):
        yield Problem(place, "this claim has both holds and as_of, one of them from its quote", TWO_TIMES, "B411")


def _says(record: Record) -> Iterator[tuple[Scalar, AnyNode]]:
    """The topics of a quote, each with what it says on it."""
    node = record.get("says")
    if node is not None and (is_empty(node) or (isinstance(node, Mapping) and not node.items)):
        record.problem(node, "B206", '"says" is empty', "write says: {topic: value}")
    return record.pairs("says", "write {topic: value}")


def _entry(node: AnyNode, topic: Topic, record: Record, zones: Zones) -> tuple[Value | None, Said]:
    """The value of an entry of `says`, and what is written next to it where the entry is a mapping."""
    may_be_list = topic.value_type.takes is Takes.LISTS
    if not isinstance(node, Mapping) or (may_be_list and not FIELDS["says"].keys() & node.items.keys()):
        return read_value(node, topic.kind, topic.setting, record.problems), {}
    inner = Record(node, "says", record.problems)
    value = inner.get("value")
    return value and read_value(value, topic.kind, topic.setting, record.problems), _beside(inner, zones)


def _claim(source: str, topic: Topic, value: Value, quote: str, place: Place, said: Said) -> Claim:
    id_ = ":".join(filter(None, (source, topic.id, said.pop("id", None))))
    return Claim(id_, source, topic.id, value, quote, place, **said)


def _no_topic(key: Scalar, value: AnyNode, context: ReadContext) -> Iterator[Problem]:
    """What is wrong with a key under `says` that is no topic; nothing if there is a problem for it already."""
    name, near = shorten(key.text), context.problems.meant(key.text, context.topics)
    if key.text in FIELDS["says"]:
        remedy = "write it next to says, or in a mapping that has a value"
        yield Problem(key.place, f'"{name}" is a field, not a topic', remedy, "B404")
    elif is_empty(value) and not near:
        yield Problem(key.place, f'expected a topic here, not "{name}"', COMMA, "B205")
    elif context.misses(key.text):
        yield Problem(key.place, f'there is no topic "{name}"', near or "add it under topics", "B401")


def _beside(record: Record, zones: Zones) -> Said:
    """What is written next to a value: for a whole quote, or for an entry of `says` alone, where that is a mapping."""
    if record.items.keys() <= _SAID:
        return {}
    return {name: read(record, zones) for name, read in _BESIDE.items() if name in record.items}


def _stretch(record: Record, zones: Zones) -> "TimeStretch | None":
    from csto_check.facts.read_stretches import read_stretch  # few claims say when they held

    return read_stretch(record, zones)


def _credibility(record: Record, _: Zones) -> Credibility | None:
    from csto_check.facts.read_grades import read_credibility  # few desks grade

    return read_credibility(record)


def _word(record: Record, _: Zones) -> str | None:
    """The word that tells a claim from another of its source on the topic."""
    said = record.text("id")
    if said is not None and not WORD.match(said):
        record.problem(record.items["id"], "B209", f'"{said}" cannot be used in an id', LETTERS)
    elif said is not None and _DERIVED.match(said):
        record.problem(
            record.items["id"], "B209", f'"{said}" is reserved for claims that follow from rules', "choose another word"
        )
    return said


def _withdrawal(record: Record, zones: Zones) -> Withdrawal | None:
    node = record.get("withdrawn")
    if node is None:
        return None
    inner = Record(node, "withdrawal", record.problems)
    on, because = read_date(inner, "on", zones, needed=True), inner.text("because")
    return Withdrawal(on, because) if on and because else None


_BESIDE: dict[str, Callable[[Record, Zones], Any]] = {
    "id": _word,
    "at": lambda record, _: record.text("at"),
    "according_to": lambda record, _: tuple(each.text for each in record.texts("according_to")),
    "modality": lambda record, _: record.one_of("modality", MODALITIES) or "asserted",
    "as_of": lambda record, zones: read_date(record, "as_of", zones),
    "holds": _stretch,
    "repeats": lambda record, _: record.text("repeats"),
    "withdrawn": _withdrawal,
    "note": lambda record, _: record.text("note"),
    "credibility": _credibility,
    "by_hand": lambda record, _: record.text("by_hand"),
    "ignore": lambda record, _: read_ignores(record, "claim"),
}

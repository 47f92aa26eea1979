"""Reading topics; a subtopic inherits from the nearest topic above it."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from keyword import iskeyword
from typing import TYPE_CHECKING

from csto_check.facts.cue_records import Cue
from csto_check.facts.fields import Record, by_id, is_empty, scalar_text, scalar_texts
from csto_check.facts.model import CHANGES, Changes, Resolution, Topic, topic_order
from csto_check.facts.read_ignores import read_ignores
from csto_check.facts.read_settings import LETTERS, check_language
from csto_check.facts.read_values import read_date, read_value, read_width
from csto_check.facts.yaml_nodes import Mapping as Mapped
from csto_check.facts.yaml_nodes import Scalar, Sequence
from csto_check.prose import listed
from csto_check.values import KINDS, Kind
from csto_check.values.base import ABOUT, UNKNOWN, Setting
from csto_check.values.value import OF_A_UNIT, OF_OPTIONS, type_of

if TYPE_CHECKING:
    from csto_check.values.closeness import CalendarLength, Width

_ID = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*\Z")


def read_topics(records: Iterable[Record], setting: Setting) -> dict[str, Topic]:
    """The topics by id, sorted by family, each with what it inherits.

    `setting` has the units, names and zones of the base.
    """
    written = by_id(records, "topics", _id_remedy)
    found: dict[str, Topic] = {}
    for id_ in sorted(written, key=topic_order):
        topic = _topic(*written[id_], _above(id_, found), setting)
        if topic is not None:
            found[id_] = topic
    return found


def _id_remedy(id_: str) -> str:
    """What would fix the id of a topic; empty if it is valid."""
    taken = [segment for segment in topic_order(id_) if iskeyword(segment)]
    if taken:
        return f'"{taken[0]}" is a reserved word in rules: choose another'
    return "" if _ID.match(id_) else f"{LETTERS}, with dots between the parts: troops.belarus"


def _above(id_: str, found: dict[str, Topic]) -> Topic | None:
    while "." in id_:
        id_ = id_.rpartition(".")[0]
        if id_ in found:
            return found[id_]
    return None


def _topic(key: Scalar, record: Record, above: Topic | None, plain: Setting) -> Topic | None:
    if not record.items:
        return None
    kind = _kind(record, above)
    if kind is None:
        _only_problems(record)
        return None
    above = above if above and above.kind == kind else None
    setting = _setting(record, kind, above.setting if above else plain)
    questions = _questions(record)
    return Topic(
        id=key.text,
        question=next(iter(questions.values()), ""),
        kind=kind,
        setting=setting,
        place=key.place,
        scope=record.text("scope"),
        changes=_changes(record, kind, above),
        resolution=_resolution(record, kind, setting),
        cues=_cues(record, kind, setting),
        questions=questions if "" not in questions else {},
        ignore=read_ignores(record, "topic"),
    )


def _questions(record: Record) -> dict[str, str]:
    """The question by language, the first is shown; under "" where it is asked in one that is not named."""
    node = record.get("question")
    if not isinstance(node, Mapped):
        said = record.text("question")
        return {"": said or ""}
    found: dict[str, str] = {}
    for key, asked in record.pairs("question", "write {en: …, de: …}"):
        check_language(key, key.text, record)
        said = scalar_text(asked, "a question", record.problems, free=True)
        if said is not None:
            found[key.text] = said
    if is_empty(node) or not node.items:
        record.problem(node, "B206", '"question" is empty', "write the question, or {en: …, de: …}")
    return found


def _only_problems(record: Record) -> None:
    """What else is wrong with a topic that has no kind."""
    _questions(record)
    record.text("scope")
    record.one_of("changes", CHANGES)


def _kind(record: Record, above: Topic | None) -> Kind | None:
    """The topic's kind: said, told by its unit or options, or inherited."""
    told: Kind | None = OF_A_UNIT if record.get("unit") else OF_OPTIONS if record.get("options") else None
    if record.get("unit") and record.get("options"):
        remedy = "remove the options or the unit"
        record.problem(record.items["options"], "B215", 'a quantity cannot have "options"', remedy)
    if record.get("kind") is None:
        if told is None and above is None:
            remedy = f"add unit: …, or kind: with one of {listed(KINDS, 'or')}"
            record.problem(record.node, "B216", "this topic has no kind", remedy)
        return told or (above.kind if above else None)
    kind = record.one_of("kind", KINDS)
    if kind:
        _check_has_what_it_has(record, kind)
    return kind


def _check_has_what_it_has(record: Record, kind: str) -> None:
    """A problem where a unit or options are in a topic whose kind has none."""
    field = "unit" if record.get("unit") else "options" if record.get("options") else None
    has = {"unit": type_of(kind).has_unit, "options": type_of(kind).has_options, None: True}
    if field and not has[field]:
        what = f'a topic of kind {kind} cannot have "{field}"'
        record.problem(record.items[field], "B215", what, f"remove it, or the kind {kind}")


def _setting(record: Record, kind: str, inherited: Setting) -> Setting:
    return inherited._replace(
        unit=_unit(record, kind, inherited),
        tolerance=_tolerance(record, kind, inherited),
        close=_close(record, kind, inherited),
        options=_options(record) or inherited.options,
    )


def _unit(record: Record, kind: str, inherited: Setting) -> str | None:
    said = record.text("unit")
    if said is None:
        if type_of(kind).has_unit and inherited.unit is None and record.get("unit") is None:
            remedy = "add unit: with one of the units, such as soldiers"
            record.problem(record.node, "B216", f"this {kind} has no unit", remedy)
        return inherited.unit
    if said not in inherited.units:
        hint = record.problems.meant(said, inherited.units) or f"add it under units: {said}: {{}}"
        record.problem(record.items["unit"], "B403", f'there is no unit "{said}"', hint)
    return said


def _tolerance(record: Record, kind: str, inherited: Setting) -> "Decimal | CalendarLength":
    node = record.get("tolerance")
    if node is None:
        return inherited.tolerance
    found = read_width(node, "tolerance", kind, record.problems)
    if found is None:
        return ABOUT
    from csto_check.values.closeness import Share

    return found.of if isinstance(found, Share) else found


def _close(record: Record, kind: str, inherited: Setting) -> "Width | None":
    node = record.get("close")
    if node is None:
        return inherited.close
    found = read_width(node, "close", kind, record.problems)
    return None if found is None or found.is_nothing else found


def _options(record: Record) -> tuple[str, ...]:
    node = record.get("options")
    if node is None:
        return ()
    if isinstance(node, Scalar) and node.text:
        record.problem(node, "B204", '"options" must be a list, not a text', "write [fair, foul]")
        return ()
    found: dict[str, None] = {}
    for option in scalar_texts(node, "an option", record.problems):
        if option.text == UNKNOWN:
            record.problem(option, "B217", '"unknown" cannot be an option', "remove it: every topic allows unknown")
        elif option.text in found:
            record.problem(option, "B217", f'the option "{option.text}" appears twice', "remove one of them")
        else:
            found[option.text] = None
    if not found and isinstance(node, Sequence):
        record.problem(node, "B206", '"options" is empty', "write [fair, foul], or remove it for yes and no")
    return tuple(found)


def _changes(record: Record, kind: Kind, above: Topic | None) -> Changes | None:
    said = record.one_of("changes", CHANGES)
    if said == "grows" and not type_of(kind).adds_up:
        record.problem(record.items["changes"], "B215", f"a topic of kind {kind} cannot grow", "write changes: freely")
    if said is None:
        return above.changes if above else None
    return None if said == "never" else said


def _cues(record: Record, kind: str, setting: Setting) -> Mapping[str, Cue]:
    """The cues of a topic; nothing for them is imported if there are none."""
    if record.get("cues") is None:
        return {}
    from csto_check.facts.read_cues import read_cues

    return read_cues(record, kind, setting.options)


def _resolution(record: Record, kind: str, setting: Setting) -> Resolution | None:
    node = record.get("resolution")
    if node is None:
        return None
    inner = Record(node, "resolution", record.problems)
    holds = inner.get("holds")
    value = read_value(holds, kind, setting, record.problems) if holds else None
    because, by = inner.text("because"), inner.text("by")
    on = read_date(inner, "on", setting.zones, needed=True)
    if value is None or because is None or by is None or on is None:
        return None
    return Resolution(value, because, by, on, node.place)

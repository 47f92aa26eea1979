"""Reading `holds`: from when to when the value of a claim held."""

from csto_check.facts.fields import Record
from csto_check.facts.read_values import read_date
from csto_check.facts.yaml_nodes import AnyNode, Mapping, Scalar
from csto_check.values.base import Setting, Unreadable, shorten
from csto_check.values.date import Date, known_date
from csto_check.values.stretch import TimeStretch
from csto_check.values.zones import Zones

TWO_TIMES = "keep holds if the value held all that time, as_of if it is known for one time only"


def read_stretch(record: Record, zones: Zones) -> TimeStretch | None:
    """The time that a claim gives its value, or None where it gives none or something is wrong with it."""
    node = record.get("holds")
    if node is None:
        return None
    if isinstance(node, Scalar) and not node.refused:
        record.problem(node, "B203", f'"holds" must be a mapping, not {_quoted(node)}', _as_ends(node, zones))
        return None
    if "as_of" in record.items:
        record.problem(node, "B411", "this claim has both holds and as_of", TWO_TIMES)
    inner = Record(node, "stretch", record.problems)
    return _stretch(inner, node, zones)


def _stretch(inner: Record, node: AnyNode, zones: Zones) -> TimeStretch | None:
    from_, to = (read_date(inner, name, zones, needed=True) for name in ("from", "to"))
    if from_ is None and to is None:
        if isinstance(node, Mapping) and not node.items:
            inner.problem(node, "B202", 'a stretch needs "from" or "to"', "add from: … or to: …")
        return None
    found = TimeStretch(from_, to)
    if found.is_backwards:
        assert from_ and to, "one end alone comes after nothing"
        what = f"this ends before it begins: {to.written} is before {from_.written}"
        inner.problem(node, "B410", what, f"write {{from: {to.written}, to: {from_.written}}}, or correct one of them")
    return found


def _quoted(node: Scalar) -> str:
    return f'"{shorten(node.text)}"' if node.text.strip() else "nothing"


def _as_ends(node: Scalar, zones: Zones) -> str:
    """What to write for a date where both ends belong."""
    said = _date(node.text, zones)
    if said is None:
        return "write {from: 1870, to: 1890}, with your dates"
    first, dots, last = (each.strip() for each in said.written.partition(".."))
    if dots and first and last:
        return f"write {{from: {first}, to: {last}}}"
    return f"write {{from: {said.written}, to: …}}, or as_of: {said.written} if the value is only known for then"


def _date(text: str, zones: Zones) -> Date | None:
    try:
        return known_date(text, Setting(zones=zones))
    except Unreadable:
        return None

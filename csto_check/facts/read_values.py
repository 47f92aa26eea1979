"""Reading values, dates and other typed fields from nodes."""

from typing import TYPE_CHECKING

from csto_check.facts.fields import Problems, Record, a_node, scalar_text
from csto_check.facts.yaml_nodes import AnyNode, Mapping, Scalar, Sequence
from csto_check.values import date
from csto_check.values.base import Setting, Unreadable, Why
from csto_check.values.date import Date
from csto_check.values.value import Takes, Value, reader_of, type_of
from csto_check.values.zones import Zones

if TYPE_CHECKING:
    from csto_check.values.closeness import Width

# The codes of refused values: why, where the kind matters with the kind.
_CODES: dict[Why, str] = {
    "notation": "B301",
    "ambiguous": "B302",
    "digits": "B303",
    "unit": "B304",
    "share": "B305",
    "half": "B306",
    "backwards": "B307",
    "bounds": "B308",
    "mark": "B309",
    "several": "B310",
    "calendar": "B313",
    "part": "B314",
    "incomplete": "B315",
    "offset": "B316",
    "option": "B321",
    "list": "B322",
    "entry": "B323",
    "empty": "B206",
}
_OF_A_KIND: dict[tuple[Why, str], str] = {("notation", "date"): "B311", ("ambiguous", "date"): "B312"}
_NO_WIDTH = {"tolerance": ("B614", "is not a tolerance"), "close": ("B618", "does not say how close two values are")}


def code_of(why: Why, kind: str) -> str:
    """The code of the problem that a refused value of a kind is."""
    return _OF_A_KIND.get((why, kind)) or _CODES[why]


def read_value(node: AnyNode, kind: str, setting: Setting, problems: Problems) -> Value | None:
    """A value of a topic's kind, or None with a problem."""
    written = _written(node, type_of(kind).takes, problems)
    if written is None:
        return None
    try:
        return reader_of(kind)(written, setting)
    except Unreadable as error:
        problems.at(node.place, code_of(error.why, kind), error.what, error.remedy)
        return None


def _written(node: AnyNode, takes: Takes, problems: Problems) -> str | dict[str, list[str]] | None:
    """What is in the file for a value; a set is refused by its kind, with what it says."""
    if takes is Takes.LISTS:
        return _lists(node, problems)
    said = _edtf_set(node) if takes is Takes.TEXT_OR_SET else None
    return said or scalar_text(node, "the value", problems, free=takes is Takes.FREE_TEXT)


def _edtf_set(node: AnyNode) -> str | None:
    """`[1667,1668]` as it is in the file."""
    if not isinstance(node, Sequence) or not all(isinstance(item, Scalar) for item in node.items):
        return None
    return f"[{','.join(item.text for item in node.items if isinstance(item, Scalar))}]"


def _lists(node: AnyNode, problems: Problems) -> str | dict[str, list[str]] | None:
    if not isinstance(node, Mapping):
        return _unlisted(node, problems)
    lists: dict[str, list[str]] = {}
    for how, items in node.items.items():
        found = items.items if not isinstance(items, Scalar) and not isinstance(items, Mapping) else [items]
        names = [scalar_text(item, "a name", problems) for item in found]
        if None in names:
            return None
        lists[how] = [name for name in names if name is not None]
    return lists


def _unlisted(node: AnyNode, problems: Problems) -> str | None:
    """Text where a list of names belongs: `unknown`, or what the kind will refuse."""
    if isinstance(node, Scalar):
        return scalar_text(node, "the value", problems)
    what = f"a list of names cannot be {a_node(node)}"
    problems.at(node.place, "B322", what, "write {all: [A, B]} or {some: [A, B]}")
    return None


def read_date(record: Record, name: str, zones: Zones | None, *, needed: bool = False) -> Date | None:
    """A date field, or None if it is missing, wrong, or unknown and not needed."""
    node = record.get(name)
    said = node and (_edtf_set(node) or scalar_text(node, f'"{name}"', record.problems))
    if node is None or said is None:
        return None
    try:
        value = date.known_date(said, Setting(zones=zones))
    except Unreadable as error:
        record.problem(node, code_of(error.why, "date"), f'"{name}": {error.what}', error.remedy)
        return None
    if value is None and needed:
        record.problem(node, "B317", f'"{name}": unknown is not a date', "write the date")
    return value


def read_width(node: AnyNode, field: str, kind: str, problems: Problems) -> "Width | None":
    """A tolerance, or how close two values may be: of a number a share, of a date a stretch of time."""
    said = scalar_text(node, f'"{field}"', problems)
    name = type_of(kind).width
    if name is None:
        what = "a tolerance" if field == "tolerance" else f'"{field}"'
        problems.at(node.place, "B215", f"a topic of kind {kind} cannot have {what}", "remove it")
        return None
    from csto_check.values.closeness import WIDTHS  # few topics say it

    width = WIDTHS[name]
    found = width.read(said) if said is not None else None
    if said is not None and found is None:
        code, what = _NO_WIDTH[field]
        problems.at(node.place, code, f'"{said}" {what}', f"write {width.forms}")
    return found

"""The order of keys: that of the tables of the format where they have one, else the file's own."""

from csto_check.facts.format import FIELDS
from csto_check.layout.nodes import Branch, LaidOut, Leaf


def put_in_order(root: LaidOut | None) -> None:
    """Sort the fields of all records of a base, an included file or a file with cues, in place."""
    if isinstance(root, Branch) and root.is_mapping:
        _record(root, "cue_file" if _is_cue_file(root) else "base")


def _is_cue_file(root: Branch) -> bool:
    """Whether a file has the keys of one with cues, and its topics no field of a question."""
    if not {_name(entry.key) for entry in root.entries} <= FIELDS["cue_file"].keys():
        return False
    topics = [entry.value for entry in root.entries if _name(entry.key) == "topics"]
    return not any(_has_questions(node) for node in topics if isinstance(node, Branch))


def _has_questions(topics: Branch) -> bool:
    records = (entry.value for entry in topics.entries)
    return any(
        _name(entry.key) in FIELDS["topic"]
        for record in records
        if isinstance(record, Branch)
        for entry in record.entries
    )


def _name(key: Leaf | None) -> str:
    return key.text if key is not None else ""


def _record(node: Branch, table: str) -> None:
    """Sort the fields of one record; unknown ones come last, in the file's order."""
    fields = FIELDS[table]
    places = {name: place for place, name in enumerate(fields)}
    node.entries.sort(key=lambda entry: places.get(_name(entry.key), len(places)))
    for entry in node.entries:
        field = fields.get(_name(entry.key))
        if field is not None and isinstance(entry.value, Branch):
            _value(entry.value, field.shape, field.record)


def _value(node: Branch, shape: str, table: str) -> None:
    """Sort the records in the value of a field, by its shape."""
    if shape == "record":
        if node.is_mapping and (table != "says" or any(_name(entry.key) == "value" for entry in node.entries)):
            _record(node, table)
    elif shape in _INSIDE:
        inner, own = _INSIDE[shape]
        for entry in node.entries:
            if isinstance(entry.value, Branch):
                _value(entry.value, inner, own or table)


# What is in a mapping or a list of a shape: another shape, and the table of a record.
_INSIDE = {
    "records": ("record", ""),
    "claims": ("claims of a source", ""),
    "claims of a source": ("record", "claim"),
    "says": ("record", "says"),
    "aside": ("record", "set_aside"),
    "cues": ("record", "cue"),
    "cues_of": ("cues", ""),
}

"""The JSON Schema of a fact base, made from the tables of its format, for editors."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from csto_check.facts.format import RECORDS, Field
from csto_check.facts.grades import CREDIBILITY, RELIABILITY
from csto_check.facts.model import CHANGES, MODALITIES
from csto_check.values import KINDS, date
from csto_check.values.value import Compares, type_of

Schema = dict[str, Any]
_WHOLE_FILES = ("base", "part", "cue_file")


def _mapping(values: Schema) -> Schema:
    """A mapping, or nothing after its key."""
    return {"type": ["object", "null"], "additionalProperties": values}


def _list(items: Schema) -> Schema:
    return {"type": ["array", "null"], "items": items}


def _record_of(table: str) -> Schema:
    return {"$ref": f"#/$defs/{table}"}


def _examples() -> Iterator[str]:
    """What the kinds that lie on a line have as examples."""
    for name in KINDS:
        if type_of(name).compares is Compares.ON_A_LINE:
            yield from import_module(f"csto_check.values.{name}").EXAMPLES


_TEXT: Schema = {"type": ["string", "number", "boolean"]}
_TEXTS: Schema = {"type": "array", "items": _TEXT}
_LINES: Schema = {"anyOf": [_TEXT, _TEXTS]}
_MAYBE_LINES: Schema = {"anyOf": [_TEXT, _TEXTS, {"type": "null"}]}
_NAMES: Schema = {
    "type": "object",
    "properties": {"all": _LINES, "some": _LINES},
    "minProperties": 1,
    "maxProperties": 1,
    "additionalProperties": False,
}
_DATE: Schema = {**_TEXT, "examples": list(date.EXAMPLES)}
_VALUE: Schema = {"anyOf": [_TEXT, _NAMES], "examples": list(dict.fromkeys(_examples()))}
_SHAPES: dict[str, Schema] = {
    "version": {"enum": [1, "1"]},
    "free": _TEXT,
    "question": {"anyOf": [_TEXT, {"type": "object", "minProperties": 1, "additionalProperties": _TEXT}]},
    "line": _TEXT,
    "word": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
    "claim": {"type": "string"},
    "lines": _LINES,
    "date": _DATE,
    "value": _VALUE,
    "modality": {"enum": list(MODALITIES)},
    "changes": {"enum": list(CHANGES)},
    "kind": {"enum": list(KINDS)},
    "width": _TEXT,
    "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    "names": _mapping(_MAYBE_LINES),
    "units": _mapping(_mapping(_MAYBE_LINES)),
    "says": {"type": "object", "additionalProperties": {"anyOf": [_VALUE, _record_of("says")]}},
    "claims": _mapping(_list(_record_of("claim"))),
    "cues": _mapping(_record_of("cue")),
    "kinds": _mapping(_LINES),
    "cues_of": _mapping(_mapping(_record_of("cue"))),
    "phrases": {"anyOf": [_LINES, {"type": "object", "additionalProperties": _LINES}]},
    "aside": _list(_record_of("set_aside")),
    "ignores": {"type": "array", "items": _record_of("ignore")},
    "code": {"type": "string", "pattern": "^[QR][0-9]{3}$"},
    "reliability": {"enum": list(RELIABILITY)},
    "credibility": {"enum": [*map(int, CREDIBILITY), *CREDIBILITY]},
    "rules": _list({"type": "string"}),
}


def base_schema() -> Schema:
    """The schema, in the 2020-12 dialect."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A fact base for csto-check",
        **_record(RECORDS["base"]),
        "$defs": {name: _record(fields) for name, fields in RECORDS.items() if name not in _WHOLE_FILES},
    }


def _record(fields: tuple[Field, ...]) -> Schema:
    return {
        "type": "object",
        "properties": {field.name: {"description": field.help, **_shape(field)} for field in fields},
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def _shape(field: Field) -> Schema:
    if field.shape == "record":
        return _record_of(field.record)
    if field.shape == "records":
        return _mapping(_record_of(field.record))
    return _SHAPES[field.shape]

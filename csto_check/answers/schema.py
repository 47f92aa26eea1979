"""The JSON Schema of each document, made from its types."""

from importlib import import_module
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from csto_check.answers import DOCUMENTS
from csto_check.docstring import docstring
from csto_check.problem import CannotRun, did_you_mean

Schema = dict[str, Any]
_PLAIN = {str: "string", bool: "boolean", int: "integer", float: "number", NoneType: "null"}


def document_schema(command: str) -> Schema:
    """The schema of a command's JSON, in the 2020-12 dialect; raises CannotRun for a command without one."""
    if command not in DOCUMENTS:
        remedy = did_you_mean(command, DOCUMENTS) or f"these have one: {', '.join(DOCUMENTS)}"
        raise CannotRun.because(f'there is no JSON document of "{command}"', remedy)
    definitions: dict[str, Schema] = {}
    document = import_module(f"csto_check.answers.{command}").Document
    top = _object(document, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **top,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(type_: Any, definitions: dict[str, Schema]) -> Schema:
    hints = get_type_hints(type_, include_extras=True)
    return {
        "description": " ".join(docstring(type_).split()),
        "type": "object",
        "properties": {name: _schema(hint, definitions) for name, hint in hints.items()},
        "required": list(hints),
        "additionalProperties": False,
    }


def _schema(hint: Any, definitions: dict[str, Schema]) -> Schema:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return {**_schema(arguments[0], definitions), "description": arguments[1]}
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is list:
        return {"type": "array", "items": _schema(arguments[0], definitions)}
    if origin in (Union, UnionType):
        return {"anyOf": [_schema(each, definitions) for each in arguments]}
    if is_typeddict(hint):
        if hint.__name__ not in definitions:
            definitions[hint.__name__] = {}
            definitions[hint.__name__] = _object(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return {"type": _PLAIN[hint]}

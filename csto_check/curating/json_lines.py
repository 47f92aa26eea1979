"""Additions from JSON, one object a line, with the fields of the format."""

from json import JSONDecodeError, loads
from typing import Any

from csto_check.curating.addition import WHATS, Addition, FieldTree
from csto_check.curating.given_by import GivenBy
from csto_check.facts.yaml_nodes import DEEPEST
from csto_check.problem import CannotRun, Place, Problem, did_you_mean
from csto_check.prose import listed

_KEY = "add"  # what a line adds
_EXAMPLE = '{"add": "claim", "source": "herald", "quote": "…", "says": {"injured": "31"}}'


class _Wrong(Exception):
    """What is wrong with a line, and what would be right."""


def additions_from_lines(text: str, name: str) -> list[Addition]:
    """The additions of a text with one object a line; raises CannotRun with the problem of every line."""
    found, problems = [], []
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if line.strip():
            try:
                found.append(_addition(line, Place(name, number, 1)))
            except CannotRun as error:
                problems += error.problems
    if problems:
        raise CannotRun(problems)
    return found


def _addition(line: str, place: Place) -> Addition:
    try:
        item = _object(line, place)
        what = item.pop(_KEY, None)
        if what not in WHATS:
            near = did_you_mean(str(what), WHATS) or f'write "{_KEY}": with {listed(WHATS, "or")}, such as {_EXAMPLE}'
            raise _Wrong("this line does not say what it adds", near)
        text = item.pop("text", None) if what == "source" else None
        fields = {key: _tree(value, key) for key, value in item.items() if value is not None}
        id_ = fields.pop("source" if what == "claim" else "id", "")
        if not isinstance(id_, str) or not isinstance(text, str | None):
            raise _Wrong("an id and the name of a file are texts", "put them in quotation marks")
    except _Wrong as error:
        raise CannotRun(Problem(place, *error.args)) from error
    return Addition(what, id_, _with_open_values(fields), place, text, GivenBy.LINE)


def _object(line: str, place: Place) -> dict[str, Any]:
    """The object of a line, with numbers as they are written."""
    try:
        item = _loaded(line)
    except JSONDecodeError as error:
        at = Place(place.file, place.line, error.colno)
        raise CannotRun.because(f"this is not JSON: {error.msg}", f"write {_EXAMPLE}", at) from error
    except (RecursionError, ValueError) as error:
        raise _Wrong("this JSON cannot be read", f"write {_EXAMPLE}") from error
    if not isinstance(item, dict):
        raise _Wrong("this line is no object", f"write {_EXAMPLE}")
    return item


def _loaded(text: str) -> Any:
    return loads(text, parse_int=str, parse_float=str, parse_constant=_no_number, object_pairs_hook=_pairs)


def list_from_json(text: str) -> list[FieldTree]:
    """A list in JSON, such as a cell may hold; raises ValueError."""
    try:
        found = _tree(_loaded(text), "a list")
    except (_Wrong, RecursionError) as error:
        raise ValueError(text) from error
    if not isinstance(found, list):
        raise ValueError(text)
    return found


def _no_number(said: str) -> Any:
    raise _Wrong(f"{said} is not a value", "put it in quotation marks if it is text")


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _Wrong(f'duplicate key "{key}"', "remove one, or merge the two")
        found[key] = value
    return found


def _tree(value: Any, key: str, depth: int = 0) -> FieldTree:
    if depth > DEEPEST:
        raise _Wrong(f"this is nested more than {DEEPEST} levels deep", "a claim, topic or source needs three or four")
    if isinstance(value, bool):
        raise _Wrong(f'"{key}" is {"true" if value else "false"}', 'write "yes" or "no", in quotation marks')
    if isinstance(value, dict):
        return {name: _tree(each, name, depth + 1) for name, each in value.items()}
    if isinstance(value, list):
        return [_tree(each, key, depth + 1) for each in value]
    return "" if value is None else str(value)


def _with_open_values(fields: dict[str, FieldTree]) -> dict[str, FieldTree]:
    """The fields of a claim whose `says` may be a list of topics: those take their values from the quote."""
    says = fields.get("says")
    topics = [says] if isinstance(says, str) else says if isinstance(says, list) else []
    return {**fields, "says": {str(topic): "" for topic in topics}} if topics else fields

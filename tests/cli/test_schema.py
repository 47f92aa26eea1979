"""The JSON Schema of a base: editors accept what loads, and mark what is misspelt."""

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from csto_check.facts.format import RECORDS
from csto_check.facts.starter import STARTER
from tests.cli.helpers import BASE, ROOT, SHIPPED, write_base
from tests.cli.test_documents import base_of
from tests.sessions import in_this_process


class Editor(yaml.CSafeLoader):
    """YAML 1.2 as editors read it: a date is text, and so are yes, no and on."""


_ELSEWHERE = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
Editor.yaml_implicit_resolvers = {
    first: [(tag, shape) for tag, shape in resolvers if tag not in _ELSEWHERE or first in "tTfF"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
LOADERS = [yaml.CBaseLoader, Editor]


@pytest.fixture(scope="module")
def validator() -> jsonschema_rs.Draft202012Validator:
    schema = json.loads(in_this_process(["schema"])[1])
    jsonschema_rs.meta.validate(schema)
    return jsonschema_rs.Draft202012Validator(schema)


def loading() -> list[Path]:
    """The shipped base, and those of the cases that load and stand in one file."""
    paths = [SHIPPED, *sorted((ROOT / "tests/cases").rglob("facts.yaml"))]
    return [path for path in paths if base_of(path) is not None]


def wrong(validator: jsonschema_rs.Draft202012Validator, data: Any) -> list[str]:
    return [f"{error.instance_path}: {error.message[:200]}" for error in validator.iter_errors(data)]


@pytest.mark.parametrize("loader", LOADERS, ids=lambda loader: loader.__name__)
def test_a_base_that_loads_follows_the_schema(loader: Any, validator: jsonschema_rs.Draft202012Validator) -> None:
    for path in loading():
        # A byte order mark is no part of the text, and BaseLoader leaves what is empty as an empty text.
        data = yaml.load(path.read_bytes().decode("utf-8-sig"), loader)
        assert (str(path), wrong(validator, _without_empty(data))) == (str(path), [])


@pytest.mark.parametrize("text", [STARTER, BASE, "csto-check: 1\n"], ids=["starter", "rich", "least"])
@pytest.mark.parametrize("loader", LOADERS, ids=lambda loader: loader.__name__)
def test_a_new_base_follows_the_schema(loader: Any, text: str, validator: jsonschema_rs.Draft202012Validator) -> None:
    assert wrong(validator, _without_empty(yaml.load(text, loader))) == []


def _without_empty(data: Any) -> Any:
    """The same with an empty field as null, which is what every other loader makes of it."""
    if isinstance(data, dict):
        return {key: _without_empty(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_without_empty(value) for value in data]
    return None if data == "" else data


@pytest.mark.parametrize(
    ("right", "misspelt"),
    [
        ("\ntitle:", "\ntitel:"),
        ("publisher:", "publishr:"),
        ("question:", "queston:"),
        ("according_to:", "acording_to:"),
        ("says:", "say:"),
        ("kind: date", "kind: dates"),
        ("csto-check: 1", "csto-check: 2"),
        ("note:", "notes:"),
    ],
)
def test_what_is_misspelt_is_marked_and_refused(
    right: str, misspelt: str, validator: jsonschema_rs.Draft202012Validator, tmp_path: Path
) -> None:
    assert right in BASE
    text = BASE.replace(right, misspelt, 1)
    assert wrong(validator, yaml.load(text, Editor))
    assert in_this_process(["topics", "--facts", write_base(tmp_path, text)])[0] == 2


@pytest.mark.parametrize(
    ("right", "misspelt"),
    [("reliability: B", "reliability: b"), ("credibility: 4", "credibility: 7"), ("at:", "page:")],
)
def test_the_starter_base_marks_a_wrong_grade(
    right: str, misspelt: str, validator: jsonschema_rs.Draft202012Validator, tmp_path: Path
) -> None:
    assert f" {right} " in STARTER
    text = STARTER.replace(f" {right} ", f" {misspelt} ")
    assert wrong(validator, yaml.load(text, Editor))
    assert in_this_process(["topics", "--facts", write_base(tmp_path, text)])[0] == 2


def test_the_schema_describes_every_field_of_the_format() -> None:
    schema: Any = json.loads(in_this_process(["schema"])[1])
    records = {"base": schema, **schema["$defs"]}
    for name, fields in RECORDS.items():
        if name not in ("part", "cue_file"):
            assert {field.name for field in fields} == set(records[name]["properties"])
            assert all(field["description"] for field in records[name]["properties"].values())

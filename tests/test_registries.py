"""Contract tests: whatever is added to a registry must keep its promises."""

import ast
import inspect
import json
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib import import_module
from inspect import signature
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

import csto_check
from csto_check.answers import DOCUMENTS
from csto_check.answers.diff import answer
from csto_check.answers.schema import document_schema
from csto_check.commands import COMMANDS
from csto_check.facts.checks import CHECKS
from csto_check.facts.format import RECORDS, SHAPES
from csto_check.facts.model import Base
from csto_check.files.shipped import shipped_base
from csto_check.formats import FORMATS
from csto_check.formats.screen import Screen
from csto_check.languages import NAMES
from csto_check.problem import Problem
from csto_check.prose import listed
from csto_check.values import KINDS
from csto_check.values.base import Relation, Setting, Unreadable
from csto_check.values.value import Compares, Unknown, type_of
from csto_check.values.zones import Zones
from csto_check.views.diff import view

ROOT = Path(csto_check.__file__).parent.parent
PACKAGE = ROOT / "csto_check"
README = (ROOT / "README.md").read_text("utf-8")
JSON_DOCS, FACTS_DOCS = ((ROOT / f"docs/{name}.md").read_text("utf-8") for name in ("json", "facts"))
SETTING = Setting(unit="soldiers", units=frozenset({"soldiers"}), zones=Zones())


class Registry(NamedTuple):
    """Names that a folder's `__init__.py` holds as `called`, each with a file that defines all of `needs`.

    Every other file there that defines the first of them was forgotten, but for those in `others`.
    """

    folder: str
    called: str
    names: Iterable[str]
    needs: tuple[str, ...]
    others: tuple[str, ...] = ()


REGISTRIES = [
    Registry("values", "KINDS", KINDS, ("EXAMPLES", "read", "TYPE")),
    Registry("facts/checks", "CHECKS", CHECKS, ("check",)),
    Registry("formats", "FORMATS", FORMATS, ("render",), ("piped", "terminal")),
    Registry("commands", "COMMANDS", COMMANDS, ("run",), ("app",)),
    Registry("answers", "DOCUMENTS", DOCUMENTS, ("Document", "answer")),
    Registry("languages", "NAMES", NAMES, ("LANGUAGE",)),
]
EACH = pytest.mark.parametrize("registry", REGISTRIES, ids=lambda each: each.called)


def defined(path: Path) -> set[str]:
    """What a module defines; nothing where there is none."""
    found: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body if path.is_file() else ():
        if isinstance(node, ast.Assign):
            found.update(target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.ClassDef | ast.FunctionDef):
            found.add(node.name)
    return found


@EACH
def test_a_registry_holds_names_of_modules(registry: Registry) -> None:
    assert all(name.isidentifier() for name in registry.names)
    assert len({*registry.names}) == len([*registry.names])


@EACH
def test_a_name_in_a_registry_has_its_file(registry: Registry) -> None:
    for name in registry.names:
        file = f"csto_check/{registry.folder}/{name}.py"
        lacks = set(registry.needs) - defined(ROOT / file)
        assert not lacks, f'{registry.called} names "{name}": {file} must define {", ".join(sorted(lacks))}'


@EACH
def test_a_file_for_a_registry_is_named_in_it(registry: Registry) -> None:
    for path in sorted((PACKAGE / registry.folder).glob("*.py")):
        if registry.needs[0] in defined(path) and path.stem not in (*registry.names, *registry.others):
            raise AssertionError(f'"{path.stem}" is missing in {registry.called} of {registry.folder}/__init__.py')


# --- commands and their documents

WITHOUT_FUNCTION = {"text"}  # csto_check.text is a folder, which a function of this name would hide
WITHOUT_VIEW = {"report", "text"}  # a page, and a text


def test_a_command_with_formats_has_a_document_its_rows_and_a_view() -> None:
    for name in COMMANDS:
        options = signature(import_module(f"csto_check.commands.{name}").run).parameters
        if "format" in options:
            assert name in DOCUMENTS, f'"{name}" is missing in DOCUMENTS of answers/__init__.py'
            for file, needed in ((f"answers/{name}.py", "rows"), (f"views/{name}.py", "view")):
                assert needed in defined(PACKAGE / file), f"csto_check/{file} must define {needed}"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_that_of_a_command_and_a_function_of_the_package(name: str) -> None:
    assert name in COMMANDS, f'"{name}" is missing in COMMANDS of commands/__init__.py'
    if name in WITHOUT_FUNCTION:
        return
    assert name in csto_check.__all__, f'"{name}" is missing in __all__ of csto_check/__init__.py'
    line = f"from csto_check.answers.{name} import answer as {name}"
    assert line in (PACKAGE / "__init__.py").read_text("utf-8"), f"{line}: missing in csto_check/__init__.py"


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_stands_in_the_table_of_the_readme(name: str) -> None:
    assert re.search(rf"^\| `csto-check {name}\b", README, re.M), f"README.md has no row for csto-check {name}"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_stands_in_the_table_of_the_docs(name: str) -> None:
    """Its row names every key but those that all have."""
    (row,) = re.findall(rf"^\| `{name}` \| (.*?) \|", JSON_DOCS, re.M) or [""]
    keys = [key for key in document_schema(name)["required"] if key not in ("csto_check", "command", "base")]
    assert row.replace("`", "").split(", ") == keys, f"docs/json.md: the row of {name}"


# --- kinds, checks, formats


def kind(name: str) -> ModuleType:
    return import_module(f"csto_check.values.{name}")


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_reads_its_examples_and_keeps_them_as_written(name: str) -> None:
    assert kind(name).EXAMPLES
    for example in kind(name).EXAMPLES:
        value = kind(name).read(example, SETTING)
        assert value.written == example or isinstance(example, dict)
        assert value.relation(value) in (Relation.SAME, Relation.UNKNOWN, Relation.UNCOMPARED)
        assert value.gap(value) is None
        assert value.show()
        hash(value)


def test_the_docs_name_every_kind() -> None:
    kinds = listed((f"`{name}`" for name in KINDS), "or")
    assert f"| `kind` | {kinds};" in FACTS_DOCS, f"docs/facts.md: the kinds of a topic are {kinds}"


def test_the_docs_say_how_a_kind_on_a_line_is_written() -> None:
    """Its first example stands in the table of values."""
    for name in (name for name in KINDS if type_of(name).compares is Compares.ON_A_LINE):
        example = kind(name).EXAMPLES[0]
        assert f"| `{example}`" in FACTS_DOCS, f"docs/facts.md: the table of values has no {name}, such as {example}"


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_knows_unknown_and_refuses_an_empty_text(name: str) -> None:
    assert isinstance(kind(name).read("unknown", SETTING), Unknown)
    with pytest.raises(Unreadable) as refused:
        kind(name).read("", SETTING)
    assert refused.value.what
    assert refused.value.remedy


def test_a_check_finds_something_in_a_broken_case(monkeypatch: pytest.MonkeyPatch) -> None:
    found: set[str] = set()
    for name in CHECKS:
        module = import_module(f"csto_check.facts.checks.{name}")
        monkeypatch.setattr(module, "check", _noting(module.check, name, found))
    for path in (ROOT / "tests/cases/broken").glob("*/facts.yaml"):
        with suppress(csto_check.CannotRun):
            csto_check.load(str(path))
    for name in CHECKS:
        assert name in found, f"nothing to find for {name}: write tests/cases/broken/{name}/facts.yaml"


def _noting(check: Callable[[Base], Iterable[Problem]], name: str, found: set[str]) -> Callable[[Base], list[Problem]]:
    """A check that notes its name where it finds something."""

    def noting(base: Base) -> list[Problem]:
        problems = list(check(base))
        found.update([name] if problems else ())
        return problems

    return noting


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_finds_nothing_in_the_shipped_base_and_says_what_it_is_for(name: str) -> None:
    check = import_module(f"csto_check.facts.checks.{name}")
    assert check.__doc__
    assert list(check.check(csto_check.load(str(shipped_base())))) == []


def test_the_readme_names_every_format() -> None:
    formats = f"--format {'|'.join(FORMATS)}"
    assert f"`{formats}`" in README, f"README.md does not say {formats}"


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("width", [None, 80])
def test_a_format_gives_text_that_ends_with_a_line_break(name: str, width: int | None) -> None:
    base = csto_check.load(str(shipped_base()))
    document = answer(base, ["founded"])
    render = import_module(f"csto_check.formats.{name}").render
    text = render(document, lambda: view(document), Screen(width))
    assert text.endswith("\n")
    assert "1992" in text


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_has_a_schema_that_is_json_itself(name: str) -> None:
    schema = document_schema(name)
    assert schema["required"][:3] == ["csto_check", "command", "base"]
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_says_what_it_does_in_one_short_line_and_ends_with_an_example(name: str) -> None:
    first, *_, last = inspect.cleandoc(import_module(f"csto_check.commands.{name}").run.__doc__).splitlines()
    assert first.endswith(".") and len(first) <= 50
    assert last.startswith(f"Example: csto-check {name}")


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if name not in WITHOUT_VIEW])
def test_a_command_with_a_document_has_a_view_of_its_name(name: str) -> None:
    assert callable(import_module(f"csto_check.views.{name}").view)


def test_every_field_of_the_format_has_a_known_shape_and_a_help() -> None:
    for table in RECORDS.values():
        for field in table:
            assert field.shape in SHAPES
            assert field.help.endswith(".")
            assert not field.record or field.record in RECORDS

"""One word, one meaning: no public class, alias or function is defined in two modules, no module in two folders."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from csto_check.commands import COMMANDS
from csto_check.facts.checks import CHECKS
from csto_check.formats import FORMATS
from csto_check.values import KINDS
from tests.test_architecture import PACKAGE, modules, tree_of

# What every module of a registry defines: one thing by one name (CONTRIBUTING, the five recipes).
CONTRACTS: dict[str, tuple[Iterable[str], set[str]]] = {
    "commands": (COMMANDS, {"run"}),
    "answers": (COMMANDS, {"answer", "rows", "Document"}),
    "views": (COMMANDS, {"view"}),
    "formats": (FORMATS, {"render", "render_findings"}),
    "values": (KINDS, {"read"}),
    "facts/checks": (CHECKS, {"check"}),
}
# A command, the document that it answers with, the view of that, and its part of the page have one name.
SAME_COMMAND = {"commands", "answers", "views", "views/report"}

Defined = Mapping[str, set[str]]  # what is defined, and all meanings that it has


def test_no_public_name_has_two_meanings() -> None:
    found = twice(definitions(modules()))
    assert not found


def test_no_two_folders_have_a_module_of_one_name() -> None:
    found = {name: where for name, where in twice(folders(modules())).items() if not where <= SAME_COMMAND}
    assert not found


def test_the_checks_of_names_can_fail(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "doubled.py").write_text(f"class Thing: ...\nShape = tuple[{folder!r}]\n", "utf-8")
    found = sorted(tmp_path.rglob("*.py"))
    assert twice(definitions(found)).keys() == {"Thing", "Shape"}
    assert twice(folders(found)).keys() == {"doubled"}


def test_a_contract_is_kept_only_by_the_modules_of_its_registry() -> None:
    assert is_contract("run", PACKAGE / "commands" / "diff.py")
    assert not is_contract("run", PACKAGE / "commands" / "app.py")
    assert not is_contract("read", PACKAGE / "values" / "moment.py")


def twice(found: Defined) -> dict[str, set[str]]:
    return {name: where for name, where in found.items() if len(where) > 1}


def definitions(paths: Iterable[Path]) -> Defined:
    """Public classes and functions by their module, aliases of types by what they stand for."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        for name, meaning in defined(path):
            if not name.startswith("_") and not is_contract(name, path):
                found[name].add(meaning)
    return found


def defined(path: Path) -> Iterator[tuple[str, str]]:
    for node in tree_of(path).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name, str(path)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and is_alias(node):
            yield node.targets[0].id, ast.unparse(node.value)


def is_alias(node: ast.Assign) -> bool:
    """Whether an assigned name is one of a type: Words, not WORDS, and no variable of a type, which is of its file."""
    name = ast.unparse(node.targets[0])
    return name[0].isupper() and not name.isupper() and not ast.unparse(node.value).startswith("TypeVar(")


def is_contract(name: str, path: Path) -> bool:
    registered, names = CONTRACTS.get(folder_of(path), ((), set()))
    return name in names and path.stem in registered


def folders(paths: Iterable[Path]) -> Defined:
    """Each name of a module with the folders that have one."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        if not path.stem.startswith("__"):
            found[path.stem].add(folder_of(path))
    return found


def folder_of(path: Path) -> str:
    return path.parent.relative_to(PACKAGE).as_posix() if path.is_relative_to(PACKAGE) else path.parent.name

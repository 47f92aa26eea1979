"""What kind a value is, is asked in its own file and nowhere else."""

import ast
from collections.abc import Iterator
from pathlib import Path

from csto_check.values import KINDS
from csto_check.values.value import Value, type_of
from tests.test_architecture import LAYERS, layer_of, modules, tree_of

TYPES = {type_of(kind).__name__ for kind in KINDS} | {"Unknown"}
ASKED = {name for name in vars(Value) if not name.startswith("_")}
# What is read in a text has kinds of its own, some of which are called the same.
OUTSIDE = {layer for layer, below in LAYERS.items() if "values" in below} - {"reading"}


def asked(tree: ast.AST) -> Iterator[str]:
    """Every place at which a file asks what kind a value is."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield from _called(node, node.func.id)
        elif isinstance(node, ast.Compare) and "kind" in ast.unparse(node.left) and _words(node) & {*KINDS}:
            yield f"line {node.lineno}: {ast.unparse(node)}"


def _called(node: ast.Call, name: str) -> Iterator[str]:
    told = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    if (name == "isinstance" and told & TYPES) or (name in ("hasattr", "getattr") and _words(node) & ASKED):
        yield f"line {node.lineno}: {ast.unparse(node)}"


def _words(node: ast.AST) -> set[object]:
    return {each.value for each in ast.walk(node) if isinstance(each, ast.Constant)}


def test_no_file_but_its_own_asks_what_kind_a_value_is() -> None:
    found = {str(path): list(asked(tree_of(path))) for path in modules() if layer_of(path) in OUTSIDE}
    assert {path: places for path, places in found.items() if places} == {}


def test_the_check_can_fail(tmp_path: Path) -> None:
    lines = (
        "isinstance(value, Quantity | Date)",
        'getattr(value, "span")',
        'topic.kind == "date"',
        'kind in ("name", "names")',
    )
    assert [len(list(asked(ast.parse(line)))) for line in lines] == [1, 1, 1, 1]
    assert list(asked(ast.parse('reading.kind in ("share", "duration")'))) == []

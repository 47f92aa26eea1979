"""Who may import whom: the layers of the house, no circles, every folder listed, every library at home."""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "csto_check"
NAME = PACKAGE.name

# A layer and those it may import. `cli` and the package itself stand above all.
LAYERS: dict[str, set[str]] = {
    "problem": set(),
    "docstring": set(),
    "prose": set(),
    "grouped": set(),
    "languages": set(),
    "view": set(),
    "web": set(),
    "element": {"web"},
    "codes": {"text"},
    "text": {"languages"},
    "pages": {"text"},
    "files": {"problem"},
    "values": {"languages", "prose", "text"},
    "reading": {"languages", "prose", "text", "values"},
    "facts": {"codes", "files", "languages", "problem", "prose", "values"},
    "compiled": {"facts", "files", "languages", "problem", "values"},
    "layout": {"facts", "problem", "text"},
    "reasoning": {"facts", "grouped", "languages", "prose", "values"},
    "searching": {"facts", "grouped", "problem", "prose", "reasoning", "text", "values"},
    "evidence": {"facts", "files", "languages", "pages", "problem", "prose", "reading", "text", "values"},
    "checking": {"languages", "prose", "reading", "text", "values"},
    "reviewing": {"evidence", "facts", "languages", "problem", "prose", "reading", "reasoning", "text", "values"},
    "drafting": {"facts", "languages", "layout", "prose", "reading", "reasoning", "reviewing", "text", "values"},
    "changing": {"evidence", "facts", "grouped", "problem", "reasoning", "text", "values"},
    "curating": {"codes", "evidence", "facts", "files", "layout", "problem", "prose", "text", "values"},
    "answers": {
        *{
            "changing",
            "checking",
            "codes",
            "compiled",
            "curating",
            "docstring",
            "drafting",
            "evidence",
            "facts",
            "files",
            "grouped",
        },
        *{"languages", "pages", "problem", "prose", "reading", "reasoning", "reviewing", "searching", "text", "values"},
    },
    "views": {"answers", "element", "grouped", "prose", "text", "view", "web"},
    "formats": {"answers", "codes", "element", "text", "view"},
    "commands": {
        *{"answers", "codes", "compiled", "curating", "docstring", "evidence", "facts", "files", "formats"},
        *{"languages", "layout", "problem", "prose", "view", "views"},
    },
    "cli": {"commands", "problem"},
    "__main__": {"cli"},
    "__init__": {"answers", "facts", "problem"},
}
HOMES = {
    "yaml": {"facts"},
    "rich": {"formats"},
    "typer": {"commands", "cli"},
    "dateutil": {"values"},
    "pypdf": {"pages"},
}
LONGEST_FILE, LONGEST_FUNCTION = 300, 40
CONTRIBUTING = PACKAGE.parent / "CONTRIBUTING.md"
_TABLE = re.compile(r"(?<=`pytest --rewrite tests/test_architecture.py` writes it.\n\n```\n).*?(?=```\n)", re.S)


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def layer_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


@cache
def tree_of(path: Path) -> ast.Module:
    """What stands in a file, read once."""
    return ast.parse(path.read_text("utf-8"))


@cache
def imports(path: Path) -> frozenset[str]:
    """Every module that a file imports, wherever in the file."""
    return frozenset(_imports(path))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            module = node.module or ""
            named = [f"{module}.{alias.name}" for alias in node.names]
            yield from [name if is_module(name) else module for name in named]


def is_module(name: str) -> bool:
    path = PACKAGE.parent.joinpath(*name.split("."))
    return name.startswith(f"{NAME}.") and (path.is_dir() or path.with_suffix(".py").is_file())


def test_every_folder_and_file_stands_in_a_layer() -> None:
    assert {layer_of(path) for path in modules()} == LAYERS.keys()


def table_of_layers() -> str:
    """The layers as CONTRIBUTING.md shows them; `__main__` and the package itself are left out."""
    shown = {name: below for name, below in LAYERS.items() if not name.startswith("__")}
    width = max(map(len, shown)) + 2
    lines = [f"{name + ':':{width}}{', '.join(sorted(below)) or 'nothing of ours'}" for name, below in shown.items()]
    homes = (f"{library} in {' and '.join(sorted(layers))}" for library, layers in HOMES.items())
    return "".join(f"{line}\n" for line in [*lines, f"{'homes:':{width}}{' · '.join(homes)}"])


def test_the_table_of_layers_in_contributing_is_made_from_them(request: pytest.FixtureRequest) -> None:
    text = CONTRIBUTING.read_text("utf-8")
    if request.config.getoption("--rewrite"):
        text = _TABLE.sub(lambda _: table_of_layers(), text)
        CONTRIBUTING.write_text(text, "utf-8")
    assert _TABLE.findall(text) == [table_of_layers()], "pytest --rewrite tests/test_architecture.py writes it"


def test_a_module_imports_only_what_its_layer_may() -> None:
    wrong = {(str(path), name) for path in modules() for name in ours(path) - LAYERS[layer_of(path)] - {layer_of(path)}}
    assert not wrong


def ours(path: Path) -> set[str]:
    """The layers that a file imports."""
    return {name.split(".")[1] for name in imports(path) if name.startswith(f"{NAME}.")}


def test_a_library_is_used_only_at_home() -> None:
    for path in modules():
        for name in {name.split(".")[0] for name in imports(path)} - sys.stdlib_module_names - {NAME}:
            assert layer_of(path) in HOMES[name], f"{name} has no home in {path}"


def test_no_module_imports_itself_in_a_circle() -> None:
    graph = {module_name(path): {n for n in imports(path) if n.startswith(NAME)} for path in modules()}
    for start in graph:
        assert start not in reachable(start, graph), f"{start} imports itself in the end"


def module_name(path: Path) -> str:
    parts = [NAME, *path.relative_to(PACKAGE).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def reachable(start: str, graph: dict[str, set[str]]) -> set[str]:
    """All modules that come after a first one."""
    found: set[str] = set()
    ahead = [name for name in graph[start] if name != start]
    while ahead:
        name = ahead.pop()
        if name in graph and name not in found:
            found.add(name)
            ahead.extend(graph[name])
    return found


def test_files_and_functions_stay_short_and_documented() -> None:
    for path in modules():
        tree = tree_of(path)
        assert ast.get_docstring(tree), f"{path}: a module says what it is for"
        if layer_of(path) != "languages":  # data only, one file a language
            assert path.read_text("utf-8").count("\n") < LONGEST_FILE, path
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        long = [each.name for each in functions if (each.end_lineno or each.lineno) - each.lineno >= LONGEST_FUNCTION]
        assert not long, path


def test_only_few_modules_touch_the_outside_world() -> None:
    for path in modules():
        touched = {node.id for node in ast.walk(tree_of(path)) if isinstance(node, ast.Name)}
        if layer_of(path) not in ("files", "cli", "commands"):
            assert not touched & {"open", "print", "input"}, path


def test_the_check_of_layers_can_fail(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text("from csto_check.formats import json\nimport rich.table\n", "utf-8")
    found = set(imports(wrong))
    assert found == {"csto_check.formats.json", "rich.table"}
    assert "formats" not in LAYERS["reasoning"]

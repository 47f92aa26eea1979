"""Docstrings that users see, on help pages and in schemas."""

import sys
from functools import cache
from typing import Any


def docstring(thing: Any) -> str:
    """What a function or class at the top of its file says of itself, also where Python leaves docstrings out (-OO)."""
    return thing.__doc__ or _in_source(thing.__module__).get(thing.__name__, "")


@cache
def _in_source(module: str) -> dict[str, str]:
    """The docstrings in a module's source by the names that they are about; none where Python keeps docstrings."""
    if sys.flags.optimize < 2:
        return {}
    import ast

    loader: Any = sys.modules[module].__loader__
    tree = ast.parse(loader.get_source(module) or "")
    definitions = (node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef))
    return {node.name: ast.get_docstring(node) or "" for node in definitions}

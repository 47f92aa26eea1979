"""A kind of value by its name; its file is loaded when it is first asked for."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from csto_check.values.base import Setting
from csto_check.values.value import Value

OF_A_UNIT, OF_OPTIONS = "quantity", "choice"  # the kind of a topic that has a unit, or options, and names no kind


@cache
def type_of(kind: str) -> type[Value]:
    """The class of the values of a kind."""
    found: type[Value] = import_module(f"csto_check.values.{kind}").TYPE
    return found


@cache
def reader_of(kind: str) -> Callable[[Any, Setting], Value]:
    """The function that reads what is written; it raises Unreadable."""
    found: Callable[[Any, Setting], Value] = import_module(f"csto_check.values.{kind}").read
    return found

"""What the languages know, as texts need it."""

from collections.abc import Iterable
from importlib import import_module
from typing import Any

from csto_check.languages import LANGUAGES


def data(code: str) -> Any:
    """The module of a language."""
    return import_module(f"csto_check.languages.{code}")


def words(name: str, codes: Iterable[str] = LANGUAGES) -> frozenset[str]:
    """The words that some languages, or all, have under a name such as "NUMBERS"."""
    return frozenset(word for code in codes for word in getattr(data(code), name))

"""The shapes that the tables of a language have."""

from dataclasses import field
from types import MappingProxyType
from typing import Any

WordList = tuple[str, ...]
States = tuple[tuple[str, str, str], ...]  # names, adjectives and peoples, capitals; others behind |, open endings as *


def table() -> Any:
    """A mapping that is empty by default."""
    return field(default_factory=lambda: MappingProxyType({}))

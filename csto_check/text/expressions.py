"""Expressions made of words."""

import re
from collections.abc import Iterable

NOTHING = "(?!)"  # matches nowhere


def any_of(words: Iterable[str]) -> str:
    """An expression for one of some words, the longest first; of no words one that matches nothing."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or NOTHING

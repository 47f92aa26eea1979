"""Expressions that are made of a language's words, and compiled only when they are first asked for."""

import re
from collections.abc import Callable
from typing import Any, Protocol

from csto_check.languages.language import Language


class OfLanguage(Protocol):
    """What knows the record of its language."""

    language: Language


class Worded:
    """An attribute: an expression made of the words of its object's language.

    A short text needs few of the hundreds that there are, and to compile them all takes longer than to read it.
    """

    def __init__(self, shape: Callable[[Language], str]) -> None:
        self._shape, self._name = shape, ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, one: OfLanguage, owner: Any) -> re.Pattern[str]:
        made = one.__dict__[self._name] = re.compile(self._shape(one.language))
        return made

"""What the languages know, as texts need it."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import TypeVar

from csto_check.languages import LANGUAGES
from csto_check.languages.language import Language

T = TypeVar("T")


@cache
def data(code: str) -> Language:
    """The record of a language; raises ModuleNotFoundError for one that is not known."""
    found: Language = import_module(f"csto_check.languages.{code}").LANGUAGE
    return found


def once(made: Callable[[Language], T]) -> Callable[[str], T]:
    """What is made of a language's words, by its code: only when it is first asked for, and then kept."""
    return cache(lambda code: made(data(code)))


def is_known(code: str | None) -> bool:
    """Whether there is a record of a language."""
    return code in LANGUAGES


def every(table: Callable[[Language], str]) -> tuple[str, ...]:
    """What all languages have in a table of one expression."""
    return tuple(table(data(code)) for code in LANGUAGES)


def merged(table: Callable[[Language], Mapping[str, T]]) -> dict[str, T]:
    """What all languages have in a table of words with what they mean; of two the later language's."""
    return {word: meaning for code in LANGUAGES for word, meaning in table(data(code)).items()}


def words(table: Callable[[Language], Iterable[str]], codes: Iterable[str] = LANGUAGES) -> frozenset[str]:
    """The words that some languages, or all, have in a table."""
    return frozenset(word for code in codes for word in table(data(code)))

"""The expressions of a language that are looked for only where a sentence has a word of theirs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

_DIGITS = re.compile(r"\d+")


class Shape:
    """An expression: for what it is looked for, which kind of that it is, and what a sentence must hold one of.

    It is compiled when a sentence first has a word of it.
    """

    def __init__(self, aim: str, source: str, needs: tuple[str, ...] = (), kind: str = "") -> None:
        self.aim, self.needs, self.kind = aim, needs, kind
        self._source = source

    @cached_property
    def expression(self) -> re.Pattern[str]:
        return re.compile(self._source)


Wanted = Sequence[Shape]  # those of a language that a sentence may hold


def among(wanted: Iterable[Shape], *aims: str) -> Iterator[Shape]:
    """Those of some aims."""
    return (each for each in wanted if each.aim in aims)


def gist(text: str) -> str:
    """A sentence in small letters, with each run of digits as one 0, between the ends of a line."""
    return f"\n{without_digits(text.lower())}\n"


def without_digits(text: str) -> str:
    """The same with each run of digits as one 0."""
    return _DIGITS.sub("0", text)

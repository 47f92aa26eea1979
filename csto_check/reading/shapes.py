"""The expressions of a language that are looked for only where a sentence has a word of theirs."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_DIGITS = re.compile(r"\d+")


class Shape(NamedTuple):
    """An expression: for what it is looked for, which kind of that it is, and what a sentence must hold one of."""

    aim: str
    expression: re.Pattern[str]
    needs: tuple[str, ...] = ()
    kind: str = ""


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

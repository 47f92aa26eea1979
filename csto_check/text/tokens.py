"""Tokens of folded text: a number is one token, so that 500 is not found in 2,500."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

# Digits with the marks between them; an apostrophe, folded to a quotation mark, groups in threes as well: 2'500.
DIGITS = r"\d+(?:[.,·٫٬]\d+|\"\d{3}(?!\d))*"
_CUT = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]")


def tokens(folded: str) -> list[str]:
    """Numbers, words and single marks of a folded text, in order."""
    return _shape(folded).findall(folded)


def token_spans(folded: str) -> Iterator[tuple[int, int]]:
    """Where the tokens stand in the folded text."""
    return (found.span() for found in _shape(folded).finditer(folded))


def parts(quote: str) -> list[str]:
    """The parts of a quote that `[…]` keeps apart."""
    return [part for part in map(str.strip, _CUT.split(quote)) if part]


def says_something(quote: str) -> bool:
    """Whether a quote holds a word or a number at all."""
    return any(char.isalnum() for char in _CUT.sub("", quote))


def _shape(folded: str) -> re.Pattern[str]:
    """Matches one token; a letter takes the marks along that do not compose with it (UAX 29)."""
    if folded.isascii():
        return _compiled("")
    far = {char for char in set(folded) if char >= "\u0300"}
    return _compiled("".join(sorted(char for char in far if unicodedata.category(char)[0] == "M")))


@cache
def _compiled(marks: str) -> re.Pattern[str]:
    letter, mark = rf"[\w{re.escape(marks)}]", f"[{re.escape(marks)}]*" if marks else ""
    return re.compile(rf"{DIGITS}{letter}*|{letter}+|[^\w\s]{mark}")

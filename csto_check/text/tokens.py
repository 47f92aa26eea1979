"""Tokens of folded text: a number is one token, so that 500 is not found in 2,500."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_BETWEEN = "[.,·٫٬،，﹒]"
DIGITS = rf"\d+(?:{_BETWEEN}\d+|\"\d{{3}}(?!\d))*"
# Letters of scripts without spaces between words are tokens each: Thai to Burmese, Khmer, Kana, Han.
_ALONE = (
    "\u0e01-\u0e33\u0e40-\u0e46\u0e80-\u0eff\u1000-\u109f\u1780-\u17b3\u17d7\u17dc\u3041-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9fe\uaa60-\uaa7f\uf900-\ufaff"
    "\U0001aff0-\U0001b16f\U00020000-\U0003ffff"
)
OMISSION = re.compile(r"\[\s*(?:…|⋯|\.(?:\s*\.){2,})\s*\]")


def tokens(folded: str) -> list[str]:
    """Numbers, words and single marks of a folded text, in order."""
    return _shape(folded).findall(folded)


def token_spans(folded: str) -> Iterator[tuple[int, int]]:
    """Where the tokens are in the folded text."""
    return (found.span() for found in _shape(folded).finditer(folded))


def quote_parts(quote: str) -> list[str]:
    """The parts of a quote that `[…]` keeps apart."""
    return [part for part in map(str.strip, OMISSION.split(quote)) if part]


def says_something(quote: str) -> bool:
    """Whether a quote holds a word or a number at all."""
    return any(char.isalnum() for char in OMISSION.sub("", quote))


def _shape(folded: str) -> re.Pattern[str]:
    """Matches one token; a letter takes the marks along that do not compose with it (UAX 29)."""
    if folded.isascii():
        return _compiled("", alone=False)
    far = {char for char in set(folded) if char >= "\u0300"}
    marks = "".join(sorted(char for char in far if unicodedata.category(char)[0] == "M"))
    return _compiled(marks, alone=any(map(_stands_alone().match, far)))


@cache
def _stands_alone() -> re.Pattern[str]:
    return re.compile(f"[{_ALONE}]")


@cache
def _compiled(marks: str, *, alone: bool) -> re.Pattern[str]:
    """The shape of tokens in a text with these marks; with `alone` of one that is written without spaces."""
    mark = f"[{re.escape(marks)}]*" if marks else ""
    letter = rf"(?:[\d{re.escape(marks)}]|(?![{_ALONE}])\w)" if alone else rf"[\w{re.escape(marks)}]"
    # Marks between two digits are within a number, whatever is before it: 2.500, Rs2,500; an apostrophe,
    # folded to a quotation mark, groups in threes: 2'500.
    between = rf"(?:(?<=\d)(?:{_BETWEEN}(?=\d)|\"(?=\d{{3}}(?!\d)))"
    each = rf"(?![\d{re.escape(marks)}])[{_ALONE}]{mark}|" if alone else ""
    return re.compile(rf"{each}{letter}+{between}{letter}+)*|[^\w\s]{mark}")

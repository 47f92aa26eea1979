"""Tokens of folded text: a number is one token, so that 500 is not found in 2,500."""

import re

# An apostrophe, folded to a quotation mark, groups digits in threes as well: 2'500.
_TOKEN = re.compile(r"\d+(?:[.,]\d+|\"\d{3}(?!\d))*\w*|\w+|[^\w\s]")
_CUT = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]")


def tokens(folded: str) -> list[str]:
    """Numbers, words and single marks of a folded text, in order."""
    return _TOKEN.findall(folded)


def parts(quote: str) -> list[str]:
    """The parts of a quote that `[…]` keeps apart."""
    return [part for part in map(str.strip, _CUT.split(quote)) if part]


def find(needle: list[str], haystack: list[str], start: int = 0) -> int:
    """The index of the first token after a needle found at or behind `start`; -1 where there is none."""
    size = len(needle)
    for index in range(start, len(haystack) - size + 1):
        if haystack[index : index + size] == needle:
            return index + size
    return -1

"""Expressions made of words."""

import re
from collections.abc import Iterable
from itertools import groupby

NOTHING = "(?!)"  # matches nowhere
_AS_I = "ıİ"


def ranges(letters: Iterable[str]) -> str:
    """Some characters for the brackets of an expression, those that follow each other as ranges."""
    ordered = sorted(set(map(ord, letters)))
    runs = groupby(enumerate(ordered), key=lambda each: each[1] - each[0])
    ends = [(found[0][1], found[-1][1]) for _, run in runs for found in [list(run)]]
    return "".join(re.escape(chr(low)) + (f"-{re.escape(chr(high))}" if high > low else "") for low, high in ends)


def look_back(shape: re.Pattern[str], text: str, at: int, most: int) -> re.Match[str] | None:
    """What an expression finds before a place of a text, in so many characters at the most."""
    return shape.search(text, max(0, at - most), at)


def any_of(words: Iterable[str]) -> str:
    """An expression for one of some words, the longest first; of no words one that matches nothing."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or NOTHING


def held_by(text: str, words: Iterable[str]) -> list[str]:
    """Those of some words that a text may hold in any case; an expression for the others finds nothing in it.

    Expressions take two Turkish letters for an i, which folding the case does not.
    """
    if any(letter in text for letter in _AS_I):
        return list(words)
    small = text.casefold()
    return [word for word in words if word.casefold() in small or any(letter in word for letter in _AS_I)]


def whole_words(words: Iterable[str]) -> str:
    """The same where no word goes on, in capital or small letters."""
    return rf"(?i:(?<!\w)(?:{any_of(words)})(?!\w))"


def in_any_case(words: Iterable[str]) -> str:
    """The same in capital or small letters, grouped by first letters, so that a word is hardly tried in vain."""
    ordered = sorted({word.lower() for word in words}, key=lambda word: (word[:1], -len(word), word))
    groups = groupby(ordered, key=lambda word: word[:1])
    return (
        "|".join(f"{_first(letter)}(?i:{'|'.join(re.escape(word[1:]) for word in group)})" for letter, group in groups)
        or NOTHING
    )


def _first(letter: str) -> str:
    """A letter in either case; compared as it is, where a flag would compare it slowly."""
    return f"(?-i:[{letter}{letter.upper()}])" if letter.isalpha() and len(letter.upper()) == 1 else re.escape(letter)

"""Quotes made from the sentences by fixed rules: some of them stand in the article, some do not.

An article is ten sentences of a language in their order. From each sentence come at most eight quotes.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

ARTICLE = 10  # sentences
# Straight marks for typographic ones and the other way round, as word processors and agencies do.
_MARKS = str.maketrans("“”„«»’‘–—\"'-", '"""""\'\'--”’–')
_WORD = re.compile(r"(?<!\S)[a-zäöüß]{4,}(?=\s)")
_FIGURE = re.compile(r"\d[\d.,]*\d")


class QuoteCase(NamedTuple):
    """A quote, how it was made, and whether its words stand in the article."""

    way: str
    quote: str
    stands: bool


class ArticleCases(NamedTuple):
    language: str
    text: str
    cases: tuple[QuoteCase, ...]


def articles(sentences: Sequence[Mapping[str, Any]]) -> Iterator[ArticleCases]:
    """The articles of each language, with all quotes that are asked of them."""
    for language in sorted({each["lang"] for each in sentences}):
        texts = iter([each["text"] for each in sentences if each["lang"] == language])
        while some := list(islice(texts, ARTICLE)):
            yield ArticleCases(language, "\n".join(some) + "\n", tuple(_of_article(some)))


def _of_article(texts: Sequence[str]) -> Iterator[QuoteCase]:
    for at, text in enumerate(texts):
        yield from _of_sentence(text, texts[(at + 1) % len(texts)])


def _of_sentence(text: str, other: str) -> Iterator[QuoteCase]:
    words = text.split(" ")
    yield QuoteCase("as it is", text, True)
    yield QuoteCase("a line break", _broken(text), True)
    if text.translate(_MARKS) != text:
        yield QuoteCase("other marks", text.translate(_MARKS), True)
    if len(words) >= 9:
        middle = len(words) // 2
        left_out = [*words[: middle - 1], "[…]", *words[middle + 2 :]]
        yield QuoteCase("three words left out, marked", " ".join(left_out), True)
    yield from _without_a_word(text, other)
    yield from _with_another_figure(text)


def _broken(text: str) -> str:
    """A line break for the space nearest to the middle."""
    spaces = [found.start() for found in re.finditer(" ", text)]
    at = min(spaces, key=lambda place: abs(place - len(text) // 2))
    return f"{text[:at]}\n{text[at + 1 :]}"


def _without_a_word(text: str, other: str) -> Iterator[QuoteCase]:
    """The longest word in small letters: gone, and with that of the next sentence in its place."""
    mine, theirs = _longest(text), _longest(other)
    if mine is None:
        return
    before, behind = text[: mine.start()], text[mine.end() :]
    yield QuoteCase("one word less", before + behind.lstrip(), False)
    if theirs and theirs[0] != mine[0]:
        yield QuoteCase("another word", before + theirs[0] + behind, False)


def _longest(text: str) -> re.Match[str] | None:
    return max(_WORD.finditer(text), key=lambda found: len(found[0]), default=None)


def _with_another_figure(text: str) -> Iterator[QuoteCase]:
    """The first figure of two digits or more: its first digit another one; and the quote begun behind that digit."""
    found = _FIGURE.search(text)
    if not found:
        return
    start, digit = found.start(), found[0][0]
    other = "8" if digit == "9" else str(int(digit) + 1)
    yield QuoteCase("another figure", f"{text[:start]}{other}{text[start + 1 :]}", False)
    yield QuoteCase("a figure cut in two", text[start + 1 :].lstrip(".,"), False)

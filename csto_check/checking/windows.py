"""One sentence of a text, or two that follow each other, as the checks read them together."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from csto_check.checking.check_shapes import tables_of
from csto_check.checking.masked import Item, Masked, over_marks
from csto_check.text.span import Span

_MARK = re.compile("\ue000([a-z])\\d+\ue001")
_MOST = 40  # marks of a window; tables in running text have more, and say nothing by their words


class PlacedItem(NamedTuple):
    """A number with its sentence."""

    masked: Masked
    item: Item

    @property
    def place(self) -> Span:
        """Where it stands in the original text."""
        return self.masked.place(self.item)

    @property
    def noun(self) -> str | None:
        """What it counts."""
        return self.item.reading.noun if self.item.reading else None

    def is_before(self, words: tuple[str, ...]) -> bool:
        """Whether one of some words follows it at once."""
        behind = self.masked.around(self.masked.items.index(self.item))[1]
        return any(re.match(rf" ?{re.escape(word)}\b", behind) for word in words)


class Window(NamedTuple):
    """Sentences with marks that are numbered through; `items` are what they stand for."""

    text: str
    items: tuple[PlacedItem, ...]
    sentences: tuple[Masked, ...]

    @property
    def language(self) -> str:
        return self.sentences[0].language

    def at(self, found: re.Match[str], name: str) -> PlacedItem | None:
        """What the mark in a group of a match stands for; None where the group matched nothing."""
        number = found.groupdict().get(name)
        return None if number is None else self.items[int(number)]

    def matches(self, shapes: tuple[str, ...]) -> Iterator[re.Match[str]]:
        """All that some expressions find, in their order."""
        for shape in shapes:
            yield from over_marks(shape).finditer(self.text)

    def around(self, at: PlacedItem, letters: str) -> tuple[str, str]:
        """The words between a number and the nearest marks of some letters next to it."""
        marks = _marks(self.text)
        number = self.items.index(at)
        before = [end for _, end, letter in marks[:number] if letter in letters]
        behind = [start for start, _, letter in marks[number + 1 :] if letter in letters]
        start, end, _ = marks[number]
        return self.text[before[-1] if before else 0 : start], self.text[end : behind[0] if behind else None]

    def between(self, one: PlacedItem, two: PlacedItem) -> str:
        """The text between two numbers, whichever comes first."""
        marks, (first, last) = _marks(self.text), sorted((self.items.index(one), self.items.index(two)))
        return self.text[marks[first][1] : marks[last][0]]


@cache
def _marks(text: str) -> list[tuple[int, int, str]]:
    return [(*found.span(), found[1]) for found in _MARK.finditer(text)]


def windows_of(sentences: Sequence[Masked]) -> Iterator[Window]:
    """Each sentence alone, then each two of one paragraph that follow each other."""
    singles = [window_of(each) for each in sentences]
    pairs = [window_of(one, two) for one, two in pairwise(sentences) if not two.sentence.first]
    yield from (each for each in (*singles, *pairs) if len(each.items) <= _MOST)


def window_of(*sentences: Masked) -> Window:
    """Some sentences read together."""
    items = tuple(PlacedItem(each, item) for each in sentences for item in each.items)
    numbers = iter(range(len(items)))
    text = " ".join(each.text for each in sentences)
    past = re.compile(tables_of(sentences[0].language).past_times)

    def renumbered(found: re.Match[str]) -> str:
        number = next(numbers)
        letter = "o" if found[1] == "d" and past.search(items[number].item.text) else found[1]
        return f"\ue000{letter}{number}\ue001"

    text = _MARK.sub(renumbered, text)
    return Window(text, items, sentences)

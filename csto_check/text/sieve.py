"""Which of many expressions a text can hold at all, by its words."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from csto_check.text.remembered import Remembered

T = TypeVar("T")


class Sieve(Generic[T]):
    """Some things, each with what a text must hold one of; the words of a text say which of them to look at.

    What is needed are pieces of text in small letters; a thing that needs none is always wanted.
    """

    def __init__(self, things: Iterable[tuple[T, tuple[str, ...]]]) -> None:
        self._things = tuple(things)
        self._always = {(index, "") for index, (_, needs) in enumerate(self._things) if not needs}
        self._signs = [
            (index, need, _word(need)) for index, (_, needs) in enumerate(self._things) for need in dict.fromkeys(needs)
        ]
        self._woken = Remembered(self._woken_by)

    def of(self, small: str) -> list[T]:
        """The things that may be in a text in small letters, in their order."""
        woken = self._always.union(*map(self._woken.__getitem__, small.split(" ")))
        if not woken:
            return []
        return [self._things[index][0] for index in sorted({index for index, need in woken if need in small})]

    def _woken_by(self, word: str) -> tuple[tuple[int, str], ...]:
        """The things that a word is a sign of, each with what is needed besides."""
        padded = f" {word} "
        return tuple((index, need) for index, need, sign in self._signs if sign in padded)


def _word(need: str) -> str:
    """The longest word of a piece of text, with the blanks that stand around it there."""
    words = need.split(" ")
    padded = (" " * (index > 0) + word + " " * (index + 1 < len(words)) for index, word in enumerate(words))
    return max(padded, key=lambda word: len(word.strip(" ")))

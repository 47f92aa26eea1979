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
        self._always = [index for index, (_, needs) in enumerate(self._things) if not needs]
        self._signs = [{_word(need) for need in needs} for _, needs in self._things]
        self._woken = Remembered(self._woken_by)

    def of(self, small: str) -> list[T]:
        """The things that may be in a text in small letters, in their order."""
        woken = set(self._always).union(*map(self._woken.__getitem__, small.split(" ")))
        return [self._things[index][0] for index in sorted(woken) if self._holds(small, index)] if woken else []

    def _woken_by(self, word: str) -> tuple[int, ...]:
        padded = f" {word} "
        return tuple(index for index, signs in enumerate(self._signs) if any(sign in padded for sign in signs))

    def _holds(self, small: str, index: int) -> bool:
        needs = self._things[index][1]
        return not needs or any(need in small for need in needs)


def _word(need: str) -> str:
    """The longest word of a piece of text, with the blanks that stand around it there."""
    words = need.split(" ")
    padded = (" " * (index > 0) + word + " " * (index + 1 < len(words)) for index, word in enumerate(words))
    return max(padded, key=lambda word: len(word.strip(" ")))

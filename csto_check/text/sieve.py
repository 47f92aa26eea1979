"""Which of many expressions a text can hold at all, by its words."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from csto_check.text.remembered import Remembered

_START = 3  # characters of a sign by which it is looked up
T = TypeVar("T")
_Wakes = tuple[int, str]  # the thing that a sign wakes, with all that this needs


class Sieve(Generic[T]):
    """Some things, each with what a text must hold one of; the words of a text say which of them to look at.

    What is needed are pieces of text in small letters; a thing that needs none is always wanted.
    """

    def __init__(self, things: Iterable[tuple[T, tuple[str, ...]]]) -> None:
        self._things = tuple(things)
        self._always = {(index, "") for index, (_, needs) in enumerate(self._things) if not needs}
        signs = {(_word(need), (index, need)) for index, (_, needs) in enumerate(self._things) for need in needs}
        self._short = [(sign, wakes) for sign, wakes in signs if len(sign) < _START]
        self._signs: dict[str, list[tuple[str, _Wakes]]] = {}
        for sign, wakes in signs:
            self._signs.setdefault(sign[:_START], []).append((sign, wakes))
        self._woken = Remembered(self._woken_by)

    def of(self, small: str) -> list[T]:
        """The things that may be in a text in small letters, in their order."""
        woken = self._always.union(*map(self._woken.__getitem__, small.split(" ")))
        if not woken:
            return []
        return [self._things[index][0] for index in sorted({index for index, need in woken if need in small})]

    def _woken_by(self, word: str) -> tuple[_Wakes, ...]:
        """The things that a word is a sign of, each with what is needed besides."""
        padded = f" {word} "
        found = [wakes for sign, wakes in self._short if sign in padded]
        for at in range(len(padded) - _START + 1):
            for sign, wakes in self._signs.get(padded[at : at + _START], ()):
                if padded.startswith(sign, at):
                    found.append(wakes)
        return tuple(dict.fromkeys(found))


def _word(need: str) -> str:
    """The longest word of a piece of text, with the blanks that are around it there."""
    words = need.split(" ")
    padded = (" " * (index > 0) + word + " " * (index + 1 < len(words)) for index, word in enumerate(words))
    return max(padded, key=lambda word: len(word.strip(" ")))

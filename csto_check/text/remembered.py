"""What is told of a word, remembered: words come again."""

from collections.abc import Callable
from typing import TypeVar

_MOST, _LONGEST = 5_000, 40  # words that are remembered, and their characters
T = TypeVar("T")


class Remembered(dict[str, T]):
    """What a function tells of words; of a very long one it is not kept."""

    def __init__(self, told: Callable[[str], T]) -> None:
        super().__init__()
        self._told = told

    def __missing__(self, word: str) -> T:
        told = self._told(word)
        if len(self) >= _MOST:
            self.clear()
        if len(word) <= _LONGEST:
            self[word] = told
        return told

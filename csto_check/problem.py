"""What can be wrong, and where."""

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

_LONG = re.compile(r"(\S{80})\S{200,}")  # a word of the input that would bury the rest


class Place(NamedTuple):
    """A position in a file; lines and columns count from 1, in characters."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Problem(NamedTuple):
    """One thing that is wrong with an input, what would be right, and the code of its kind if it has one."""

    place: Place | None
    what: str
    remedy: str = ""
    code: str = ""

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        kind = f" [{self.code}]" if self.code else ""
        return _LONG.sub(r"\1…", where + self.what + (f"; {self.remedy}" if self.remedy else "")) + kind


class CannotRun(Exception):
    """A command has no answer to give; the program ends with exit code 2."""

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        found = [problems] if isinstance(problems, Problem) else list(problems)
        self.problems = sorted(found, key=lambda p: (p.place or Place("", 0, 0), p.what))
        super().__init__("\n".join(map(str, self.problems)))

    @classmethod
    def because(cls, what: str, remedy: str = "", place: Place | None = None) -> "CannotRun":
        """With one problem."""
        return cls(Problem(place, what, remedy))


class CacheDamaged(CannotRun):
    """A compiled base changed while it was read; its YAML still has the answer."""


class OutputClosed(Exception):
    """Nobody reads standard output any more; the program ends quietly."""


MOST = 100_000  # comparisons, which take about a second: all of 300 slips among 300 ids


class Slips:
    """Which of many known words were meant by as many misspelt ones.

    Each word is compared with all, until there were `most` comparisons; after that only with those that are equal to it
    when a letter is left out of either or both, so that a base in which everything is misspelt does not take hours.
    """

    def __init__(self, known: Collection[str], most: int = MOST) -> None:
        self._known = known
        self._left = most
        self._shortened: dict[str, list[str]] = {}

    def meant(self, word: str) -> str:
        """What did_you_mean says of a word."""
        if self._left > 0:
            self._left -= len(self._known)
            return did_you_mean(word, self._known)
        if not self._shortened:
            for each in self._known:
                for short in _shortened(each):
                    self._shortened.setdefault(short, []).append(each)
        return did_you_mean(word, {near for short in _shortened(word) for near in self._shortened.get(short, ())})


def _shortened(word: str) -> set[str]:
    """A word, and what is left of it without any one letter."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`did you mean "troops"?`, or an empty string where nothing comes near."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), n=1, cutoff=0.7)
    return f'did you mean "{near[0]}"?' if near else ""

"""Words that deny what is next to them, and may be just outside of a quote or in what it leaves out."""

from collections.abc import Callable
from itertools import pairwise
from typing import Literal, NamedTuple

from csto_check.languages.known import words

_WORDS = words(lambda one: one.negations)
MOST_LEFT_OUT = 500  # tokens between two parts of a quote that are examined


class Denial(NamedTuple):
    """A negation `before` or `behind` a quote, or `within` what it leaves out."""

    where: Literal["before", "behind", "within"]
    word: str


def denial(runs: list[tuple[int, int]], word: Callable[[int], str], size: int) -> Denial | None:
    """The negation that a quote just misses, by its runs of tokens in a text of so many; None if there is none."""
    ended = word(runs[-1][1] - 1) in ".!?…"
    before, behind = _negation(runs[0][0] - 1, word, size), "" if ended else _negation(runs[-1][1], word, size)
    if before or behind:
        return Denial("before", before) if before else Denial("behind", behind)
    left_out = (at for (_, end), (start, _) in pairwise(runs) for at in range(end, min(start, end + MOST_LEFT_OUT)))
    found = next(filter(None, (_negation(at, word, size) for at in left_out)), "")
    return Denial("within", found) if found else None


def _negation(at: int, word: Callable[[int], str], size: int) -> str:
    """The negation of which the token at a place is a part; empty if it is not one: not, kein, can't."""
    if not 0 <= at < size:
        return ""
    if word(at).lower() in _WORDS:
        return word(at)
    for start in (at - 2, at):
        if start >= 0 and start + 2 < size and word(start)[-1:] in "nN" and word(start + 1) == '"':
            found = f"{word(start)}'{word(start + 2)}"
            if found[-2:] in ("'t", "'T"):
                return found
    return ""

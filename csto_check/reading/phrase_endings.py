"""The words of a phrase, from its end."""

import re
from collections.abc import Iterable

WORD = re.compile(r"[^\W_][\w.]*|%")
_LAST = re.compile(r"[^\W_]+\.?\Z")


def lengths_of(phrases: Iterable[str]) -> dict[str, list[int]]:
    """How many words the phrases have that end with a word, the longest first."""
    found: dict[str, set[int]] = {}
    for said in phrases:
        found.setdefault(last_word(said), set()).add(len(WORD.findall(said)))
    return {last: sorted(counts, reverse=True) for last, counts in found.items()}


def last_word(said: str) -> str:
    """The word with which something ends; empty if it ends with none."""
    last = _LAST.search(said, said.rfind(" ") + 1)
    return last.group() if last else ""


def ending_words(said: str, most: int) -> list[re.Match[str]]:
    """Its words, or only the last of them where those are as many as are looked for."""
    at = len(said)
    for _ in range(most):
        at = said.rfind(" ", 0, at) if at > 0 else at
    words = list(WORD.finditer(said, max(0, at)))
    return words if at < 0 or len(words) >= most else list(WORD.finditer(said))

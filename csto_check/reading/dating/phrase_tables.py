"""Phrases of one or more words in the tokens of a sentence."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
_Rest = tuple[tuple[str, ...], Any]  # the words of a phrase after its first one, and what it means
_MOST_WORDS = 4  # of a phrase that ends before a place


class Token(NamedTuple):
    """A word, a number or a mark, with what the language knows of it; `word` is in small letters."""

    start: int
    end: int
    word: str
    kind: str
    value: Any


class Tokened(Protocol):
    """What is made of the tokens of a sentence."""

    tokens: list[Token]


class Phrases:
    """Phrases of one or more words, each with what it means; the longest that stands somewhere is found."""

    def __init__(self, phrases: Mapping[str, Any]) -> None:
        self._by_first: dict[str, dict[str, list[_Rest]]] = {}
        self._last = frozenset(PIECE.findall(said)[-1] for said in phrases)
        for said, value in sorted(phrases.items(), key=lambda item: -len(item[0])):
            first, *rest = PIECE.findall(said)
            by_second = self._by_first.setdefault(first, {"": []})
            by_second.setdefault(rest[0] if rest else "", []).append((tuple(rest), value))
        for by_second in self._by_first.values():
            alone = by_second[""]
            by_second |= {second: [*longer, *alone] for second, longer in by_second.items() if second}

    def __contains__(self, word: object) -> bool:
        return word in self._by_first

    def at(self, line: Tokened, index: int) -> tuple[Any, int] | None:
        """What the longest phrase at a place means, and where it ends."""
        tokens = line.tokens
        for rest, value in self._beginning(tokens, index):
            if not rest or _stands(rest, tokens, index + 1):
                return value, index + 1 + len(rest)
        return None

    def before(self, line: Tokened, index: int) -> tuple[Any, int] | None:
        """The same for a phrase that ends right before a place, and where it begins."""
        tokens = line.tokens
        if index < 1 or tokens[index - 1].word not in self._last:
            return None
        for start in range(max(0, index - _MOST_WORDS), index):
            for rest, value in self._beginning(tokens, start):
                if start + 1 + len(rest) == index and _stands(rest, tokens, start + 1):
                    return value, start
        return None

    def _beginning(self, tokens: list[Token], index: int) -> Sequence[_Rest]:
        """The phrases whose first two words are at a place, or whose one word does."""
        by_second = self._by_first.get(tokens[index].word)
        return by_second.get(tokens[index + 1].word, by_second[""]) if by_second else ()


def _stands(words: tuple[str, ...], tokens: list[Token], index: int) -> bool:
    end = index + len(words)
    return end < len(tokens) and all(tokens[index + at].word == word for at, word in enumerate(words))


def phrases(words: Iterable[str]) -> Phrases:
    """Phrases that mean themselves."""
    return Phrases({word: word for word in words})

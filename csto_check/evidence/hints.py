"""The passage of a text that comes nearest to a quote it does not hold: a hint, never a verdict."""

from collections import Counter
from functools import cached_property
from itertools import islice

from csto_check.text.search import Quote, Searchable
from csto_check.text.span import Span

# Chosen by eye: a hint decides nothing.
MOST_PLACES = 200  # of one word that are examined
MOST_WORDS = 2_000  # among which a similar one is looked for
MOST_LOOKED_FOR = 50  # words of a quote
OFF = 3  # letters by which a slip may be longer or shorter
SIMILAR = 0.7  # of difflib's ratio, from which a word passes for a slip of another
LEAST = 0.4  # of a quote's words that a hint has, rare ones counting more
AROUND = 2  # tokens that may be missing or too many between two words


class Hints:
    """The passages of one text that come nearest to quotes it does not hold."""

    def __init__(self, text: Searchable) -> None:
        self._text = text
        self._known: dict[str, str] = {}

    def nearest(self, quote: Quote) -> Span | None:
        """The passage nearest to the first part of a quote which is not found; None if none comes near."""
        part = self._missing(quote)[:MOST_LOOKED_FOR]
        votes = self._votes(part)
        best = max(votes, key=lambda at: (_around(votes, at), votes[at], -at), default=None)
        if best is None or _around(votes, best) < LEAST * sum(map(_weight, part)):
            return None
        first = max(best, 0)
        return self._text.whole((first, min(first + len(part), len(self._text))))

    def _missing(self, quote: Quote) -> list[str]:
        """The first part of a quote that is not found; of one whose parts are all found the first."""
        return next((part for part in quote.parts if next(self._text.runs(part), None) is None), quote.parts[0])

    def _votes(self, part: list[str]) -> Counter[int]:
        """For each token at which the part could begin, how much speaks for it."""
        votes: Counter[int] = Counter()
        for index, word in enumerate(part):
            like = self._like(word) if word[0].isalnum() else ""
            weight = _weight(word) if like == word else _weight(word) // 2
            for first, _ in islice(self._text.runs([like]), MOST_PLACES) if like else ():
                votes[first - index] += weight
        return votes

    def _like(self, word: str) -> str:
        """The word of the text that this one is or may be a slip of; empty if there is none."""
        if word not in self._known:
            here = next(self._text.runs([word]), None) is not None
            self._known[word] = word if here else self._similar(word)
        return self._known[word]

    def _similar(self, word: str) -> str:
        from difflib import get_close_matches

        length = range(len(word) - OFF, len(word) + OFF + 1)
        among = [other for other in self._by_start.get(_start(word), ()) if len(other) in length]
        near = get_close_matches(word, among[:MOST_WORDS], n=1, cutoff=SIMILAR)
        return near[0] if near else ""

    @cached_property
    def _by_start(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self._text.vocabulary:
            found.setdefault(_start(word), []).append(word)
        return found


def _around(votes: Counter[int], at: int) -> int:
    return sum(votes[at + off] for off in range(-AROUND, AROUND + 1))


def _start(word: str) -> str:
    """What a word and a slip of it have in common: the first letter, or that both are numbers."""
    return "0" if word[0].isdigit() else word[0].casefold()


def _weight(word: str) -> int:
    """Long words and numbers tell more than short words; marks tell nothing."""
    if not word[0].isalnum():
        return 0
    return 4 if word[0].isdigit() else min(len(word), 8)

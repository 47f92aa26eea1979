"""The words of a base: how rare each is, and which of them a word of a text is like."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from math import log

from csto_check.reviewing.postings import WordWeights
from csto_check.text.stems import Likeness

_MOST_KNOWN = 20_000  # stems of texts whose likeness is remembered
_KNOWN_FROM = 0.8  # the likeness from which on a word passes for one of the base's

Stems = frozenset[str]
Alike = tuple[tuple[int, float], ...]  # words of a base by their numbers, and how much another one is like them


class Vocabulary:
    """The words of quotes, questions and other texts of a base, in stems that are known by numbers."""

    def __init__(self, quotes: Collection[Stems], questions: Collection[Stems], others: Iterable[Stems]) -> None:
        every = sorted(frozenset[str]().union(*quotes, *questions, *others))
        self._likeness, self._numbers = Likeness(tuple(every)), {stem: number for number, stem in enumerate(every)}
        self.rare, self.rare_asked = self._idf(quotes), self._idf(questions)
        self._rarest = log(1 + len(quotes)) if quotes else 1.0
        self._known: dict[str, tuple[Alike, float]] = {}

    def _idf(self, texts: Collection[Stems]) -> dict[int, float]:
        """How rare each word is among some texts: its inverse document frequency."""
        counts = Counter(stem for text in texts for stem in text)
        return {self._numbers[stem]: log(1 + len(texts) / count) for stem, count in counts.items()}

    def numbers(self, stems: Stems) -> set[int]:
        """The numbers of some of its stems."""
        return {self._numbers[stem] for stem in stems}

    def knows(self, stem: str) -> bool:
        """Whether a stem is like one of the base's."""
        return any(likeness >= _KNOWN_FROM for _, likeness in self._likeness.of(stem))

    def matched(self, weighed: Mapping[str, float]) -> tuple[dict[int, float], float]:
        """How much each word of the base is matched by weighed stems, and the square of the vector of all these."""
        found: dict[int, float] = {}
        square = 0.0
        for stem, weight in weighed.items():
            alike, rare = self._alike(stem)
            square += (weight * rare) ** 2
            _raise(found, alike, weight)
        return found, square

    def weighed_anew(
        self, words: WordWeights, square: float, weighed: Mapping[str, float], before: Mapping[str, float]
    ) -> tuple[dict[int, float], float]:
        """The same where some stems weigh more than `before`; only these are computed: a sentence has many readings."""
        found = dict(words)
        for stem, weight in weighed.items():
            alike, rare = self._alike(stem)
            square += (weight**2 - before[stem] ** 2) * rare**2
            _raise(found, alike, weight)
        return found, square

    def _alike(self, stem: str) -> tuple[Alike, float]:
        """The words of the base that a stem is like, and how rare it is; known from then on."""
        known = self._known.get(stem)
        if known is None:
            alike = self._likeness.of(stem)
            rare = max((self.rare.get(number, 0.0) * likeness for number, likeness in alike), default=0.0)
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[stem] = alike, rare or self._rarest
        return known


def _raise(words: dict[int, float], alike: Alike, weight: float) -> None:
    """A word of the base is matched as much as by the stem that is most like it."""
    for number, likeness in alike:
        if weight * likeness > words.get(number, 0.0):
            words[number] = weight * likeness

"""An inverted index of a base: which quotes and questions hold a word, so that all topics are scored in one pass."""

from collections.abc import Container, Mapping
from math import sqrt

WordWeights = Mapping[int, float]  # how much each word of the vocabulary is matched, or weighs
Scores = Mapping[str, float]  # of each topic, from 0 to 1; none for those that share no word


class Postings:
    """The quotes of all claims and the questions of all topics, by their words."""

    def __init__(self) -> None:
        self._lengths: list[tuple[str, float]] = []  # of each quote its topic and the length of its vector
        self._in_quotes: dict[int, list[tuple[int, float]]] = {}
        self._in_questions: dict[int, list[tuple[str, float]]] = {}
        self._weights: dict[str, float] = {}

    def add_quote(self, topic: str, words: WordWeights) -> None:
        """A quote of a claim on a topic; its words weigh the square of how rare they are."""
        for number, weight in words.items():
            self._in_quotes.setdefault(number, []).append((len(self._lengths), weight))
        self._lengths.append((topic, sqrt(sum(words.values()))))

    def add_question(self, topic: str, words: WordWeights, instead: WordWeights, telling: Container[int]) -> None:
        """The question of a topic; not all its words are `telling`, and words `instead` of its own make up for them."""
        self._weights[topic] = sum(words.values())
        for number, weight in words.items():
            if number in telling:
                self._in_questions.setdefault(number, []).append((topic, weight))
        for number, weight in instead.items():
            self._in_questions.setdefault(number, []).append((topic, weight))

    def quotes(self, matched: WordWeights, length: float) -> Scores:
        """For each topic the best cosine of one of its quotes and what is matched, of a vector of some length."""
        products: dict[int, float] = {}
        for number, much in matched.items():
            for quote, weight in self._in_quotes.get(number, ()):
                products[quote] = products.get(quote, 0.0) + weight * much
        best: dict[str, float] = {}
        for quote, product in products.items():
            topic, own = self._lengths[quote]
            best[topic] = max(best.get(topic, 0.0), min(1.0, product / (own * length)))
        return best

    def questions(self, matched: WordWeights) -> Scores:
        """For each topic how much of its question is matched."""
        found: dict[str, float] = {}
        for number, much in matched.items():
            for topic, weight in self._in_questions.get(number, ()):
                found[topic] = found.get(topic, 0.0) + weight * much
        return {topic: min(1.0, much / self._weights[topic]) for topic, much in found.items() if self._weights[topic]}

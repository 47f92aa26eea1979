"""The words by which a topic says what it covers, and what other topics beside it do."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import islice

from csto_check.facts.model import Base, Topic

_FEW = 20  # words for which looking through all questions is faster than taking them apart
_WORD = r"[^\W\d_]{5,}"  # compiled where two claims of a family are apart


def long_words(text: str) -> dict[str, str]:
    """The words of a text that are long enough to tell something, by themselves without the ending of a plural."""
    return {word.casefold().removesuffix("s"): word for word in re.findall(_WORD, text)}


def words_of_topic(topic: Topic, topics: Container[str]) -> set[str]:
    """The words of a topic's questions and of its scope, but for what that says of other topics."""
    own = (clause for clause in _clauses(topic) if _other_topic(clause, topic, topics) is None)
    return {*long_words(" ".join((topic.question, *topic.questions.values(), *own)))}


def words_of_others(topic: Topic, topics: Container[str]) -> dict[str, set[str]]:
    """The words by which a scope tells of other topics: "the treaty that it grew from is founded.treaty"."""
    found: dict[str, set[str]] = {}
    for clause in _clauses(topic):
        other = _other_topic(clause, topic, topics)
        if other is not None:
            found.setdefault(other, set()).update(long_words(clause.removesuffix(other)))
    return found


class ScopeWords:
    """In which topics of a base words stand, of those by which they say what they cover."""

    def __init__(self, base: Base) -> None:
        self._base, self._topics = base, base.topics
        self._families: dict[str, Mapping[str, Sequence[str]]] = {}
        self._n_asked = 0

    def in_family(self, family: Sequence[str], word: str) -> Sequence[str]:
        """The topics of a family in which a word stands, in order."""
        if family[0] not in self._families:
            self._families[family[0]] = self._indexed(family)
        return self._families[family[0]].get(word, ())

    def stands_in_more(self, number: int, word: str) -> bool:
        """Whether a word stands in more than so many topics of the base; for few words, few topics are taken apart."""
        self._n_asked += 1
        if self._n_asked > _FEW:
            return len(self._all.get(word, ())) > number
        found = (topic for topic in self._base.topics_with(word) if word in words_of_topic(topic, self._topics))
        return sum(1 for _ in islice(found, number + 1)) > number

    @cached_property
    def _all(self) -> Mapping[str, Sequence[str]]:
        return self._indexed(self._topics)

    def _indexed(self, ids: Iterable[str]) -> Mapping[str, Sequence[str]]:
        """Some topics by their words."""
        found: dict[str, list[str]] = {}
        for id_ in ids:
            for word in words_of_topic(self._topics[id_], self._topics):
                found.setdefault(word, []).append(id_)
        return found


def is_common(word: str) -> bool:
    """Whether it is one of the frequent words of a language, which tell nothing."""
    from csto_check.languages.known import words  # its records are large, and hardly ever needed

    return word.casefold() in words(lambda language: language.stop_words)


def _clauses(topic: Topic) -> list[str]:
    return [clause.strip(" .\n") for clause in (topic.scope or "").split(";")]


def _other_topic(clause: str, topic: Topic, topics: Container[str]) -> str | None:
    """The topic that a clause names at its end."""
    last = clause.rpartition(" ")[2]
    return last if last in topics and last != topic.id else None


def words_of_unit(unit: str | None, base: Base) -> set[str]:
    """The words by which texts name a unit."""
    by_language = base.units.get(unit or "", {})
    return {*long_words(" ".join((unit or "", *(word for words in by_language.values() for word in words))))}

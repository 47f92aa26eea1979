"""The numbers and dates of a quote that may answer the topic of a claim, and what speaks for each."""

import re
from functools import cached_property

from csto_check.evidence.heard import Flaw, Way
from csto_check.evidence.named import Naming, NumberContext, beside
from csto_check.evidence.quoted import Quoted, QuoteNumber
from csto_check.evidence.reckoned import dates_of, number_of
from csto_check.evidence.value_check import cut_short
from csto_check.evidence.whose import Candidate, ClaimCandidates
from csto_check.facts.model import Base, Claim, Topic
from csto_check.languages.known import data
from csto_check.reading.units import Units, UnitWords
from csto_check.values.value import Value

_WORD = re.compile(r"[^\W\d_]{3,}")
_CUT: tuple[Flaw, ...] = ("cut",)
_LED: tuple[Flaw, ...] = ("cut", "led")  # a word before the quote makes another time of a date


class Asking:
    """What the topics of a base ask, compared with quotes in one language."""

    def __init__(self, base: Base, naming: Naming, language: str) -> None:
        self._base, self._naming, self._language = base, naming, language
        self.units = Units(base.units, language)
        self._words: dict[str, UnitWords] = {}
        self._told: dict[str, UnitWords] = {}

    def asked(self, claim: Claim, quoted: Quoted, way: Way) -> ClaimCandidates:
        """A claim with the numbers that its quote has at one place and that may answer its topic."""
        topic = self._base.topics[claim.topic]
        numbers = [each for each in enumerate(quoted.numbers(way)) if self._counts(each[1], quoted, topic)]
        around = beside(quoted, [number for _, number in numbers], self._naming, self._language)
        found = zip(numbers, around, strict=True)
        return ClaimCandidates(
            claim,
            topic,
            candidates=tuple(self._candidate(*number, quoted, topic, near) for number, near in found),
            none=_none(topic),
            instead=self._named_instead(quoted, topic) if len(numbers) == 1 else (),
            cut=cut_short(quoted, way, _LED if topic.asks_date else _CUT),
        )

    def _named_instead(self, quoted: Quoted, topic: Topic) -> tuple[str, ...]:
        """The names of a quote where those are of a topic next to this one."""
        names = frozenset(each.name for part in quoted.parts for each in self._naming.within(part, self._language))
        return tuple(sorted(names)) if self._naming.belong_beside(names, topic) else ()

    def _counts(self, number: QuoteNumber, quoted: Quoted, topic: Topic) -> bool:
        """Whether a number may answer a topic at all."""
        if number.flaw in _LED:
            return False
        if topic.asks_date:
            return number.is_date
        return self.units.counts(number.kind, number.noun, quoted.words(number), topic.unit)

    def _candidate(
        self, at: int, number: QuoteNumber, quoted: Quoted, topic: Topic, around: NumberContext
    ) -> Candidate:
        return Candidate(
            at=at,
            number=number,
            words=quoted.words(number),
            values=_values(number, topic),
            noun=self._noun(number.noun, topic),
            asked=bool(number.noun) and self._words_of(topic).length(number.noun or "") > 0,
            told=any(self._telling(topic).length(word) for word in _WORD.findall(around.text)),
            name=self._name(around.names, topic),
            names=tuple(sorted(around.names)),
        )

    def _noun(self, noun: str | None, topic: Topic) -> bool | None:
        if not topic.asks_number or not noun:
            return None
        if self.units.has(noun, topic.unit):
            return True
        return False if self.units.is_other(noun, topic.unit) else None

    def _name(self, names: frozenset[str], topic: Topic) -> bool | None:
        if names & self._naming.of(topic):
            return True
        return False if names and self._naming.belong_elsewhere(names, topic) else None

    def _words_of(self, topic: Topic) -> UnitWords:
        """The words of a topic's question and id."""
        if topic.id not in self._words:
            self._words[topic.id] = UnitWords(_words(topic), self._language)
        return self._words[topic.id]

    def _telling(self, topic: Topic) -> UnitWords:
        """Those of them that not every topic has which is answered alike."""
        if topic.id not in self._told:
            alike = self._common[topic.kind, topic.unit] | set(data(self._language).stop_words)
            self._told[topic.id] = UnitWords(_words(topic) - alike, self._language)
        return self._told[topic.id]

    @cached_property
    def _common(self) -> dict[tuple[str, str | None], set[str]]:
        """The words that all topics of a kind and unit have."""
        found: dict[tuple[str, str | None], set[str]] = {}
        for topic in self._base.topics.values():
            own, known = _words(topic), (topic.kind, topic.unit)
            found[known] = found[known] & own if known in found else own
        return found


def _words(topic: Topic) -> set[str]:
    """The words of a question and of the id, in small letters."""
    return {word.lower() for word in _WORD.findall(f"{topic.question} {topic.id}")}


def _values(number: QuoteNumber, topic: Topic) -> tuple[Value, ...]:
    """Those that a number has for a topic."""
    if topic.asks_date:
        return dates_of(number.value, topic)
    found = number_of(number.value, topic)
    return (found,) if found else ()


def _none(topic: Topic) -> str:
    return (
        "the quote contains no date"
        if topic.asks_date
        else f"the quote contains no number of {topic.unit or 'any kind'}"
    )

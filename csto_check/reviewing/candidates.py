"""The topics that a number or date may answer at all, by kind and by what is counted, and with which it agrees."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from csto_check.facts.model import Base, Topic
from csto_check.languages.known import data, words
from csto_check.languages.language import Language
from csto_check.reading.reading import AMOUNTS, Found
from csto_check.reading.units import Units, UnitWords
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import is_counted
from csto_check.reviewing.fit import Fit
from csto_check.reviewing.topic_cues import asks_apart
from csto_check.values import date, quantity
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.value import Value, reach_of

_ROUNDED = Decimal("0.005")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


class Fitting(NamedTuple):
    """A topic that a reading may answer, with the value it would say, and whether its noun is the topic's."""

    topic: Topic
    value: Value
    noun_fits: bool


class Candidates:
    """The topics of a base with claims, by kind."""

    def __init__(self, base: Base, findings: Findings, fit: Fit, language: str) -> None:
        self._base, self._findings, self._fit, self._language = base, findings, fit, language
        self._units, self._people = Units(base.units, language), frozenset(data(language).people)
        topics = [topic for topic in base.topics.values() if base.by_topic[topic.id]]
        self._numbers = [topic for topic in topics if topic.asks_number]
        self._dates = [topic for topic in topics if topic.asks_date]
        self._spans: dict[str, list[Interval[Any]]] = {}
        self._apart: dict[str, bool] = {}
        self._own: dict[str, UnitWords] = {}
        self._nouns: dict[tuple[str, str], bool | None] = {}
        self._values: dict[tuple[object, ...], Value | None] = {}

    @property
    def n_topics(self) -> int:
        """How many there are."""
        return len(self._numbers) + len(self._dates)

    def asks_apart(self, topic: Topic) -> bool:
        """Whether a topic itself asks for a part or a rate."""
        if topic.id not in self._apart:
            self._apart[topic.id] = asks_apart(self._base, topic, self._language)
        return self._apart[topic.id]

    def of(self, reading: Found, said: str) -> Iterator[Fitting]:
        """The topics that a reading may answer; `said` are its words."""
        if reading.value is None:
            return
        if reading.is_date:
            yield from self._dated(reading)
        elif reading.kind in AMOUNTS:
            yield from self._counting(reading, said)

    def _dated(self, reading: Found) -> Iterator[Fitting]:
        """All topics of dates; one value does for those that leave to "about" and to "same" what they mean anyway."""
        plain = Setting(zones=self._base.zones)
        usual = date_value(reading, plain)
        for topic in self._dates:
            setting = topic.setting
            is_usual = (setting.tolerance, setting.close) == (plain.tolerance, plain.close)
            value = usual if is_usual else date_value(reading, setting)
            if value is not None:
                yield Fitting(topic, value, noun_fits=True)

    def _counting(self, reading: Found, said: str) -> Iterator[Fitting]:
        for topic in self._numbers:
            fits = self.counts(topic, reading, said)
            value = self.quantity(reading, topic) if fits is not None else None
            if value is not None:
                yield Fitting(topic, value, noun_fits=bool(fits))

    def counts(self, topic: Topic, reading: Found, said: str) -> bool | None:
        """Whether a number counts what a topic asks for; None if it surely does not, False where it may."""
        if not self._units.counts(reading.kind, reading.noun, said, topic.unit):
            return None
        if reading.kind in ("share", "duration"):
            return True
        return False if reading.noun is None else self._fits(reading.noun, topic)

    def _fits(self, noun: str, topic: Topic) -> bool | None:
        found = self._nouns.get((noun, topic.id), "")
        if not isinstance(found, str):
            return found
        fits: bool | None = self._units.has(noun, topic.unit) or None
        if fits is None and not self._units.is_other(noun, topic.unit):
            fits = self._is_word_of(noun, topic) or (False if self._are_people(noun) else None)
        self._nouns[noun, topic.id] = fits
        return fits

    def _are_people(self, noun: str) -> bool:
        """Whether a noun may stand for whoever is counted: men, Armenians."""
        mentioned = self._fit.mentioned
        return noun.lower() in self._people or not mentioned.states.isdisjoint(mentioned.of(noun))

    def _is_word_of(self, noun: str, topic: Topic) -> bool:
        """Whether a noun that is no word for any unit is in the question or a quote of a topic."""
        if topic.id not in self._own:
            self._own[topic.id] = UnitWords(self._fit.topic_words(topic.id), self._language)
        return self._own[topic.id].length(noun) > 0

    def quantity(self, reading: Found, topic: Topic) -> Value | None:
        """What a number says on a topic; None if it cannot be read with its unit."""
        setting = topic.setting
        key = (reading.value or "", setting.unit, setting.share, setting.close)
        if key not in self._values:
            self._values[key] = _quantity(reading.value or "", setting)
        return self._values[key]

    def value(self, reading: Found, topic: Topic) -> Value | None:
        """What a number or date says on a topic."""
        return date_value(reading, topic.setting) if reading.is_date else self.quantity(reading, topic)

    def may_agree(self, fitting: Fitting) -> bool:
        """Whether some claim on a topic, or what follows on it, may share something with a value: a cheap look."""
        if fitting.value.span is None:
            return True
        span = span_with_rounding(fitting.value)
        return any(span.overlaps(each) for each in self._claimed(fitting.topic.id))

    def _claimed(self, topic: str) -> list[Interval[Any]]:
        if topic not in self._spans:
            claims = self._findings.claims_on(topic)
            values = [claim.value for claim in claims if is_counted(claim) or claim.derived]
            self._spans[topic] = [reach_of(value) for value in values if value.span is not None]
        return self._spans[topic]


def _quantity(written: str, setting: Setting) -> Value | None:
    try:
        return quantity.known_quantity(written, setting)
    except Unreadable:
        return None


def span_with_rounding(value: Value) -> Interval[Any]:
    """The span of a value up to all that is close to it, of a number with room for rounding."""
    span = reach_of(value)
    if value.lies_in_time:
        return span
    low = span.low - abs(span.low) * _ROUNDED if span.low is not None else None
    high = span.high + abs(span.high) * _ROUNDED if span.high is not None else None
    return Interval(low, high)


def date_value(reading: Found, setting: Setting) -> Date | None:
    """The date of a reading: the day that "since" names, on which something began; "in two days" only about."""
    written = reading.value or ""
    if reading.loose and _DAY.match(written):
        written = f"about {written}"
    elif written.endswith("..") and not any(word in (reading.hedge or "").lower() for word in words(_at_earliest)):
        written = written.removesuffix("..")
    try:
        return date.known_date(written, setting)
    except Unreadable:
        return None


def _at_earliest(language: Language) -> tuple[str, ...]:
    """What is before a date on which nothing begins: after, no earlier than."""
    return language.at_earliest

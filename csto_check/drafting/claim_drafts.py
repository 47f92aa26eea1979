"""Claims to start from: what the numbers, dates and lengths of time of a new text may say on a base."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from csto_check.drafting.counting import NO_NOUN, Counting
from csto_check.drafting.proposals import Proposals, takes
from csto_check.drafting.quoting import Cutter
from csto_check.drafting.yaml import Draft, DraftClaim, DraftSource, DraftTopic, Undrafted
from csto_check.facts.model import Base, Topic
from csto_check.prose import listed
from csto_check.reading.dating.verbs import verbs_of
from csto_check.reading.folded_sentences import Sentence, passages
from csto_check.reading.reader import Reader
from csto_check.reading.reading import CLAIMABLE, Found
from csto_check.reading.speakers import Speakers
from csto_check.reading.units import words_for_units
from csto_check.reviewing.clauses import by_kind
from csto_check.reviewing.guards import guards_of
from csto_check.text.file_places import FilePlaces
from csto_check.text.span import Span
from csto_check.values.base import Setting
from csto_check.values.date import Date

NO_UNIT = "the unit of this duration is unclear"
NO_QUOTE = "no part of the sentence says this by itself"
UNWRITABLE = "a fact base cannot record this value"
NOT_COUNTED = "the text does not say what is counted"
GUARDED = "the sentence may deny, question or assume it, or add it to another number"
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?\Z")
_LONGEST = 80  # characters of the text in a question
_FURTHEST = 60  # characters after a number in which the word that it counts stands


class _InSentence(NamedTuple):
    """A reading in its sentence, what is near it, and the topics of the base to which it may belong."""

    sentence: Sentence
    reading: Found
    readings: Sequence[Found]
    clause: Span
    topics: Sequence[Topic]

    @property
    def place(self) -> Span:
        """Where it is in the original text."""
        return self.sentence.span(*self.reading.span)


class Drafting:
    """Drafts the claims of one text, relative to its day; `places` are its own in its file."""

    def __init__(
        self, base: Base, source: DraftSource, original: str, published: Date | None, places: FilePlaces | None = None
    ) -> None:
        self._base, self._source, self._original, language = base, source, original, source.language
        self._reader = Reader(language, published, {}, words_for_units(base.units, language))
        self._proposals, self._published = Proposals(base, language, original, published), published
        self._cutter = Cutter(original, self._reader)
        self._speakers = Speakers(original, language, base.names)
        self._guards, self._future = guards_of(language), verbs_of(language).future
        self._counting = Counting({} if base.shipped else base.units, language)
        self._places = places or FilePlaces(original)
        self._topics: dict[str, DraftTopic] = {}
        self._numbers: Counter[str] = Counter()  # of the last topic that was drafted, by what it is called after
        self._said: Counter[str] = Counter()  # claims on each topic

    def draft(self) -> Draft:
        """All that can be proposed."""
        sentences = passages(self._original, self._source.language)
        entries = tuple(entry for each in sentences for piece in each.pieces() for entry in self._sentence(piece))
        return Draft(self._source, self._counting.units, tuple(self._topics.values()), entries)

    def _sentence(self, sentence: Sentence) -> Iterator[DraftClaim | Undrafted]:
        readings, proposed = self._proposals.of(sentence)
        wanted = [reading for reading in readings if reading.kind in CLAIMABLE]
        parts = by_kind(sentence.text, self._source.language, readings)
        for reading in wanted:
            clause = parts[reading.kind].clause(reading.span)
            yield self._entry(_InSentence(sentence, reading, readings, clause, proposed.get(reading, ())))

    def _entry(self, one: _InSentence) -> DraftClaim | Undrafted:
        """The claim that a reading makes, or why it makes none."""
        reading = one.reading
        if reading.value is None or not self._is_writable(reading):
            return self._undrafted(one, reading.why or UNWRITABLE)
        quote = self._cutter.cut(one.sentence, reading, one.clause, one.readings)
        if quote is None:
            return self._undrafted(one, NO_QUOTE)
        topic = one.topics[0].id if one.topics else self._new_topic(one.sentence, reading)
        if topic is None:
            return self._undrafted(one, NO_UNIT)
        return self._claim(one, quote, topic, reading.value)

    def _claim(self, one: _InSentence, quote: str, topic: str, value: str) -> DraftClaim:
        self._said[topic] += 1
        return DraftClaim(
            quote=quote,
            topic=topic,
            value=value,
            note=self._note(one),
            according_to=self._speakers.of(one.sentence, one.reading),
            as_of=self._day(one.readings) if one.reading.is_count else None,
            planned=self._future.search(one.sentence.text, one.clause.start, one.clause.end) is not None,
            word=f"draft{self._said[topic]}" if self._said[topic] > 1 else None,
        )

    def _is_writable(self, reading: Found) -> bool:
        kind = "date" if reading.is_date else "quantity"
        return takes(reading.value or "", kind, Setting(zones=self._base.zones))

    def _undrafted(self, one: _InSentence, why: str) -> Undrafted:
        at = self._places.located(one.place)
        return Undrafted(at.line, at.column, self._original[slice(*one.place)], why)

    def _note(self, one: _InSentence) -> str:
        """Where the claim comes from, and what to check first."""
        told = [
            self._places.told(one.place),
            "topic proposed from the wording" if one.topics else "matches no topic of the base",
        ]
        if one.topics[1:]:
            told.append(f"it may also belong to {listed((topic.id for topic in one.topics[1:]), 'or')}")
        if not one.topics and one.reading.is_bare:
            told.append(NOT_COUNTED)
        text, span = one.sentence.text, one.reading.span
        if self._guards.holds(text, span, one.clause) or self._guards.is_partial(text, span):
            told.append(GUARDED)
        if one.reading.why:
            told.append(one.reading.why)
        return f"draft: {'; '.join(told)}"

    def _day(self, readings: Sequence[Found]) -> str | None:
        """The one day of which a sentence gives a count, never after the publication."""
        dates = [each for each in readings if each.is_date and each.value]
        days = [each for each in dates if _DAY.match(each.value or "")]
        if len(dates) != 1 or not days:
            return None
        day, published = days[0].value, self._published
        latest = published.span.high.date().isoformat() if published and published.span.high else None
        return day if latest is None or (day or "")[:10] <= latest else None

    def _new_topic(self, sentence: Sentence, reading: Found) -> str | None:
        """The id of a topic for a reading that none of the base claims; None if its unit cannot be told."""
        said = sentence.text[reading.start : reading.end]
        if reading.is_date:
            return self._add("date", f"What happened on “{_shortened(said)}”?", None)
        unit = self._counting.unit(reading, said)
        if unit is None:
            return None
        part = _shortened(_with_noun(sentence.text, reading))
        question = f"What lasted “{part}”?" if reading.kind == "duration" else f"What does “{part}” count?"
        return self._add(unit or NO_NOUN, question, unit)

    def _add(self, called: str, question: str, unit: str | None) -> str:
        """A new topic, called so and by the first number that is free."""
        while True:
            self._numbers[called] += 1
            id_ = f"draft.{called}_{self._numbers[called]}"
            if id_ not in self._base.topics:
                break
        self._topics[id_] = DraftTopic(id_, question, unit)
        return id_


def _with_noun(text: str, reading: Found) -> str:
    """The words of a number with those of what it counts."""
    start, end, noun = reading.start, reading.end, reading.noun or ""
    if noun and text[start - 1 : start] == noun:  # $12
        return text[start - 1 : end]
    at = text.find(noun, end, end + _FURTHEST) if noun else -1
    return text[start : at + len(noun) if at >= 0 else end]


def _shortened(said: str) -> str:
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"

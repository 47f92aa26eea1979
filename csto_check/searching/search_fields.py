"""The texts of topics, claims and sources in which a search looks."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from csto_check.facts.model import Claim, Source, Topic
from csto_check.searching.search_terms import SearchTerm
from csto_check.searching.search_words import SearchText
from csto_check.text.span import Span
from csto_check.values.interval import Interval
from csto_check.values.value import AnsweredBy, Value

FieldName = Literal[
    "topic", "question", "scope", "unit", "resolution",
    "value", "quote", "translation", "at", "according_to", "witness", "as_of", "holds", "withdrawn", "note",
    "source", "title", "publisher", "label", "author", "published",
]  # fmt: skip


class SearchField:
    """A text of a topic, claim or source, and the value that it prints if it is one."""

    def __init__(self, name: FieldName, text: str, value: Value | None = None) -> None:
        self.name, self.text, self._value = name, text, value

    @property
    def is_a_name(self) -> bool:
        """Whether it is what a source is called."""
        return self.name in ("source", "publisher", "label", "author")

    @cached_property
    def _words(self) -> SearchText:
        return SearchText(self.text)

    def places(self, term: SearchTerm) -> list[Span]:
        """Where a term stands in the text; the whole of it where the value is meant, but in other words."""
        if self._value is not None and self._value.lies_in_time and term.number is not None:
            return [self._whole()] if self._is_meant(term) else []  # a number is no day of the month
        runs = [run for phrase in term.phrases for run in self._words.runs(phrase)]
        if term.number is not None:
            runs += self._words.numbers(term.number)
        if not runs and self._is_meant(term):
            return [self._whole()]
        return self._words.spans(iter(runs)) if runs else []

    def _whole(self) -> Span:
        return Span(0, len(self.text))

    def _is_meant(self, term: SearchTerm) -> bool:
        """Whether the value names the number of a term, or a day of its dates."""
        if self._value is None or not self._value.is_known:
            return False
        if self._value.answered_by is AnsweredBy.NUMBERS and term.number is not None:
            return Interval(term.number, term.number) in self._value.points
        stretches = term.stretches() if self._value.lies_in_time else []
        return any(point.inside(stretch) for point in self._value.points for stretch in stretches)

    def spelled(self) -> Iterator[tuple[str, str]]:
        """Each word as it is compared, and as it stands in the text."""
        return self._words.spelled()


def topic_fields(topic: Topic) -> list[SearchField]:
    """What a topic asks, in all languages, and what was decided on it."""
    questions = topic.questions.values() if topic.questions else (topic.question,)
    found: list[tuple[FieldName, str | None]] = [
        ("topic", topic.id),
        *(("question", question) for question in questions),
        ("scope", topic.scope),
        ("unit", topic.unit),
        ("resolution", topic.resolution and topic.resolution.because),
    ]
    return [SearchField(name, text) for name, text in found if text]


def claim_fields(claim: Claim, witness: str | None) -> list[SearchField]:
    """What a claim says, in which words, and who says so."""
    found: list[tuple[FieldName, str | None]] = [
        ("quote", claim.quote),
        ("translation", claim.translation),
        ("at", claim.at),
        *(("according_to", name) for name in claim.according_to),
        ("witness", witness if witness not in (claim.source, *claim.according_to) else None),
        ("withdrawn", claim.withdrawn and claim.withdrawn.because),
        ("note", claim.note),
    ]
    when = [SearchField("as_of", claim.as_of.printed(), claim.as_of)] if claim.as_of else []
    ends = (each for each in claim.holds or () if each is not None)
    when += [SearchField("holds", end.printed(), end) for end in ends]
    value = SearchField("value", claim.value.printed(), claim.value)
    return [value, *(SearchField(name, text) for name, text in found if text), *when]


def source_fields(source: Source) -> list[SearchField]:
    """What a source is called, and who made it when."""
    found: list[tuple[FieldName, str | None]] = [
        ("source", source.id),
        ("title", source.title),
        ("publisher", source.publisher),
        ("label", source.label),
        ("author", source.author),
        ("note", source.note),
    ]
    published = source.published
    when = [SearchField("published", published.printed(), published)] if published else []
    return [*(SearchField(name, text) for name, text in found if text), *when]

"""The topics, claims and sources in which all that is looked for stands."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from csto_check.facts.model import Claim, Source, Topic
from csto_check.grouped import grouped
from csto_check.reasoning.findings import Findings
from csto_check.searching.search_fields import SearchField, claim_fields, source_fields, topic_fields
from csto_check.searching.search_terms import SearchTerm
from csto_check.text.span import Span, merged_spans

Record = TypeVar("Record", Topic, Claim, Source)


class FieldHit(NamedTuple):
    """A text in which something stands that is looked for, with its places."""

    field: SearchField
    places: list[Span]


class SearchHit(NamedTuple, Generic[Record]):
    """What was found, and where it says what is looked for."""

    found: Record
    places: list[FieldHit]


class Searcher:
    """Looks for terms in what some sources of a base say, or all of them."""

    def __init__(self, findings: Findings, terms: Sequence[SearchTerm]) -> None:
        self._findings, self._terms = findings, terms
        self._in_context: dict[tuple[str, SearchTerm], list[FieldHit]] = {}

    @cached_property
    def _topics(self) -> dict[str, list[SearchField]]:
        """The fields of the topics on which something is said, or of all where no source is asked for."""
        topics, findings = self._findings.base.topics.values(), self._findings
        return {
            topic.id: topic_fields(topic) for topic in topics if findings.claims_on(topic.id) or not findings.sources
        }

    @cached_property
    def _sources(self) -> dict[str, list[SearchField]]:
        wanted = self._findings.sources or self._findings.base.sources
        return {id_: source_fields(source) for id_, source in self._findings.base.sources.items() if id_ in wanted}

    @cached_property
    def _called(self) -> dict[str, list[SearchField]]:
        """What each source is called: its title may be of anything."""
        return {id_: [each for each in fields if each.is_a_name] for id_, fields in self._sources.items()}

    @cached_property
    def _claims(self) -> list[tuple[Claim, list[SearchField]]]:
        cases = map(self._findings.case, self._topics)
        return [(claim, claim_fields(claim, case.witness_of[claim.id])) for case in cases for claim in case.claims]

    def topics(self) -> Iterator[SearchHit[Topic]]:
        """The topics whose own texts hold every term, in order."""
        for id_, fields in self._topics.items():
            places = self._holding(fields, {})
            if places:
                yield SearchHit(self._findings.base.topics[id_], places)

    def sources(self) -> Iterator[SearchHit[Source]]:
        """The sources whose own texts hold every term, in order."""
        for id_, fields in self._sources.items():
            places = self._holding(fields, {})
            if places:
                yield SearchHit(self._findings.base.sources[id_], places)

    def claims(self) -> Iterator[SearchHit[Claim]]:
        """The claims that hold a term; the others stand in the question of its topic, or in its source."""
        for claim, fields in self._claims:
            context = {claim.topic: self._topics[claim.topic], claim.source: self._called[claim.source]}
            places = self._holding(fields, context)
            if places:
                yield SearchHit(claim, places)

    def _holding(self, own: Sequence[SearchField], context: dict[str, list[SearchField]]) -> list[FieldHit]:
        """Where all terms stand; nothing where one is missing, or all stand in the context only."""
        here = {term: _hits(own, term) for term in self._terms}
        if not any(here.values()):
            return []
        there = {term: self._around(context, term) for term, hits in here.items() if not hits}
        return _joined([*here.values(), *there.values()]) if all(there.values()) else []

    def _around(self, context: dict[str, list[SearchField]], term: SearchTerm) -> list[FieldHit]:
        """Where a term stands first in a topic and in a source."""
        found: list[FieldHit] = []
        for id_, fields in context.items():
            if (id_, term) not in self._in_context:
                self._in_context[id_, term] = _hits(fields, term)[:1]
            found += self._in_context[id_, term]
        return found

    def finds_any(self) -> bool:
        """Whether anything at all holds every term."""
        return any(True for _ in chain(self.topics(), self.claims(), self.sources()))

    def spelled(self) -> dict[str, str]:
        """Every word of what is searched as it is compared, with its first spelling."""
        claims = chain.from_iterable(fields for _, fields in self._claims)
        fields = chain(claims, *self._topics.values(), *self._sources.values())
        found: dict[str, str] = {}
        for word, spelling in chain.from_iterable(field.spelled() for field in fields):
            found.setdefault(word, spelling)
        return found


def _hits(fields: Sequence[SearchField], term: SearchTerm) -> list[FieldHit]:
    found = (FieldHit(field, field.places(term)) for field in fields)
    return [hit for hit in found if hit.places]


def _joined(found: Sequence[Sequence[FieldHit]]) -> list[FieldHit]:
    """The hits of several terms, each field once."""
    by_field = grouped(chain.from_iterable(found), lambda hit: hit.field)
    return [FieldHit(field, merged_spans(chain(*(hit.places for hit in hits)))) for field, hits in by_field.items()]

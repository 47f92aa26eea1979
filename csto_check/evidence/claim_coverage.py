"""Which numbers and dates of the texts does no claim take up?"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from csto_check.evidence.quote_check import Evidence
from csto_check.evidence.readers import no_reader
from csto_check.evidence.reckoned import date_of, dates_of, number_of
from csto_check.evidence.says import Says
from csto_check.evidence.source_text import SourceText
from csto_check.evidence.whose import is_hull
from csto_check.facts.model import Base, Claim, Topic
from csto_check.facts.small_records import Aside
from csto_check.reading.reading import CLAIMABLE, Passed, Reading
from csto_check.reading.units import Units
from csto_check.text.search import Quote
from csto_check.text.span import Span, merged_spans, number_at
from csto_check.values import date
from csto_check.values.base import Relation, Setting, Unreadable
from csto_check.values.value import Value

NO_TEXT = "its text is not available"


class Open(NamedTuple):
    """A reading of a text that no claim covers, and the sentence it is in."""

    reading: Reading
    sentence: Span


class Covered(NamedTuple):
    """What was read in the text of one source; `lost` are passages set aside that are not in it.

    Where nothing was read, `why_not` says why and all else is empty.
    """

    source: str
    text: SourceText | None
    n_readings: int = 0
    n_set_aside: int = 0
    unread: tuple[Passed, ...] = ()
    rest: tuple[Open, ...] = ()
    lost: tuple[Aside, ...] = ()
    why_not: str | None = None


def covered(base: Base, evidence: Evidence, says: Says) -> Covered:
    """The readings of a source's text, compared with its claims."""
    source, text, hearing = evidence.source, evidence.text, evidence.hearing
    if text is None:
        return Covered(source.id, None, why_not=NO_TEXT)
    if hearing is None:
        return Covered(source.id, text, why_not=no_reader(source))
    asides, claims = _Asides(text, source.set_aside), _Claims(base, evidence, says)
    readings = [reading for reading in hearing.readings if reading.kind in CLAIMABLE]
    left = [reading for reading in readings if not claims.take_up(reading)]
    rest = [reading for reading in left if not asides.hold(reading)]
    sentences = text.sentences(source.language)
    return Covered(
        source.id,
        text,
        n_readings=len(readings),
        n_set_aside=len(left) - len(rest),
        unread=hearing.unread,
        rest=tuple(Open(reading, sentences[number_at(sentences, reading.start)]) for reading in rest),
        lost=tuple(asides.lost),
    )


class _Asides:
    """The passages of a text that hold no claim, at each place where they are."""

    def __init__(self, text: SourceText, asides: Iterable[Aside]) -> None:
        self.lost: list[Aside] = []
        found: list[Span] = []
        for aside in asides:
            spans = list(_places(text, aside))
            found += spans
            self.lost += [] if spans else [aside]
        self._spans = merged_spans(found)

    def hold(self, reading: Reading) -> bool:
        """Whether a reading lies in such a passage."""
        at = bisect_right(self._spans, (reading.start, reading.end)) - 1
        near = self._spans[max(at, 0) : at + 2]
        return any(span.holds(reading) for span in near)


def _places(text: SourceText, aside: Aside) -> Iterator[Span]:
    quote = Quote(f"{aside.first} […] {aside.last}" if aside.last else aside.first)
    for place in text.forms.places(quote):
        yield Span(place.found.spans[0].start, place.found.spans[-1].end)


class _Claims:
    """The claims of a source with the places of their quotes."""

    def __init__(self, base: Base, evidence: Evidence, says: Says) -> None:
        self._base, self._says, self._evidence = base, says, evidence
        self._claims = base.by_source[evidence.source.id]
        self._said: dict[tuple[str, str | None, str | None], bool] = {}
        self._quoted = sorted(
            (part, number)
            for number, claim in enumerate(self._claims)
            for place in evidence.look_for(claim.quote).places
            for part in place
        )
        self._longest = max((part.end - part.start for part, _ in self._quoted), default=0)

    def take_up(self, reading: Reading) -> bool:
        """Whether a claim quotes a reading, or says the same; so does the text's own date."""
        known = reading.kind, reading.value, reading.noun
        if known not in self._said:
            again = any(self._says_it(each, reading) for each in self._claims)
            self._said[known] = again or self._is_published(reading)
        return self._said[known] or any(self._takes(claim, reading) for claim in self._around(reading))

    def _around(self, reading: Reading) -> Iterator[Claim]:
        """The claims in whose quotes a reading lies."""
        at = bisect_left(self._quoted, (Span(reading.end - self._longest, 0), 0))
        for part, number in self._quoted[at:]:
            if part.start > reading.start:
                return
            if reading.end <= part.end:
                yield self._claims[number]

    def _takes(self, claim: Claim, reading: Reading) -> bool:
        """Whether a claim takes up a reading of its own quote: its value, or the context of what has no number."""
        topic = self._topic(claim)
        if claim.by_hand or not (topic.asks_number or topic.asks_date):
            return True
        found = self._says.first(claim).candidates
        if topic.asks_date:
            return self._is_end(claim, reading, [each.values[0] for each in found if each.values])
        return len(found) == 1 and self._equals(claim, reading)

    def _is_end(self, claim: Claim, reading: Reading, dates: list[Value]) -> bool:
        """Whether a reading is one of the two dates whose range is the value of a claim."""
        when = date_of(reading.value, self._topic(claim)) if reading.is_date else None
        is_end = when is not None and any(each.relation(when) is Relation.SAME for each in dates)
        return is_end and is_hull(dates, claim.value)

    def _says_it(self, claim: Claim, reading: Reading) -> bool:
        """Whether a claim has the value of a reading, in a unit that may be that of its noun."""
        topic = self._topic(claim)
        counts_other = topic.asks_number and self._units.is_other(reading.noun, topic.unit)
        return self._equals(claim, reading) and not counts_other

    def _equals(self, claim: Claim, reading: Reading) -> bool:
        return any(claim.value.relation(value) is Relation.SAME for value in self._values(reading, self._topic(claim)))

    def _values(self, reading: Reading, topic: Topic) -> Sequence[Value]:
        """The values that a reading has for a topic."""
        if topic.asks_date and reading.is_date:
            return dates_of(reading.value, topic)
        if topic.asks_number and self._units.counts(reading.kind, reading.noun, reading.text, topic.unit):
            return list(filter(None, [number_of(reading.value, topic)]))
        return ()

    def _is_published(self, reading: Reading) -> bool:
        published = self._evidence.source.published
        if published is None or not reading.is_date or reading.value is None:
            return False
        try:
            when = date.known_date(reading.value, Setting(zones=self._base.zones))
        except Unreadable:
            return False
        return when is not None and published.relation(when) is Relation.SAME

    @property
    def _units(self) -> Units:
        return self._says.asking(self._evidence.source.id).units

    def _topic(self, claim: Claim) -> Topic:
        return self._base.topics[claim.topic]

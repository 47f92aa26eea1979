"""Which topics the numbers and dates of a sentence speak of."""

import re
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from csto_check.languages.known import data
from csto_check.reading.reading import AMOUNTS, Found
from csto_check.reviewing.guards import Guards, guards_of
from csto_check.reviewing.lexicon import Lexicon
from csto_check.reviewing.parts import Parts, lists
from csto_check.reviewing.topics import Cues, Hits, TopicCues
from csto_check.text.expressions import any_of
from csto_check.text.span import Span

Entered = Container[int]  # entries that stand before a sentence
GUARDED = "the sentence denies, asks, supposes or adds it, or tells a share or a rate"
_IN_CLAUSE = 100  # more than any number of words further off comes to
NOTHING: Hits = MappingProxyType({})


class Match(NamedTuple):
    """A number or date with its clause, and the topics whose cues stand by it, the most likely first.

    `strong` are those whose cues stand in its own clause; `why` says why it is not judged at all.
    """

    reading: Found
    clause: Span
    part: Span
    told: bool = False  # a date of a verb of saying
    topics: tuple[TopicCues, ...] = ()
    strong: frozenset[str] = frozenset()
    why: str = ""
    apart: str = ""  # a word that makes it a part or a rate
    partial: bool = False  # some of those just counted, or those of whom only some are told: only what agrees is told


class _Candidate(NamedTuple):
    cues: TopicCues
    strength: int


class Matcher:
    """Holds the cues of a language against sentences."""

    def __init__(self, cues: Cues, language: str) -> None:
        self._cues, self._language, self._guards = cues, language, guards_of(language)
        self._led = re.compile(rf"(?<!\w)[^\W\d_]+-(?i:{any_of(data(language).led)})(?!\w)")

    def counting(self, found: Hits, text: str) -> Hits:
        """The words of cues without those that are to be passed over, and without names of whose something is."""
        ignored = [span for entry in self._cues.ignore for span in found.get(entry, ())]
        ignored += [Span(found.start(), found.end()) for found in self._led.finditer(text)]
        if not ignored:
            return found
        kept = {entry: [s for s in spans if not any(_touch(s, i) for i in ignored)] for entry, spans in found.items()}
        return {entry: spans for entry, spans in kept.items() if spans}

    def numbers(self, text: str, readings: Sequence[Found], hits: Hits, before: Entered = NOTHING) -> Iterator[Match]:
        """The numbers and lengths of time of a sentence; what must stand may stand `before` it."""
        yield from self._match(text, AMOUNTS, readings, hits, self._possible(hits, before, self._cues.numbers_by))

    def dates(self, text: str, readings: Sequence[Found], hits: Hits, before: Entered = NOTHING) -> Iterator[Match]:
        """The dates of a sentence."""
        yield from self._match(text, ("date",), readings, hits, self._possible(hits, before, self._cues.dates_by))

    def _possible(self, hits: Hits, before: Entered, among: Mapping[int, list[TopicCues]]) -> list[TopicCues]:
        """The topics whose words stand in a sentence at all; what must stand may stand before it."""
        return [cues for entry in hits for cues in among.get(entry, ()) if cues.fits(hits, before)]

    def _match(
        self, text: str, kinds: Collection[str], readings: Sequence[Found], hits: Hits, possible: list[TopicCues]
    ) -> Iterator[Match]:
        asked = [reading for reading in readings if reading.kind in kinds]
        if not asked:
            return
        dates = "date" in kinds
        listed = lists(text, self._language, _near_spans(possible, hits, self._cues.lexicon))
        parts = self._parts(text, asked, readings, listed)
        apart = () if dates else listed  # "Armenia, Tajikistan and Belarus left" holds for each
        for reading in asked:
            if reading.value is None:
                continue
            span = Span(reading.start, reading.end)
            is_turned = self._is_turned(reading)
            place = _Place(text, span, parts[reading.kind], apart, self._guards, dates, is_turned)
            strict = dates and len(asked) > 1
            fitting = [cues for cues in possible if dates or _counts(cues, reading, text[reading.start : reading.end])]
            found = [c for cues in fitting if (c := place.candidate(cues, hits, strict=strict)) is not None]
            if place.apart:
                found = [each for each in found if each.cues.asks_apart]
            partial = not dates and self._guards.is_partial(text, span)
            best = () if place.is_guarded or partial else _strongest(found) if dates else _best(found)
            strong = frozenset(each.cues.topic.id for each in best if each.strength >= _IN_CLAUSE)
            why = GUARDED if place.is_guarded else ""
            topics = tuple(each.cues for each in best)
            told = reading.telling or place.is_of_saying
            yield Match(reading, place.clause, place.part, told, topics, strong, why, place.apart, partial)

    def _is_turned(self, reading: Found) -> bool:
        """Whether a date was turned by a negation: what did not start until a day started on it."""
        until = (*data(self._language).date_leads.get("upto", ()), *data(self._language).date_leads.get("by", ()))
        is_from = reading.is_date and (reading.value or "").endswith("..")
        return is_from and (reading.hedge or "").lower() in until

    def _parts(
        self, text: str, asked: Sequence[Found], readings: Sequence[Found], listed: Sequence[Span]
    ) -> dict[str, Parts]:
        """For each kind what belongs to which of its readings."""
        solid = [Span(each.start, each.end) for each in readings]
        days = [Span(each.start, each.end) for each in readings if each.is_date]
        found: dict[str, Parts] = {}
        for kind in {each.kind for each in asked}:
            spans = [Span(each.start, each.end) for each in asked if each.kind == kind]
            found[kind] = Parts(text, self._language, spans, solid, days).without(listed)
        return found


class _Place:
    """One number in its sentence."""

    def __init__(
        self, text: str, span: Span, parts: Parts, listed: Sequence[Span], guards: Guards, dates: bool, turned: bool
    ) -> None:
        self._listed = listed
        self.clause, self.part = parts.clause(span), parts.part(span)
        self._from = guards.part_starts(text, span)
        self._resumed = _resumed(text, span, parts, guards)
        self.is_guarded = guards.holds(text, span, self.clause, dates=dates, turned=turned)
        self.apart = "" if dates else guards.taken_apart(text, span, self.clause)
        self._telling = guards.telling(text, span, self.clause) if dates else None
        self._is_told = dates and guards.tells(text, self.clause)

    @property
    def is_of_saying(self) -> bool:
        """Whether a date is the day of a verb of saying."""
        return self._telling is not None

    def candidate(self, cues: TopicCues, hits: Hits, *, strict: bool) -> _Candidate | None:
        """Whether the words of a topic stand by the number, and how many; with `strict` in its own clause."""
        is_what_is_told = not self._is_telling(cues, hits)
        if self._has(cues.not_near, hits, self.clause) or (is_what_is_told and self.is_of_saying):
            return None
        strong = [self._has((entry,), hits, self.clause) for entry in cues.near]
        if all(strong):
            return _Candidate(
                cues, _IN_CLAUSE + len(cues.near) + sum(self._has((e,), hits, self.part) for e in cues.may)
            )
        strict = strict or (self._is_told and is_what_is_told)
        if strict or self._has(cues.not_near, hits, self.part):
            return None
        if not all(self._has((entry,), hits, self.part) for entry in cues.near):
            return None
        return _Candidate(cues, len(cues.near) + sum(self._has((e,), hits, self.part) for e in cues.may))

    def _is_telling(self, cues: TopicCues, hits: Hits) -> bool:
        """Whether a topic asks for the day of the telling itself ("said on Friday that"), by a cue on its verb."""
        near = [span for entry in cues.near for span in hits.get(entry, ())] if self._telling else []
        return any(self._telling and _touch(span, self._telling) for span in near)

    def _has(self, entries: Sequence[int], hits: Hits, where: Span) -> bool:
        """Whether one of some entries stands in a part, not in a list of several, not before "among them"."""
        low = max(where.start, self._from)
        for entry in entries:
            for span in hits.get(entry, ()):
                inside = low <= span.start and span.end <= where.end
                if (inside or _within(span, self._resumed)) and not any(_touch(span, each) for each in self._listed):
                    return True
        return False


def _resumed(text: str, span: Span, parts: Parts, guards: Guards) -> Span | None:
    """What goes on behind an insertion: "164 people, including three children, were killed"."""
    inserted = parts.following(span)
    if inserted is None:
        return None
    clause, part = parts.clause(inserted), parts.part(inserted)
    return Span(clause.end, part.end) if guards.opens_part(text, clause) and clause.end < part.end else None


def _within(inner: Span, outer: Span | None) -> bool:
    return outer is not None and outer.start <= inner.start and inner.end <= outer.end


def _strongest(found: list[_Candidate]) -> list[_Candidate]:
    """Those whose words all stand in the clause, else all: several things may happen on one day."""
    strong = [each for each in found if each.strength >= _IN_CLAUSE] or found
    return sorted(strong, key=lambda each: each.cues.topic.id)


def _best(found: list[_Candidate]) -> list[_Candidate]:
    """The strongest candidates; of two that are equal one below the other in the tree both stay, the lower first."""
    if not found:
        return []
    strong = [each for each in found if each.strength >= _IN_CLAUSE] or found
    strong.sort(key=lambda each: (-each.cues.topic.id.count("."), -each.strength, each.cues.topic.id))
    lowest = strong[0].cues.topic.id
    if all(lowest == each.cues.topic.id or lowest.startswith(f"{each.cues.topic.id}.") for each in strong):
        return strong
    most = max(each.strength for each in strong)
    return [each for each in strong if each.strength == most]


def _near_spans(possible: Sequence[TopicCues], hits: Hits, lexicon: Lexicon) -> list[Span]:
    """Where words stand by which topics of one family are told apart."""
    families: dict[str, dict[int, set[str]]] = {}
    for cues in possible:
        for entry in cues.near if cues.parent else ():
            families.setdefault(cues.parent, {}).setdefault(entry, set()).add(cues.topic.id)
    telling = {
        entry
        for entries in families.values()
        for entry, topics in entries.items()
        if len(topics) == 1 < len(entries) and lexicon.holds_name(entry)
    }
    return sorted({span for entry in telling for span in hits.get(entry, ())})


def _counts(cues: TopicCues, reading: Found, said: str) -> bool:
    """Whether a number counts what a topic asks for; one without a noun may."""
    if reading.is_bare:
        return True
    return cues.nouns is not None and cues.nouns.fit(reading, said)


def _touch(one: Span, two: Span) -> bool:
    return one.start < two.end and two.start < one.end

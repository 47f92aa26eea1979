"""Which topics the numbers and dates of a sentence speak of."""

import re
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from csto_check.languages.known import data
from csto_check.reading.reading import AMOUNTS, Found
from csto_check.reviewing.clauses import NumberClauses, by_kind, lists
from csto_check.reviewing.cue_index import CueIndex
from csto_check.reviewing.guards import Guards, guards_of
from csto_check.reviewing.topic_cues import Cues, Hits, TopicCues
from csto_check.text.expressions import any_of
from csto_check.text.span import Span

Entered = Container[int]  # entries that are before a sentence
GUARDED = "the sentence denies, questions, assumes or adds it, or gives a share or a rate"
_IN_CLAUSE = 100  # more than any number of words further off comes to


class Match(NamedTuple):
    """A number or date with its clause, and the topics whose cues are near it, the most likely first.

    `strong` are those whose cues are in its own clause; `why` says why it is not judged at all.
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
        ignored += [Span(*led.span()) for led in self._led.finditer(text)]
        if not ignored:
            return found
        kept = {entry: [s for s in spans if not any(map(s.overlaps, ignored))] for entry, spans in found.items()}
        return {entry: spans for entry, spans in kept.items() if spans}

    def numbers(self, text: str, readings: Sequence[Found], hits: Hits, before: Entered) -> Iterator[Match]:
        """The numbers and lengths of time of a sentence; what must stand may stand `before` it."""
        yield from self._match(text, AMOUNTS, readings, hits, self._possible(hits, before, self._cues.numbers_by))

    def dates(self, text: str, readings: Sequence[Found], hits: Hits, before: Entered) -> Iterator[Match]:
        """The dates of a sentence."""
        yield from self._match(text, ("date",), readings, hits, self._possible(hits, before, self._cues.dates_by))

    def _possible(self, hits: Hits, before: Entered, among: Mapping[int, list[TopicCues]]) -> list[TopicCues]:
        """The topics whose words are in a sentence at all; what must stand may be before it."""
        return [cues for entry in hits for cues in among.get(entry, ()) if cues.fits(hits, before)]

    def _match(
        self, text: str, kinds: Collection[str], readings: Sequence[Found], hits: Hits, possible: list[TopicCues]
    ) -> Iterator[Match]:
        asked = [reading for reading in readings if reading.kind in kinds]
        if not asked:
            return
        listed = lists(text, self._language, _near_spans(possible, hits, self._cues.index))
        days = [each.span for each in readings if each.is_date]
        parts = by_kind(text, self._language, readings, days, listed)
        for reading in asked:
            if reading.value is not None:
                is_turned = self._is_turned(reading)
                place = _Place(text, reading, parts[reading.kind], listed, self._guards, turned=is_turned)
                yield place.match(possible, hits, strict=reading.is_date and len(asked) > 1)

    def _is_turned(self, reading: Found) -> bool:
        """Whether a date was turned by a negation: what did not start until a day started on it."""
        until = (*data(self._language).date_leads.get("upto", ()), *data(self._language).date_leads.get("by", ()))
        is_from = reading.is_date and (reading.value or "").endswith("..")
        return is_from and (reading.hedge or "").lower() in until


class _Place:
    """One number or date in its sentence."""

    def __init__(
        self, text: str, reading: Found, parts: NumberClauses, listed: Sequence[Span], guards: Guards, *, turned: bool
    ) -> None:
        span, is_date = reading.span, reading.is_date
        self._text, self._reading = text, reading
        self._listed = () if is_date else listed  # "Armenia, Tajikistan and Belarus left" holds for each
        self._clause, self._part = parts.clause(span), parts.part(span)
        self._from = guards.part_starts(text, span)
        self._resumed = _resumed(text, span, parts, guards)
        self._is_guarded = guards.holds(text, span, self._clause, dates=is_date, turned=turned)
        self._is_partial = not is_date and guards.is_partial(text, span)
        self._apart = "" if is_date else guards.taken_apart(text, span, self._clause)
        self._telling = guards.telling(text, span, self._clause) if is_date else None
        self._is_told = is_date and guards.tells(text, self._clause)

    def match(self, possible: Sequence[TopicCues], hits: Hits, *, strict: bool) -> Match:
        """The topics of some whose words are near it; with `strict` in its own clause."""
        best = [] if self._is_guarded or self._is_partial else self._best(possible, hits, strict=strict)
        return Match(
            self._reading,
            self._clause,
            self._part,
            told=self._reading.telling or self._telling is not None,
            topics=tuple(each.cues for each in best),
            strong=frozenset(each.cues.topic.id for each in best if each.strength >= _IN_CLAUSE),
            why=GUARDED if self._is_guarded else "",
            apart=self._apart,
            partial=self._is_partial,
        )

    def _best(self, possible: Sequence[TopicCues], hits: Hits, *, strict: bool) -> list[_Candidate]:
        asking = [each for each in possible if self._may_answer(each)]
        found = [each for cues in asking if (each := self._candidate(cues, hits, strict=strict)) is not None]
        return _strongest(found) if self._reading.is_date else _best(found)

    def _may_answer(self, cues: TopicCues) -> bool:
        """Whether it is what a topic asks for; a number without a noun may count that."""
        if self._reading.is_date:
            return True
        if self._apart and not cues.asks_apart:
            return False
        if self._reading.is_bare:
            return True
        said = self._text[slice(*self._reading.span)]
        return cues.nouns is not None and cues.nouns.fit(self._reading, said)

    def _candidate(self, cues: TopicCues, hits: Hits, *, strict: bool) -> _Candidate | None:
        """Whether the words of a topic are near it, and how many; with `strict` in its own clause."""
        is_what_is_told = not self._is_telling(cues, hits)
        if self._has(cues.not_near, hits, self._clause) or (is_what_is_told and self._telling):
            return None
        if self._has_each(cues.near, hits, self._clause):
            return _Candidate(cues, _IN_CLAUSE + self._strength(cues, hits))
        strict = strict or (self._is_told and is_what_is_told)
        if strict or self._has(cues.not_near, hits, self._part) or not self._has_each(cues.near, hits, self._part):
            return None
        return _Candidate(cues, self._strength(cues, hits))

    def _has_each(self, entries: Sequence[int], hits: Hits, where: Span) -> bool:
        return all(self._has((entry,), hits, where) for entry in entries)

    def _strength(self, cues: TopicCues, hits: Hits) -> int:
        """How many words of a topic are near it."""
        return len(cues.near) + sum(self._has((entry,), hits, self._part) for entry in cues.may)

    def _is_telling(self, cues: TopicCues, hits: Hits) -> bool:
        """Whether a topic asks for the day of the telling itself ("said on Friday that"), by a cue on its verb."""
        verb = self._telling
        return verb is not None and any(verb.overlaps(span) for entry in cues.near for span in hits.get(entry, ()))

    def _has(self, entries: Sequence[int], hits: Hits, where: Span) -> bool:
        """Whether one of some entries is in a part, not in a list of several, not before "among them"."""
        own = Span(max(where.start, self._from), where.end)
        for entry in entries:
            for span in hits.get(entry, ()):
                inside = own.holds(span) or (self._resumed is not None and self._resumed.holds(span))
                if inside and not any(map(span.overlaps, self._listed)):
                    return True
        return False


def _resumed(text: str, span: Span, parts: NumberClauses, guards: Guards) -> Span | None:
    """What goes on after an insertion: "164 people, including three children, were killed"."""
    inserted = parts.following(span)
    if inserted is None:
        return None
    clause, part = parts.clause(inserted), parts.part(inserted)
    return Span(clause.end, part.end) if guards.opens_part(text, clause) and clause.end < part.end else None


def _strongest(found: list[_Candidate]) -> list[_Candidate]:
    """Those whose words all are in the clause, else all: several things may happen on one day."""
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


def _near_spans(possible: Sequence[TopicCues], hits: Hits, index: CueIndex) -> list[Span]:
    """Where words are near which topics of one family are told apart."""
    families: dict[str, dict[int, set[str]]] = {}  # for each entry of a family the topics that need it
    for cues in possible:
        for entry in cues.near if cues.parent else ():
            families.setdefault(cues.parent, {}).setdefault(entry, set()).add(cues.topic.id)
    several = [entries for entries in families.values() if len(entries) > 1]
    own = (entry for entries in several for entry, topics in entries.items() if len(topics) == 1)
    telling = set(filter(index.holds_name, own))
    return sorted({span for entry in telling for span in hits.get(entry, ())})

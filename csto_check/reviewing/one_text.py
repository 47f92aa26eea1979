"""The sentences of one text against the base."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from csto_check.facts.model import Base, Topic
from csto_check.reading.dating.context import Context
from csto_check.reading.dating.tense import Clauses
from csto_check.reading.dating.verbs import PAST, verbs_of
from csto_check.reading.passages import Sentence
from csto_check.reading.reader import Reader
from csto_check.reading.reading import Found
from csto_check.reading.units import counted
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.relation import PLANNED
from csto_check.reviewing.before import Before
from csto_check.reviewing.called import Called, Callings, value_of
from csto_check.reviewing.candidates import Candidates, Fitting, date_value
from csto_check.reviewing.counts import Counts, is_of_text
from csto_check.reviewing.event import NOTHING, Anchors, Event
from csto_check.reviewing.fit import Fit, Sentenced
from csto_check.reviewing.frame import Frames, Said
from csto_check.reviewing.glance import Glance, glance_of
from csto_check.reviewing.guards import Guards, guards_of
from csto_check.reviewing.judge import GOOD, Judge, Judgement, Statement, Verdict
from csto_check.reviewing.match import Match, Matcher
from csto_check.reviewing.mentions import Mentioned
from csto_check.reviewing.said import Phrases, Saying
from csto_check.reviewing.ties import PHRASE, Held, Tie, Ties
from csto_check.reviewing.topics import Cues, Hits
from csto_check.text.expressions import any_of
from csto_check.text.known import data
from csto_check.text.span import Span
from csto_check.values.base import Setting, Value
from csto_check.values.date import Date

NO_TOPIC = "no topic claims it"
OTHER_TIME = "the sentence tells of another time"
ITS_YEAR = "its year is not said; it is taken from the base"
OWN_DATE = "it is the date of the text itself"
ELSEWHERE = "the sentence does not speak of the event"
LONGEST = 3000  # characters; what is longer is no sentence
_SENTENCES_BEFORE = 2
_NOUN_WITHIN = 60  # characters behind a number in which the word that it counts stands
_ENDS = re.compile(r"[,;:]| (?:und|and) ")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_YEAR = re.compile(r"\d{4}\Z")
_MAY_COUNT = ("quantity", "share", "change", "date", "duration")


class Finding(NamedTuple):
    """A statement of the text with what the base says on it; the place is that in the original text.

    `why` says what it lacks to be more than a hint; empty where nothing is missing.
    """

    topic: str
    value: Value
    span: Span
    judgement: Judgement
    tied: str
    why: str = ""
    slip: str | None = None  # what the words of a date get wrong


class Reviewed(NamedTuple):
    """One sentence: its place, what was found, and what of its numbers and dates was not checked."""

    span: Span
    findings: tuple[Finding, ...]
    hints: tuple[Finding, ...]
    unchecked: tuple[Span, ...]
    why: str
    minor: tuple[Span, ...] = ()  # of what was not checked: days of saying and bare years
    likely: float = 0.0  # how much what was not checked looks like one of the base's questions


class Desk(NamedTuple):
    """What the sentences of all texts of a language are held against."""

    base: Base
    findings: Findings
    language: str
    cues: Cues
    matcher: Matcher
    phrases: Phrases
    fit: Fit
    event: Event
    ties: Ties
    candidates: Candidates
    counts: Counts
    callings: Callings
    guards: Guards
    glance: Glance
    planning: re.Pattern[str]
    counted: frozenset[str]


def desk_of(base: Base, findings: Findings, language: str) -> Desk:
    """The desk for texts of a language."""
    cues, mentioned = Cues(base, language), Mentioned(base, language)
    fit = Fit(base, mentioned, language)
    event, candidates = Event(base, mentioned, fit, language), Candidates(base, findings, fit, language)
    return Desk(
        base=base,
        findings=findings,
        language=language,
        cues=cues,
        matcher=Matcher(cues, language),
        phrases=Phrases(base, cues, language),
        fit=fit,
        event=event,
        ties=Ties(fit, Frames(base, fit, event, language)),
        candidates=candidates,
        counts=Counts(language),
        callings=Callings(base),
        guards=guards_of(language),
        glance=glance_of(language),
        planning=re.compile(rf"(?i:(?<!\w)(?:{any_of(data(language).planning)})(?!\w))"),
        counted=counted(base.units, language),
    )


def _is_bare_year(reading: Found) -> bool:
    return reading.kind == "date" and _YEAR.match(reading.value or "") is not None


class OneText:
    """The sentences of one text, told from its day."""

    def __init__(self, desk: "Desk", text: str, published: Date | None) -> None:
        self._desk, self.text, self._published = desk, text, published
        self._reader = Reader(desk.language, published, {}, desk.counted)
        self._judge = Judge(desk.findings, published)
        self._context = Context()
        self._anchors = Anchors(desk.event, desk.fit, text, desk.language)
        self._before = self._last = Before(desk.cues.lexicon)
        self._earlier: list[Sentenced] = []

    def sentence(self, sentence: Sentence) -> Reviewed | None:
        """What is found in the next sentence of the text; None where it holds nothing to check."""
        lexicon = self._desk.cues.lexicon
        last = Before(lexicon) if sentence.first else self._last
        self._last = Before(lexicon)
        if len(sentence.text) > LONGEST:
            return self._passed_over(sentence, NO_TOPIC)
        seen = self._desk.fit.sentenced(sentence.text)
        anchor = self._anchors.of(sentence, seen)
        before, self._earlier = self._earlier, [*self._earlier, seen][-_SENTENCES_BEFORE:]
        if anchor == NOTHING:
            return self._passed_over(sentence, ELSEWHERE)
        words = lexicon.hits(sentence.text)
        hits = self._desk.matcher.counting(words)
        ignored = [span for entry in self._desk.cues.ignore for span in words.get(entry, ())]
        seen = seen.without(ignored) if ignored else seen
        found = OneSentence(self, sentence, seen, before, anchor).looked_at(words, hits, last)
        self._before.add(hits)
        self._last.add(hits)
        return found

    def at_event(self, sentence: Sentence) -> list[Found]:
        """The readings of a sentence as one of the days of the first source would have them."""
        first = self._desk.event.first_source
        if first is None:
            return []
        return Reader(self._desk.language, first, {}, self._desk.counted).find(sentence, Context())

    def _passed_over(self, sentence: Sentence, why: str) -> Reviewed | None:
        self._before.pass_over(sentence.text)
        self._last.pass_over(sentence.text)
        return self._unread(sentence, why)

    def _unread(self, sentence: Sentence, why: str) -> Reviewed | None:
        """What a sentence that is not read holds that looks like a number or date."""
        if len(sentence.text) <= LONGEST:
            self._reader.pass_over(sentence, self._context)
        numbers = self._desk.glance.numbers(sentence.text) if self._desk.glance.may_count(sentence.text) else []
        places = tuple(sentence.span(*each) for each in numbers)
        return Reviewed(sentence.whole(), (), (), places, why) if numbers else None


class OneSentence:
    """One sentence that is about the event."""

    def __init__(
        self, text: OneText, sentence: Sentence, seen: Sentenced, before: list[Sentenced], anchor: int
    ) -> None:
        self._of, self._desk, self._sentence = text, text._desk, sentence
        self._seen, self._earlier, self._anchor = seen, before, anchor
        self._text, self._why = sentence.text, dict[Found, str]()
        self._readings: list[Found] = []
        self._minor: set[Found] = set()
        self._guessed: dict[Found, Found] = {}
        self._likely: dict[Found, float] = {}

    def looked_at(self, words: Hits, hits: Hits, last: Before) -> Reviewed | None:
        """What is found: `words` are all cues in the sentence, `hits` those that count."""
        before = self._of._before
        sayings = list(self._desk.phrases.find(self._text, words, hits, before))
        if not sayings and not self._desk.glance.may_count(self._text):
            self._of._reader.pass_over(self._sentence, self._of._context)
            return None
        sifted = self._of._reader.sift(self._sentence, self._of._context)
        self._readings = self._with_years(sifted.readings)
        found = list(self._found(hits, last, sayings))
        findings, hints = tuple(each for each in found if not each.why), tuple(each for each in found if each.why)
        taken = {each.span for each in found}
        unchecked = [each for each in self._readings if each.kind in _MAY_COUNT and self._span(each) not in taken]
        left = [(each.start, each.end) for each in unchecked] + [(each.start, each.end) for each in sifted.unread]
        if not found and not left:
            return None
        why = next((why for each in unchecked if (why := self._why.get(each) or each.why)), None)
        why = why or (NO_TOPIC if unchecked or not sifted.unread else f"not read: {sifted.unread[0].kind}")
        minor = tuple(self._span(each) for each in unchecked if each in self._minor or _is_bare_year(each))
        places = tuple(self._sentence.span(*each) for each in sorted(left))
        likely = max((self._likely.get(each, 0.0) for each in unchecked), default=0.0)
        return Reviewed(self._sentence.whole(), findings, hints, places, why, minor, likely)

    def _with_years(self, readings: list[Found]) -> list[Found]:
        """The readings, days without a year in that of the event: they count only where they agree."""
        if all(each.value or each.kind != "date" for each in readings):
            return readings
        of_event = {each[:2]: each.value for each in self._of.at_event(self._sentence) if each.kind == "date"}
        found = []
        for each in readings:
            value = of_event.get(each[:2]) if each.kind == "date" and each.value is None else None
            if value and _DAY.match(value):
                found.append(each._replace(value=value, why=ITS_YEAR))
                self._guessed[found[-1]] = each
            else:
                found.append(each)
        return found

    def _span(self, reading: Found) -> Span:
        return self._sentence.span(reading.start, reading.end)

    def _found(self, hits: Hits, last: Before, sayings: list[Saying]) -> Iterator[Finding]:
        readings = self._readings
        if sum(each.kind == "date" for each in readings) > 1:  # "in two days" may be told from the other day
            readings = [each for each in readings if not each.loose]
        matcher = self._desk.matcher
        dates = [
            each
            for match in matcher.dates(self._text, readings, hits, self._of._before)
            for each in self._tie(match, hits, None)
        ]
        yield from dates
        told = {each.span for each in dates}
        others = [each for each in readings if each.kind == "date" and self._span(each) not in told]
        sayings = [
            each for each in sayings if not self._other_event(self._desk.guards.clause(self._text, each.span), hits)
        ]
        said = [each for saying in sayings for each in self._of_saying(saying)]
        if self._tells_another_time(others):
            yield from (each for each in said if each.judgement.verdict in GOOD)
            yield from self._numbers(readings, hits, last, None, sure=True)
            self._why |= dict.fromkeys(readings, OTHER_TIME)
            return
        yield from said
        yield from self._called({each.topic for each in said})
        as_of = self._desk.counts.as_of(self._text, others, self._desk.base.zones, self._of._published)
        yield from self._numbers(readings, hits, last, as_of)

    def _numbers(
        self, readings: list[Found], hits: Hits, last: Before, as_of: Date | None, *, sure: bool = False
    ) -> Iterator[Finding]:
        """What the numbers say; where only what is `sure` counts, with what they agree."""
        for match in self._desk.matcher.numbers(self._text, readings, hits, last):
            found = self._tie(match, hits, as_of)
            yield from (
                each for each in found if not sure or (each.judgement.verdict is Verdict.SUPPORTED and not each.why)
            )

    def _tie(self, match: Match, hits: Hits, as_of: Date | None) -> Iterator[Finding]:
        """What one reading says."""
        reading = match.reading
        other = self._other_event(match.clause, hits)
        if match.why or other:
            self._why[reading] = match.why or f"it speaks of {other}"
            return
        if reading.kind == "date" and is_of_text(self._of.text, self._span(reading)):
            self._why[reading] = OWN_DATE
            self._minor.add(reading)
            return
        if match.told:
            self._minor.add(reading)
        held = self._held(match, hits, as_of)
        self._likely[reading] = self._desk.ties.likeliest(held)
        for tie in self._desk.ties.of(held):
            slip = reading.why
            if reading in self._guessed and (tie.why or tie.judgement.verdict not in GOOD):
                self._why[reading] = self._guessed[reading].why or NO_TOPIC
                continue
            yield Finding(tie.topic.id, tie.value, self._span(reading), tie.judgement, tie.by, tie.why, slip)

    def _other_event(self, clause: Span, hits: Hits) -> str:
        """A word in a clause that tells of something else; empty where there is none."""
        spans = [span for entry in self._desk.cues.not_ for span in hits.get(entry, ())]
        return next((self._text[s.start : s.end] for s in sorted(spans) if clause.start <= s.start < clause.end), "")

    def _held(self, match: Match, hits: Hits, as_of: Date | None) -> Held:
        reading = match.reading
        said = self._text[reading.start : reading.end]
        masked = [Span(each.start, each.end) for each in self._readings if each.kind != "name"]
        around = self._desk.fit.around(self._seen, self._earlier, match.clause, masked, self._noun(reading))
        near = sorted({span for cues in match.topics for entry in cues.near for span in hits.get(entry, ())})
        alone = sum(each.kind == reading.kind for each in self._readings) == 1
        clause = match.part if alone and not match.strong else match.clause
        lent = self._lent(reading) if reading.noun is None else None
        running = as_of is not None and as_of.span.low is not None
        place = Said(self._text, reading, clause, match.part, self._seen, near, alone, self._anchor, running, lent)
        return Held(match, said, around, dict(self._judged(match, said, as_of)), place)

    def _lent(self, reading: Found) -> str | None:
        """The noun of the number before a bare one: Osta sent 300 helpers, Marn 600."""
        before = [each.noun for each in self._readings if each.kind == reading.kind and each.end <= reading.start]
        return before[-1] if before else None

    def _noun(self, reading: Found) -> list[Span]:
        """Where the word stands that a number counts: that it fits is asked already."""
        at = self._text.find(reading.noun, reading.end, reading.end + _NOUN_WITHIN) if reading.noun else -1
        return [Span(at, at + len(reading.noun or ""))] if at >= 0 else []

    def _judged(self, match: Match, said: str, as_of: Date | None) -> Iterator[tuple[str, tuple[Fitting, Judgement]]]:
        """The topics that a reading may answer, each judged."""
        fitting = {each.topic.id: each for each in self._desk.candidates.of(match.reading, said)}
        if match.apart:
            fitting = {id_: each for id_, each in fitting.items() if self._desk.candidates.asks_apart(each.topic)}
        for cues in match.topics:
            if cues.topic.id not in fitting:  # by its own `counts`
                value = self._desk.candidates.value(match.reading, cues.topic)
                if value is not None:
                    fitting[cues.topic.id] = Fitting(cues.topic, value, noun_fits=True)
        planned = self._is_planned(match.reading)
        for id_, each in fitting.items():
            past = not planned and self._has_plans(id_) and self._is_past(match.reading)
            judgement = self._of._judge.judge(Statement(each.topic, each.value, as_of, planned, past))
            if judgement is not None:
                yield id_, (each, judgement)

    def _called(self, told: set[str]) -> Iterator[Finding]:
        """Names and options that claims give as values, where the words around them fit."""
        for called in self._desk.callings.of(self._text):
            clause = self._desk.guards.clause(self._text, called.span)
            if not self._desk.guards.holds(self._text, called.span, clause, dates=True):
                held = self._held_call(called, clause, told)
                for tie in self._desk.ties.of_name(held):
                    told.add(tie.topic.id)
                    yield Finding(tie.topic.id, tie.value, self._sentence.span(*called.span), tie.judgement, tie.by)

    def _held_call(self, called: Called, clause: Span, told: set[str]) -> Held:
        reading = Found(*called.span, "name", called.said)
        masked = [Span(each.start, each.end) for each in self._readings if each.kind != "name"]
        around = self._desk.fit.around(self._seen, self._earlier, clause, [*masked, called.span])
        judged = {}
        for topic in called.topics:
            value = value_of(called, topic) if topic.id not in told else None
            judgement = self._of._judge.judge(Statement(topic, value)) if value is not None else None
            if value is not None and judgement is not None:
                judged[topic.id] = (Fitting(topic, value, noun_fits=True), judgement)
        place = Said(self._text, reading, clause, clause, self._seen, (), False, self._anchor)
        return Held(Match(reading, clause, clause), called.said, around, judged, place)

    def _has_plans(self, topic: str) -> bool:
        return any(claim.modality == PLANNED for claim in self._desk.base.by_topic[topic])

    def _is_past(self, reading: Found) -> bool:
        clauses = Clauses(verbs_of(self._desk.language), self._text)
        return clauses.of(reading.start, reading.end).kind == PAST

    def _of_saying(self, saying: Saying) -> Iterator[Finding]:
        judgement = self._of._judge.judge(Statement(saying.cues.topic, saying.value))
        much_later = self._desk.event.is_much_later(self._of._published)
        if judgement is not None and (judgement.verdict in GOOD or not much_later):
            yield Finding(saying.cues.topic.id, saying.value, self._sentence.span(*saying.span), judgement, PHRASE)

    def _is_planned(self, reading: Found) -> bool:
        """Whether the clause of a reading speaks of the future."""
        before = _ENDS.split(self._text[: reading.start])[-1]
        planned = self._desk.planning.search(before + _ENDS.split(self._text[reading.end :])[0]) is not None
        return planned and not self._is_past(reading)  # sollen … gewesen sein

    def _tells_another_time(self, dates: list[Found]) -> bool:
        """Whether a date of the sentence lies outside the time of the event."""
        setting = Setting(zones=self._desk.base.zones)
        values = [date_value(each, setting) for each in dates]
        return any(self._desk.event.is_other_time(value) for value in values if isinstance(value, Date))

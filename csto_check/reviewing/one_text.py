"""The sentences of one text against the base."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from csto_check.facts.model import Base
from csto_check.languages.language import Language
from csto_check.reading.dating.context import Context
from csto_check.reading.passages import Sentence
from csto_check.reading.reader import Reader
from csto_check.reading.reading import Found
from csto_check.reading.units import counted
from csto_check.reasoning.findings import Findings
from csto_check.reviewing.before import Before
from csto_check.reviewing.event import Event
from csto_check.reviewing.glance import Glance, glance_of
from csto_check.reviewing.judge import Judge, Judgement, Statement, Verdict
from csto_check.reviewing.match import Match, Matcher
from csto_check.reviewing.said import Phrases, Saying
from csto_check.reviewing.topics import Cues, Hits, TopicCues
from csto_check.text.expressions import any_of
from csto_check.text.known import data, words
from csto_check.text.span import Span
from csto_check.values import date, quantity
from csto_check.values.base import Setting, Unknown, Unreadable, Value
from csto_check.values.date import Date

NO_TOPIC = "no topic claims it"
OTHER_TIME = "the sentence tells of another time"
LONGEST = 3000  # characters; what is longer is no sentence
_ENDS = re.compile(r"[,;:]| (?:und|and) ")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_MAY_COUNT = ("quantity", "share", "change", "date", "duration")
_GOOD = (Verdict.SUPPORTED, Verdict.DISPUTED)


class Finding(NamedTuple):
    """A statement of the text with what the base says on it; the place is that in the original text."""

    topic: str
    value: Value
    span: Span
    judgement: Judgement
    slip: str | None = None  # what the words of a date get wrong


class Reviewed(NamedTuple):
    """One sentence: its place, what was found, and what of its numbers and dates was not checked."""

    span: Span
    findings: tuple[Finding, ...]
    unchecked: tuple[Span, ...]
    why: str


class Desk(NamedTuple):
    """What the sentences of all texts of a language are held against."""

    base: Base
    findings: Findings
    language: str
    cues: Cues
    matcher: Matcher
    phrases: Phrases
    event: Event
    glance: Glance
    planning: re.Pattern[str]
    counted: frozenset[str]


def desk_of(base: Base, findings: Findings, language: str) -> Desk:
    """The desk for texts of a language."""
    cues = Cues(base, language)
    return Desk(
        base=base,
        findings=findings,
        language=language,
        cues=cues,
        matcher=Matcher(cues, language),
        phrases=Phrases(base, cues, language),
        event=Event(base, language),
        glance=glance_of(language),
        planning=re.compile(rf"(?i:(?<!\w)(?:{any_of(data(language).planning)})(?!\w))"),
        counted=counted(base.units, language),
    )


class OneText:
    """The sentences of one text, told from its day."""

    def __init__(self, desk: "Desk", published: Date | None) -> None:
        self._desk, self._published = desk, published
        self._reader = Reader(desk.language, published, {}, desk.counted)
        self._judge = Judge(desk.findings, published)
        self._why: dict[Found, str] = {}
        self._context = Context()
        self._before = self._last = Before(desk.cues.lexicon)

    def sentence(self, sentence: Sentence) -> Reviewed | None:
        """What is found in the next sentence of the text; None where it holds nothing to check."""
        lexicon = self._desk.cues.lexicon
        last = Before(lexicon) if sentence.first else self._last
        self._last = Before(lexicon)
        if len(sentence.text) > LONGEST or not self._desk.cues.first.holds_any(sentence.text):
            self._before.pass_over(sentence.text)
            self._last.pass_over(sentence.text)
            return self._unread(sentence)
        words = lexicon.hits(sentence.text)
        hits = self._desk.matcher.counting(words)
        found = self._looked_at(sentence, words, hits, last)
        self._before.add(hits)
        self._last.add(hits)
        return found

    def _looked_at(self, sentence: Sentence, words: Hits, hits: Hits, last: Before) -> Reviewed | None:
        """What is found in a sentence with cues: `words` are all, `hits` those that count."""
        if any(entry in hits for entry in self._desk.cues.not_):
            return self._unread(sentence)
        sayings = list(self._desk.phrases.find(sentence.text, words, hits, self._before))
        if not (sayings or self._desk.matcher.speaks(sentence.text, hits, self._before, last)):
            return self._unread(sentence)
        sifted, self._why = self._reader.sift(sentence, self._context), {}
        readings = sifted.readings
        countable = [reading for reading in readings if reading.kind in _MAY_COUNT]
        findings = list(self._findings(sentence, readings, hits, last, sayings))
        taken = {finding.span for finding in findings}
        unchecked = [each for each in countable if sentence.span(each.start, each.end) not in taken]
        if not findings and not unchecked and not sifted.unread:
            return None
        left = [(each.start, each.end) for each in unchecked] + [(each.start, each.end) for each in sifted.unread]
        places = tuple(sentence.span(*each) for each in sorted(left))
        why = next((why for each in unchecked if (why := each.why or self._why.get(each))), None)
        why = why or (NO_TOPIC if unchecked or not sifted.unread else f"not read: {sifted.unread[0].kind}")
        return Reviewed(sentence.whole(), tuple(findings), places, why)

    def _unread(self, sentence: Sentence) -> Reviewed | None:
        """What a sentence without a cue holds that looks like a number or date."""
        if len(sentence.text) <= LONGEST:
            self._reader.pass_over(sentence, self._context)
        numbers = self._desk.glance.numbers(sentence.text) if self._desk.glance.may_count(sentence.text) else []
        return (
            Reviewed(sentence.whole(), (), tuple(sentence.span(*each) for each in numbers), NO_TOPIC)
            if numbers
            else None
        )

    def _findings(
        self, sentence: Sentence, readings: list[Found], hits: Hits, last: Before, sayings: list[Saying]
    ) -> Iterator[Finding]:
        text = sentence.text
        if sum(each.kind == "date" for each in readings) > 1:  # "in two days" may be told from the other day
            readings = [each for each in readings if not each.loose]
        dates = list(self._of_matches(sentence, self._desk.matcher.dates(text, readings, hits, self._before), None))
        yield from dates
        told = {finding.span for finding in dates}
        others = [each for each in readings if each.kind == "date" and sentence.span(each.start, each.end) not in told]
        told_of_sayings = [finding for saying in sayings for finding in self._of_saying(sentence, saying)]
        if self._tells_another_time(others):
            yield from (finding for finding in told_of_sayings if finding.judgement.verdict in _GOOD)
            self._why |= dict.fromkeys(readings, OTHER_TIME)
            return
        yield from told_of_sayings
        as_of = self._as_of(others)
        yield from self._of_matches(sentence, self._desk.matcher.numbers(text, readings, hits, last), as_of)

    def _of_matches(self, sentence: Sentence, matches: Iterator[Match], as_of: Date | None) -> Iterator[Finding]:
        told: set[str] = set()
        for match in matches:
            if match.why:
                self._why[match.reading] = match.why
            found = [self._of_match(sentence, match.reading, cues, as_of) for cues in match.topics]
            known = [finding for finding in found if finding is not None]
            if match.reading.kind == "date":
                yield from _each(known, len(match.topics))
                continue
            chosen = _charitable(known, len(match.topics))
            again = chosen is not None and chosen.topic in told
            if chosen is not None and not (again and chosen.judgement.verdict is Verdict.CONTRADICTED):
                told.add(chosen.topic)
                yield chosen

    def _of_match(self, sentence: Sentence, reading: Found, cues: TopicCues, as_of: Date | None) -> Finding | None:
        value = _value(reading, cues)
        if value is None:
            return None
        planned = self._is_planned(sentence.text, reading)
        judgement = self._judge.judge(Statement(cues.topic, value, as_of, planned))
        if judgement is None:
            return None
        return Finding(cues.topic.id, value, sentence.span(reading.start, reading.end), judgement, reading.why)

    def _of_saying(self, sentence: Sentence, saying: Saying) -> Iterator[Finding]:
        judgement = self._judge.judge(Statement(saying.cues.topic, saying.value))
        if judgement is not None and (
            judgement.verdict in _GOOD or not self._desk.event.is_much_later(self._published)
        ):
            yield Finding(saying.cues.topic.id, saying.value, sentence.span(*saying.span), judgement)

    def _is_planned(self, text: str, reading: Found) -> bool:
        """Whether the clause of a reading speaks of the future."""
        before = _ENDS.split(text[: reading.start])[-1]
        return self._desk.planning.search(before + _ENDS.split(text[reading.end :])[0]) is not None

    def _tells_another_time(self, dates: list[Found]) -> bool:
        """Whether a date of the sentence lies outside the time of the event."""
        when = self._desk.base.about.when
        values = [value for each in dates if (value := self._date(each)) is not None]
        return when is not None and any(not value.span.touches(when.span) for value in values)

    def _as_of(self, dates: list[Found]) -> Date | None:
        """The one day that a sentence names."""
        values = [value for each in dates if (value := self._date(each)) is not None]
        if len(values) == 1 and values[0].last is not None:
            return replace(values[0], first=values[0].last)
        return self._published if not values and self._desk.event.is_over(self._published) else None

    def _date(self, reading: Found) -> Date | None:
        if reading.value is None:
            return None
        value = date.read(reading.value, Setting(zones=self._desk.base.zones))
        return value if isinstance(value, Date) else None


def _each(found: list[Finding], asked: int) -> list[Finding]:
    """Of a date, on which several things may happen, every good verdict; any other only where it stands alone."""
    good = [finding for finding in found if finding.judgement.verdict in _GOOD]
    return good or (found if asked == 1 else [])


def _charitable(found: list[Finding], asked: int) -> Finding | None:
    """Of a statement that may speak of several topics the best verdict; none where all that is left is doubt."""
    if not found:
        return None
    good = [finding for finding in found if finding.judgement.verdict in _GOOD]
    if good and (found[0].judgement.verdict is Verdict.CONTRADICTED or not _below(found)):
        return good[0]
    return found[0] if len(found) == asked and (asked == 1 or _below(found)) else None


def _below(found: list[Finding]) -> bool:
    """Whether each topic lies below the last one."""
    return all(finding.topic.startswith(f"{found[-1].topic}.") for finding in found[:-1])


def _value(reading: Found, cues: TopicCues) -> Value | None:
    """What a reading says on a topic; None where it cannot be read with the topic's unit."""
    kind, setting = cues.topic.kind, cues.topic.setting
    written = reading.value or ""
    try:
        value = quantity.read(written, setting) if kind == "quantity" else date.read(_told(reading), setting)
    except Unreadable:
        return None
    return None if isinstance(value, Unknown) else value


def _after(language: Language) -> tuple[str, ...]:
    """Words before a date that exclude it: after the 5th nothing began on the 5th."""
    return language.date_leads.get("after", ())


def _told(reading: Found) -> str:
    """The date of a reading: the day that "since" names, on which something began; "in two days" only about."""
    written = reading.value or ""
    if reading.loose and _DAY.match(written):
        return f"about {written}"
    began = written.endswith("..") and (reading.hedge or "").lower() not in words(_after)
    return written.removesuffix("..") if began else written

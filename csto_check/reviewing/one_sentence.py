"""One sentence that is about the event, against the base."""

import re
from collections.abc import Iterator

from csto_check.reading.dating.context import Context
from csto_check.reading.passages import Sentence
from csto_check.reading.reader import Reader
from csto_check.reading.reading import NUMERIC, Found
from csto_check.reviewing.before import Before
from csto_check.reviewing.called import Called
from csto_check.reviewing.candidates import date_value
from csto_check.reviewing.counts import is_of_text
from csto_check.reviewing.desk import Desk
from csto_check.reviewing.event import NAMED
from csto_check.reviewing.found import ITS_YEAR, NO_TOPIC, OTHER_TIME, OWN_DATE, UNNAMED, Finding, Reviewed
from csto_check.reviewing.holding import Holding, Read, Surroundings, Telling
from csto_check.reviewing.judge import GOOD, Statement, Verdict
from csto_check.reviewing.match import Match
from csto_check.reviewing.said import Saying
from csto_check.reviewing.ties import PHRASE
from csto_check.reviewing.topics import Hits
from csto_check.text.span import Span
from csto_check.values.base import Setting
from csto_check.values.date import Date

_NOUN_WITHIN = 60  # characters behind a number in which the word that it counts stands
_ENDS = re.compile(r"[,;:]| (?:und|and) ")
_PERSON = "person"  # the kind of a name (docs/cues.md)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_YEAR = re.compile(r"\d{4}\Z")
_LONG_YEAR = re.compile(r"\d{4}|\d[./-]\d+[./-]\d\d")  # a year within a date


def _is_bare_year(reading: Found) -> bool:
    return reading.is_date and _YEAR.match(reading.value or "") is not None


class OneSentence:
    """One sentence that is about the event."""

    def __init__(self, desk: Desk, telling: Telling, sentence: Sentence, around: Surroundings) -> None:
        self._desk, self._telling, self._sentence, self._around = desk, telling, sentence, around
        self._text, self._why = sentence.text, dict[Found, str]()
        self.readings: list[Found] = []
        self._minor: set[Found] = set()
        self._guessed: dict[Found, Found] = {}
        self._likely: dict[Found, float] = {}
        self._calls: list[Called] = []

    def looked_at(self, words: Hits, hits: Hits, last: Before) -> Reviewed | None:
        """What is found: `words` are all cues in the sentence, `hits` those that count."""
        before = self._telling.before
        sayings = list(self._desk.phrases.find(self._text, words, hits, before, self._meant()))
        self._calls = list(self._desk.callings.of(self._text, self._around.seen.words))
        if not sayings and not self._calls and not self._desk.glance.may_count(self._text):
            self._telling.reader.pass_over(self._sentence, self._telling.context)
            return None  # without any number it holds no reading either
        sifted = self._telling.reader.sift(self._sentence, self._telling.context)
        self.readings = self._with_years(sifted.readings)
        self._holding = Holding(self._desk, self._telling, self._around, Read(self._text, self.readings, self._calls))
        found = list(self._found(hits, last, sayings))
        findings, hints = tuple(each for each in found if not each.why), tuple(each for each in found if each.why)
        taken = {each.span for each in found}
        unchecked = [each for each in self.readings if each.kind in NUMERIC and self._span(each) not in taken]
        left = [(each.start, each.end) for each in unchecked] + [(each.start, each.end) for each in sifted.unread]
        if not found and not left:
            return None
        why = next((why for each in unchecked if (why := self._why.get(each) or each.why)), None)
        why = why or (NO_TOPIC if unchecked or not sifted.unread else f"not read: {sifted.unread[0].kind}")
        minor = tuple(self._span(each) for each in unchecked if each in self._minor or _is_bare_year(each))
        places = tuple(self._sentence.span(*each) for each in sorted(left))
        likely = max((self._likely.get(each, 0.0) for each in unchecked), default=0.0)
        return Reviewed(self._sentence.whole(), findings, hints, places, why, minor, likely)

    def _meant(self) -> str:
        """The person for whom "he" stands: the only one that the sentence before names."""
        named = self._around.before[-1].mentions if self._around.before else ()
        persons = [name for name in named if self._desk.base.kinds.get(name) == _PERSON]
        return persons[0] if len(persons) == 1 else ""

    def _with_years(self, readings: list[Found]) -> list[Found]:
        """The readings, days without a year in that of the event: they count only where they agree."""
        if not any(map(self._may_be_of_event, readings)):
            return readings
        first = self._desk.event.first_source if self._telling.guesses else None
        reader = Reader(self._desk.language, first, {}, self._desk.counted)
        again = reader.find(self._sentence, Context()) if first else []
        of_event = {each[:2]: each.value for each in again if each.is_date}
        found = []
        for each in readings:
            value = of_event.get(each[:2]) if self._may_be_of_event(each) else None
            if value and value != each.value and _DAY.match(value):
                found.append(each._replace(value=value, why=ITS_YEAR))
                self._guessed[found[-1]] = each
            else:
                found.append(each)
        return found

    def _may_be_of_event(self, reading: Found) -> bool:
        """Whether a day is told without its year, and may be one of the event, in a text of much later."""
        if not reading.is_date or reading.value is None:
            return reading.is_date
        named = any(map(str.isdigit, self._text[reading.start : reading.end]))
        if not named or _LONG_YEAR.search(self._text, reading.start, reading.end) or not _DAY.match(reading.value):
            return False
        return any(map(self._desk.event.is_other_time, self._dates([reading])))

    def _span(self, reading: Found) -> Span:
        return self._sentence.span(reading.start, reading.end)

    def _found(self, hits: Hits, last: Before, sayings: list[Saying]) -> Iterator[Finding]:
        readings = self.readings
        if sum(each.is_date for each in readings) > 1:  # "in two days" may be told from the other day
            readings = [each for each in readings if not each.loose]
        matcher = self._desk.matcher
        dates = [
            each
            for match in matcher.dates(self._text, readings, hits, self._telling.before)
            for each in self._tie(match, hits, None)
        ]
        yield from dates
        told = {each.span for each in dates}
        others = [each for each in readings if each.is_date and self._span(each) not in told]
        others = [each for each in others if not self._is_today(each)]
        sayings = [
            each for each in sayings if not self._other_event(self._desk.guards.clause(self._text, each.span), hits)
        ]
        good = {each.span for each in dates if each.judgement.verdict in GOOD and not each.why}
        days = [each for each in readings if each.is_date and self._span(each) not in good]
        said = [each for saying in sayings for each in self._of_saying(saying, days)]
        if self._tells_another_time(others):
            yield from (each for each in said if each.judgement.verdict in GOOD)
            if not any(self._desk.event.is_before(date) for date in self._dates(others)):
                yield from self._numbers(readings, hits, last, None, sure=True)
            self._why |= dict.fromkeys(readings, OTHER_TIME)
            return
        yield from said
        yield from self._called({each.topic for each in said})
        as_of = self._desk.counts.as_of(self._text, others, self._desk.base.zones, self._telling.published)
        self._minor.update(self._desk.counts.named(self._text, others) if as_of else ())
        yield from self._numbers(readings, hits, last, as_of)

    def _numbers(
        self, readings: list[Found], hits: Hits, last: Before, as_of: Date | None, *, sure: bool = False
    ) -> Iterator[Finding]:
        """What the numbers say; where only what is `sure` counts, with what they agree."""
        for match in self._desk.matcher.numbers(self._text, readings, hits, last):
            found = self._tie(match, hits, as_of)
            yield from (each for each in found if not sure or (each.judgement.verdict in GOOD and not each.why))

    def _tie(self, match: Match, hits: Hits, as_of: Date | None) -> Iterator[Finding]:
        """What one reading says."""
        reading = match.reading
        other = self._other_event(match.clause, hits)
        if match.why or other:
            self._why[reading] = match.why or f"it speaks of {other}"
            return
        if reading.is_date and is_of_text(self._telling.text, self._span(reading)):
            self._why[reading] = OWN_DATE
            self._minor.add(reading)
            return
        if match.told:
            self._minor.add(reading)
        held = self._holding.held(match, hits, as_of)
        ties = list(self._desk.ties.of(held))
        self._likely[reading] = 0.0 if ties else held.likeliest
        for tie in ties:
            slip = reading.why
            if reading in self._guessed and (tie.why or tie.judgement.verdict not in GOOD):
                self._why[reading] = self._guessed[reading].why or NO_TOPIC
                continue
            yield Finding(tie.topic.id, tie.value, self._span(reading), tie.judgement, tie.by, tie.why, slip)

    def _other_event(self, clause: Span, hits: Hits) -> str:
        """A word in a clause that tells of something else; empty where there is none."""
        spans = [span for entry in self._desk.cues.not_ for span in hits.get(entry, ())]
        return next((self._text[s.start : s.end] for s in sorted(spans) if clause.start <= s.start < clause.end), "")

    def _called(self, told: set[str]) -> Iterator[Finding]:
        """Names and options that claims give as values, where the words around them fit."""
        for called in self._calls:
            ignored = any(each.start <= called.span.start < each.end for each in self._around.ignored)
            is_everywhere = called.said in self._desk.words.fit.home  # every text about the event says its name
            if ignored or is_everywhere or all(topic.id in told for topic in called.topics):
                continue
            clause = self._desk.guards.clause(self._text, called.span)
            if not self._desk.guards.holds(self._text, called.span, clause):
                held = self._holding.held_call(called, clause, told)
                for tie in self._desk.ties.of_name(held):
                    told.add(tie.topic.id)
                    yield Finding(tie.topic.id, tie.value, self._sentence.span(*called.span), tie.judgement, tie.by)

    def _of_saying(self, saying: Saying, days: list[Found]) -> Iterator[Finding]:
        """What a phrase says; `days` are the dates of the sentence on which nothing in the base agrees."""
        judgement = self._telling.judge.judge(Statement(saying.cues.topic, saying.value))
        much_later = self._desk.event.is_much_later(self._telling.published)
        if judgement is not None and (judgement.verdict in GOOD or not much_later):
            why = self._lacking(saying, days) if judgement.verdict is Verdict.CONTRADICTED else ""
            span = self._sentence.span(*saying.span)
            yield Finding(saying.cues.topic.id, saying.value, span, judgement, PHRASE, why)

    def _lacking(self, saying: Saying, days: list[Found]) -> str:
        """What a phrase lacks to contradict: the event, or it names a day that may be that of another act."""
        if self._around.anchor != NAMED:
            return UNNAMED
        if saying.pronoun:
            return f"whom “{saying.pronoun}” stands for is not known"
        named = (self._text[each.start : each.end] for each in days)
        day = next((said for said in named if any(map(str.isdigit, said))), "")
        return f"“{day}” may be the day of another act" if day else ""

    def _is_today(self, reading: Found) -> bool:
        """Whether a date is only a word such as today: it tells when the text was written."""
        return self._text[reading.start : reading.end].lower() in self._desk.glance.today

    def _tells_another_time(self, dates: list[Found]) -> bool:
        """Whether a date of the sentence lies outside the time of the event."""
        return any(map(self._desk.event.is_other_time, self._dates(dates)))

    def _dates(self, readings: list[Found]) -> list[Date]:
        """The dates of some readings."""
        setting = Setting(zones=self._desk.base.zones)
        values = (date_value(each, setting) for each in readings)
        return [value for value in values if value is not None]

"""One sentence that is about the event, against the base."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from csto_check.reading.dating.context import Context
from csto_check.reading.non_numbers import LabelledSpan
from csto_check.reading.reader import Reader
from csto_check.reading.reading import NUMERIC, Found
from csto_check.reviewing.called import Called
from csto_check.reviewing.candidates import date_value
from csto_check.reviewing.count_dates import is_of_text
from csto_check.reviewing.event import NAMED
from csto_check.reviewing.found import ITS_YEAR, LEFT_OPEN, NO_TOPIC, OTHER_TIME, OWN_DATE, UNNAMED, Finding, Reviewed
from csto_check.reviewing.holding import Holding, Surroundings
from csto_check.reviewing.judge import GOOD, Stance, Statement
from csto_check.reviewing.match import Match
from csto_check.reviewing.review_tools import ReviewTools
from csto_check.reviewing.text_so_far import TextSoFar
from csto_check.reviewing.ties import PHRASE, UNDATED, Tie
from csto_check.reviewing.topic_phrases import Saying
from csto_check.text.span import Span
from csto_check.values.base import Setting
from csto_check.values.date import Date

_PERSON = "person"  # the kind of a name (docs/cues.md)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_YEAR = re.compile(r"\d{4}\Z")
_LONG_YEAR = re.compile(r"\d{4}|\d[./-]\d+[./-]\d\d")  # a year within a date


@dataclass
class _Left:
    """What is known of readings that come to no finding: why not, which matter little, how likely they should have."""

    why: dict[Found, str] = field(default_factory=dict)
    minor: set[Found] = field(default_factory=set)
    likely: dict[Found, float] = field(default_factory=dict)


class OneSentence:
    """One sentence that is about the event."""

    def __init__(self, tools: ReviewTools, so_far: TextSoFar, here: Surroundings) -> None:
        self._tools, self._so_far, self._here = tools, so_far, here
        self._sentence, self._text = here.sentence, here.sentence.text
        self.readings: list[Found] = []
        self._guessed: dict[Found, Found] = {}  # by a reading in the year of the event, the reading as it was
        self._left = _Left()
        self._calls: list[Called] = []

    def looked_at(self) -> Reviewed | None:
        """What is found; None if the sentence holds nothing to check."""
        here, so_far = self._here, self._so_far
        sayings = list(self._tools.phrases.find(self._text, here.words, here.hits, so_far.before, self._meant()))
        self._calls = list(self._tools.callings.of(self._text, here.seen.words))
        if not sayings and not self._calls and not self._tools.prefilter.may_count(self._text):
            so_far.reader.pass_over(self._sentence, so_far.context)
            return None  # without any number it holds no reading either
        sifted = so_far.reader.sift(self._sentence, so_far.context)
        self.readings = self._with_years(sifted.readings)
        self._holding = Holding(self._tools, so_far, here, self.readings, self._calls)
        return self._reviewed(list(self._found(sayings)), sifted.unread)

    def _reviewed(self, found: list[Finding], unread: list[LabelledSpan]) -> Reviewed | None:
        taken = {each.span for each in found}
        unchecked = [each for each in self.readings if each.kind in NUMERIC and self._span(each) not in taken]
        if not (found or unchecked or unread):
            return None
        places = sorted([(each.start, each.end) for each in unchecked] + [(each.start, each.end) for each in unread])
        return Reviewed(
            span=self._sentence.whole(),
            findings=tuple(each for each in found if not each.why),
            hints=tuple(each for each in found if each.why),
            unchecked=tuple(self._sentence.span(*each) for each in places),
            why=self._why_unchecked(unchecked, unread),
            minor=tuple(self._span(each) for each in unchecked if each in self._left.minor or _is_bare_year(each)),
            likely=max((self._left.likely.get(each, 0.0) for each in unchecked), default=0.0),
        )

    def _why_unchecked(self, unchecked: list[Found], unread: list[LabelledSpan]) -> str:
        reasons = (self._left.why.get(each) or each.why for each in unchecked)
        known = next(filter(None, reasons), None)
        return known or (NO_TOPIC if unchecked or not unread else f"not read: {unread[0].kind}")

    def _meant(self) -> str:
        """The person for whom "he" stands: the only one that the sentence before names."""
        named = self._here.before[-1].mentions if self._here.before else ()
        persons = [name for name in named if self._tools.base.kinds.get(name) == _PERSON]
        return persons[0] if len(persons) == 1 else ""

    def _with_years(self, readings: list[Found]) -> list[Found]:
        """The readings, days without a year in that of the event: they count only where they agree."""
        if not any(map(self._may_be_of_event, readings)):
            return readings
        in_its_year = self._from_first_source()
        return [self._in_its_year(each, in_its_year.get(each.span)) for each in readings]

    def _from_first_source(self) -> dict[Span, str | None]:
        """The dates of the sentence as they would be on the day of the first source."""
        first = self._tools.event.first_source if self._so_far.guesses else None
        if first is None:
            return {}
        reader = Reader(self._tools.language, first, {}, self._tools.counted)
        return {each.span: each.value for each in reader.find(self._sentence, Context()) if each.is_date}

    def _in_its_year(self, reading: Found, value: str | None) -> Found:
        is_other = value and value != reading.value and _DAY.match(value)
        if not is_other or not self._may_be_of_event(reading):
            return reading
        guess = reading._replace(value=value, why=ITS_YEAR)
        self._guessed[guess] = reading
        return guess

    def _may_be_of_event(self, reading: Found) -> bool:
        """Whether a day is told without its year, and may be one of the event, in a text of much later."""
        if not reading.is_date or reading.value is None:
            return reading.is_date
        if not _has_digit(self._said(reading)) or _LONG_YEAR.search(self._said(reading)):
            return False
        return _DAY.match(reading.value) is not None and self._is_other_time([reading])

    def _found(self, sayings: list[Saying]) -> Iterator[Finding]:
        readings = self.readings
        if sum(each.is_date for each in readings) > 1:  # "in two days" may be told from the other day
            readings = [each for each in readings if not each.loose]
        dates = list(self._dated(readings))
        yield from dates
        told = {each.span for each in dates}
        others = [each for each in readings if each.is_date and self._span(each) not in told]
        others = [each for each in others if not (self._is_today(each) or self._is_of_text(each))]
        phrased = list(self._phrased(sayings, readings, dates))
        if self._is_other_time(others):
            yield from self._agreed_of_other_time(readings, others, phrased)
        else:
            yield from phrased
            yield from self._called({each.topic for each in phrased})
            yield from self._counted(readings, others)

    def _dated(self, readings: list[Found]) -> Iterator[Finding]:
        """What the dates say."""
        for match in self._tools.matcher.dates(self._text, readings, self._here.hits, self._so_far.before):
            yield from self._tie(match, None)

    def _counted(self, readings: list[Found], dates: list[Found]) -> Iterator[Finding]:
        """What the numbers say, as of one of the other `dates` of the sentence."""
        counts = self._tools.count_dates
        as_of = counts.as_of(self._text, dates, self._tools.base.zones, self._so_far.published)
        self._left.minor.update(counts.named(self._text, dates) if as_of else ())
        yield from self._numbers(readings, as_of)

    def _numbers(self, readings: list[Found], as_of: Date | None) -> Iterator[Finding]:
        for match in self._tools.matcher.numbers(self._text, readings, self._here.hits, self._so_far.last):
            yield from self._tie(match, as_of)

    def _agreed_of_other_time(
        self, readings: list[Found], dates: list[Found], phrased: list[Finding]
    ) -> Iterator[Finding]:
        """What agrees in a sentence that tells of another time; of an earlier one no number can."""
        yield from filter(_is_good, phrased)
        if not any(map(self._tools.event.is_before, self._dates(dates))):
            yield from (each for each in self._numbers(readings, None) if _is_good(each) and not each.why)
        self._left.why |= dict.fromkeys(readings, OTHER_TIME)

    def _tie(self, match: Match, as_of: Date | None) -> Iterator[Finding]:
        """What one reading says."""
        reading = match.reading
        why = match.why or self._other_event(match.clause)
        if not why and self._is_of_text(reading):
            why = OWN_DATE
            self._left.minor.add(reading)
        if why:
            self._left.why[reading] = why
            return
        if match.told:
            self._left.minor.add(reading)
        held = self._holding.held(match, as_of)
        ties = list(self._tools.ties.of(held))
        self._left.likely[reading] = 0.0 if ties else held.likeliest
        if not ties and held.only_leaves_open:
            self._left.why[reading] = LEFT_OPEN
        for tie in ties:
            if self._is_idle_guess(reading, tie):
                self._left.why[reading] = self._guessed[reading].why or NO_TOPIC
            else:
                yield Finding(tie.topic.id, tie.value, self._span(reading), tie.judgement, tie.by, tie.why, reading.why)

    def _is_idle_guess(self, reading: Found, tie: Tie) -> bool:
        """Whether a day in the year of the event does not agree there, so that its year is anybody's guess."""
        return reading in self._guessed and bool(tie.why or tie.judgement.verdict not in GOOD)

    def _other_event(self, clause: Span) -> str:
        """That a word in a clause tells of something else; empty if there is none."""
        spans = (span for entry in self._tools.cues.not_ for span in self._here.hits.get(entry, ()))
        first = min((span for span in spans if clause.start <= span.start < clause.end), default=None)
        return f"it is about {self._text[slice(*first)]}" if first else ""

    def _called(self, told: set[str]) -> Iterator[Finding]:
        """Names and options that claims give as values, where the words around them fit; not on topics `told`."""
        for called in self._calls:
            clause = self._tools.guards.clause(self._text, called.span)
            if self._is_idle_call(called, told) or self._is_denied(called.span, clause):
                continue
            for tie in self._tools.ties.of_name(self._holding.held_call(called, clause, told)):
                told.add(tie.topic.id)
                yield Finding(tie.topic.id, tie.value, self._sentence.span(*called.span), tie.judgement, tie.by)

    def _is_denied(self, span: Span, clause: Span) -> bool:
        """Whether a name is denied, asked for or supposed, or what it did."""
        guards = self._tools.guards
        return guards.holds(self._text, span, clause) or guards.denies_object(self._text, span)

    def _is_idle_call(self, called: Called, told: set[str]) -> bool:
        """Whether a name need not be compared with the base."""
        is_ignored = any(each.start <= called.span.start < each.end for each in self._here.ignored)
        is_everywhere = called.said in self._tools.scoring.fit.home  # every text about the event says its name
        return is_ignored or is_everywhere or all(topic.id in told for topic in called.topics)

    def _phrased(self, sayings: list[Saying], readings: list[Found], dates: list[Finding]) -> Iterator[Finding]:
        """What the phrases say."""
        good = {each.span for each in dates if _is_good(each) and not each.why}
        days = [each for each in readings if each.is_date and self._span(each) not in good]
        for saying in sayings:
            if not self._other_event(self._tools.guards.clause(self._text, saying.span)):
                yield from self._of_saying(saying, days)

    def _of_saying(self, saying: Saying, days: list[Found]) -> Iterator[Finding]:
        """What a phrase says; `days` are the dates of the sentence on which nothing in the base agrees."""
        judgement = self._so_far.judge.judge(Statement(saying.cues.topic, saying.value))
        much_later = self._tools.event.is_much_later(self._so_far.published)
        if judgement is not None and (judgement.verdict in GOOD or not much_later):
            why = "" if judgement.is_dated else UNDATED
            why = self._lacking(saying, days) if judgement.verdict is Stance.CONTRADICTED else why
            span = self._sentence.span(*saying.span)
            yield Finding(saying.cues.topic.id, saying.value, span, judgement, PHRASE, why)

    def _lacking(self, saying: Saying, days: list[Found]) -> str:
        """What a phrase lacks to contradict: the event, or it names a day that may be that of another act."""
        if self._here.anchor != NAMED:
            return UNNAMED
        if saying.pronoun:
            return f"it is unclear who “{saying.pronoun}” is"
        day = next(filter(_has_digit, map(self._said, days)), "")
        return f"“{day}” may be the date of another act" if day else ""

    def _is_today(self, reading: Found) -> bool:
        """Whether a date is only a word such as today: it tells when the text was written."""
        return self._said(reading).lower() in self._tools.prefilter.today

    def _is_of_text(self, reading: Found) -> bool:
        """Whether a date is that of the text itself, which may stand on a line above that runs on into a sentence."""
        return reading.is_date and is_of_text(self._so_far.text, self._span(reading))

    def _is_other_time(self, dates: list[Found]) -> bool:
        """Whether one of some dates lies outside the time of the event."""
        return any(map(self._tools.event.is_other_time, self._dates(dates)))

    def _dates(self, readings: Sequence[Found]) -> list[Date]:
        setting = Setting(zones=self._tools.base.zones)
        values = (date_value(each, setting) for each in readings)
        return [value for value in values if value is not None]

    def _said(self, reading: Found) -> str:
        """The words of a reading."""
        return self._text[reading.start : reading.end]

    def _span(self, reading: Found) -> Span:
        """Its place in the original text."""
        return self._sentence.span(reading.start, reading.end)


def _is_good(finding: Finding) -> bool:
    return finding.judgement.verdict in GOOD


def _has_digit(words: str) -> bool:
    return any(map(str.isdigit, words))


def _is_bare_year(reading: Found) -> bool:
    return reading.is_date and _YEAR.match(reading.value or "") is not None

"""Dates in a sentence: where they are and what they come to."""

import re
from collections.abc import Iterable, Iterator

from csto_check.reading.dating.calendar import ToldDate, told_date
from csto_check.reading.dating.context import Context
from csto_check.reading.dating.grammar import date_phrases
from csto_check.reading.dating.lexicon import Lexicon, lexicon_of
from csto_check.reading.dating.line import NUMBERS, Line
from csto_check.reading.dating.points import (
    Counted,
    Day,
    Month,
    Night,
    OrderedUnit,
    Phrase,
    Today,
    Unnamed,
    Weekday,
    Year,
)
from csto_check.reading.dating.reference import Reference
from csto_check.reading.dating.stretches import iso_day, last_day
from csto_check.reading.dating.tense import Clauses
from csto_check.reading.dating.unsaid_dates import DateClues
from csto_check.reading.dating.verbs import FUTURE, NONE, PAST, PRESENT, Tense, verbs_of
from csto_check.reading.dating.writing import written_date
from csto_check.reading.reading import Found
from csto_check.reading.taken import Taken
from csto_check.values.moment import SEASONS

AGAIN = "it is a recurring date"
_KINDS = frozenset(
    ("month", "weekday", "unit", "order", "elsewhere", "day order", "decade", "before", "ending", "this unit",
     "short weekday", "digits", "number")
)  # fmt: skip
_DATED = frozenset(("month", "unit", "order", "weekday", "short weekday", "decade"))
_YEAR_DIGITS = 4
_NEAR = 5  # tokens after a small word in which part of its date is found: no earlier than 5 January
_FAR = 24  # tokens after a number in which the word that makes it a date is found: 5., 6., 7., … and 12. January
_LIST = 12  # tokens of a list of days
_SOON = ("day", "week", "fortnight")  # units of which a few hardly say how long something took
_FULL = re.compile(r"\d{4}")


class Dates:
    """Finds the dates of one text; `counted` are words for what its base counts."""

    def __init__(self, code: str, reference: Reference | None, counted: Iterable[str] = ()) -> None:
        self._lexicon: Lexicon = lexicon_of(code)
        self._verbs = verbs_of(code)
        self._reference, self._counted = reference, tuple(counted)

    def find(self, text: str, taken: Taken, context: Context, *, months: bool = False) -> Iterator[Found]:
        """The dates of a sentence from left to right; only those that name a month, if asked."""
        if not self._lexicon.may_hold(text):
            return
        line, clauses = Line(text, self._lexicon, self._counted), Clauses(self._verbs, text)
        open_at = 0
        for index in self._starts(line):
            found = self._at(line, index, taken) if index >= open_at else []
            for phrase in found if not months else [each for each in found if _names_month(line, each)]:
                reading = self._told(line, phrase, clauses, context)
                if reading:
                    taken.take(reading.start, reading.end)
                    yield reading
            open_at = found[-1].end if found else open_at

    def _starts(self, line: Line) -> list[int]:
        """The tokens with which a date may begin."""
        starters, tokens = self._lexicon.starters, line.tokens[: line.end]
        return [at for at, token in enumerate(tokens) if token.kind in _KINDS or token.word in starters]

    def _at(self, line: Line, index: int, taken: Taken) -> list[Phrase]:
        """The dates that begin at a token, if nothing else has a part of them."""
        token = line[index]
        if not token.kind and token.word in self._lexicon.small_starters and not self._leads(line, index):
            return []
        if not _may_begin(line, index):
            return []
        return [each for each in date_phrases(line, index) if _is_open(line, each, taken)]

    def _leads(self, line: Line, index: int) -> bool:
        """Whether a small word begins a phrase for a day, or has something of a date close after it."""
        if line.word(index) in self._lexicon.counting:
            return any(line[at].kind not in ("", "end") for at in range(index + 1, index + _NEAR))
        return self._lexicon.phrased.at(line, index) is not None

    def _told(self, line: Line, phrase: Phrase, clauses: Clauses, context: Context) -> Found | None:
        """The reading of a date; None if it is no date after all."""
        start, end = line.span(phrase.start, phrase.end)
        if self._repeats(line, phrase):
            return Found(start, end, "date", None, None, None, AGAIN) if isinstance(phrase.point, Day) else None
        tense = self._tense(line, phrase, clauses.of(start, end))
        if _is_none(phrase, tense):
            return None
        found = told_date(phrase.point, self._reference, _clues(phrase, tense, context))
        phrase = self._with_lead(line, phrase, tense, found)
        if phrase.lead in ("before", "upto") and clauses.denies(start):
            phrase = phrase._replace(lead="from")
        start = line[phrase.start].start
        value, why = written_date(found, phrase)
        self._remember(phrase, found, context, self._setting(line, phrase, clauses, context))
        loose = isinstance(phrase.point, Counted) and phrase.point.anchor is None
        hedge = line.text[start : line[phrase.core].start].strip() if phrase.core > phrase.start else ""
        return Found(start, end, "date", value, hedge or None, None, why, loose, tense.telling)

    def _tense(self, line: Line, phrase: Phrase, tense: Tense) -> Tense:
        """What the verb says, or a word that ties a day to what happened on it: das Unwetter vom Wochenende."""
        if isinstance(phrase.point, Unnamed) and self._is_meant(line, phrase.core):
            return tense._replace(kind=NONE)  # the forecast for the fourth quarter
        due = line.word(phrase.core - 1) in line.words.due_leads and tense.weak
        if self._is_destined(line, phrase) or (due and isinstance(phrase.point, Day)):
            return tense._replace(kind=FUTURE)
        if line.word(phrase.start - 1) in line.words.than:
            return tense._replace(kind=PAST)  # mehr als Anfang Januar
        led = line.word(phrase.core - 1) in line.words.past_leads
        return (
            tense._replace(kind=PAST)
            if led and isinstance(phrase.point, Weekday | OrderedUnit) and not phrase.lead
            else tense
        )

    def _is_destined(self, line: Line, phrase: Phrase) -> bool:
        """Whether something is meant for a date: schedule for Friday, oil for March delivery."""
        if not self._is_meant(line, phrase.core):
            return False
        delivered = isinstance(phrase.point, Month) and line.word(phrase.end) in line.words.destinations
        return delivered or isinstance(phrase.point, Weekday | Night)

    def _is_meant(self, line: Line, index: int) -> bool:
        """Whether "for" is before a date, or before the list that it ends: für Dienstag und Mittwoch."""
        at, between = index - 1, (",", *line.words.list_joins, *line.fillers)
        first = max(0, index - _LIST)
        while at > first and (line.word(at) in between or line.kind(at) == "weekday"):
            at -= 1
        return line.word(at) in line.words.destined

    def _repeats(self, line: Line, phrase: Phrase) -> bool:
        """Whether a date comes again and again: every Monday, am 24. Dezember jeden Jahres."""
        words = line.words.repeating
        behind = line.word(phrase.end) in words and line.kind(phrase.end + 1) == "unit"
        unit = phrase.core - 1 - (line.word(phrase.core - 1) in line.fillers)
        behind = behind or (line.kind(unit) == "unit" and line.word(unit - 1) in words)
        return behind or line.word(phrase.core - 1) in words

    def _with_lead(self, line: Line, phrase: Phrase, tense: Tense, found: ToldDate) -> Phrase:
        """A date without a lead that says something else here: postponed until Monday, up from 2019."""
        if tense.moved and phrase.lead in ("by", "upto"):
            return phrase._replace(lead="")
        if phrase.lead != "origin":
            return phrase
        if self._is_old(line, phrase, tense, found):
            return phrase._replace(lead="", start=phrase.core)
        return phrase._replace(lead="from")

    def _is_old(self, line: Line, phrase: Phrase, tense: Tense, found: ToldDate) -> bool:
        """Whether something is compared with a date, or moved from it, rather than begins at it: up from 2019."""
        if line.word(phrase.start - 1) in (";", ":"):
            return False  # from 4 November it met in a cellar
        possessive = line.word(phrase.end) == '"' and line.glued(phrase.end)
        if possessive or line.is_near(phrase.start, line.lexicon.moving):
            return True
        near = self._reference
        if near and found.value and found.value.last:
            changed = tense.kind == PAST or line.is_near(phrase.start, line.lexicon.changes)
            return changed and last_day(found.value.last) <= near.first
        return line.word(phrase.start - 1) in line.words.old_values

    def _remember(self, phrase: Phrase, found: ToldDate, context: Context, setting: str) -> None:
        """What a date tells of those that follow it in the text."""
        if found.value is None or not found.value.first or not _FULL.match(found.value.first):
            return
        if isinstance(phrase.point, Today) and phrase.point.days == 0:
            return
        year = self._reference.year() if self._reference else None
        if self._reference and isinstance(phrase.point, Weekday):
            context.is_ahead = context.is_ahead or found.value.first[:10] > iso_day(self._reference.last)
        context.tell(phrase.point, found.value.first, year, setting)

    def _setting(self, line: Line, phrase: Phrase, clauses: Clauses, context: Context) -> str:
        """Whether a date sets the time of what follows: "opens" at the beginning of its sentence, "" not at all."""
        start = phrase.start
        bare = line.words.bare_years and isinstance(phrase.point, Year) and not line.large(start - 1)
        led = start > 0 and (bare or line.word(start - 1) in line.words.setting_leads)
        first = start - led
        titled = line.word(first - 1) == ":"  # Looking back: In 1987
        follows = (
            led and context.named is not None and line.word(first - 1) in (",", ";")
        )  # in 2021 nothing, in 2022 two
        if phrase.lead or (line.describes(phrase.end) and first > 0):
            return "aside"
        if clauses.parts(line[start].start) and not titled:
            return "within" if follows else "aside"
        if phrase.described:
            return ""
        return "opens" if titled or first == 0 or (first == 1 and not line.is_letters(0)) else "within" if led else ""


def _may_begin(line: Line, index: int) -> bool:
    """Whether what follows a number, or an article, may make it a part of a date: a quick look before the grammar's."""
    token, behind = line[index], line[index + 1]
    if token.kind == "digits":
        if len(token.word) >= _YEAR_DIGITS or behind.word in line.lexicon.number_ends:
            return len(token.word) <= _YEAR_DIGITS
        if line.year(index):
            return True
    else:
        counts = token.kind == "number" or (not token.kind and token.word in line.lexicon.counting)
        if not counts or token.kind == behind.kind:
            return True
    for at in range(index + 1, index + _FAR):
        near = line[at]
        if near.kind in _DATED:
            return True
        if near.kind not in NUMBERS and near.word not in line.lexicon.number_glue:
            return False
    return False


def _names_month(line: Line, phrase: Phrase) -> bool:
    return any(line.kind(at) == "month" for at in range(phrase.core, phrase.end))


def _clues(phrase: Phrase, tense: Tense, context: Context) -> DateClues:
    lead = phrase.lead or (phrase.clock.kind if phrase.clock else "")
    return DateClues(tense, lead, phrase.described and not phrase.planned, context)


def _is_none(phrase: Phrase, tense: Tense) -> bool:
    """Whether it is no date: a length of time, or a season in which something is so each year."""
    point = phrase.point
    if isinstance(point, Counted):
        return point.soft and not _leads_ahead(point, tense)
    habit = isinstance(point, Unnamed) and point.unit in SEASONS and not phrase.lead
    return habit and tense.kind not in (PAST, FUTURE)


def _leads_ahead(point: Counted, tense: Tense) -> bool:
    """Whether "in two weeks" is a step ahead, not how long something takes."""
    if point.hedge in ("under", "at most", "over", "at least"):
        return False
    if all(unit in _SOON for _, unit in point.parts):
        return tense.kind != PAST or not tense.own
    return tense.kind in (FUTURE, PRESENT)


def _is_open(line: Line, phrase: Phrase, taken: Taken) -> bool:
    """Whether nothing else reaches over an end of a date, or takes all of it."""
    start, end = line.span(phrase.core, phrase.end)
    if not taken.free(max(0, start - 1), start) and not taken.free(start, start + 1):
        return False
    if not taken.free(end - 1, end) and not taken.free(end, end + 1):
        return False
    whole = all(not taken.free(at, at + 1) for at in range(start, end) if line.text[at] != " ")
    return not whole or (isinstance(phrase.point, Day) and phrase.point.year is not None)

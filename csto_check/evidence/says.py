"""Does the quote of a claim say its value?"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cached_property
from typing import NamedTuple

from csto_check.facts.model import Base, Claim, Source, Topic
from csto_check.reading.reader import Reader
from csto_check.reading.reading import Reading
from csto_check.reading.units import Units
from csto_check.text.fold import fold
from csto_check.text.known import words
from csto_check.text.tokens import parts, tokens
from csto_check.values import date, quantity
from csto_check.values.base import Relation, Unknown, Unreadable, Value, listed
from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.name import Name, key
from csto_check.values.names import Names
from csto_check.values.quantity import Quantity

NO_NUMBERS = ("choice", "name", "names", "words")  # kinds that say no number and no date of their own
_NEAR = 2  # words before a reading among which a negation denies it: not 300, nicht am 6. Januar
_NOT_COMPARED = {"choice": "a choice stands in no number, date or name", "words": "free text is not compared"}


class Saying(NamedTuple):
    """Whether a quote says a value, None where that was not judged, and why not."""

    says: bool | None
    why: str | None = None


class Piece(NamedTuple):
    """A part of a quote, folded, with what was read in it."""

    text: str
    readings: tuple[Reading, ...]

    def denied(self, at: int, language: str) -> bool:
        """Whether a negation stands right before a place."""
        before = tokens(self.text[:at])[-_NEAR:]
        return any(word.lower() in words(lambda one: one.negations, (language,)) for word in before)


class Judged(NamedTuple):
    """A reading and the value it has for a topic; `doubt` is why it cannot say the value of a claim."""

    reading: Reading
    value: Value
    doubt: str = ""


class Says:
    """Reads the quotes of a base; `reader_of` gives the reader of a source, None for a language not known."""

    def __init__(self, base: Base, reader_of: Callable[[Source], Reader | None]) -> None:
        self._base = base
        self._reader_of = reader_of
        self._readers: dict[str, Reader | None] = {}
        self._units: dict[str, Units] = {}
        self._pieces: dict[tuple[str, str], list[Piece]] = {}
        self._shapes: dict[str, re.Pattern[str]] = {}
        self._rules = {"quantity": self._quantity, "date": self._date, "name": self._name, "names": self._names}

    def of(self, claim: Claim) -> Saying:
        """Whether the quote of a claim says its value; works without its text."""
        kind = self._base.topics[claim.topic].kind
        if claim.by_hand:
            return Saying(None, f"judged by hand: {claim.by_hand}")
        if isinstance(claim.value, Unknown):
            return Saying(None, "unknown says no value")
        if kind not in self._rules:
            return Saying(None, _NOT_COMPARED.get(kind, f"values of the kind {kind} are not compared"))
        if self.reader(claim.source) is None:
            return Saying(None, no_reader(self._base.sources[claim.source]))
        return self._rules[kind](claim)

    def reader(self, source: str) -> Reader | None:
        """The reader of a source's texts, made once."""
        if source not in self._readers:
            self._readers[source] = self._reader_of(self._base.sources[source])
        return self._readers[source]

    def units(self, source: str) -> Units:
        """The words of the base's units in the language of a source."""
        language = self._base.sources[source].language or ""
        if language not in self._units:
            self._units[language] = Units(self._base.units, language)
        return self._units[language]

    def ends(self, claim: Claim) -> list[Reading]:
        """The two dates of a quote whose range is the value of its claim; empty where it is none."""
        dates = [each for each in self._dates(claim) if not each.doubt]
        spans = [each.value.span for each in dates if isinstance(each.value, Date)]
        if len(dates) != 2 or not isinstance(claim.value, Date) or _hull(spans) != claim.value.span:
            return []
        return [each.reading for each in dates]

    def pieces(self, claim: Claim) -> list[Piece]:
        """The parts of a quote with their readings; each quote is read once."""
        known = claim.source, claim.quote
        reader = self.reader(claim.source)
        if known not in self._pieces and reader:
            folded = map(fold, parts(claim.quote))
            self._pieces[known] = [Piece(part, tuple(reader.read(part))) for part in folded]
        return self._pieces.get(known, [])

    def _language(self, claim: Claim) -> str:
        return self._base.sources[claim.source].language or ""

    def _quantity(self, claim: Claim) -> Saying:
        unit = self._base.topics[claim.topic].unit or "any kind"
        found = _compared(claim, list(self._numbers(claim)), f"the quote holds no number of {unit}")
        if found.says is False and claim.value.written in ("0", "1"):
            return Saying(None, "none and one may be said without a number")
        return found

    def _numbers(self, claim: Claim) -> Iterator[Judged]:
        topic, units = self._base.topics[claim.topic], self.units(claim.source)
        numbers = self.numbers(claim)
        for piece, reading in numbers:
            other = len(numbers) > 1 and units.is_other(reading.noun, topic.unit)
            value = number_of(reading, topic)
            if value is not None:
                doubt = f"it counts {reading.noun}" if other else self._denial(piece, reading, claim)
                yield Judged(reading, value, doubt)

    def numbers(self, claim: Claim) -> list[tuple[Piece, Reading]]:
        """The readings of a quote that may answer a topic with a unit."""
        topic, units = self._base.topics[claim.topic], self.units(claim.source)
        return [
            (piece, each)
            for piece in self.pieces(claim)
            for each in piece.readings
            if units.counts(each.kind, each.noun, each.text, topic.unit)
        ]

    def _denial(self, piece: Piece, reading: Reading, claim: Claim) -> str:
        return "it stands behind a negation" if piece.denied(reading.start, self._language(claim)) else ""

    def _date(self, claim: Claim) -> Saying:
        found = _compared(claim, self._dates(claim), "the quote holds no date")
        if found.says is True or self.ends(claim):
            return Saying(True)
        dates = (each for piece in self.pieces(claim) for each in piece.readings if each.kind == "date")
        open_ = next((each for each in dates if each.value is None), None)
        return Saying(None, f"“{open_.text}”: {(open_.why or '').partition(';')[0]}") if open_ else found

    def _dates(self, claim: Claim) -> list[Judged]:
        topic = self._base.topics[claim.topic]
        return [
            Judged(reading, value, self._denial(piece, reading, claim))
            for piece in self.pieces(claim)
            for reading in piece.readings
            if (value := date_of(reading, topic)) is not None
        ]

    def _name(self, claim: Claim) -> Saying:
        assert isinstance(claim.value, Name)
        if self._stands(claim, claim.value.written) or self._stands(claim, claim.value.joined):
            return Saying(True)
        return Saying(None, "no spelling of the name stands in the quote")

    def _names(self, claim: Claim) -> Saying:
        value = claim.value
        assert isinstance(value, Names)
        missing = [name for name in value.names if not self._stands(claim, name)]
        if missing:
            return Saying(None, f"no spelling of {listed(missing)} stands in the quote")
        names = sorted(set(self._base.names.values())) if value.complete else ()
        further = [name for name in names if key(name) not in value.items and self._stands(claim, name)]
        if further:
            return Saying(None, f"the quote names {listed(further)} as well, and the list is said to be complete")
        return Saying(True)

    def _stands(self, claim: Claim, name: str) -> bool:
        """Whether a quote holds a name in one of its spellings, by itself and not denied."""
        language = self._language(claim)
        return any(
            not _is_glued(piece.text, start, end) and not piece.denied(start, language)
            for piece in self.pieces(claim)
            for start, end in self._places(piece, name)
        )

    def _places(self, piece: Piece, name: str) -> Iterator[tuple[int, int]]:
        """Where a name may stand: what was read as this name, and its spellings outside of other names."""
        names = [reading for reading in piece.readings if reading.kind == "name"]
        yield from ((each.start, each.end) for each in names if key(each.value or "") == key(name))
        for found in self._shape(name).finditer(piece.text):
            common = name[0].isupper() and found[0][0].islower()
            if not common and not any(each.start <= found.start() and found.end() <= each.end for each in names):
                yield found.span()

    def _shape(self, name: str) -> re.Pattern[str]:
        """Matches every spelling of a name."""
        if name not in self._shapes:
            spellings = {key(name), *self._spellings.get(key(name), ())}
            self._shapes[name] = re.compile(rf"(?i)(?<!\w)(?:{'|'.join(map(_spelled, sorted(spellings)))})(?!\w)")
        return self._shapes[name]

    @cached_property
    def _spellings(self) -> dict[str, list[str]]:
        """The keys of all spellings of a name, by the key of the first."""
        found: dict[str, list[str]] = {}
        for spelling, name in self._base.names.items():
            found.setdefault(key(name), []).append(spelling)
        return found


def no_reader(source: Source) -> str:
    """Why the texts of a source cannot be read."""
    if source.language is None:
        return "the language of the source is not given"
    return f'texts in "{source.language}" cannot be read'


def number_of(reading: Reading, topic: Topic) -> Quantity | None:
    """The quantity that a reading is for a topic; None where it cannot be read as one."""
    try:
        value = quantity.read(reading.value or "", topic.setting)
    except Unreadable:
        return None
    return value if isinstance(value, Quantity) else None


def date_of(reading: Reading, topic: Topic) -> Date | None:
    """The date that a reading is; None where it is none, or has no value."""
    if reading.kind != "date" or reading.value is None:
        return None
    try:
        value = date.read(reading.value, topic.setting)
    except Unreadable:
        return None
    return value if isinstance(value, Date) else None


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether a name is a part of a longer word, as in OVKS-Truppen."""
    return "-" in (text[start - 1 : start], text[end : end + 1])


def _spelled(spelling: str) -> str:
    """The pattern of a spelling, by its key; case folding has made ss of ß."""
    return re.escape(spelling).replace("ss", "(?:ss|ß)")


def _compared(claim: Claim, judged: Sequence[Judged], none: str) -> Saying:
    """What readings say of a value: it, another one, or nothing that can be held against it; `none` is said of none."""
    same = [each for each in judged if each.value.relation(claim.value) is Relation.SAME]
    sure = [each for each in judged if not each.doubt]
    if any(each in sure for each in same):
        return Saying(True)
    if same:
        return Saying(None, f"{same[0].reading.value} stands in the quote, but {same[0].doubt}")
    if not sure:
        doubts = (f"{each.reading.value} stands in the quote, but {each.doubt}" for each in judged)
        return Saying(None, next(doubts, none))
    said = listed(dict.fromkeys(str(each.reading.value) for each in sure))
    return Saying(False, f"the quote says {said}, the value says {claim.value.written}")


def _hull(spans: Sequence[Interval[datetime]]) -> Interval[datetime] | None:
    """From the start of the first to the end of the last; None where one is open."""
    lows = [span.low for span in spans if span.low is not None]
    highs = [span.high for span in spans if span.high is not None]
    return Interval(min(lows), max(highs)) if len(lows) == len(highs) == len(spans) else None

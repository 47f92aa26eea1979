"""What a text has where a quote is: its own readings, which may reach beyond the quote."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import accumulate, takewhile
from typing import NamedTuple

from csto_check.evidence.denying import denying
from csto_check.evidence.heard import Flaw, Heard, Way, on_tokens
from csto_check.evidence.quoted import counting
from csto_check.evidence.source_text import SourceText
from csto_check.languages.known import data
from csto_check.reading.folded_sentences import passages
from csto_check.reading.reader import Reader, TextReadings
from csto_check.reading.reading import Passed, Reading
from csto_check.text.expressions import any_of
from csto_check.text.forms import QuotePlace
from csto_check.text.search import Quote
from csto_check.text.smooth import Smooth
from csto_check.text.span import Span, number_at

_FAR = 60  # characters before a place in which a word that leads begins
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


class _At(NamedTuple):
    """One place of a quote in the text: its parts, and the tokens of each."""

    spans: Sequence[Span]
    tokens: Sequence[list[Span]]


class Hearing:
    """The readings of one text."""

    def __init__(self, text: SourceText, reader: Reader) -> None:
        self._text, self._reader = text.original, reader

    @cached_property
    def readings(self) -> list[Reading]:
        """The numbers, dates and lengths of time of the text, sorted by place."""
        return counting(self._whole.readings)

    @property
    def unread(self) -> tuple[Passed, ...]:
        """The digits and number words of the text that no reading took, and no known non-number explains."""
        return tuple(piece for piece in self._whole.passed if piece.kind is None)

    @cached_property
    def _whole(self) -> TextReadings:
        return self._reader.whole(self._text)

    def way(self, quote: Quote, place: QuotePlace) -> Way:
        """What the text has in the words of a quote at one of its places."""
        spans = place.found.spans
        at = _At(spans, [self._tokens(quote, place, part) for part in range(len(spans))])
        heard = [self._heard(reading, at) for reading in self._within(spans)]
        heard += [self._led(part, span) for part, span in enumerate(spans)]
        return tuple(each for each in heard if each is not None)

    def _led(self, part: int, span: Span) -> Heard | None:
        """A length or a time of day that no reading takes for a date, and that a word before the quote leads."""
        known = (each for each in self._within([Span(span.start, span.start + 1)]) if each.start <= span.start)
        if any(each.kind != "duration" for each in known):
            return None
        before = Smooth(self._text[self._sentence(span.start).start : span.start]).text
        words = Smooth(self._text[slice(*span)]).text
        lead = _leading(before, words, self._reader.language)
        return Heard(part, 0, 1, "date", None, "led", f"{lead} {words}") if lead else None

    def _tokens(self, quote: Quote, place: QuotePlace, part: int) -> list[Span]:
        """Where the tokens of a part of the quote, as it was written, are in the text."""
        found = [place.form.original((at, at + 1)) for at in range(*place.found.runs[part])]
        written = len(quote.parts[part]) if part < len(quote.parts) else len(found)
        return found if written == len(found) else [found[min(at, len(found) - 1)] for at in range(written)]

    def _within(self, spans: Sequence[Span]) -> Iterator[Reading]:
        """The readings that reach into one of some stretches."""
        at = bisect_left(self._ends, spans[0].start + 1)
        behind = (self.readings[index] for index in range(at, len(self.readings)))
        return takewhile(lambda reading: reading.start < spans[-1].end, behind)

    @cached_property
    def _ends(self) -> list[int]:
        return list(accumulate((reading.end for reading in self.readings), max))

    def _heard(self, reading: Reading, at: _At) -> Heard | None:
        """A reading in the words of the quote; None if just its hedge, or what is left out, is there."""
        touched = [part for part, each in enumerate(at.spans) if each.overlaps(reading)]
        begins = any(each.start <= reading.start < each.end for each in at.spans)
        if begins and any(each.start < reading.end <= each.end for each in at.spans):
            return self._entire(reading, touched[-1], at)
        return next((heard for part in touched if (heard := self._reaching(reading, part, at))), None)

    def _entire(self, reading: Reading, part: int, at: _At) -> Heard:
        on = on_tokens(at.tokens[part], reading)
        flaw = self._denied(reading, at.spans[part])
        return Heard(part, on.start, on.end, reading.kind, reading.value, flaw, why=reading.why or "")

    def _reaching(self, reading: Reading, part: int, at: _At) -> Heard | None:
        """A reading that reaches beyond the quote: as long as the quote alone has the same, nothing was cut off.

        Where the quote ends with no more than its first words, such as "mehr als", it says nothing of it.
        """
        span = at.spans[part]
        alone = self._alone(span, reading)
        if alone is not None and self._is_same(reading, alone):
            return self._entire(reading, part, at)._replace(said=reading.text)
        over = Span(max(span.start, reading.start), min(span.end, reading.end))
        if not (alone or over.start > reading.start or any(map(str.isdigit, self._text[slice(*over)]))):
            return None
        on = on_tokens(at.tokens[part], over)
        return Heard(part, on.start, on.end, reading.kind, None, "cut", reading.text)

    def _alone(self, span: Span, reading: Reading) -> Reading | None:
        """What a part of the quote alone has in place of a reading."""
        at = Span(reading.start - span.start, reading.end - span.start)
        found = counting(self._reader.read(self._text[slice(*span)]))
        return next(filter(at.overlaps, found), None)

    def _is_same(self, whole: Reading, alone: Reading) -> bool:
        """Whether a quote alone has what its text has; the text may know the day of what the quote leaves open."""
        if whole.kind != alone.kind or whole.value == alone.value:
            return whole.kind == alone.kind
        if not whole.is_date or whole.value is None or self._is_complete(alone):
            return False
        return _shape(whole.value) == _shape(alone.value) if alone.value else _is_plain(whole, alone)

    def _is_complete(self, alone: Reading) -> bool:
        """Whether the words of a date name it without the text's own day and what is before them."""
        found = self._undated.read(alone.text)
        return any(each.is_date and each.value for each in found)

    @cached_property
    def _undated(self) -> Reader:
        return self._reader.undated()

    def _denied(self, reading: Reading, part: Span) -> Flaw:
        """Whether its sentence denies a reading, with a word of the quote or one next to it."""
        sentence = self._sentence(reading.start)
        if not self._denying(sentence, reading):
            return ""
        inside = Span(max(part.start, sentence.start), min(part.end, sentence.end))
        return "denied" if self._denying(inside, reading) else "beside"

    def _denying(self, within: Span, reading: Reading) -> str:
        before, behind = self._text[within.start : reading.start], self._text[reading.end : within.end]
        return denying(Smooth(before).text + " ", Smooth(behind).text, self._reader.language)

    def _sentence(self, at: int) -> Span:
        """The sentence that holds a place."""
        return self._sentences[number_at(self._sentences, at)]

    @cached_property
    def _sentences(self) -> list[Span]:
        return [sentence.whole() for sentence in passages(self._text, self._reader.language)]


def _leading(before: str, quote: str, language: str) -> str:
    """The words before a quote that lead what it begins with, or none: seit | zwei Tagen, gegen | 13.00 Uhr."""
    lead, begins = _leads(language)
    found = lead.search(before[-_FAR:]) if begins.match(quote) else None
    return found["lead"] if found else ""


@cache
def _leads(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    known = data(language)
    dates = (said for kind, phrases in known.date_leads.items() if kind for said in phrases)
    numbers = (said for phrases in known.hedges.values() for said in phrases)
    lead = rf"(?<!\w)(?P<lead>(?i:{any_of([*dates, *numbers, *known.between])})) ?\Z"
    units = any_of([*known.durations, *known.plural_units, *known.units])
    words = any_of([*known.cardinals, *known.one_unit])
    return re.compile(lead), re.compile(rf"\d|(?i:(?:(?:{words}) )?(?:{units})(?!\w))")


def _shape(value: str) -> str:
    """What a date says besides its figures: the word before it, how exact it is, where it is open."""
    return re.sub(r"\d", "0", value)


def _is_plain(whole: Reading, alone: Reading) -> bool:
    """Whether a date adds no more than its year to the words of the quote, which alone have no value."""
    beside = _YEAR.sub("", whole.text.replace(alone.text, ""))
    is_open = ".." in (whole.value or "") or whole.hedge != alone.hedge
    return not is_open and not any(map(str.isdigit, beside))

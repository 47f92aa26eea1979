"""What a text has where a quote stands: its own readings, which may reach beyond the quote."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, takewhile

from csto_check.evidence.denying import denying
from csto_check.evidence.heard import Flaw, Heard, Way, on_tokens
from csto_check.evidence.leading import leading
from csto_check.evidence.quoted import counting
from csto_check.evidence.source_text import SourceText
from csto_check.reading.passages import passages
from csto_check.reading.reader import Reader, Whole
from csto_check.reading.reading import Passed, Reading
from csto_check.text.forms import Place
from csto_check.text.search import Quote
from csto_check.text.smooth import Smooth
from csto_check.text.span import Span

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


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
    def _whole(self) -> Whole:
        return self._reader.whole(self._text)

    def way(self, quote: Quote, place: Place) -> Way:
        """What the text has in the words of a quote at one of its places."""
        spans = place.found.spans
        tokens = [self._tokens(quote, place, part) for part in range(len(spans))]
        heard = [self._heard(reading, spans, tokens) for reading in self._within(spans)]
        heard += [self._led(part, span) for part, span in enumerate(spans)]
        return tuple(each for each in heard if each is not None)

    def _led(self, part: int, span: Span) -> Heard | None:
        """A length or a time of day that no reading takes for a date, and that a word before the quote leads."""
        known = (each for each in self._within([Span(span.start, span.start + 1)]) if each.start <= span.start)
        if any(each.kind != "duration" for each in known):
            return None
        before = Smooth(self._text[self._sentence(span.start).start : span.start]).text
        words = Smooth(self._text[slice(*span)]).text
        lead = leading(before, words, self._reader.language)
        return Heard(part, 0, 1, "date", None, "led", f"{lead} {words}") if lead else None

    def _tokens(self, quote: Quote, place: Place, part: int) -> list[Span]:
        """Where the tokens of a part of the quote, as it was written, stand in the text."""
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

    def _heard(self, reading: Reading, spans: Sequence[Span], tokens: Sequence[list[Span]]) -> Heard | None:
        """A reading in the words of the quote; None where just its hedge, or what is left out, stands there."""
        span = Span(reading.start, reading.end)
        touched = [part for part, each in enumerate(spans) if span.start < each.end and each.start < span.end]
        if not touched:
            return None
        begins = any(each.start <= span.start < each.end for each in spans)
        if begins and any(each.start < span.end <= each.end for each in spans):
            return self._entire(reading, touched[-1], spans, tokens)
        return self._reaching(reading, touched, spans, tokens)

    def _entire(self, reading: Reading, part: int, spans: Sequence[Span], tokens: Sequence[list[Span]]) -> Heard:
        on, flaw = on_tokens(tokens[part], Span(reading.start, reading.end)), self._denied(reading, spans[part])
        return Heard(part, on.start, on.end, reading.kind, reading.value, flaw, why=reading.why or "")

    def _reaching(
        self, reading: Reading, touched: Sequence[int], spans: Sequence[Span], tokens: Sequence[list[Span]]
    ) -> Heard | None:
        """A reading that reaches beyond the quote: as long as the quote alone has the same, nothing was cut off.

        Where the quote ends with no more than its first words, such as "mehr als", it says nothing of it.
        """
        for part in touched:
            alone = self._alone(spans[part], reading)
            if alone is not None and self._is_same(reading, alone):
                return self._entire(reading, part, spans, tokens)._replace(said=reading.text)
            over = Span(max(spans[part].start, reading.start), min(spans[part].end, reading.end))
            if alone or over.start > reading.start or any(map(str.isdigit, self._text[slice(*over)])):
                on = on_tokens(tokens[part], over)
                return Heard(part, on.start, on.end, reading.kind, None, "cut", reading.text)
        return None

    def _alone(self, span: Span, reading: Reading) -> Reading | None:
        """What a part of the quote alone has in place of a reading."""
        at = Span(reading.start - span.start, reading.end - span.start)
        found = counting(self._reader.read(self._text[slice(*span)]))
        return next((each for each in found if each.start < at.end and at.start < each.end), None)

    def _is_same(self, whole: Reading, alone: Reading) -> bool:
        """Whether a quote alone has what its text has; the text may know the day of what the quote leaves open."""
        if whole.kind != alone.kind or whole.value == alone.value:
            return whole.kind == alone.kind
        if not whole.is_date or whole.value is None or self._is_complete(alone):
            return False
        return _shape(whole.value) == _shape(alone.value) if alone.value else _is_plain(whole, alone)

    def _is_complete(self, alone: Reading) -> bool:
        """Whether the words of a date name it without the text's own day and what stands before them."""
        found = self._undated.read(alone.text)
        return any(each.is_date and each.value for each in found)

    @cached_property
    def _undated(self) -> Reader:
        return self._reader.undated()

    def _denied(self, reading: Reading, part: Span) -> Flaw:
        """Whether its sentence denies a reading, with a word of the quote or one beside it."""
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
        return self._sentences[max(bisect_right(self._sentences, (at, len(self._text))) - 1, 0)]

    @cached_property
    def _sentences(self) -> list[Span]:
        return [sentence.whole() for sentence in passages(self._text, self._reader.language)]


def _shape(value: str) -> str:
    """What a date says beside its figures: the word before it, how exact it is, where it is open."""
    return re.sub(r"\d", "0", value)


def _is_plain(whole: Reading, alone: Reading) -> bool:
    """Whether a date adds no more than its year to the words of the quote, which alone have no value."""
    beside = _YEAR.sub("", whole.text.replace(alone.text, ""))
    is_open = ".." in (whole.value or "") or whole.hedge != alone.hedge
    return not is_open and not any(map(str.isdigit, beside))

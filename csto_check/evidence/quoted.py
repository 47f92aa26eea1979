"""A quote in its own words, with what is read in it."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from csto_check.evidence.denying import denying
from csto_check.evidence.heard import KINDS, Flaw, Heard, Way, on_tokens
from csto_check.reading.durations import HOW_MANY
from csto_check.reading.reader import Reader
from csto_check.reading.reading import DATE, Reading
from csto_check.text.fold import fold
from csto_check.text.span import Span
from csto_check.text.tokens import quote_parts, token_spans


def counting(readings: Iterable[Reading]) -> list[Reading]:
    """The numbers, dates and lengths of time among some readings, without lengths that name no number."""
    return [each for each in readings if each.kind in KINDS and each.why != HOW_MANY]


class QuoteNumber(NamedTuple):
    """The same in the words of the quote: a place in one of its parts, folded, in characters, and what is counted."""

    part: int
    start: int
    end: int
    kind: str
    value: str | None
    noun: str | None
    flaw: Flaw
    said: str
    why: str

    @property
    def is_date(self) -> bool:
        return self.kind == DATE


class Quoted:
    """A quote with its parts, folded, and what is read in each of them alone."""

    def __init__(self, quote: str, reader: Reader) -> None:
        self.parts = [part for part in map(fold, quote_parts(quote)) if part]
        self.language = reader.language
        self.readings = [reader.read(part) for part in self.parts]

    @cached_property
    def _tokens(self) -> list[list[Span]]:
        return [[Span(*span) for span in token_spans(part)] for part in self.parts]

    def alone(self) -> Way:
        """What it says by itself."""
        return tuple(chain.from_iterable(map(self._alone, range(len(self.parts)))))

    def _alone(self, part: int) -> Iterator[Heard]:
        text, tokens = self.parts[part], self._tokens[part]
        for reading in counting(self.readings[part]):
            on = on_tokens(tokens, reading)
            denied = denying(text[: reading.start], text[reading.end :], self.language)
            flaw: Flaw = "denied" if denied else ""
            yield Heard(part, on.start, on.end, reading.kind, reading.value, flaw, why=reading.why or "")

    def numbers(self, way: Way) -> list[QuoteNumber]:
        """What was heard at one place, in the words of the quote."""
        return sorted((self._number(heard) for heard in way if heard.part < len(self.parts)), key=itemgetter(0, 1, 2))

    def words(self, number: QuoteNumber) -> str:
        """The words of the quote on which a number stands."""
        return self.parts[number.part][number.start : number.end]

    def _number(self, heard: Heard) -> QuoteNumber:
        tokens = self._tokens[heard.part]
        last = min(heard.last, len(tokens))
        start, end = tokens[min(heard.first, last - 1)].start, tokens[last - 1].end
        own = self._own(heard.part, start, end)
        noun, why = (own.noun, own.why) if own else (None, None)
        return QuoteNumber(
            heard.part, start, end, heard.kind, heard.value, noun, heard.flaw, heard.said, heard.why or why or ""
        )

    def _own(self, part: int, start: int, end: int) -> Reading | None:
        """What the quote alone has at a place."""
        readings = counting(self.readings[part])
        return next(filter(Span(start, end).overlaps, readings), None)

"""The forms of a text in which a quote is looked for, one after the other."""

from collections.abc import Iterator
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from csto_check.text.folded import Folded
from csto_check.text.search import Quote, QuoteMatch, Searchable
from csto_check.text.smooth import Smooth
from csto_check.text.span import Span


class QuotePlace(NamedTuple):
    """Where a quote is, and in which form of the text; `folded` is the whole of it in the folded text."""

    form: Searchable
    found: QuoteMatch
    folded: Span


class Forms:
    """A text, folded; smooth, where that is another; and smooth with words joined that a line end breaks.

    What is found in one form is not looked for in the next: so nothing that is found as it is is lost or moved.
    """

    def __init__(self, original: str) -> None:
        self._original = original

    @cached_property
    def folded(self) -> Searchable:
        return Searchable(self._original)

    @cached_property
    def smooth(self) -> Searchable:
        return self._other(self.folded, joined=False)

    @cached_property
    def joined(self) -> Searchable:
        return self._other(self.smooth, joined=True)

    def _other(self, last: Searchable, *, joined: bool) -> Searchable:
        other = Smooth(self._original, joined=joined)
        return last if other.text == last.folded.text else Searchable(other)

    def places(self, quote: Quote) -> Iterator[QuotePlace]:
        """Where a quote is, from left to right."""
        for form, asked in self._ways(quote):
            places = form.places(asked)
            first = next(places, None)
            if first is not None:
                yield from (
                    QuotePlace(form, found, self._folded_place(form, found)) for found in chain([first], places)
                )
                return

    def holds(self, quote: str) -> bool:
        """Whether a quote is in the text at all."""
        return next(self.places(Quote(quote)), None) is not None

    def _ways(self, quote: Quote) -> Iterator[tuple[Searchable, Quote]]:
        """Each form with the quote in the same, without those that differ in nothing from one before."""
        yield self.folded, quote
        if self.smooth is not self.folded or quote.smooth.parts != quote.parts:
            yield self.smooth, quote.smooth
        if self.joined is not self.smooth:
            yield self.joined, quote.smooth

    def _folded_place(self, form: Searchable, found: QuoteMatch) -> Span:
        if form is self.folded:
            return found.folded
        return Span(*self._places_in_folded.place(found.spans[0].start, found.spans[-1].end))

    @cached_property
    def _places_in_folded(self) -> Folded:
        return Folded(self._original)

"""What is looked for: the words that a user types, and the number, the dates or the name that they may be."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

from csto_check.facts.model import Base
from csto_check.grouped import grouped
from csto_check.problem import CannotRun
from csto_check.prose import listed
from csto_check.searching.search_words import SearchPhrase, SearchText, number_said
from csto_check.values.base import Setting, Unreadable, shorten
from csto_check.values.date import Date, known_date
from csto_check.values.interval import Interval
from csto_check.values.name import key
from csto_check.values.printed_numbers import printed_number
from csto_check.values.remedies.notation_phrases import tidy
from csto_check.values.remedies.refused_dates import interpreted_date

_MOST_IN_ONE = 8  # words that may be one thing without quotation marks around them
_LONGEST_DATE = 80  # characters
_ENDING = 2  # letters that a name may have behind it in a text: Paschinjans
_YEAR = re.compile("[0-9]{4}")


class SearchTerm(NamedTuple):
    """One thing that is looked for; any of its phrases may stand for it, its number, or one of its dates."""

    written: str
    phrases: tuple[SearchPhrase, ...]
    number: Decimal | None = None
    dates: tuple[Date, ...] = ()
    names: tuple[str, ...] = ()

    def read_as(self) -> str:
        """What the words were taken for beside themselves, in a reader's words; empty where for nothing else."""
        if self.names:
            return "in any spelling" if self.names == (self.written,) else f"{listed(self.names, 'or')} in any spelling"
        number = [f"the number {printed_number(self.number)}"] if self.number is not None else []
        what = "year" if number else "date"  # what is a number as well
        return listed([*number, *(f"the {what} {each.printed()}" for each in self.dates)], "or")

    def stretches(self) -> list[Interval[datetime]]:
        """The days of its dates; of a bound the day that it names."""
        closed = (each.span.low is not None and each.span.high is not None for each in self.dates)
        pairs = zip(self.dates, closed, strict=True)
        return [stretch for date, whole in pairs for stretch in ((date.span,) if whole else date.points)]


def search_terms(words: Sequence[str], base: Base) -> list[SearchTerm]:
    """What some words of a command line look for; those that are one thing together are one. Raises CannotRun."""
    reader = _TermReader(base)
    return list(reader.read([words] if isinstance(words, str) else words))


class _TermReader:
    def __init__(self, base: Base) -> None:
        self._base = base

    def read(self, words: Sequence[str]) -> Iterator[SearchTerm]:
        left = list(words)
        if not left:
            raise CannotRun.because("there is nothing to look for", "name a word, a number, a date or a name")
        while left:
            most = min(_MOST_IN_ONE, len(left))
            size = next((size for size in range(most, 1, -1) if self._is_one(" ".join(left[:size]))), 1)
            yield self._term(" ".join(left[:size]))
            del left[:size]

    def _is_one(self, text: str) -> bool:
        """Whether several words are one name, number or date; figures side by side may be several."""
        if not any(map(str.isalpha, text)):
            return False
        return bool(self._names(text) or number_said(text) is not None or self._dates(text))

    def _term(self, text: str) -> SearchTerm:
        words = _words(text)
        if not words:
            remedy = "name a word, a number, a date or a name"
            raise CannotRun.because(f'"{shorten(text)}" holds no letter and no digit', remedy)
        names = self._names(text)
        if names:
            spelled = [phrase for name in names for phrase in self._spellings[name]]
            return SearchTerm(text, tuple(dict.fromkeys(spelled)), names=names)
        return SearchTerm(text, (SearchPhrase(words),), number_said(text), self._dates(text))

    def _names(self, text: str) -> tuple[str, ...]:
        """The names that are spelled so; where none is, those that are but for accents and marks."""
        if key(text) in self._base.names:
            return (self._base.names[key(text)],)
        return self._by_words.get(_words(text), ())

    @cached_property
    def _spellings(self) -> Mapping[str, list[SearchPhrase]]:
        """The spellings of each name."""
        named = ((name, _words(spelling)) for spelling, name in sorted(self._base.names.items()))
        found = grouped(((name, words) for name, words in named if words), itemgetter(0))
        return {name: [SearchPhrase(words, _ENDING) for _, words in pairs] for name, pairs in found.items()}

    @cached_property
    def _by_words(self) -> Mapping[tuple[str, ...], tuple[str, ...]]:
        """The names by the words of their spellings."""
        found = grouped(self._base.names.items(), lambda pair: _words(pair[0]))
        return {words: tuple(sorted({name for _, name in pairs})) for words, pairs in found.items() if words}

    def _dates(self, text: str) -> tuple[Date, ...]:
        """The dates that a text may be, in the notation or in other words."""
        if len(text) > _LONGEST_DATE or not _YEAR.search(text):
            return ()
        told = None if self._date(text.strip()) else interpreted_date(tidy(text))
        values = told.values if told else (text.strip(),)
        return tuple(date for date in map(self._date, values) if date is not None)

    def _date(self, text: str) -> Date | None:
        try:
            return known_date(text, Setting(zones=self._base.zones))
        except Unreadable:
            return None


def _words(text: str) -> tuple[str, ...]:
    return tuple(SearchText(text).words)

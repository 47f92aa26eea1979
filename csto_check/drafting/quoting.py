"""The words of a text that carry one of its readings, short enough for a quote."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from csto_check.reading.folded_sentences import Sentence
from csto_check.reading.reader import Reader
from csto_check.reading.reading import Found
from csto_check.text.lines import on_one_line
from csto_check.text.search import Quote, Searchable
from csto_check.text.span import Span
from csto_check.text.tokens import quote_parts

MOST_WORDS = 20  # of a quote (docs/facts.md)
_WORD = re.compile(r"\S+")
# How many words later or earlier a quote may start, and end, where it would cut something in two otherwise.
_SHIFTS = tuple((low, high) for low in (0, -1, 1, -2) for high in (0, 1, -1, 2))


class Cutter:
    """Cuts quotes out of one text, each of which is found in it again and says what was read."""

    def __init__(self, original: str, reader: Reader) -> None:
        self._original, self._reader = original, reader
        self._searchable = Searchable(original)
        self._words_of = lru_cache(maxsize=1)(_words)  # all readings of a sentence ask for its words

    def cut(self, sentence: Sentence, reading: Found, clause: Span, readings: Sequence[Found] = ()) -> str | None:
        """A quote for a reading: out of its clause, else of its sentence; None if none makes sense by itself.

        It cuts none of the `readings` of the sentence in two if that can be.
        """
        second: str | None = None  # one that cuts a reading or is after a negation
        for start, end in dict.fromkeys(_stretches(sentence.text, self._words_of(sentence.text), reading, clause)):
            quote = on_one_line(self._original[slice(*sentence.span(start, end))])
            place = next(self._searchable.places(Quote(quote)), None)
            if place is None or not self._says(quote, reading):
                continue
            if not place.cut_word and place.denial is None and not _cuts(Span(start, end), readings):
                return quote
            second = second or quote
        return second

    def _says(self, quote: str, reading: Found) -> bool:
        """Whether the reading is found in the quote alone."""
        wanted = reading.kind, reading.value, reading.noun
        found = (each for part in quote_parts(quote) for each in self._reader.read(part))
        return any((each.kind, each.value, each.noun) == wanted for each in found)


def _cuts(span: Span, readings: Iterable[Found]) -> bool:
    """Whether a stretch begins or ends within one of some readings."""
    return any(each.start < end < each.end for each in readings for end in span)


def _words(text: str) -> list[Span]:
    return [Span(*found.span()) for found in _WORD.finditer(text)]


def _touching(words: Sequence[Span], where: Span) -> range:
    """The numbers of the words that a stretch touches."""
    first = bisect_right(words, where.start, key=lambda word: word.end)
    return range(first, bisect_left(words, where.end, key=lambda word: word.start))


def _stretches(text: str, words: Sequence[Span], reading: Found, clause: Span) -> Iterator[Span]:
    """Stretches of a folded sentence around a reading, the best first."""
    own, near = _touching(words, reading.span), _touching(words, clause)
    ends = [at for each in (near, own) if each for at in (each[0], each[-1])]
    for low, high in ((min(ends), max(ends)), (0, len(words) - 1)):
        window = _window(own[0], own[-1], low, high)
        for first, last in _shifted(window, own, len(words)):
            yield _bare(text, Span(words[first].start, words[last].end), reading)


def _shifted(window: tuple[int, int], own: range, n_words: int) -> Iterator[tuple[int, int]]:
    """A window of words, and those that begin and end a few words off, all that hold some words and are no longer."""
    for earlier, later in _SHIFTS:
        first, last = max(window[0] + earlier, 0), min(window[1] + later, n_words - 1)
        if first <= own[0] and own[-1] <= last and last - first < MOST_WORDS:
            yield first, last


def _window(first: int, last: int, low: int, high: int) -> tuple[int, int]:
    """As many words around some as a quote may have, within bounds, as many on both sides where there are."""
    while last - first + 1 < MOST_WORDS and (first > low or last < high):
        if first > low:
            first -= 1
        if last < high and last - first + 1 < MOST_WORDS:
            last += 1
    return first, last


def _bare(text: str, span: Span, reading: Found) -> Span:
    """A stretch without marks at its ends that belong to what is left out."""
    said = text[slice(*span)]
    start = span.end - len(said.lstrip('"(,;: '))
    end = span.start + len(said.rstrip('"(,;: '))
    return Span(min(start, reading.start), max(end, reading.end))

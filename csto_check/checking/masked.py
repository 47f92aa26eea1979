"""A sentence as the checks see it: in place of each number, date, length or age stands a mark for it.

Expressions over such a text need not know how numbers are written: “Of the {Q:whole} injured” finds 120, a hundred and
twenty, and about 1.2 million.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from csto_check.checking.joined_lengths import joined_lengths
from csto_check.checking.when import NamedTime
from csto_check.languages.known import data
from csto_check.reading.atoms import CURRENCY
from csto_check.reading.folded_sentences import LONGEST, Sentence
from csto_check.reading.non_numbers import LabelledSpan
from csto_check.reading.numerals import numerals_of
from csto_check.reading.reader import Reader, Sifted, placed_readings
from csto_check.reading.reading import Found, Passed, Reading
from csto_check.text.expressions import any_of
from csto_check.text.span import Span, number_at

# A count, a share in per cent, points of per cent, a length of time, a date, a date that is counted from another one,
# an age, a time of day, an ordinal; a bare number that reads as an age or a note and may be a count as well.
Letter = Literal["q", "p", "x", "l", "d", "o", "a", "t", "n", "b"]
MOST_ITEMS = 60  # of a sentence: what holds more figures and dates is a table
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARKS = str.maketrans({_OPEN: " ", _CLOSE: " "})
_OTHER_DAY = "it is counted from another date"
_LETTERS = {"Q": "qb", "P": "p", "X": "x", "L": "l", "D": "d", "O": "o", "A": "ab", "T": "t", "N": "n"}
_ANY = f"{_OPEN}[a-z]\\d+{_CLOSE}"
_MARK = re.compile(_ANY)
_WORDS = r"(?:[ ,]{1,2}[^\W\d_][^\W_]*(?:[\"'.-][^\W_]+)*\.?)"
_MACRO = re.compile(r"\{(?:([QPXLDOATN])(?::(\w+))?|W(\d)|(ANY))\}")
_PASSED: dict[str, Letter] = {"age": "a", "time": "t", "score or time": "t", "footnote": "b"}
_FROM_ONTO = re.compile(r"(?:von|Von) (?P<low>\d{4}) auf (?P<high>\d{4})")
_TO = re.compile(rf" (?:to|bis|auf) [{CURRENCY}]?")


class Item(NamedTuple):
    """What a mark stands for: its letter, its place in the folded sentence, and what was read there, if anything."""

    letter: Letter
    start: int
    end: int
    reading: Found | None
    text: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Masked(NamedTuple):
    """A sentence with marks: `text` has them, `items` are what they stand for, by their number."""

    sentence: Sentence
    text: str
    items: tuple[Item, ...]
    language: str

    def item(self, found: re.Match[str], name: str) -> Item | None:
        """What the mark in a group of a match stands for; None where the group matched nothing."""
        number = found.groupdict().get(name)
        return None if number is None else self.items[int(number)]

    def place(self, *items: Item) -> Span:
        """The place of items in the original text, from the first of them to the last."""
        return self.sentence.span(min(each.start for each in items), max(each.end for each in items))

    def span_of(self, found: re.Match[str], name: str) -> Span:
        """The place in the original text of a group that holds no mark."""
        start = self._in_sentence(found.start(name))
        return self.sentence.span(start, start + len(found[name]))

    def _in_sentence(self, at: int) -> int:
        """A place of the marked text in that without marks."""
        before = number_at(_marks_of(self.text), at)
        marks = _marks_of(self.text)
        if not marks or marks[before].start >= at:
            return at
        return self.items[before].end + at - marks[before].end

    def between(self, one: Item, two: Item) -> str:
        """The marked text between two items, whichever comes first."""
        first, last = sorted((self.items.index(one), self.items.index(two)))
        marks = _marks_of(self.text)
        return self.text[marks[first].end : marks[last].start]

    def around(self, number: int) -> tuple[str, str]:
        """The words between an item and the marks next to it."""
        marks = _marks_of(self.text)
        start = marks[number - 1].end if number else 0
        end = marks[number + 1].start if number + 1 < len(marks) else len(self.text)
        return self.text[start : marks[number].start], self.text[marks[number].end : end]


@lru_cache(maxsize=64)
def _marks_of(text: str) -> list[Span]:
    """The places of all marks in a marked text."""
    return [Span(*found.span()) for found in _MARK.finditer(text)]


class MaskedText(NamedTuple):
    """All sentences of a text with marks, and all that was read in it; `day` is its own."""

    sentences: tuple[Masked, ...]
    readings: tuple[Reading, ...]
    passed: tuple[Passed, ...]
    day: NamedTime | None


def masked_text(text: str, reader: Reader, day: NamedTime | None) -> MaskedText:
    """A text with its numbers, dates, lengths and ages marked."""
    found = list(reader.sifted(text.translate(_MARKS)))
    whole = placed_readings(found)
    sentences = tuple(masked(sentence, sifted, reader.language) for sentence, sifted in found)
    return MaskedText(sentences, tuple(whole.readings), tuple(whole.passed), day)


def masked(sentence: Sentence, sifted: Sifted, language: str) -> Masked:
    """One sentence with marks in place of what was read in it; of what is no sentence but a table none."""
    found = [] if len(sentence.text) > LONGEST else list(_items(sentence.text, sifted, language))
    items = tuple(_without_overlaps(found)) if len(found) <= MOST_ITEMS else ()
    text, at = "", 0
    for number, item in enumerate(items):
        text += f"{sentence.text[at : item.start]}{_OPEN}{item.letter}{number}{_CLOSE}"
        at = item.end
    return Masked(sentence, text + sentence.text[at:], items, language)


@cache
def over_marks(expression: str) -> re.Pattern[str]:
    """An expression in which {Q:whole} is a count in a group of its own, {W3} up to three words, {ANY} any mark.

    The letters are those of `Letter`, large; {Q} and {A} match a bare number as well.
    """
    return re.compile(_MACRO.sub(_expanded, expression.replace("'", '"')))  # folded text has one kind of them


def _expanded(macro: re.Match[str]) -> str:
    letter, name, words, anything = macro.groups()
    if anything:
        return _ANY
    if words:
        return f"{_WORDS}{{0,{words}}}?"
    number = rf"(?P<{name}>\d+)" if name else r"\d+"
    return f"{_OPEN}[{_LETTERS[letter]}]{number}{_CLOSE}"


def _items(text: str, sifted: Sifted, language: str) -> Iterator[Item]:
    for reading in joined_lengths(sifted.readings, text, language):
        yield from _of_reading(text, reading, language)
    for passed in sifted.passed:
        yield from _of_passed(text, passed)


def _of_reading(text: str, reading: Found, language: str) -> Iterator[Item]:
    if reading.is_name or text[reading.start : reading.end].lower() in data(language).now:
        return
    if reading.is_date and (ends := _FROM_ONTO.fullmatch(text, reading.start, reading.end)):
        yield from (_number(text, *ends.span(name)) for name in ("low", "high"))
        return
    if reading.kind == "ordinal":
        yield _item("n", text, reading.start, reading.end, reading)
    elif reading.is_date:
        letter: Letter = "o" if reading.value is None and reading.why == _OTHER_DAY else "d"
        yield _item(letter, text, reading.start, reading.end, reading)
    elif reading.kind == "duration":
        yield _item("l", text, reading.start, _behind_noun(text, reading, language), reading)
    else:
        yield from _of_number(text, reading, language)


def _of_number(text: str, reading: Found, language: str) -> Iterator[Item]:
    noun, words = (reading.noun or "").lower(), data(language)
    if _is_of_point(text, reading, language):
        return
    if (
        reading.kind == "share"
        or _is_fraction(reading, text[reading.start : reading.end], language)
        or noun == "%"
        or noun in words.percent
    ):
        yield _item("p", text, reading.start, _behind_noun(text, reading, language), reading)
    elif reading.noun in words.checks.percent_points:
        yield _item("x", text, reading.start, _behind_noun(text, reading, language), reading)
    else:
        yield from _counts(text, reading)


def _is_of_point(text: str, reading: Found, language: str) -> bool:
    """Whether a fraction is one of a point between two shares: by a quarter point."""
    if (
        reading.noun
        or reading.kind not in ("share", "change")
        or any(letter.isdigit() for letter in text[reading.start : reading.end])
    ):
        return False
    points = any_of(data(language).checks.percent_points)
    return re.compile(rf"[ -](?:{points})\b").match(text, reading.end) is not None


def _is_fraction(reading: Found, text: str, language: str) -> bool:
    """Whether a change is told as a fraction: by a third, which counts as 33.33 per cent."""
    if reading.kind != "change" or reading.noun or any(letter.isdigit() for letter in text):
        return False
    said = numerals_of(language).find(text)
    return not any(f"{each.value}" in (reading.value or "").split() for each in said)


def _counts(text: str, reading: Found) -> Iterator[Item]:
    """A count; a range of two numbers as two."""
    start = reading.start - (text[reading.start - 1 : reading.start] in tuple(CURRENCY))
    low, dots, high = (reading.value or "").partition("..")
    between = _TO.search(text, reading.start, reading.end) if dots else None
    if between is None or reading.hedge:
        yield _item("q", text, start, reading.end, reading)
        return
    yield _item("q", text, start, between.start(), reading._replace(end=between.start(), value=low))
    yield _item(
        "q",
        text,
        between.end() - (text[between.end() - 1] in CURRENCY),
        reading.end,
        reading._replace(start=between.end(), value=high),
    )


def _number(text: str, start: int, end: int) -> Item:
    """A plain number that was read as a year: from 1600 onto 2000."""
    return _item("q", text, start, end, Found(start, end, "quantity", text[start:end]))


def _of_passed(text: str, passed: LabelledSpan) -> Iterator[Item]:
    start, end, kind = passed
    letter = _PASSED.get(kind)
    bare = text[start:end].strip("()")
    if letter in ("a", "b") and bare.isdigit():
        start = text.index(bare, start)
        yield _item("b", text, start, start + len(bare), None)
    elif letter and letter != "b":
        yield _item(letter, text, start, end, None)


def _item(letter: Letter, text: str, start: int, end: int, reading: Found | None) -> Item:
    return Item(letter, start, end, reading, text[start:end])


def _behind_noun(text: str, reading: Found, language: str) -> int:
    """Where a number ends together with its unit, if that follows at once."""
    if not reading.noun:
        return reading.end
    behind = re.compile(rf"[ -]?(?:{any_of((reading.noun,))})").match(text, reading.end)
    return behind.end() if behind else reading.end


def _without_overlaps(items: Iterable[Item]) -> list[Item]:
    """From left to right; of those that share a character the longest, first of all one that was read."""
    kept: list[Item] = []
    for item in sorted(items, key=lambda each: (each.start - each.end, each.reading is None, each.start)):
        if not any(item.span.overlaps(other.span) for other in kept):
            kept.append(item)
    return sorted(kept, key=lambda each: each.start)

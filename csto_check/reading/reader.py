"""All readings of a text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

from csto_check.languages import LANGUAGES
from csto_check.reading.atoms import Atom, atoms_of
from csto_check.reading.dating.context import Context
from csto_check.reading.dating.dates import Dates
from csto_check.reading.dating.lexicon import has_own_month
from csto_check.reading.dating.reference import reference
from csto_check.reading.durations import durations_of
from csto_check.reading.folded_sentences import Sentence, passages
from csto_check.reading.name_finder import NameFinder
from csto_check.reading.non_numbers import LabelledSpan, non_numbers_of
from csto_check.reading.numerals import numerals_of
from csto_check.reading.ordinals import ordinals_of
from csto_check.reading.quantities import quantities_of
from csto_check.reading.reading import Found, Passed, Reading
from csto_check.reading.shapes import Shape, Wanted, gist
from csto_check.reading.shares import shares_of
from csto_check.reading.taken import Taken
from csto_check.reading.unread import fractions, unread, without_neighbours
from csto_check.text.sieve import Sieve
from csto_check.values.date import Date

_LONGEST_HEADLINE = 150  # characters
_ENDS = tuple('.!?…:;")')


class Sifted(NamedTuple):
    """A sentence taken apart, with places in its folded text: readings, known non-numbers, and what nobody read."""

    readings: list[Found]
    passed: list[LabelledSpan]
    unread: list[LabelledSpan]


class TextReadings(NamedTuple):
    """A text taken apart: every digit belongs to a reading, or to what was passed."""

    readings: list[Reading]
    passed: list[Passed]


class Reader:
    """Reads texts of one language, relative to one day.

    `language` is the code of a language that is known here; `published` is the text's own date;
    `names` maps the key of each spelling to its name; `counted` are words for what a base counts.
    """

    def __init__(
        self,
        language: str,
        published: Date | None = None,
        names: Mapping[str, str] = MappingProxyType({}),
        counted: Iterable[str] = (),
    ) -> None:
        self.language = language
        self._of_base = names, tuple(counted)
        self._dates = Dates(language, reference(published), sorted(self._of_base[1]))
        self._published = published
        self._foreign = [code for code in LANGUAGES if code != language]
        self._others: dict[str, Dates] = {}
        self._names = NameFinder(names)

    def undated(self) -> "Reader":
        """The same for texts whose own day is not known."""
        names, counted = self._of_base
        return Reader(self.language, None, names, counted)

    def read(self, text: str) -> list[Reading]:
        """Every reading of a text, sorted by place."""
        context = Context()
        return [each for sentence in passages(text, self.language) for each in self.of_sentence(sentence, context)]

    def whole(self, text: str) -> TextReadings:
        """The same, with every number that is no reading."""
        return placed_readings(self.sifted(text))

    def sifted(self, text: str) -> Iterator[tuple[Sentence, Sifted]]:
        """The sentences of a text, each taken apart."""
        context = Context()
        for sentence in passages(text, self.language):
            yield sentence, self.sift(sentence, context)

    def of_sentence(self, sentence: Sentence, context: Context | None = None) -> list[Reading]:
        """The readings of one sentence; `context` is what its text told so far, and learns what this one names."""
        return [_placed(found, sentence) for found in self.find(sentence, context)]

    def find(self, sentence: Sentence, context: Context | None = None) -> list[Found]:
        """The same, with places in its folded text."""
        return self.sift(sentence, context).readings

    def pass_over(self, sentence: Sentence, context: Context) -> None:
        """Tells a context what a sentence names whose readings nobody asks for."""
        context.begin(paragraph=sentence.first, headline=_is_headline(sentence))
        if context.listens(sentence.text):
            list(self._dates.find(sentence.text, Taken(len(sentence.text)), context))

    def sift(self, sentence: Sentence, context: Context | None = None) -> Sifted:
        """All that a sentence holds of numbers, dates and names."""
        text, code = sentence.text, self.language
        small = gist(text)
        wanted, digits = sieve_of(code).of(small), "0" in small
        taken = Taken(len(text))
        found = [*durations_of(code).in_one_word(text, taken, wanted), *shares_of(code).find(text, taken, wanted)]
        known = _passed_over(sentence, code, taken, wanted, digits=digits)
        dates = self._all_dates(sentence, taken, context or Context())
        passed = [each for each in known if not any(_holds(date, each) for date in dates)]
        found += [*dates, *durations_of(code).find(text, taken, wanted)]
        if digits:
            found += ordinals_of(code).in_digits(text, taken)
        atoms = atoms_of(code).find(text, taken)
        counted = list(_counted(code, text, atoms, taken))
        found += [each for each in counted if isinstance(each, Found)]
        passed += [each for each in counted if isinstance(each, LabelledSpan)]
        passed += fractions(atoms, taken)
        left = unread(text, atoms, taken) if digits or atoms else []
        found = [*without_neighbours(text, found, left), *self._names.find(text)]
        return Sifted(sorted(found, key=attrgetter("start", "end")), passed, left)

    def _dates_in(self, code: str) -> Dates:
        """The dates of another language, made when a text names one."""
        if code not in self._others:
            self._others[code] = Dates(code, reference(self._published))
        return self._others[code]

    def _all_dates(self, sentence: Sentence, taken: Taken, context: Context) -> list[Found]:
        """The dates of a sentence, in its own language and in others whose months it names."""
        context.begin(paragraph=sentence.first, headline=_is_headline(sentence))
        text = sentence.text
        found: list[Found] = []
        for code in self._foreign:
            if has_own_month(code, text):
                found += self._dates_in(code).find(text, taken, context, months=True)
        return [*found, *self._dates.find(text, taken, context)]


@cache
def sieve_of(code: str) -> Sieve[Shape]:
    """The expressions of a language, by the words they need."""
    finders = (durations_of(code), shares_of(code), non_numbers_of(code))
    return Sieve((shape, shape.needs) for finder in finders for shape in finder.shapes)


def _passed_over(sentence: Sentence, code: str, taken: Taken, wanted: Wanted, *, digits: bool) -> list[LabelledSpan]:
    """The known non-numbers of what is still free in a sentence."""
    known = non_numbers_of(code).find(sentence.text, wanted, digits=digits, first=sentence.first)
    passed = list({each[:2]: each for each in known if taken.free(each.start, each.end)}.values())
    for stretch in passed:
        taken.take(stretch.start, stretch.end)
    return passed


def _holds(date: Found, stretch: LabelledSpan) -> bool:
    return date.start <= stretch.start and stretch.end <= date.end


def _counted(code: str, text: str, atoms: Sequence[Atom], taken: Taken) -> Iterator[Found | LabelledSpan]:
    """What the numbers of a sentence say that are still free."""
    numerals = numerals_of(code).of(text, atoms, taken)
    if numerals:
        yield from ordinals_of(code).find(text, numerals, taken)
        yield from quantities_of(code).find(text, numerals, taken)


def _is_headline(sentence: Sentence) -> bool:
    """Whether a paragraph is a line that no mark ends."""
    return sentence.first and len(sentence.text) <= _LONGEST_HEADLINE and sentence.text[-1:] not in _ENDS


def placed_readings(sifted: Iterable[tuple[Sentence, Sifted]]) -> TextReadings:
    """What some sentences hold, with places in their text."""
    readings: list[Reading] = []
    passed: list[Passed] = []
    for sentence, found in sifted:
        readings += [_placed(each, sentence) for each in found.readings]
        passed += sorted(_all_passed(found, sentence))
    return TextReadings(readings, passed)


def _placed(found: Found, sentence: Sentence) -> Reading:
    start, end = sentence.span(found.start, found.end)
    text = sentence.text[found.start : found.end]
    return Reading(start, end, text, *found[2:7], found.telling)


def _all_passed(sifted: Sifted, sentence: Sentence) -> Iterator[Passed]:
    for known, stretches in ((True, sifted.passed), (False, sifted.unread)):
        for start, end, kind in stretches:
            place = sentence.span(start, end)
            yield Passed(*place, sentence.text[start:end], kind if known else None, None if known else kind)

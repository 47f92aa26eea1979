"""Is a noun a word for what a unit counts: one rule for quotes, for reviews and for drafts."""

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, cached_property, lru_cache
from itertools import chain

from csto_check.languages import LANGUAGES
from csto_check.languages.known import data, words

SHORTEST_HEAD = 4  # letters of a word that may end a compound
SHORTEST_LEAD = 2  # letters before it
SHORTEST_INSIDE = 3  # letters of a word for a length of time within one such as ten-day
_PERCENT = "%"
FormTable = tuple[tuple[str, str], ...]


class UnitWords:
    """The words for one unit in one language; a word with `*` after it stands for all that begin with it."""

    def __init__(self, said: Iterable[str], language: str) -> None:
        plain = [without_dots(word) for word in said]
        self._words = frozenset(word for word in plain if word and not word.endswith("*"))
        self._beginnings = tuple(word.rstrip("*") for word in plain if word.rstrip("*") != word)
        known = data(language) if language in LANGUAGES else None
        self._table = known.word_forms if known else ()
        self._compounds = known is not None and known.compounds

    def length(self, noun: str) -> int:
        """The letters of the longest word of which a noun is a form, 0 where it is of none.

        The noun may be the word alone, come after a hyphen, or end a compound.
        """
        bare = without_dots(noun)
        last = bare.rpartition("-")[2]
        begun = (len(word) for word in self._beginnings if word and bare.startswith(word))
        known = (self._forms.get(form, 0) for each in (bare, last) for form in _forms(each, self._table))
        return max(*begun, *known, self._end_of(last), 0)

    def inside(self, said: str) -> bool:
        """Whether one of the words is within another: zehntägig, ten-day."""
        bare = without_dots(said)
        return any(word in bare for word in self._words if len(word) >= SHORTEST_INSIDE)

    def _end_of(self, bare: str) -> int:
        """The same for the last part of a compound."""
        starts = range(SHORTEST_LEAD, len(bare) - SHORTEST_HEAD + 1) if self._compounds else ()
        lengths = (self._forms.get(bare[at:], 0) for at in starts)
        return max((length for length in lengths if length >= SHORTEST_HEAD), default=0)

    @cached_property
    def _forms(self) -> dict[str, int]:
        """The forms of the words, each with the letters of the longest word that it is one of."""
        words = sorted(self._words, key=len)
        return {form: len(word) for word in words for form in _forms(word, self._table)}


class Units:
    """The units of a base with their words in one language; the id of a unit is one of them, in any language."""

    def __init__(self, units: Mapping[str, Mapping[str, Iterable[str]]], language: str) -> None:
        self._words = {unit: UnitWords(_all(unit, said.get(language, ())), language) for unit, said in units.items()}
        every = {unit: set(map(without_dots, _all(unit, chain(*said.values())))) for unit, said in units.items()}
        self._times = {unit for unit, said in every.items() if not _durations().isdisjoint(said)}
        self._shares = {unit for unit, said in every.items() if not _percents().isdisjoint(said)}

    def counts(self, kind: str, noun: str | None, said: str, unit: str | None) -> bool:
        """Whether a reading may answer a topic with a unit at all: a length of time and per cent only in their own.

        `said` are the words of the reading, for a length of time that has no noun.
        """
        if kind == "share" or (kind == "quantity" and noun and without_dots(noun) in _percents()):
            return unit in self._shares
        if kind == "quantity":
            return True
        return kind == "duration" and unit in self._times and self._in_unit(noun, said, unit)

    def has(self, noun: str, unit: str | None) -> bool:
        """Whether a noun is a word for a unit."""
        return unit in self._words and self._words[unit].length(noun) > 0

    def is_other(self, noun: str | None, unit: str | None) -> bool:
        """Whether what is counted is a sign, or a word for another unit, and none for this one."""
        if not noun or self.has(noun, unit):
            return False
        return not any(map(str.isalpha, noun)) or any(words.length(noun) for words in self._words.values())

    def of(self, noun: str) -> str | None:
        """The unit for which a noun is a word, of several the one with the longest."""
        found = [(words.length(noun), unit) for unit, words in self._words.items()]
        return max((each for each in found if each[0]), default=(0, None))[1]

    def _in_unit(self, noun: str | None, said: str, unit: str) -> bool:
        """Whether a length of time is told in this unit: three days, zehntägig."""
        return self.has(noun, unit) if noun else self._words[unit].inside(said)


def words_for_units(units: Mapping[str, Mapping[str, Iterable[str]]], language: str) -> frozenset[str]:
    """The words for the units of a base in a language that is known, in small letters and in all their forms."""
    said = {word.lower().rstrip("*") for one in units.values() for word in one.get(language, ())}
    return frozenset(form for word in said for form in _forms(word, data(language).word_forms))


def _all(unit: str, said: Iterable[str]) -> tuple[str, ...]:
    """The words for a unit with its id, in plural and singular."""
    return (*said, unit.replace("_", " "), unit.rstrip("s"))


@cache
def _durations() -> frozenset[str]:
    return frozenset(map(without_dots, words(lambda one: one.durations)))


@cache
def _percents() -> frozenset[str]:
    return frozenset((_PERCENT, *map(without_dots, words(lambda one: one.percent))))


def _forms(bare: str, table: FormTable) -> set[str]:
    """A word in all its forms, itself among them."""
    return {bare, *(bare[: len(bare) - len(end)] + new for end, new in table if bare.endswith(end))}


@lru_cache(maxsize=10_000)
def without_dots(word: str) -> str:
    """A word in small letters without the dots that its plural may have: Häuser, Haus."""
    apart = unicodedata.normalize("NFD", word.casefold()).replace("\u0308", "")
    return unicodedata.normalize("NFC", apart).strip()

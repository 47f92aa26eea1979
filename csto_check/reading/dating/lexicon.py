"""What the words of one language mean in a date."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

from csto_check.languages import LANGUAGES
from csto_check.languages.known import data, once
from csto_check.languages.language import Language
from csto_check.reading.dating.phrase_tables import PIECE, Phrases, Token, phrases
from csto_check.reading.numerals import numerals_of
from csto_check.text.expressions import any_of

Tag = tuple[str, Any]
_PLAIN: Tag = ("", None)
_HUNDREDS = range(16, 22)  # with which a year in words begins: nineteen ninety-six


class Lexicon:
    """The words of dates of one language, as the grammar asks for them."""

    def __init__(self, words: Language) -> None:
        self.words, self.code = words, words.code
        self._numerals = numerals_of(words.code)
        self.number = re.compile(rf"(?i:{self._numerals.word})(?!\w)")
        self._kinds = _kinds(words)
        self._first_numbers = {word.split()[0] for word in words.cardinals if " " in word}
        self._parts = sorted(words.day_parts, key=len, reverse=True) if words.parts_are_glued else []
        self.known = lru_cache(maxsize=8192)(self._known)
        self.classify = lru_cache(maxsize=8192)(self._classify)
        self.amount = lru_cache(maxsize=4096)(self._amount)
        self.births, self.fates = re.compile(f"(?i:{words.births})"), re.compile(f"(?i:{words.fates})")
        self.triggers = _triggers(words)
        self._set_dates(words)
        self._set_counts(words)
        self._set_times(words)
        self._set_words(words)

    def _set_dates(self, words: Language) -> None:
        """What is around dates."""
        self.today, self.now, self.elsewhere = Phrases(words.today), phrases(words.now), phrases(words.elsewhere)
        self.leads, self.leads_after = Phrases(_turned(words.date_leads)), Phrases(_turned(words.date_leads_after))
        self.vague, self.onward = Phrases(_turned(words.vague_parts)), phrases(words.onward)
        self.joins, self.openers = phrases(words.range_joins), phrases(words.range_openers)
        self.between, self.lists = phrases(words.between), phrases(words.list_joins)
        self.nights, self.night_joins = phrases(words.nights), phrases(words.night_joins)
        self.of_the_year = phrases(words.of_the_year)
        self.unnamed_leads = phrases(words.unnamed_leads)
        self.week_leads, self.planned_for = phrases(words.week_leads), phrases(words.planned_for)
        self.eras, self.decade_endings = Phrases(words.eras), phrases(words.decade_endings)
        self.phrased = phrases((*words.today, *words.now, *words.elsewhere, *words.eras))
        self.parts_behind = phrases(words.parts_behind)
        self.moving, self.changes = frozenset(words.moving), frozenset(words.changes)

    def _set_counts(self, words: Language) -> None:
        """What is around units of time."""
        self.ago_after, self.ahead_after = phrases(words.ago_after), phrases(words.ahead_after)
        self.elsewhere_after, self.leading_into = phrases(words.elsewhere_after), phrases(words.leading_into)
        self.halves, self.hedges = Phrases(words.halves_after), Phrases(_turned(words.count_hedges))
        self.exactly, self.vague_counts = phrases(words.exactly), phrases(words.vague_counts)
        self.restricting, self.doubled = phrases(words.restricting), Phrases(words.double_orders)
        self.rough = phrases(word for kind in words.hedges.values() for word in kind)
        self.passing = phrases(word for kind in words.passing.values() for word in kind)

    def _set_times(self, words: Language) -> None:
        """What times of day are made of."""
        self.clock_leads, self.clock_words = Phrases(words.clock_leads), phrases(words.clock_words)
        self.clock_fractions, self.clock_sides = Phrases(words.clock_fractions), Phrases(words.clock_sides)
        self.meridiems, self.zones = Phrases(words.meridiems), Phrases(words.zones)
        self.unclear_zones, self.noons = phrases(words.unclear_zones), phrases(words.noons)
        self.clock_ends = frozenset(PIECE.findall(said)[-1] for said in _clock_ends(words))

    def _set_words(self, words: Language) -> None:
        """Single words by the part that they may play."""
        self.vague_words = frozenset(word for said in _turned(words.vague_parts) for word in said.split())
        self.fillers, self.season_names = frozenset(words.fillers), frozenset(words.seasons.values())
        self.container_words = frozenset((*words.containers, *words.fillers, *words.year_labels))
        self.free_words = frozenset((*words.not_nouns, *words.stop_words, *words.list_joins))
        self.starters, self.small_starters = _firsts(words), _openers(words)
        self.counting = frozenset(map(_first, _counting(words)))
        self.unit_starts = self.counting | frozenset(words.plural_units)
        self.number_ends = frozenset((*".-/", *words.day_endings, *_pieces((*words.decade_endings, *words.eras))))
        self.number_glue = _number_glue(words)

    def tokens(self, text: str) -> list[Token]:
        """The words and marks of a sentence; three empty ones are after the last."""
        known = self.known
        found = [Token(piece.start(), piece.end(), *known(piece.group())) for piece in PIECE.finditer(text)]
        end = len(text)
        return [*found, *[Token(end, end, "", "end", None)] * 4]

    def _known(self, piece: str) -> tuple[str, str, Any]:
        """A word or mark in small letters, its kind and what it means."""
        word = piece.lower()
        return word, *self.classify(word)

    def may_hold(self, text: str) -> bool:
        """Whether a sentence may hold a date at all."""
        lower = text.lower()
        return any(word in lower for word in self.triggers)

    def _amount(self, said: str) -> tuple[Decimal, int]:
        """What a number in letters comes to, 0 where it has no value, and how far it reaches."""
        found = self._numerals.find(said)
        if not found or found[0].start:
            return self._numerals.amount(said)[0], len(said)
        return found[0].value or Decimal(0), found[0].end

    def _classify(self, word: str) -> Tag:
        if word.isascii() and word.isdecimal():
            return ("digits", None)
        if not word[0].isalpha():
            return _PLAIN
        return self._kinds.get(word) or self._glued_weekday(word) or self._number(word)

    def _glued_weekday(self, word: str) -> Tag | None:
        """A weekday in one word with a part of its day."""
        for part in self._parts:
            if word.endswith(part) and word.removesuffix(part) in self.words.weekdays:
                return "weekday", (self.words.weekdays[word.removesuffix(part)], self.words.day_parts[part])
        return None

    def _number(self, word: str) -> Tag:
        return ("number", None) if word in self._first_numbers or self.number.fullmatch(word) else _PLAIN


lexicon_of = once(Lexicon)


def has_own_month(code: str, text: str) -> bool:
    """Whether a month is in a text that no other language writes in the same way; its date is in this language."""
    said = [month for month in _only_here(code) if month in text]
    return bool(said) and re.search(rf"(?<!\w)(?:{any_of(said)})(?!\w)", text) is not None


def _turned(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Each phrase of a table with what it is listed under."""
    return {said: kind for kind, all_said in table.items() for said in all_said}


def _kinds(words: Language) -> dict[str, Tag]:
    """The words that have one meaning in dates; of two, the first table that has it."""
    tables: tuple[tuple[str, Mapping[str, Any]], ...] = (
        ("weekday", {word: (day, "") for word, day in words.weekdays.items()}),
        ("month", {word.rstrip("."): month for word, month in words.months.items()}),
        ("unit", words.units),
        ("order", words.orders),
        ("elsewhere", dict.fromkeys(words.elsewhere_orders)),
        ("day order", words.day_orders),
        ("decade", words.decades),
        ("before", words.before_units),
        ("this unit", words.this_units),
        ("ending", words.unit_ends),
        ("short weekday", words.short_weekdays),
    )
    found: dict[str, Tag] = {}
    for kind, table in tables:
        for word, value in table.items():
            found.setdefault(word, (kind, value))
    return found


@cache
def _only_here(code: str) -> list[str]:
    """The months that no other language writes in the same way, with a capital letter or in capitals."""
    others = {month for other in LANGUAGES if other != code for month in data(other).months}
    own = [month for month in data(code).months if month not in others and len(month) > 3]
    return [form for month in own for form in (month.title(), month.upper())]


def _pieces(phrases: Iterable[str]) -> Iterator[str]:
    for said in phrases:
        yield from PIECE.findall(said)


def _number_glue(words: Language) -> frozenset[str]:
    """What may be between the first number of a date and the word that makes it one."""
    more = (*words.list_joins, *words.range_joins, *words.night_joins, *words.vague_counts, *words.halves_after)
    said = (*more, *words.fillers, *words.containers, *words.one_unit, *words.exactly, *words.day_endings)
    return frozenset((*".,-/~½", *_pieces(said)))


def _clock_ends(words: Language) -> tuple[str, ...]:
    """What a time of day ends with."""
    return (*words.clock_words, *words.meridiems, *words.zones, *words.unclear_zones, *words.noons)


def _first(said: str) -> str:
    return str(PIECE.findall(said)[0])


def _counting(words: Language) -> tuple[str, ...]:
    """What begins a count that no number does."""
    return (*words.one_unit, *words.vague_counts, *words.last_of)


def _named(words: Language) -> tuple[str, ...]:
    """What is a date, or its beginning, without a count."""
    days = (*words.now, *words.today, *words.nights, *words.elsewhere)
    return (*days, *words.quarter_marks, *words.eras, *words.date_ordinals)


def _firsts(words: Language) -> frozenset[str]:
    """The words without a meaning of their own with which a date may begin."""
    return frozenset(map(_first, (*_named(words), *_counting(words))))


def _openers(words: Language) -> frozenset[str]:
    """Those of them that are nothing without what follows: the day before, a week ago."""
    return _firsts(words) - {said for said in _named(words) if " " not in said}


def _triggers(words: Language) -> tuple[str, ...]:
    """One of these is in every sentence that holds a date."""
    tables = (
        words.months,
        words.weekdays,
        words.units,
        words.today,
        words.decades,
        words.before_units,
        words.unit_ends,
        words.this_units,
    )
    years = [word for word, value in words.cardinals.items() if value in _HUNDREDS]
    said = [*"0123456789", *years, *(word.rstrip(".") for table in tables for word in table), *words.elsewhere]
    found: list[str] = []
    for word in sorted(set(said), key=lambda word: (len(word), word)):
        if not any(each in word for each in found):
            found.append(word)
    return tuple(found)

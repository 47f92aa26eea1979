"""What the program knows of a language: every table with its meaning, its shape, and an empty default.

Words stand in small letters unless a table says otherwise. An expression is one over folded text (text/fold.py).
A language with the first tables alone is complete for quotes; reading needs those for numbers and dates.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

Words = tuple[str, ...]
_NONE: Mapping[str, Any] = MappingProxyType({})


def _table() -> Any:
    return field(default_factory=lambda: _NONE)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Language:
    """One language, known by its code (ISO 639-1)."""

    code: str

    # --- quotes: what is glued to a number or a word, and where sentences end
    scales: Words = ()  # words behind a number that are part of it
    numbers: Words = ()  # words of numbers before a word of scale or a hyphen
    ranges: Words = ()  # words between the two ends of a range
    turning: Words = ()  # what stands before a hyphen and turns the word behind it: non, anti
    powers: Words = ()  # units and functions behind which a raised figure is a power and no note: metre²
    negations: Words = ()  # words that deny what stands beside them
    abbreviations: Words = ()  # as written: what ends with a point that ends no sentence; single letters never do
    ordinals: bool = False  # a number with a point is an ordinal unless one of the next words follows
    starters: Words = ()  # as written: words that begin sentences
    sentences: tuple[tuple[str, Words], ...] = ()  # texts, each with the sentences that it falls into

    # --- reading numbers
    decimal: str = "."
    group: str = ","
    cardinals: Mapping[str, float] = _table()  # parts of a number in letters, with what each adds
    multipliers: Mapping[str, int] = _table()  # words that multiply all that stands before them
    nouns_are_large: bool = False  # nouns begin with a capital letter
    articles: Words = ()  # no number of their own, but one before a word that multiplies
    plurals: Mapping[str, int] = _table()  # that leave the number open: the lowest that they allow
    several: Words = ()  # words before such a plural, or a word that multiplies, that leave it open too
    within: str = ""  # expression between the parts of a number in letters
    before_multiplier: str = ""  # expression before a word that multiplies
    half: str | None = None  # what adds a half behind a number: and a half
    one: str | None = None  # expression of an article before a word that multiplies
    hedges: Mapping[str, Words] = _table()  # words before a number, by what they make of it
    hedges_after: Mapping[str, Words] = _table()  # the same behind a number
    between: Words = ()  # words before the first number of a range
    range_words: Mapping[str, bool] = _table()  # words between its two; True: only behind one of `between`
    percent: Words = ()
    word_forms: tuple[tuple[str, str], ...] = ()  # how a noun ends in one form, and in another: ("y", "ies")
    compounds: bool = False  # nouns are put together to one word
    counted: Words = ()  # beginnings of nouns that a number counts: they tell it from a year
    not_nouns: Words = ()  # words behind a number at which the look for its noun ends
    irregular: Words = ()  # plurals that do not end with one of `noun_ends`, and words that stand for one
    noun_ends: Words = ()  # endings of plurals
    durations: Words = ()  # units of time that make their number a duration
    duration_word: str = "(?!)"  # expression of such a unit behind a number in one word
    ordinal_words: Mapping[str, int] = _table()
    ordinal_ending: str = ""  # expression behind those words
    ordinal_mark: str = "(?!)"  # expression behind digits
    ordinal_lead: str = ""  # expression of what may stand before an ordinal in letters and adds to it
    no_ordinal: str = "(?!)"  # expression of what must not follow
    no_ordinal_after: str = "(?!)"  # expression of what must not stand before
    hedge_traps: str = "(?!)"  # expression of words behind which a hedge is a preposition
    prepositions: Words = ()  # the hedges that can be one
    measures: Words = ()  # what such a hedge does count, even if the number is small; empty: anything
    hyphenated: str | None = None  # expression of a noun joined to its number by a hyphen
    glued_units: Words = ()  # as written: units that may stand behind digits without a space

    # --- what looks like a number and is none
    naming: Words = ()  # words before a number that make it a name
    no_numbers: Words = ()  # expressions
    no_number_words: Words = ()  # expressions that need no digit in the sentence

    # --- reading dates
    months: Mapping[str, int] = _table()
    short_months: Words = ()  # those of up to four letters that are no abbreviations
    weekdays: Mapping[str, int] = _table()  # Monday is 0
    weekday_end: str = ""  # expression of what may stand right behind a weekday
    dates: tuple[tuple[str, str], ...] = ()  # what a shape means, and its expression (reading/shapes.py)
    last: str = "(?!)"  # expressions before a unit of time or a weekday
    this: str = "(?!)"
    next: str = "(?!)"
    year_of: Mapping[str, int] = _table()  # expressions for a year, with what it adds to that of the text
    past: str = "(?!)"  # expression of verbs that put a date in the past
    future: Words = ()  # words that put it in the future
    one_unit: Words = ()  # articles that are one before a unit of time
    decades: Mapping[str, int] = _table()
    clock_before: str = "(?!)"  # expression of a time of day before its date; {Z} is one of `zones`
    clock: str = "(?!)"  # the same behind its date
    zones: Mapping[str, str] = _table()  # names of zones, with their offset
    units: Mapping[str, str] = _table()  # units of time in dates, with what they mean
    plural_units: Words = ()  # those of them in the plural
    today: Mapping[str, int] = _table()  # words for days, with their distance from today
    seasons: Mapping[str, str] = _table()
    date_leads: Mapping[str, Words] = _table()  # words before a date that leave it open or vague
    year_words: Words = ()  # words before a number of four digits that make it a year

    # --- telling the language of a text
    letters: str = ""  # letters that hardly another language has
    stop_words: Words = ()  # frequent words

    # --- reviewing sentences
    clauses: Words = ()  # words that begin a clause of their own
    joins: Words = ()  # words between the items of a list
    small: Words = ()  # small words that may stand around them
    denied: Words = ()  # words that deny a number in their clause
    contrasts: Words = ()  # words behind which a denial before them no longer holds
    pairing: Words = ()  # words that leave open which of two numbers is whose
    name_endings: Words = ()  # behind what a name begins with they make an adjective or a word for its people
    asks_start: str = "(?!)"  # expression of questions that ask from when something is
    supposed: Words = ()  # words that only suppose it or ask for it
    apart: Words = ()  # words right before a number that set it apart from the whole
    among: Words = ()  # words before a share of it
    telling: Words = ()  # words of saying: a date in their clause is that of the telling
    planning: Words = ()
    of_them: Words = ()
    rates: Words = ()  # what makes a number a rate
    shares: str = "(?!)"  # expression of what makes a number behind it a whole of which only a share is told
    turning_clauses: Words = ()  # the negations that turn what a whole clause says

    # --- drafting: whom a sentence names for what it says
    attributions: Mapping[str, Words] = _table()

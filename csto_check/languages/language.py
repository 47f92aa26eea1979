"""What the program knows of a language: every table with its meaning, its shape, and an empty default.

Words stand in small letters unless a table says otherwise. An expression is one over folded text (text/fold.py).
A language with the first tables alone is complete for quotes; reading needs those for numbers and dates.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

Words = tuple[str, ...]
Link = Literal["plain", "and", "mixed", "of", "point", "inverted"]  # how two parts of a number hang together
# Symbols of units that touch digits, as the International System of Units and its users write them.
UNIT_SYMBOLS = (
    "km", "m", "cm", "mm", "nm", "kg", "g", "mg", "t", "ha", "km2", "m2", "m3", "km²", "m²", "m³",
    "km/h", "kmh", "kph", "kmph", "MW", "GW", "kW", "TW", "W", "kWh", "MWh", "GWh", "TWh", "Hz", "kHz", "MHz", "GHz",
    "kB", "MB", "GB", "TB", "V", "kV", "A", "mA", "J", "kJ", "kcal", "hPa", "mbar", "bar", "dB", "min", "h", "s", "ms",
    "Nm", "kN", "rad", "Km", "KM", "Mbit", "Gbit", "ppm", "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "RUB", "C", "F",
    "K",
)  # fmt: skip
_NONE: Mapping[str, Any] = MappingProxyType({})


def _table() -> Any:
    return field(default_factory=lambda: _NONE)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Language:
    """One language, known by its code (ISO 639-1)."""

    code: str

    # --- quotes: what is glued to a number or a word, and where sentences end
    scales: Words = ()  # words behind a number that are part of it
    powers: Words = ()  # units and functions behind which a raised figure is a power and no note: metre²
    numbers: Words = ()  # words of numbers before a word of scale or a hyphen
    ranges: Words = ()  # words between the two ends of a range
    turning: Words = ()  # what stands before a hyphen and turns the word behind it: non, anti
    negations: Words = ()  # words that deny what stands beside them
    abbreviations: Words = ()  # as written: what ends with a point that ends no sentence; single letters never do
    ordinals: bool = False  # a number with a point is an ordinal unless one of the next words follows
    starters: Words = ()  # as written: words that begin sentences
    sentences: tuple[tuple[str, Words], ...] = ()  # texts, each with the sentences that it falls into

    # --- reading numbers: what a number is summed from (reading/summing.py)
    decimal: str = "."  # the mark before decimals, and the one between groups of three digits
    group: str = ","
    cardinals: Mapping[str, float] = _table()  # words below a hundred, with what each adds
    multipliers: Mapping[str, int] = _table()  # words that multiply what stands before them: hundred, million, dozen
    fractions: Mapping[str, float] = _table()  # parts of a whole before a scale: half a million
    addends: Mapping[str, float] = _table()  # what is joined to a word and adds a part: zweieinhalb
    denominators: Mapping[str, int] = _table()  # what divides the number before it: three quarters of a million
    joints: Words = ()  # what stands between the parts of one word, nothing included; empty: none are put together
    links: Mapping[str, Link] = _table()  # what stands between two parts, blanks included, with how it joins them
    halves: Words = ()  # what adds a half behind a number, blanks included
    one: str | None = None  # expression of an article before a word that multiplies
    articles: Words = ()  # cardinals that are hardly a number of their own
    minus: Words = ()  # words for a minus sign
    scale_letters: Mapping[str, int] = _table()  # as written: letters and short forms that stand on digits
    open_letters: Words = ()  # those of them that may be a unit as well
    dotted: Words = ()  # words of scale that are abbreviated with a point
    nouns_are_large: bool = False  # nouns begin with a capital letter
    plurals: Mapping[str, int] = _table()  # that leave the number open: the lowest that they allow, two of each
    only_before_of: Words = ()  # those that count only before a word of `of`
    several: Words = ()  # words before such a plural, or a word that multiplies, that leave it open too
    of: Words = ()  # words between such a plural and its noun
    ordinal_stems: Mapping[str, int] = _table()
    ordinal_endings: Words = ()  # behind those stems
    ordinal_marks: Words = ()  # behind digits, in small letters
    ordinal_leads: Words = ()  # words before an ordinal of three digits and a point
    ordinal_point: str = "(?!)"  # expression of the mark behind digits that stands alone
    no_ordinal: str = "(?!)"  # expression of what must not follow
    no_ordinal_after: str = "(?!)"  # expression of what must not stand before, up to its end

    # --- hedges (reading/hedges.py); each table of them by what they make of a number
    hedges: Mapping[str, Words] = _table()  # before a number
    hedges_after: Mapping[str, Words] = _table()  # behind it
    hedges_after_comma: Words = ()  # those of them before which a comma may stand
    passing: Mapping[str, Words] = _table()  # verbs of passing, nearing and falling short, before the mark
    passing_or_else: Words = ()  # those of them that do so only where a count passes, or a mark is passed
    passing_after: Mapping[str, Words] = _table()  # such verbs behind the mark
    counts: Words = ()  # endings of what passes: toll, number
    marks: Words = ()  # what a number is that is passed
    carriers: Words = ()  # what may stand between such a verb and its number
    negators: Words = ()  # what turns a hedge round: not over
    than: Words = ()
    or_equal: Words = ()  # what includes the end of a comparison
    comparative_ends: Words = ()
    lesser: Words = ()  # beginnings of comparatives that say less, and of those that say more
    greater: Words = ()
    comparing: Mapping[str, str] = _table()  # words before an adjective that compare: more expensive than
    hedge_traps: str = "(?!)"  # expression of words behind which a hedge is a preposition
    prepositions: Words = ()  # the hedges that can be one
    small_prepositions: Words = ()  # those that hardly are a hedge before a small number
    among_hedges: Words = ()  # those that may mean "among"
    dative_ends: Words = ()  # endings of the noun behind "among"
    measures: Words = ()  # what such a hedge does count, even if the number is small; empty: anything

    # --- ranges, shares, steps
    between: Words = ()  # words before the first number of a range
    froms: Words = ()  # the same where the second stands behind "to"
    bys: Words = ()  # words before a step
    range_words: Mapping[str, bool] = _table()  # words between its two; True: only behind one of `between`
    hedging_ranges: Words = ()  # those behind which the second number may have a hedge of its own
    percent: Words = ()
    of_whole: str = "(?!)"  # expression behind per cent that makes it a share of a whole
    share_shapes: Words = ()  # expressions with a group `said`, {N} of {M} or a group `of` (next table)
    denominators_of_shares: Mapping[str, float] = _table()
    changes: Words = ()  # verbs and nouns of rising and falling
    change_direct: Words = ()  # the same for a number of per cent, points or money alone
    change_before: Words = ()  # expressions before a step, up to its hedge; {V} is one of `changes`
    change_lead: str = "(?!)"  # expression before a number that is a step where its clause has one of `changes`
    change_after: Words = ()  # expressions behind a step; {X} stands where no number may follow

    # --- what is counted
    points: Words = ()  # what is counted of steps besides per cent and money
    currencies: Words = ()  # in small letters: words for money
    number_of: Words = ()  # what stands before a noun whose number follows later: the number of
    counted: Words = ()  # beginnings of nouns that a number counts: they tell it from a year
    not_nouns: Words = ()  # words behind a number at which the look for its noun ends
    irregular: Words = ()  # plurals that do not end with one of `noun_ends`, and words that stand for one
    noun_ends: Words = ()  # endings of plurals
    people_ends: Words = ()  # endings of words for the people of a place
    word_forms: tuple[tuple[str, str], ...] = ()  # how a noun ends in one form, and in another: ("y", "ies")
    compounds: bool = False  # nouns are put together to one word
    no_noun_ends: Words = ()  # endings of words that look like plurals and are none
    no_noun_words: Words = ()  # endings of words that are no noun behind a number: adverbs, participles
    adjective_ends: Words = ()  # where nouns have capitals: endings of what may stand before one
    heads: Words = ()  # plurals behind which no further noun is looked for
    hyphenated: str | None = None  # expression of a noun joined to its number by a hyphen
    no_glued_nouns: Words = ()  # what is joined so and is no noun: strong
    glued_units: Words = ()  # as written: units that may stand behind digits without a space
    measure_adjectives: Words = ()  # what shows that m is metres
    durations: Words = ()  # units of time that make their number a duration
    duration_words: Words = ()  # expressions of such a unit behind a number in one word
    single_durations: Words = ()  # expressions of one or half of a unit: groups `said` and `one`, `half` or `more`
    vague_durations: Words = ()  # expressions of lengths that name no number, with a group `said`

    # --- what looks like a number and is none, by what it is
    glued_leads: Words = ()  # what is joined to a year or a name and makes it none with a number: mid-2023
    naming: Words = ()  # words before a number that make it a name
    no_numbers: Mapping[str, Words] = _table()  # expressions
    no_number_words: Mapping[str, Words] = _table()  # expressions that need no digit in the sentence

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

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
    counted: Words = ()  # nouns that a number counts, or their beginnings (`counted_endings`): they tell it from a year
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

    # --- reading dates: the days, months and spans that words name
    months: Mapping[str, int] = _table()
    short_months: Words = ()  # those of up to four letters that are no abbreviations
    common_words: Words = ()  # months that are other words as well, in small letters
    weekdays: Mapping[str, int] = _table()  # Monday is 0
    short_weekdays: Mapping[str, int] = _table()  # that are one only beside a day of a month
    weekday_names: Words = ()  # words before a weekday that make it the name of one day: Good Friday
    repeating: Words = ()  # words before a date that comes again and again: every
    day_parts: Mapping[str, str] = _table()  # morning, noon, afternoon, evening or night
    parts_are_glued: bool = False  # a part may be one word with its weekday
    today: Mapping[str, int] = _table()  # words for days, with their distance from today
    part_of_today: Mapping[str, str] = _table()  # those of them that name a part of the day by their first word
    today_traps: Words = ()  # words behind which such a word is one for a part of the day
    now: Words = ()  # words for the text's own day where a range ends
    day_orders: Mapping[str, int] = _table()  # words before a weekday or day that say which: today's
    date_ordinals: Mapping[str, int] = _table()  # ordinals in one word
    ordinal_endings: Words = ()  # behind the digits of a day
    last_of: Words = ()  # ordinals for the last of a whole
    units: Mapping[str, str] = _table()  # units of time in dates, with what they mean
    plural_units: Words = ()  # those of them in the plural
    seasons: Mapping[str, str] = _table()
    unit_ends: Mapping[str, str] = _table()  # words for the beginning or the end of a unit
    before_units: Mapping[str, str] = _table()  # words for the unit before that of which the text tells
    decades: Mapping[str, int] = _table()
    decade_endings: Words = ()  # behind the digits of a decade
    decade_units: Words = ()  # words behind a decade that belong to it
    eras: Mapping[str, int] = _table()  # -1 before Christ, 1 after
    quarter_marks: Words = ()  # letters before the digit of a quarter: Q3

    # --- which of them, and how they are joined
    orders: Mapping[str, int] = _table()  # -1 last, 0 this, 1 next, 2 the one after it
    double_orders: Mapping[str, int] = _table()  # behind a unit: after next
    elsewhere_orders: Words = ()  # words of order that count from another day, those of `orders` behind an article
    shifting: Words = ()  # those that do behind an article, before a unit alone: the next year
    final_orders: Words = ()  # words of order that may mean the last part of a whole
    part_words: Words = ()  # words behind such a part that say of what
    stretching: Words = ()  # words before an order that make it a stretch up to the text's day: the last year
    leading_into: Words = ()  # prepositions before such a stretch: over
    one_unit: Words = ()  # articles that are one before a unit of time
    vague_counts: Words = ()  # words before units that do not say how many
    halves_after: Mapping[str, str] = _table()  # what adds to a count behind its unit, as a decimal
    count_hedges: Mapping[str, Words] = _table()  # words before a count of units, by what they make of it
    exactly: Words = ()  # words before such a count that change nothing
    ago_before: Words = ()  # words before a count of units that step back from the text's day
    ago_after: Words = ()  # the same behind it
    ahead_before: Words = ()  # words before a count of units that step ahead, or say how long something takes
    ahead_after: Words = ()
    elsewhere_after: Words = ()  # words behind units that count from another day: later
    elsewhere: Words = ()  # whole phrases that do: the day before
    directions: Mapping[str, int] = _table()  # words between a count of units and the day it is counted from
    range_openers: Words = ()  # words before the first date of a range that ends with a word for it
    range_joins: Words = ()  # words between the two dates of a range
    nights: Words = ()
    night_joins: Words = ()  # words between the two days of a night
    list_joins: Words = ()  # words before the last of several dates
    either_joins: Words = ()  # those of them that say that it is one of two
    containers: Words = ()  # words between a date and the longer one that it lies in
    fillers: Words = ()  # articles and prepositions that may stand within a date
    year_labels: Words = ()  # words before a year that say it is one
    month_leads: Words = ()  # words before a month that stands alone
    month_only: Words = ()  # those of them behind which no day of the month follows
    day_leads: Words = ()  # words before a day of a month that stands alone
    articles_before_days: Words = ()  # articles between such a word and the day
    week_leads: Words = ()  # words between a week and the day in it
    vague_parts: Mapping[str, Words] = _table()  # words for the start, the middle or the end of what follows
    date_leads: Mapping[str, Words] = _table()  # words before a date, by what they make of it (reading/writing.py)
    date_leads_after: Mapping[str, Words] = _table()  # the same behind it
    onward: Words = ()  # words behind a date that `range_openers` begin and that has no end
    planned_for: Words = ()  # words before what is to come, and the date that describes it
    changes: Words = ()  # words before such a word that make a date that of an old value: up from

    # --- times of day beside a date
    clock_words: Words = ()  # behind the hour
    meridiems: Mapping[str, int] = _table()  # 0 before noon, 12 after
    clock_leads: Mapping[str, str] = _table()  # words before a time, by what they make of it; "" where it is exact
    clock_parts: Words = ()  # words between a time and the part of its day
    clock_joins: Words = ()  # words and marks between a time and its date
    noons: Words = ()
    zones: Mapping[str, str] = _table()  # names of zones, with their offset
    unclear_zones: Words = ()  # names that mean several, or another one in summer

    # --- when a clause tells of what it names
    clause_words: Words = ()  # words that begin a clause of their own
    saying: Words = ()  # verbs of saying in the past
    reports: str = "(?!)"  # expression of what stands right before the day of a report
    past: str = "(?!)"  # expression of verbs that put a date in the past
    past_or_participle: str = "(?!)"  # expression of those that are participles behind one of `auxiliaries`
    perfect_shape: str = "(?!)"  # expression of a future or infinitive that does
    perfect: str = "(?!)"  # expression of how a clause with such a verb ends that does
    done: str = "(?!)"  # expression of a participle in a clause with a copula that does
    copula_shape: str = "(?!)"  # expression of a verb that tells of what comes only right beside its date
    future: Words = ()  # words that put it in the future
    future_shape: str = "(?!)"  # expression of the same
    present: Words = ()  # verbs that tell of what comes
    doubtful: Words = ()  # those that are participles behind an auxiliary
    auxiliaries: Words = ()
    modals: Words = ()  # verbs that an infinitive follows
    infinitive_ends: Words = ()  # endings of one, which may look like a form of the past
    beside_before: str = "(?!)"  # expression of what may be a verb in the present right before a date
    beside_behind: str = "(?!)"  # the same right behind it
    no_verb_leads: Words = ()  # words before a participle that is no verb
    verb_fillers: Words = ()  # words that may stand between a verb and the date beside it
    moving: Words = ()  # verbs of putting off
    moving_to: Words = ()  # words between such a verb and the new day

    # --- telling a year from a number
    counted_endings: str = ""  # expression of what may follow a noun of `counted`
    adjective_ends: Words = ()  # endings of a word between a number and its noun, where nouns are large
    participle_ends: Words = ()  # endings of a word that no number counts
    year_words: Words = ()  # words before a number of four digits that make it a year
    since_words: Words = ()  # those of them that nothing but a time follows
    determiners: Words = ()  # words before a year that describes a noun
    event_verbs: str = "(?!)"  # expression of a verb behind a year that begins a sentence
    births: str = "(?!)"  # expression of verbs of what happens once

    # --- telling the language of a text
    letters: str = ""  # letters that hardly another language has
    stop_words: Words = ()  # frequent words

    # --- reviewing sentences
    clauses: Words = ()  # words that begin a clause of their own
    joins: Words = ()  # words between the items of a list
    small: Words = ()  # small words that may stand around them
    denied: Words = ()  # words that deny a number in their clause
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

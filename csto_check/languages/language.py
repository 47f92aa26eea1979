"""What the program knows of a language: every table with its meaning, its shape, and an empty default.

Words stand in small letters unless a table says otherwise. An expression is one over folded text (text/fold.py).
A language with the first tables alone is complete for quotes; reading needs those for numbers and dates.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from csto_check.languages.sought import NoNumber, Sought

Words = tuple[str, ...]
Link = Literal["plain", "and", "mixed", "of", "point", "inverted"]  # how two parts of a number hang together


def _table() -> Any:
    return field(default_factory=lambda: MappingProxyType({}))


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
    passing_fillers: Words = ()  # adverbs that may stand between a verb of passing and its number, as dates may
    further: Words = ()  # words between a hedge and its number that add nothing: at least another three weeks
    mark_phrases: Words = ()  # what may stand between a hedge and the mark that something passes: die Marke von
    hedges_after: Mapping[str, Words] = _table()  # behind it
    hedges_at_end: Mapping[str, Words] = _table()  # those behind a number that count only before a mark
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
    versus_leads: str = "(?!)"  # expression of verbs and nouns in the clause before such a hedge that make it none
    versus: Words = ()  # hedges that part two figures of a vote behind the first of them: 61 gegen 48
    governed: Words = ()  # hedges that a verb or noun of `hedge_traps` before them makes a preposition
    hedge_traps: str = "(?!)"  # expression of words behind which a hedge is a preposition
    prepositions: Words = ()  # the hedges that can be one
    small_prepositions: Words = ()  # those that hardly are a hedge before a small number
    during: Words = ()  # hedges that say how long something goes on, before a small number of units of time
    lasting: Words = ()  # words behind which they are hedges even so: lasted over three weeks
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
    # With a group `said`, and {N} of {M} or a group `of` for the whole; with a group `step` a change or nothing.
    share_shapes: tuple[Sought, ...] = ()
    articles_before_shares: Words = ()  # what may stand between a hedge and a share
    denominators_of_shares: Mapping[str, float] = _table()
    changes: Words = ()  # verbs and nouns of rising and falling
    change_direct: Words = ()  # the same for a number of per cent, points or money alone
    change_before: Words = ()  # expressions before a step, up to its hedge; {V} is one of `changes`, {C} money
    change_lead: str = "(?!)"  # expression before a number that is a step where its clause has one of `changes`
    change_after: Words = ()  # expressions behind a step; {X} stands where no number may follow

    # --- what is counted
    level_leads: Words = ()  # prepositions before a figure that make it no step: mit 17 Prozent unter dem Wert
    points: Words = ()  # what is counted of steps besides per cent and money
    currencies: Words = ()  # in small letters: words for money
    part_of: str = "(?!)"  # expression behind a number that counts some of what follows: 120 of the houses
    number_of: Words = ()  # what stands before a noun whose number follows later: the number of
    counted: Words = ()  # nouns that a number counts, or their beginnings (`counted_endings`): they tell it from a year
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
    duration_words: tuple[Sought, ...] = ()  # expressions of such a unit behind a number in one word
    single_durations: tuple[Sought, ...] = ()  # one unit or half: groups `said` and `led`, `one`, `half` or `more`
    duration_leads: Words = ()  # words behind which a unit alone is a length, as it is where a clause begins
    vague_durations: tuple[Sought, ...] = ()  # expressions of lengths that name no number, with a group `said`

    # --- what looks like a number and is none, by what it is
    glued_leads: Words = ()  # what is joined to a year or a name and makes it none with a number: mid-2023
    naming: Words = ()  # words before a number that make it a name
    naming_ends: Words = ()  # how such words may end where nouns are put together to one word
    no_numbers: tuple[NoNumber, ...] = ()

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
    day_endings: Words = ()  # behind the digits of a day
    last_of: Words = ()  # ordinals for the last of a whole
    units: Mapping[str, str] = _table()  # units of time in dates, with what they mean
    plural_units: Words = ()  # those of them in the plural
    seasons: Mapping[str, str] = _table()
    unit_ends: Mapping[str, str] = _table()  # words for the beginning or the end of a unit
    this_units: Mapping[str, str] = _table()  # words for the unit in which the text's day lies
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
    restricting: Words = ()  # what tells behind a unit which one it is: the weekend before the vote
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
    within_adjectives: Words = ()  # behind an ordinal before such a count: the first such fire in two years
    within_which: Words = ()  # words before such a count that make it how long: for the third time in two years
    elsewhere_after: Words = ()  # words behind units that count from another day: later
    elsewhere_final: Words = ()  # those that do where nothing follows them: three months before
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
    setting_leads: Words = ()  # words before a date that may set the time of what follows in a text
    describing_ends: Words = ()  # endings of a participle between a date and its noun
    bare_years: bool = False  # a year without a preposition sets the time: sie geht 2023 auf Tour
    year_singulars: Words = ()  # those of them behind which three digits are a year as well
    year_labels: Words = ()  # words before a year that say it is one
    month_leads: Words = ()  # words before a month that stands alone
    month_verbs: Words = ()  # verbs behind a month that begins its sentence, or stands behind an article
    month_articles: Words = ()
    month_joins: Words = ()  # words between a unit of time and the month with which it ends: the year to September
    month_only: Words = ()  # those of them behind which no day of the month follows
    day_leads: Words = ()  # words before a day of a month that stands alone
    articles_before_days: Words = ()  # articles between such a word and the day
    unnamed_leads: Words = ()  # words before a season or quarter that make it one of a year that is not said
    of_the_year: Words = ()  # words behind a part of a year for the one that is not said
    business_units: Words = ()  # parts of a year that are told so by their number: quarter
    coming: Words = ()  # words of order for the first one ahead, whichever unit is running
    weeks_on: Words = ()  # words right behind a weekday that put it a week further: Thursday week
    week_leads: Words = ()  # words between a week and the day in it
    vague_parts: Mapping[str, Words] = _table()  # words for the start, the middle or the end of what follows
    date_leads: Mapping[str, Words] = (
        _table()
    )  # words before a date, by what they make of it (reading/dating/writing.py)
    date_leads_after: Mapping[str, Words] = _table()  # the same behind it
    not_onward: Words = ()  # words behind such a word that make it a preposition
    onward: Words = ()  # words behind a date that `range_openers` begin and that has no end
    past_leads: Words = ()  # words before a day that tie it to what happened on it: das Unwetter vom Wochenende
    destined: Words = ()  # words before a day, or a month with one of `destinations` behind it, that put it ahead
    destinations: Words = ()
    planned_for: Words = ()  # words before what is to come, and the date that describes it
    old_values: Words = ()  # words before such a word that make a date that of an old value: up from

    # --- times of day beside a date
    clock_words: Words = ()  # behind the hour
    clock_fractions: Mapping[str, int] = _table()  # words before an hour for minutes counted from it: half past
    clock_sides: Mapping[str, int] = _table()  # words between minutes and the hour they are counted from: 1, or -1
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
    possessive: str = ""  # what an apostrophe joins to a date that belongs to a noun: Sunday's quake
    past_phrases: str = "(?!)"  # expression of the same in more than one word, or of such a word with what follows it
    past: str = "(?!)"  # expression of verbs that put a date in the past
    past_or_participle: str = "(?!)"  # expression of those that are participles behind one of `auxiliaries`
    perfect_shape: str = "(?!)"  # expression of a future or infinitive that does
    perfect: str = "(?!)"  # expression of how a clause with such a verb ends that does
    done: str = "(?!)"  # expression of a participle in a clause with a copula that does
    copula_shape: str = "(?!)"  # expression of a verb that tells of what comes only right beside its date
    future: Words = ()  # words that put it in the future
    future_shape: str = "(?!)"  # expression of the same
    demanding: Words = ()  # verbs of asking for what is to be done until a day
    conditions: Words = ()  # words with which a clause begins whose past may lie ahead: if
    perfects: Words = ()  # with what a perfect begins that still holds on the day until which something is
    infinitive_marks: Words = ()  # words behind which a form is no past: to hit the coast
    infinitive_before: str = "(?!)"  # expression before the day by which something is to be done: to leave by Saturday
    verb_first: bool = False  # what says when stands behind its verb, so that a verb behind it hardly is its own
    past_plans: Words = ()  # with what a past plan begins; where a contrast follows it did not come about
    purpose_shape: str = "(?!)"  # expression of an infinitive that does only before its date: to be held on Monday
    present: Words = ()  # verbs that tell of what comes
    doubtful: Words = ()  # those that are participles behind an auxiliary
    auxiliaries: Words = ()
    duties: Words = ()  # those of `future` that an infinitive of the past does not put in the past
    modals: Words = ()  # verbs that an infinitive follows
    infinitive_ends: Words = ()  # endings of one, which may look like a form of the past
    beside_before: str = "(?!)"  # expression of what may be a verb in the present right before a date
    beside_behind: str = "(?!)"  # the same right behind it
    running: str = "(?!)"  # expression of what may be a finite verb in the present anywhere in a clause
    bare_leads: Words = ()  # prepositions before an adjective that looks like such a verb: wegen starken Regens
    due_leads: Words = ()  # words before a day by which something is to be done: zum 1. August
    event_before: str = "(?!)"  # expression before a day that ties it to what happened on it: nach dem Brand am
    having_shape: str = "(?!)"  # expression of a verb that is past but where no participle follows: haben bis Mai Zeit
    no_verb_leads: Words = ()  # words before a participle that is no verb
    verb_fillers: Words = ()  # words that may stand between a verb and the date beside it
    deniers: Words = ()  # words that turn "before" and "until" round: not open until Monday
    denying_end: str = "(?!)"  # expression of what does so at the end of a word
    moving: Words = ()  # verbs of putting off
    moving_now: Words = ()  # those of `moving` whose old day lies ahead as well
    prolonging: Words = ()  # verbs of making something last, before the day until which it does
    moving_to: Words = ()  # words between such a verb and the new day
    # --- telling a year from a number
    counted_endings: str = ""  # expression of what may follow a noun of `counted`
    part_leads: Words = ()  # words before a number that make it a part of another one: davon 1900
    parts_behind: Words = ()  # the same behind it: 1900 of them
    participle_ends: Words = ()  # endings of a word that no number counts
    year_words: Words = ()  # words before a number of four digits that make it a year
    since_words: Words = ()  # those of them that nothing but a time follows
    determiners: Words = ()  # words before a year that describes a noun
    plural_verb_ends: Words = ()  # endings of such verbs in the plural, behind which digits count
    event_verbs: str = "(?!)"  # expression of a verb behind a year that begins a sentence
    births: str = "(?!)"  # expression of verbs of what happens once
    firstly: Words = ()  # words that may stand between such a year and its verb
    fates: str = "(?!)"  # the same with those that make digits right beside them a year
    spelled_out: Mapping[str, str] = _table()  # letters that ids do without, in those that they have
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

    attributions: Mapping[str, Words] = _table()  # whom a sentence names for what it says

    @property
    def lacks(self) -> tuple[str, ...]:
        """The tables without which its texts can be verified, but not read; empty where it has them all."""
        needed: dict[str, Collection[Any]] = {
            "cardinals": self.cardinals, "hedges": self.hedges, "months": self.months, "weekdays": self.weekdays,
            "units": self.units, "durations": self.durations, "date_leads": self.date_leads,
            "range_words": self.range_words, "stop_words": self.stop_words,
        }  # fmt: skip
        return tuple(name for name, table in needed.items() if not table)

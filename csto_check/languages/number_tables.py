"""What a language says with and around numbers."""

from collections.abc import Mapping
from typing import Literal

from csto_check.languages.record import record
from csto_check.languages.sought import NoNumber, Sought
from csto_check.languages.tables import WordList, table

Link = Literal["plain", "and", "mixed", "of", "point", "inverted"]  # how two parts of a number hang together


@record
class NumberTables:
    """What a language says with and around numbers."""

    # --- reading numbers: what a number is summed from (reading/summing.py)
    decimal: str = "."  # the mark before decimals, and the one between groups of three digits
    group: str = ","
    cardinals: Mapping[str, float] = table()  # words below a hundred, with what each adds
    multipliers: Mapping[str, int] = table()  # words that multiply what stands before them: hundred, million, dozen
    fractions: Mapping[str, float] = table()  # parts of a whole before a scale: half a million
    addends: Mapping[str, float] = table()  # what is joined to a word and adds a part: zweieinhalb
    denominators: Mapping[str, int] = table()  # what divides the number before it: three quarters of a million
    joints: WordList = ()  # what stands between the parts of one word, nothing included; empty: none are put together
    links: Mapping[str, Link] = table()  # what stands between two parts, blanks included, with how it joins them
    halves: WordList = ()  # what adds a half behind a number, blanks included
    one: str | None = None  # expression of an article before a word that multiplies
    articles: WordList = ()  # cardinals that are hardly a number of their own
    minus: WordList = ()  # words for a minus sign
    scale_letters: Mapping[str, int] = table()  # as written: letters and short forms that stand on digits
    open_letters: WordList = ()  # those of them that may be a unit as well
    dotted: WordList = ()  # words of scale that are abbreviated with a point
    nouns_are_large: bool = False  # nouns begin with a capital letter
    plurals: Mapping[str, int] = table()  # that leave the number open: the lowest that they allow, two of each
    only_before_of: WordList = ()  # those that count only before a word of `of`
    several: WordList = ()  # words before such a plural, or a word that multiplies, that leave it open too
    of: WordList = ()  # words between such a plural and its noun
    ordinal_stems: Mapping[str, int] = table()
    ordinal_endings: WordList = ()  # behind those stems
    ordinal_marks: WordList = ()  # behind digits, in small letters
    ordinal_leads: WordList = ()  # words before an ordinal of three digits and a point
    ordinal_point: str = "(?!)"  # expression of the mark behind digits that stands alone
    no_ordinal: str = "(?!)"  # expression of what must not follow
    no_ordinal_after: str = "(?!)"  # expression of what must not stand before, up to its end

    # --- hedges (reading/hedges.py); each table of them by what they make of a number
    hedges: Mapping[str, WordList] = table()  # before a number
    passing_fillers: WordList = ()  # adverbs that may stand between a verb of passing and its number, as dates may
    further: WordList = ()  # words between a hedge and its number that add nothing: at least another three weeks
    mark_phrases: WordList = ()  # what may stand between a hedge and the mark that something passes: die Marke von
    hedges_after: Mapping[str, WordList] = table()  # behind it
    hedges_at_end: Mapping[str, WordList] = table()  # those behind a number that count only before a mark
    hedges_after_comma: WordList = ()  # those of them before which a comma may stand
    passing: Mapping[str, WordList] = table()  # verbs of passing, nearing and falling short, before the mark
    passing_or_else: WordList = ()  # those of them that do so only where a count passes, or a mark is passed
    passing_after: Mapping[str, WordList] = table()  # such verbs behind the mark
    counts: WordList = ()  # endings of what passes: toll, number
    marks: WordList = ()  # what a number is that is passed
    carriers: WordList = ()  # what may stand between such a verb and its number
    negators: WordList = ()  # what turns a hedge round: not over
    than: WordList = ()
    or_equal: WordList = ()  # what includes the end of a comparison
    comparative_ends: WordList = ()
    lesser: WordList = ()  # beginnings of comparatives that say less, and of those that say more
    greater: WordList = ()
    comparing: Mapping[str, str] = table()  # words before an adjective that compare: more expensive than
    versus_leads: str = "(?!)"  # expression of verbs and nouns in the clause before such a hedge that make it none
    versus: WordList = ()  # hedges that part two figures of a vote behind the first of them: 61 gegen 48
    governed: WordList = ()  # hedges that a verb or noun of `hedge_traps` before them makes a preposition
    hedge_traps: str = "(?!)"  # expression of words behind which a hedge is a preposition
    prepositions: WordList = ()  # the hedges that can be one
    small_prepositions: WordList = ()  # those that hardly are a hedge before a small number
    during: WordList = ()  # hedges that say how long something goes on, before a small number of units of time
    lasting: WordList = ()  # words behind which they are hedges even so: lasted over three weeks
    among_hedges: WordList = ()  # those that may mean "among"
    dative_ends: WordList = ()  # endings of the noun behind "among"
    measures: WordList = ()  # what such a hedge does count, even if the number is small; empty: anything

    # --- ranges, shares, steps
    between: WordList = ()  # words before the first number of a range
    froms: WordList = ()  # the same where the second stands behind "to"
    bys: WordList = ()  # words before a step
    range_words: Mapping[str, bool] = table()  # words between its two; True: only behind one of `between`
    hedging_ranges: WordList = ()  # those behind which the second number may have a hedge of its own
    percent: WordList = ()
    of_whole: str = "(?!)"  # expression behind per cent that makes it a share of a whole
    # With a group `said`, and {N} of {M} or a group `of` for the whole; with a group `step` a change or nothing.
    share_shapes: tuple[Sought, ...] = ()
    articles_before_shares: WordList = ()  # what may stand between a hedge and a share
    denominators_of_shares: Mapping[str, float] = table()
    changes: WordList = ()  # verbs and nouns of rising and falling
    change_direct: WordList = ()  # the same for a number of per cent, points or money alone
    change_before: WordList = ()  # expressions before a step, up to its hedge; {V} is one of `changes`, {C} money
    change_lead: str = "(?!)"  # expression before a number that is a step where its clause has one of `changes`
    change_after: WordList = ()  # expressions behind a step; {X} stands where no number may follow

    # --- what is counted
    level_leads: WordList = ()  # prepositions before a figure that make it no step: mit 17 Prozent unter dem Wert
    points: WordList = ()  # what is counted of steps besides per cent and money
    currencies: WordList = ()  # in small letters: words for money
    part_of: str = "(?!)"  # expression behind a number that counts some of what follows: 120 of the houses
    number_of: WordList = ()  # what stands before a noun whose number follows later: the number of
    counted: WordList = ()  # nouns that a number counts, or beginnings (`counted_endings`): they tell it from a year
    not_nouns: WordList = ()  # words behind a number at which the look for its noun ends
    irregular: WordList = ()  # plurals that do not end with one of `noun_ends`, and words that stand for one
    noun_ends: WordList = ()  # endings of plurals
    people_ends: WordList = ()  # endings of words for the people of a place
    word_forms: tuple[tuple[str, str], ...] = ()  # how a noun ends in one form, and in another: ("y", "ies")
    compounds: bool = False  # nouns are put together to one word
    no_noun_ends: WordList = ()  # endings of words that look like plurals and are none
    no_noun_words: WordList = ()  # endings of words that are no noun behind a number: adverbs, participles
    adjective_ends: WordList = ()  # where nouns have capitals: endings of what may stand before one
    heads: WordList = ()  # plurals behind which no further noun is looked for
    hyphenated: str | None = None  # expression of a noun joined to its number by a hyphen
    no_glued_nouns: WordList = ()  # what is joined so and is no noun: strong
    glued_units: WordList = ()  # as written: units that may stand behind digits without a space
    measure_adjectives: WordList = ()  # what shows that m is metres
    durations: WordList = ()  # units of time that make their number a duration
    duration_words: tuple[Sought, ...] = ()  # expressions of such a unit behind a number in one word
    single_durations: tuple[Sought, ...] = ()  # one unit or half: groups `said` and `led`, `one`, `half` or `more`
    duration_leads: WordList = ()  # words behind which a unit alone is a length, as it is where a clause begins
    vague_durations: tuple[Sought, ...] = ()  # expressions of lengths that name no number, with a group `said`

    # --- what looks like a number and is none, by what it is
    glued_leads: WordList = ()  # what is joined to a year or a name and makes it none with a number: mid-2023
    naming: WordList = ()  # words before a number that make it a name
    naming_ends: WordList = ()  # how such words may end where nouns are put together to one word
    no_numbers: tuple[NoNumber, ...] = ()

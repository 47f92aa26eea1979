"""What a language says with and around dates."""

from collections.abc import Mapping

from csto_check.languages.record import record
from csto_check.languages.tables import WordList, table


@record
class DateTables:
    """What a language says with and around dates."""

    # --- reading dates: the days, months and spans that words name
    small_names: bool = False  # months and weekdays are written in small letters
    months: Mapping[str, int] = table()
    short_months: WordList = ()  # those of up to four letters that are no abbreviations
    common_words: WordList = ()  # months that are other words as well, in small letters
    weekdays: Mapping[str, int] = table()  # Monday is 0
    short_weekdays: Mapping[str, int] = table()  # that are one only beside a day of a month
    weekday_names: WordList = ()  # words before a weekday that make it the name of one day: Good Friday
    repeating: WordList = ()  # words before a date that comes again and again: every
    day_parts: Mapping[str, str] = table()  # morning, noon, afternoon, evening or night
    parts_are_glued: bool = False  # a part may be one word with its weekday
    today: Mapping[str, int] = table()  # words for days, with their distance from today
    part_of_today: Mapping[str, str] = table()  # those of them that name a part of the day by their first word
    today_traps: WordList = ()  # words behind which such a word is one for a part of the day
    now: WordList = ()  # words for the text's own day where a range ends
    day_orders: Mapping[str, int] = table()  # words before a weekday or day that say which: today's
    date_ordinals: Mapping[str, int] = table()  # ordinals in one word
    day_endings: WordList = ()  # behind the digits of a day
    last_of: WordList = ()  # ordinals for the last of a whole
    units: Mapping[str, str] = table()  # units of time in dates, with what they mean
    plural_units: WordList = ()  # those of them in the plural
    seasons: Mapping[str, str] = table()
    unit_ends: Mapping[str, str] = table()  # words for the beginning or the end of a unit
    this_units: Mapping[str, str] = table()  # words for the unit in which the text's day lies
    before_units: Mapping[str, str] = table()  # words for the unit before that of which the text tells
    decades: Mapping[str, int] = table()
    decade_endings: WordList = ()  # behind the digits of a decade
    decade_units: WordList = ()  # words behind a decade that belong to it
    eras: Mapping[str, int] = table()  # -1 before Christ, 1 after
    quarter_marks: WordList = ()  # letters before the digit of a quarter: Q3

    # --- which of them, and how they are joined
    orders: Mapping[str, int] = table()  # -1 last, 0 this, 1 next, 2 the one after it
    double_orders: Mapping[str, int] = table()  # behind a unit: after next
    elsewhere_orders: WordList = ()  # words of order that count from another day, those of `orders` behind an article
    shifting: WordList = ()  # those that do behind an article, before a unit alone: the next year
    final_orders: WordList = ()  # words of order that may mean the last part of a whole
    part_words: WordList = ()  # words behind such a part that say of what
    restricting: WordList = ()  # what tells behind a unit which one it is: the weekend before the vote
    stretching: WordList = ()  # words before an order that make it a stretch up to the text's day: the last year
    leading_into: WordList = ()  # prepositions before such a stretch: over
    one_unit: WordList = ()  # articles that are one before a unit of time
    vague_counts: WordList = ()  # words before units that do not say how many
    halves_after: Mapping[str, str] = table()  # what adds to a count behind its unit, as a decimal
    count_hedges: Mapping[str, WordList] = table()  # words before a count of units, by what they make of it
    exactly: WordList = ()  # words before such a count that change nothing
    ago_before: WordList = ()  # words before a count of units that step back from the text's day
    ago_after: WordList = ()  # the same behind it
    ahead_before: WordList = ()  # words before a count of units that step ahead, or say how long something takes
    ahead_after: WordList = ()
    within_adjectives: WordList = ()  # behind an ordinal before such a count: the first such fire in two years
    within_which: WordList = ()  # words before such a count that make it how long: for the third time in two years
    elsewhere_after: WordList = ()  # words behind units that count from another day: later
    elsewhere_final: WordList = ()  # those that do where nothing follows them: three months before
    elsewhere: WordList = ()  # whole phrases that do: the day before
    directions: Mapping[str, int] = table()  # words between a count of units and the day it is counted from
    range_openers: WordList = ()  # words before the first date of a range that ends with a word for it
    range_joins: WordList = ()  # words between the two dates of a range
    nights: WordList = ()
    night_joins: WordList = ()  # words between the two days of a night
    list_joins: WordList = ()  # words before the last of several dates
    either_joins: WordList = ()  # those of them that say that it is one of two
    containers: WordList = ()  # words between a date and the longer one that it lies in
    fillers: WordList = ()  # articles and prepositions that may stand within a date
    setting_leads: WordList = ()  # words before a date that may set the time of what follows in a text
    describing_ends: WordList = ()  # endings of a participle between a date and its noun
    bare_years: bool = False  # a year without a preposition sets the time: sie geht 2023 auf Tour
    year_singulars: WordList = ()  # those of them behind which three digits are a year as well
    year_labels: WordList = ()  # words before a year that say it is one
    month_leads: WordList = ()  # words before a month that stands alone
    month_verbs: WordList = ()  # verbs behind a month that begins its sentence, or stands behind an article
    month_articles: WordList = ()
    month_joins: WordList = ()  # words between a unit of time and the month with which it ends: the year to September
    month_only: WordList = ()  # those of them behind which no day of the month follows
    day_leads: WordList = ()  # words before a day of a month that stands alone
    articles_before_days: WordList = ()  # articles between such a word and the day
    unnamed_leads: WordList = ()  # words before a season or quarter that make it one of a year that is not said
    of_the_year: WordList = ()  # words behind a part of a year for the one that is not said
    business_units: WordList = ()  # parts of a year that are told so by their number: quarter
    coming: WordList = ()  # words of order for the first one ahead, whichever unit is running
    weeks_on: WordList = ()  # words right behind a weekday that put it a week further: Thursday week
    week_leads: WordList = ()  # words between a week and the day in it
    vague_parts: Mapping[str, WordList] = table()  # words for the start, the middle or the end of what follows
    date_leads: Mapping[str, WordList] = (
        table()
    )  # words before a date, by what they make of it (reading/dating/writing.py)
    date_leads_after: Mapping[str, WordList] = table()  # the same behind it
    not_onward: WordList = ()  # words behind such a word that make it a preposition
    onward: WordList = ()  # words behind a date that `range_openers` begin and that has no end
    past_leads: WordList = ()  # words before a day that tie it to what happened on it: das Unwetter vom Wochenende
    destined: WordList = ()  # words before a day, or a month with one of `destinations` behind it, that put it ahead
    destinations: WordList = ()
    planned_for: WordList = ()  # words before what is to come, and the date that describes it
    old_values: WordList = ()  # words before such a word that make a date that of an old value: up from

    # --- times of day beside a date
    clock_words: WordList = ()  # behind the hour
    clock_fractions: Mapping[str, int] = table()  # words before an hour for minutes counted from it: half past
    clock_sides: Mapping[str, int] = table()  # words between minutes and the hour they are counted from: 1, or -1
    meridiems: Mapping[str, int] = table()  # 0 before noon, 12 after
    clock_leads: Mapping[str, str] = table()  # words before a time, by what they make of it; "" where it is exact
    clock_parts: WordList = ()  # words between a time and the part of its day
    clock_joins: WordList = ()  # words and marks between a time and its date
    noons: WordList = ()
    zones: Mapping[str, str] = table()  # names of zones, with their offset
    unclear_zones: WordList = ()  # names that mean several, or another one in summer

    # --- telling a year from a number
    counted_endings: str = ""  # expression of what may follow a noun of `counted`
    part_leads: WordList = ()  # words before a number that make it a part of another one: davon 1900
    parts_behind: WordList = ()  # the same behind it: 1900 of them
    participle_ends: WordList = ()  # endings of a word that no number counts
    year_words: WordList = ()  # words before a number of four digits that make it a year
    since_words: WordList = ()  # those of them that nothing but a time follows
    determiners: WordList = ()  # words before a year that describes a noun
    plural_verb_ends: WordList = ()  # endings of such verbs in the plural, behind which digits count
    event_verbs: str = "(?!)"  # expression of a verb behind a year that begins a sentence
    births: str = "(?!)"  # expression of verbs of what happens once
    firstly: WordList = ()  # words that may stand between such a year and its verb
    fates: str = "(?!)"  # the same with those that make digits right beside them a year
    spelled_out: Mapping[str, str] = table()  # letters that ids do without, in those that they have

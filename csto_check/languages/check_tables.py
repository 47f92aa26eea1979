"""What a language says where a text can be held against itself.

Expressions are over sentences with marks (checking/masked.py): {Q:whole} is a count in the group `whole`, {P} a share,
{X} points, {L} a length, {D} a date, {O} one counted from another date, {A} an age, {T} a time, {W3} up to three words.
"""

from collections.abc import Mapping

from csto_check.languages.record import record
from csto_check.languages.tables import WordList, table


@record
class CheckTables:
    """The shapes in which figures and dates hang together."""

    near_hedges: WordList = ()  # hedges that open a number to one side, but not far: just over
    percent_points: WordList = ()  # nouns of steps between two shares
    breaks: str = "(?!)"  # expression of what parts two statements of a sentence
    length_breaks: str = "(?!)"  # the same between a length and what it measures

    # --- dates and lengths
    weekday_shapes: WordList = ()  # a `date` whose `weekday` is told behind it: 6 January, which was a Monday
    that_weekday_shapes: WordList = ()  # a `weekday` of the day of the sentence before: on that Friday
    weekday_tails: str = ""  # expression of what may be written on to a weekday: Dienstagabend
    right_weekdays: WordList = ()  # a `weekday` that a text tells of a day itself: was a Monday
    stretch_shapes: WordList = ()  # `start` and `end` of one thing, told by verbs
    those_shapes: WordList = ()  # a `length` that speaks of a stretch before it: in those 14 days
    lasting_shapes: WordList = ()  # a `length` that is told of the thing itself: lasted nine days
    length_shapes: WordList = ()  # a `length` beside the `range` that it measures
    begun_words: str = "(?!)"  # expression of words that say that something began, and that it ended
    ended_words: str = "(?!)"
    spoken_shapes: WordList = ()  # a `length` of what the sentence tells by its beginning and its end
    apart_length_shapes: WordList = ()  # the same where the sentence before or behind tells it
    length_traits: str = "(?!)"  # expression in a length that stands before what it measures: 60-day
    definite: str = "(?!)"  # expression of what ends right before such a length of something named before
    other_length: str = "(?!)"  # expression behind a length that measures something else: later, talks
    other_leads: str = "(?!)"  # expression of what ends right before such a length: every, the first
    joins_lengths: str = "(?!)"  # expression between two lengths that are one: one hour and 15 minutes
    clock_shapes: WordList = ()  # the times `start` and `end`, or `both` in one, between which something was
    each_leads: str = "(?!)"  # expression of what ends right before a length that comes again and again
    local_time: str = "(?!)"  # expression of words by which two times are on different clocks
    length_units: Mapping[str, str] = table()  # ends of words for units, with the unit; longer ones go first
    order_shapes: WordList = ()  # an `earlier` and a `later` date of one thing: opened, closed
    offset_shapes: WordList = ()  # an `offset` and the `date` that it comes to
    beside_shapes: WordList = ()  # a `length` `after` or `before` the date `anchor`, and the `date` that it comes to
    later_time_shapes: WordList = ()  # a `length` after the time named last, and the `time` that it comes to
    later_words: WordList = ()  # of such an offset, what says that it is later, and that it is earlier
    earlier_words: WordList = ()
    single_units: WordList = ()  # units that stand for one of them: the next day

    # --- ages
    present_ages: WordList = ()  # an `age` of the day of the text: the 45-year-old
    past_ages: WordList = ()  # an `age` of another day: died at the age of 48
    past_in_age: str = "(?!)"  # expression of what an age of another day has in itself: was 48
    birth_shapes: WordList = ()  # a `birth`, or its `year` in digits
    age_breaks: str = "(?!)"  # expression of what parts an age of another day from that day
    same_aged: WordList = ()  # expressions of the beginning of a sentence that names the person before by an age
    same_person: WordList = ()  # as written: words that begin a sentence about the person of the one before
    life_shapes: WordList = ()  # a `life` from birth to death, and the `age` at the end of it
    other_person: str = "(?!)"  # expression of words that bring in somebody else
    just_died: str = "(?!)"  # expression by which somebody died not long before the day of the text
    to_come: str = "(?!)"  # expression of what will be within a year
    would_be: str = "(?!)"  # expression by which somebody dead would be of an age
    age_ties: str = "(?!)"  # expression of what looks like a break but tells how a life ended

    # --- parts of a whole
    whole_shapes: WordList = ()  # a `whole` whose parts follow in the sentence; `open` where they may overlap
    list_shapes: WordList = ()  # a `whole` of which all parts follow from the first of the `list` on
    no_sharing: WordList = ()  # words of a sentence that lists only some of the parts, or other things
    list_starts: str = "(?!)"  # expression of what ends right before the first part of a list
    list_joins: str = "(?!)"  # the same before one in its middle
    list_ends: str = "(?!)"  # the same before the last
    group_leads: str = "(?!)"  # expression of words before a share that is one of some only: among women
    undecided: str = "(?!)"  # expression of what follows the share of those who did not say
    total_leads: str = "(?!)"  # expression of what ends right before a whole that is told behind its parts
    all_nouns: WordList = ()  # of those, what anybody or anything may be that is counted
    wide_nouns: WordList = ()  # words for all that are counted in a list, of whatever kind
    bare_follows: str = "(?!)"  # expression of what follows a number that counts what was named before
    sum_shapes: WordList = ()  # a `whole` behind its parts
    part_shapes: WordList = ()  # a `part` of a `whole`
    back_shapes: WordList = ()  # what says that a sentence tells parts of what the one before counts
    divided: str = "(?!)"  # expression of all that stands between a part and its whole: five of the 14
    part_units: WordList = ()  # nouns of measures, which are no parts of what is counted
    sub_leads: str = "(?!)"  # expression of what ends right before a part of a part
    last_leads: str = "(?!)"  # expression of what ends right before the last part
    part_leads: str = "(?!)"  # expression of what ends right before a part
    no_part: str = "(?!)"  # expression of what follows a number that is no part: of them, years
    rest_leads: str = "(?!)"  # expression of what ends right before a part that is all that is left
    traits: tuple[WordList, ...] = ()  # beginnings of words by which people are told apart, those of one kind together
    overlapping: WordList = ()  # words of a sentence that counts somebody twice: both
    states: tuple[WordList, ...] = ()  # verbs behind parts by which they are told apart, those of one kind together
    placed: str = "(?!)"  # expression of the words behind a part that say where it is
    part_preps: WordList = ()  # prepositions with which what a part is may begin
    part_copulas: WordList = ()  # verbs behind a part, which those behind it share: were, had
    complements: tuple[tuple[WordList, WordList], ...] = ()  # beginnings of words for all that there is, in two

    # --- from a to b
    step_shapes: WordList = ()  # the two ends `from` and `to` of a change, in a sentence that tells one
    turn_shapes: WordList = ()  # the same in words that say so themselves: 28 instead of 25
    hypothetical: WordList = ()  # words of a sentence that tells what is not so
    step_told_shapes: WordList = ()  # a `step` of which a sentence behind the change speaks: that 35 per cent reduction
    onto: str = "(?!)"  # expression of all that stands between a step and the end that it leads to
    step_follows: str = "(?!)"  # expression of what follows the step of a change: more, hinzu
    hundredths: WordList = ()  # units of which a hundred make the unit of the two ends
    risen: WordList = ()  # words that say that it went up, and down
    fallen: WordList = ()
    step_leads: str = "(?!)"  # expression of what ends right before the step of the change
    weak_leads: str = "(?!)"  # the same where a verb of the sentence must say that it went up or down
    factors: Mapping[str, str] = table()  # verbs for growing or shrinking by a factor, with it
    factor_shapes: WordList = ()  # such a verb as `factor`, and the two ends `from` and `to`
    share_of_other: str = "(?!)"  # expression behind a share that is one of something: of workers
    role_leads: str = "(?!)"  # expression of what ends right before a step that no end need stand beside
    role_follows: str = "(?!)"  # expression of what follows such a step
    than_then: str = "(?!)"  # expression of what follows a step from a time that is told: less than a year ago
    other_thing: str = "(?!)"  # expression of what parts two numbers that are of different things
    same_change: str = "(?!)"  # expression of the beginning of a sentence about the change of the one before
    was_leads: str = "(?!)"  # expression of what ends right before a number that is where something was
    was_follows: str = "(?!)"  # expression of what follows one
    current_leads: str = "(?!)"  # expression of what ends right before where something is that is to change
    now_leads: str = "(?!)"  # expression of what ends right before where something is after a change
    past_times: str = "(?!)"  # expression of dates that are told to compare with: a year ago

    # --- shares
    portion_shapes: WordList = ()  # a `share` of a `whole`, and the `part` that it is

    portion_pair_shapes: WordList = ()  # all three of one or two sentences
    portion_back_shapes: WordList = ()  # the `share` and the `part` of what the sentence before counts
    share_told_shapes: WordList = ()  # a `share` of a `whole`, and in the sentence behind it the `part` that this is
    that_is_shapes: WordList = ()

    # --- what is said to be wrong
    doubting: WordList = ()  # words, or beginnings with *, by which a text says itself that something is not right

    # --- the same twice
    definite_counts: WordList = ()  # a `count` that the sentence before has told: the nine carriages
    same_counted: tuple[WordList, ...] = ()  # nouns for the same people or things, those of one kind together
    no_recount: WordList = ()  # words of sentences that count some of them, or others
    second_counts: WordList = ()  # a `count` of all of what was counted before: all nine carriages

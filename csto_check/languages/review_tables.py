"""What tells a language, and what its sentences say of the figures in them."""

from collections.abc import Mapping

from csto_check.languages.record import record
from csto_check.languages.tables import States, WordList, table


@record
class ReviewTables:
    """What tells a language, and what its sentences say of the figures in them."""

    # --- telling the language of a text
    letters: str = ""  # letters that hardly another language has
    stop_words: WordList = ()  # frequent words

    # --- reviewing sentences
    clauses: WordList = ()  # words that begin a clause of their own
    joins: WordList = ()  # words between the items of a list
    small: WordList = ()  # small words that may stand around them
    people: WordList = ()  # nouns that stand for whoever is counted
    denied: WordList = ()  # words that deny a number in their clause
    particles: WordList = ()  # those of them that belong to a verb where a mark follows: gibt dem Gesuch statt
    contrasts: WordList = ()  # words behind which a denial before them no longer holds
    pairing: WordList = ()  # words that leave open which of two numbers is whose
    name_endings: WordList = ()  # behind what a name begins with they make an adjective or a word for its people
    asks_start: str = "(?!)"  # expression of questions that ask from when something is
    supposed: WordList = ()  # words that only suppose it or ask for it
    apart: WordList = ()  # words right before a number that set it apart from the whole
    among: WordList = ()  # words before a share of it
    telling: WordList = ()  # words of saying: a date in their clause is that of the telling
    planning: WordList = ()  # words that make a clause one of what is to come
    passive: str = "(?!)"  # expression of a clause in which such a word only makes a passive: werden geschickt
    of_them: WordList = ()
    rates: WordList = ()  # what makes a number a rate
    shares: str = "(?!)"  # expression of what makes a number behind it a whole of which only a share is told
    turning_clauses: WordList = ()  # the negations that turn what a whole clause says
    denying: WordList = ()  # what denies, or all but denies, what is done or had: no soldiers, hardly any, few if any
    not_denying: WordList = ()  # phrases that begin like it and deny nothing: no fewer than

    attributions: Mapping[str, WordList] = table()  # whom a sentence names for what it says

    # --- tying a sentence to a topic
    function_words: WordList = ()  # words that tell nothing of what a sentence is about
    which: WordList = ()  # question words that a noun follows which only tells what kind of answer is asked for
    inflections: WordList = ()  # endings of words, without which two are alike
    states: States = ()  # the states of the world: names, adjectives and peoples, capitals
    groups: Mapping[str, WordList] = table()  # words that a cue names together, `*` behind an open ending: <killed>
    harms: WordList = ()  # groups that tell of people who came to harm
    opposites: tuple[tuple[str, str], ...] = ()  # groups that tell opposite directions

    # --- what keeps a sentence from contradicting
    restrictors: WordList = ()  # words that make a figure one of a part: first, only, since
    other_acts: WordList = ()  # words that tell of another one of several acts: second, again
    pronouns: WordList = ()  # those of persons: whom they stand for is not known
    limits: WordList = ()  # restrictors that only tell how small a number is where they stand right before it: only
    event_links: WordList = ()  # words before an event that make a sentence only refer to it: after
    event_results: WordList = ()  # words behind an event that tell what it led to
    not_links: WordList = ()  # words behind one of these that make it tell who says it: nach Angaben
    led: WordList = ()  # words behind a name, or before it, that make it only tell whose something is: Moscow-led
    earlier: WordList = ()  # words that make a count one of an earlier time: at first
    count_days: WordList = ()  # words before the day as of which a count holds
    at_earliest: WordList = ()  # parts of what stands before a date that tells no start, only that nothing was before
    count_nouns: WordList = ()  # words before a number that counts what the sentence is about: the death toll
    places: WordList = ()  # words before a place
    place_adjective: str = "(?!)"  # expression of an adjective made of a place's name, where all nouns look like names
    mishaps: WordList = ()  # kinds of events, `*` behind an open ending: a text that names another one tells of that

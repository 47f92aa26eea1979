"""When the clauses of a language tell of what they name."""

from csto_check.languages.record import record
from csto_check.languages.tables import WordList


@record
class VerbTables:
    """When the clauses of a language tell of what they name."""

    # --- when a clause tells of what it names
    clause_words: WordList = ()  # words that begin a clause of their own
    saying: WordList = ()  # verbs of saying in the past
    reports: str = "(?!)"  # expression of what stands right before the day of a report
    possessive: str = ""  # what an apostrophe joins to a date that belongs to a noun: Sunday's quake
    past_phrases: str = "(?!)"  # expression of the same in more than one word, or of such a word with what follows it
    past: str = "(?!)"  # expression of verbs that put a date in the past
    past_or_participle: str = "(?!)"  # expression of those that are participles behind one of `auxiliaries`
    perfect_shape: str = "(?!)"  # expression of a future or infinitive that does
    perfect: str = "(?!)"  # expression of how a clause with such a verb ends that does
    done: str = "(?!)"  # expression of a participle in a clause with a copula that does
    copula_shape: str = "(?!)"  # expression of a verb that tells of what comes only right beside its date
    future: WordList = ()  # words that put it in the future
    future_shape: str = "(?!)"  # expression of the same
    demanding: WordList = ()  # verbs of asking for what is to be done until a day
    conditions: WordList = ()  # words with which a clause begins whose past may lie ahead: if
    perfects: WordList = ()  # with what a perfect begins that still holds on the day until which something is
    infinitive_marks: WordList = ()  # words behind which a form is no past: to hit the coast
    infinitive_before: str = "(?!)"  # expression before the day by which something is to be done: to leave by Saturday
    verb_first: bool = False  # what says when stands behind its verb, so that a verb behind it hardly is its own
    past_plans: WordList = ()  # with what a past plan begins; where a contrast follows it did not come about
    purpose_shape: str = "(?!)"  # expression of an infinitive that does only before its date: to be held on Monday
    present: WordList = ()  # verbs that tell of what comes
    doubtful: WordList = ()  # those that are participles behind an auxiliary
    auxiliaries: WordList = ()
    duties: WordList = ()  # those of `future` that an infinitive of the past does not put in the past
    modals: WordList = ()  # verbs that an infinitive follows
    infinitive_ends: WordList = ()  # endings of one, which may look like a form of the past
    beside_before: str = "(?!)"  # expression of what may be a verb in the present right before a date
    beside_behind: str = "(?!)"  # the same right behind it
    running: str = "(?!)"  # expression of what may be a finite verb in the present anywhere in a clause
    bare_leads: WordList = ()  # prepositions before an adjective that looks like such a verb: wegen starken Regens
    due_leads: WordList = ()  # words before a day by which something is to be done: zum 1. August
    event_before: str = "(?!)"  # expression before a day that ties it to what happened on it: nach dem Brand am
    having_shape: str = "(?!)"  # expression of a verb that is past but where no participle follows: haben bis Mai Zeit
    no_verb_leads: WordList = ()  # words before a participle that is no verb
    verb_fillers: WordList = ()  # words that may stand between a verb and the date beside it
    deniers: WordList = ()  # words that turn "before" and "until" round: not open until Monday
    denying_end: str = "(?!)"  # expression of what does so at the end of a word
    moving: WordList = ()  # verbs of putting off
    moving_now: WordList = ()  # those of `moving` whose old day lies ahead as well
    prolonging: WordList = ()  # verbs of making something last, before the day until which it does
    moving_to: WordList = ()  # words between such a verb and the new day

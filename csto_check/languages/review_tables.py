"""What tells a language, and what its sentences say of the figures in them."""

from collections.abc import Mapping
from dataclasses import dataclass

from csto_check.languages.tables import Words, table


@dataclass(frozen=True, kw_only=True, init=False, eq=False, repr=False)
class ReviewTables:
    """What tells a language, and what its sentences say of the figures in them."""

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

    attributions: Mapping[str, Words] = table()  # whom a sentence names for what it says

"""What the program knows of a language: every table with its meaning, its shape, and an empty default.

Words stand in small letters unless a table says otherwise. An expression is one over folded text (text/fold.py).
A language with the first tables alone is complete for quotes; reading needs those for numbers and dates.
"""

from collections.abc import Collection
from typing import Any

from csto_check.languages.check_tables import CheckTables
from csto_check.languages.date_tables import DateTables
from csto_check.languages.number_tables import NumberTables
from csto_check.languages.record import record
from csto_check.languages.review_tables import ReviewTables
from csto_check.languages.tables import WordList
from csto_check.languages.verb_tables import VerbTables


@record
class Language(NumberTables, DateTables, VerbTables, ReviewTables):
    """One language, known by its code (ISO 639-1)."""

    code: str

    checks: CheckTables = CheckTables()

    # --- quotes: what is glued to a number or a word, and where sentences end
    scales: WordList = ()  # words behind a number that are part of it
    powers: WordList = ()  # units and functions behind which a raised figure is a power and no note: metre²
    numbers: WordList = ()  # words of numbers before a word of scale or a hyphen
    ranges: WordList = ()  # words between the two ends of a range
    turning: WordList = ()  # what stands before a hyphen and turns the word behind it: non, anti
    negations: WordList = ()  # words that deny what stands beside them
    abbreviations: WordList = ()  # as written: what ends with a point that ends no sentence; single letters never do
    ordinals: bool = False  # a number with a point is an ordinal unless one of the next words follows
    starters: WordList = ()  # as written: words that begin sentences
    sentences: tuple[tuple[str, WordList], ...] = ()  # texts, each with the sentences that it falls into

    @property
    def lacks(self) -> tuple[str, ...]:
        """The tables without which its texts can be verified, but not read; empty where it has them all."""
        needed: dict[str, Collection[Any]] = {
            "cardinals": self.cardinals, "hedges": self.hedges, "months": self.months, "weekdays": self.weekdays,
            "units": self.units, "durations": self.durations, "date_leads": self.date_leads,
            "range_words": self.range_words, "stop_words": self.stop_words,
        }  # fmt: skip
        return tuple(name for name, table in needed.items() if not table)

"""Telling a year from a number: what is before it and after it."""

import re
from functools import cache

from csto_check.languages.known import data, once
from csto_check.languages.language import Language
from csto_check.reading.dating.line import MONEY, Line
from csto_check.reading.dating.points import Point, Unclear, Year
from csto_check.text.expressions import any_of

NO_BC = "years BC cannot be recorded"
_LIKELY = range(1900, 2100)  # years that news write without a word that says so
_ROUND = 50  # a multiple of it hardly is the year of "the 2000 protests"
_ROUND_HUNDRED = 100
_EARLIEST = 1100  # before it a number is a year only by a word that says so


def is_year(line: Line, index: int, end: int) -> bool:
    """Whether four digits are a year, by the words around them alone."""
    number, before = int(line.word(index)), line.word(index - 1)
    if before in line.words.year_labels:
        return True
    if before in line.words.part_leads or line.lexicon.parts_behind.at(line, end):
        return False
    if line.word(end) in (*MONEY, "%", "°", "+"):
        return False
    if before in line.words.since_words:
        return line.kind(end) != "unit"
    if counts_things(line, index, end) or _is_part_of_year(line, end) or _is_reached(line, index, end):
        return False
    if before in line.words.determiners:
        return _describes(line, end)
    if number % _ROUND == 0 and line.lexicon.passing.before(line, index):
        return False
    hedge = line.lexicon.rough.before(line, index)
    return _is_year_behind(line, index, *hedge) if hedge else _is_bare_year(line, index, end)


def _is_bare_year(line: Line, index: int, end: int) -> bool:
    """Whether four digits that count nothing are a year, by a word before them, by their number, or by a verb."""
    number = int(line.word(index))
    if line.word(index - 1) in line.words.year_words:
        return True
    if number in _LIKELY and number % _ROUND_HUNDRED != 0:
        return True
    return number >= _EARLIEST and (_opens(line, index, end) or _is_born(line, index, end) or _is_told(line, index))


def _is_year_behind(line: Line, index: int, hedge: str, start: int) -> bool:
    """Whether four digits are a year after a hedge: about 1841 of a birth, 114 more than 2020."""
    number, compared = int(line.word(index)), start < index - 1
    if compared and (line.is_number(start - 1) or line.is_number(start - 2)):
        return number in _LIKELY and number % _ROUND != 0
    if line.word(index - 1) in line.words.year_words and not compared:
        return True
    return line.has_birth and hedge in line.words.date_leads.get("about", ())


def counts_things(line: Line, index: int, end: int) -> bool:
    """Whether a number counts the noun after it."""
    noun = _noun(line, end)
    if noun is None:
        return False
    word, number = line.word(noun), int(line.word(index)) if line.kind(index) == "digits" else 0
    if noun > end and number in _LIKELY and number % _ROUND:
        return False
    if line.kind(noun) == "unit" and line.word(noun) in line.words.plural_units:
        return True
    if not _counted(line.lexicon.code, line.counted).search(word):
        plural = line.large(noun) if line.words.nouns_are_large else word.endswith(line.words.noun_ends)
        return (
            number > 0
            and number % _ROUND_HUNDRED == 0
            and plural
            and line.word(index - 1) not in line.words.determiners
        )
    described = line.word(index - 1) in line.words.determiners
    return number % _ROUND == 0 or not described


def may_count(line: Line, end: int) -> bool:
    """Whether a noun in the plural may be after a number, with an adjective or two before it."""
    words = [line.word(at) for at in range(end, end + 3) if line.is_letters(at)]
    counted = _counted(line.lexicon.code, line.counted)
    return any(word.endswith(line.words.noun_ends) or counted.search(word) for word in words)


def counts_right_behind(line: Line, index: int, end: int) -> bool:
    """Whether a number after a day or a month counts after all: in January 2000 people."""
    number = int(line.word(index)) if line.kind(index) == "digits" else 1
    return number % _ROUND_HUNDRED == 0 and _noun(line, end) == end and counts_things(line, index, end)


def _noun(line: Line, end: int) -> int | None:
    """Where the noun after a number may stand, with an adjective before it."""
    for at in range(end, end + 3):
        if not line.is_letters(at) or (line.glued(at) and at == end) or line.word(at) in line.free_words:
            return None
        if line.kind(at) in ("number", "month", "weekday"):
            return None
        if not line.words.nouns_are_large:
            if at > end or line.word(at).endswith(line.words.noun_ends) or line.word(at + 1) in _STOPS:
                return at
            if _counted(line.lexicon.code, line.counted).search(line.word(at)):
                return at
        elif line.large(at) or line.kind(at) == "unit":
            return at
        elif not line.word(at).endswith(line.words.adjective_ends):
            return None
        if line.word(at).endswith(line.words.participle_ends):
            return None
    return None


_STOPS = (",", ".", ";", ":", "")


def _is_part_of_year(line: Line, end: int) -> bool:
    """Whether a year follows: 2000 im Jahr 2011 are things."""
    at = line.skip(end, line.container_words, 3)
    return at > end and line.word(at - 1) in line.words.year_labels and line.kind(at) == "digits"


def _is_reached(line: Line, index: int, end: int) -> bool:
    """Whether something rose or fell to a number: the toll rose to 2012, stieg auf 2012; not "fell to 2012 levels"."""
    if index < 2 or line.word(index - 1) not in line.words.moving_to:
        return False
    alone = not line.is_letters(end) or line.word(end) in line.free_words
    changes = line.lexicon.changes
    return (alone and line.word(index - 2) in changes) or line.word(end) in changes


def _describes(line: Line, end: int) -> bool:
    """Whether a noun after a year is what it tells of: the 2014 protests."""
    return line.is_letters(end) or line.word(end) in ("-", "/")


def _opens(line: Line, index: int, end: int) -> bool:
    """Whether a number begins a sentence whose verb follows, or is after one: 1811 erschien, er kam 1227."""
    verb = _event_verb(line.lexicon.code)
    if index == 0 or (index == 1 and line.word(0) in line.lexicon.exactly):
        return verb.fullmatch(line.word(end)) is not None
    before = line.word(index - 1)
    return verb.fullmatch(before) is not None and not before.endswith(line.words.plural_verb_ends)


def _is_born(line: Line, index: int, end: int) -> bool:
    """Whether a verb of what happens once is right next to a number."""
    fates = line.lexicon.fates
    behind = line.skip(end, line.words.firstly, 1)
    return any(fates.fullmatch(line.word(at)) is not None for at in (index - 1, behind))


def _is_told(line: Line, index: int) -> bool:
    """Whether the sentence tells of other centuries or years, so that digits without a noun are a year as well."""
    return any(
        token.value == "century"
        or (token.word in line.words.year_singulars and line.kind(at + 1) == "digits")
        or (at != index and _may_be_year(line, at))
        for at, token in enumerate(line.tokens[: line.end])
    )


def _may_be_year(line: Line, index: int) -> bool:
    """Whether four digits without a noun are another year."""
    year = line.year(index) if line.kind(index) == "digits" else None
    return year is not None and year[0].year % _ROUND_HUNDRED > 0 and not counts_things(line, index, year[1])


def era(line: Line, index: int) -> tuple[Point, int] | None:
    """A year with its era: 520 AD, AD 520, 44 BC."""
    number = line.digits(index, 4)
    if number is not None:
        found = line.lexicon.eras.at(line, index + 1)
        return (_in_era(number, found[0]), found[1]) if found else None
    found = line.lexicon.eras.at(line, index)
    after = line.digits(found[1], 4) if found else None
    return (_in_era(after, found[0]), found[1] + 1) if found and after is not None else None


def _in_era(number: int, sign: int) -> Point:
    return Year(number) if sign > 0 else Unclear(NO_BC)


@once
def _event_verb(words: Language) -> re.Pattern[str]:
    return re.compile(f"(?i:{words.event_verbs})")


@cache
def _counted(code: str, more: tuple[str, ...]) -> re.Pattern[str]:
    """The last part of a noun that a number counts, with its endings."""
    words = data(code)
    start = "" if words.nouns_are_large else r"(?<!\w)"
    return re.compile(f"{start}(?:{any_of([*words.counted, *more])}){words.counted_endings}\\Z")

"""When a number is better not judged: denied, asked, supposed, one share of another, one of each."""

import re
from collections.abc import Iterator
from functools import cache

from csto_check.languages.known import data
from csto_check.reviewing.clauses import clause_ends
from csto_check.text.expressions import any_of, whole_words
from csto_check.text.span import Span
from csto_check.text.worded import Worded

_FEW_TO_DATE = 4  # words between a verb of saying and its date
_FEW = 4  # words before a number among which a negation denies it
_BEFORE = 30  # characters before a number in which a word takes it apart: "another 200", "each 150"


_ASIDE = re.compile(r", [^,;:()]{2,60}, ")
_NUMBER = re.compile(r" \d")


class Guards:
    """The words of one language that stop a judgement."""

    def __init__(self, language: str) -> None:
        self.language, self._ends = data(language), clause_ends(language)

    _supposed = Worded(lambda words: whole_words(words.supposed))
    _within = Worded(lambda words: whole_words(words.among))
    _negated = Worded(lambda words: whole_words(words.negations))
    _not = Worded(lambda words: whole_words(words.turning_clauses))
    # Before a figure they only say how small it is: hardly 70, keine 24 Stunden später.
    _denying = Worded(
        lambda words: rf"{whole_words(words.not_denying)}|(?P<denial>{whole_words(words.denying)})(?! \d)"
    )
    _joins = Worded(lambda words: whole_words(words.joins))
    _added = Worded(lambda words: rf"(?i:(?<!\w)(?:{any_of((*words.joins, *words.contrasts))}) \Z)")
    _telling = Worded(lambda words: whole_words(words.telling))
    _apart_words = Worded(lambda words: whole_words((*words.apart, *words.rates)))
    _apart = Worded(lambda words: rf"(?i:(?<!\w)(?P<word>{any_of(words.apart)})(?: \w+)? \Z)")
    _of_them = Worded(lambda words: rf"(?i: (?:{any_of(words.of_them)})(?!\w))")
    _shared = Worded(lambda words: rf"(?i:(?<!\w)(?:{words.shares}) \Z)")
    _rate = Worded(
        lambda words: rf"(?i:(?P<free> (?!(?:{any_of(words.joins)}) )[\w-]+)? (?:{any_of(words.rates)})(?!\w))"
    )
    # A particle of a verb at the end of its clause denies nothing: gibt dem Gesuch statt.
    _denied = Worded(
        lambda words: (
            rf"(?<!\w)(?!(?i:{any_of(words.particles)}) ?(?:[,.;:!?)]|\Z))"
            rf"(?i:{any_of((*words.denied, *words.pairing))})(?!\w)"
        )
    )

    def holds(self, text: str, span: Span, clause: Span, *, dates: bool = False, turned: bool = False) -> bool:
        """Whether a number is denied, supposed or only an addition, or its sentence is a question.

        `turned` is a date that a negation has turned already: did not start until.
        """
        if text.rstrip('"” )').endswith("?"):
            return True
        around = f"{text[: span.start]} _ {text[span.end : clause.end]}"
        if self._denied.search(around) or self._supposed.search(text, clause.start, span.start):
            return True
        negated = self._not if dates else self._negated
        before = " ".join(text[clause.start : span.start].split()[-_FEW:])
        if not turned and negated.search(before):
            return True
        if dates:
            return not turned and self.denies_object(text, span, dates=True)
        return self._not.search(text, span.end, clause.end) is not None

    def is_partial(self, text: str, span: Span) -> bool:
        """Whether a number counts some of those just counted, or those of whom only some are told: 3 of the 19."""
        whole = self._shared.search(text[max(0, span.start - _BEFORE) : span.start])
        return whole is not None or self._of_them.match(text, span.end) is not None

    def taken_apart(self, text: str, span: Span, clause: Span) -> str:
        """The word that makes a number a part or a rate, as topics may ask for one as well: each, daily, another."""
        if self._is_rate(text, span):
            found = self._rate.match(text, span.end)
            return found.group().strip() if found else ""
        near = self._apart.search(text[max(clause.start, span.start - _BEFORE) : span.start])
        return near.group().strip() if near else ""

    def sets_apart(self, text: str) -> bool:
        """Whether a text itself asks for a part or a rate: each family, per day."""
        return self._apart_words.search(text) is not None

    def _is_rate(self, text: str, span: Span) -> bool:
        """Whether what follows makes a number a rate, and begins no other: 190 with more than 6,500 injured."""
        found = self._rate.match(text, span.end)
        return found is not None and not (found["free"] and _NUMBER.match(text, found.end()))

    def clause(self, text: str, span: Span) -> Span:
        """What is between the marks around a stretch of a sentence."""
        ends = [Span(*found.span()) for found in self._ends.finditer(text)]
        low = max((end.end for end in ends if end.end <= span.start), default=0)
        return Span(low, min((end.start for end in ends if end.start >= span.end), default=len(text)))

    def denies(self, text: str) -> bool:
        """Whether a text holds a word that denies."""
        return self._not.search(text) is not None

    def denies_object(self, text: str, span: Span, *, dates: bool = False) -> bool:
        """Whether what stands in a clause is said of nothing or hardly anything: Armenia sent no soldiers.

        What a clause only adds or supposes denies nothing that stands before it: soldiers but no tanks, if none is ill.
        """
        clause = self.clause(text, span)
        high = self._resumed(text, clause.end)
        return any(
            denial.start < span.end or not self._goes_on(text, Span(span.end, denial.start), joined=dates)
            for denial in self._denials(text, clause.start)
            if denial.start < high
        )

    def _goes_on(self, text: str, between: Span, *, joined: bool) -> bool:
        """Whether what stands between a value and a denial begins something else; behind a date any "and" does."""
        if self._supposed.search(text, *between) or self._added.search(text[slice(*between)]):
            return True
        return joined and self._joins.search(text, *between) is not None

    def _denials(self, text: str, start: int) -> Iterator[Span]:
        found = self._denying.finditer(text, start)
        return (Span(*each.span()) for each in found if each["denial"])

    def _resumed(self, text: str, end: int) -> int:
        """Where a clause ends that goes on after something between commas: Armenia, unlike Russia, sent none."""
        found = _ASIDE.match(text, end)
        return self.clause(text, Span(found.end(), found.end())).end if found else end

    def has_denial(self, words: str) -> bool:
        """Whether some words themselves deny what is done or had."""
        return any(self._denials(words, 0))

    def tells(self, text: str, clause: Span) -> bool:
        """Whether a clause has a verb of saying: its date is that of the telling."""
        return self._telling.search(text, *clause) is not None

    def telling(self, text: str, span: Span, clause: Span) -> Span | None:
        """The verb of saying to which a date belongs: just before it, or between it and what is told."""
        before = [Span(*found.span()) for found in self._telling.finditer(text, clause.start, span.start)]
        if before and len(text[before[-1].end : span.start].split()) <= _FEW_TO_DATE:
            return before[-1]
        after = self._telling.search(text, span.end, clause.end)
        return Span(*after.span()) if after else None

    def opens_part(self, text: str, clause: Span) -> bool:
        """Whether a clause begins with "including" or the like."""
        return self._within.match(text[clause.start : clause.end].lstrip(" ,")) is not None

    def part_starts(self, text: str, span: Span) -> int:
        """After "among them", if it is before the number: what came earlier does not tell what it counts."""
        found = [mark.end() for mark in self._within.finditer(text, 0, span.start)]
        return found[-1] if found else 0


@cache
def guards_of(language: str) -> Guards:
    """The guards of a language."""
    return Guards(language)

"""Whether the clause of a date tells of what was or of what comes, by its own verb: the one nearest to the date."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from csto_check.reading.dating.verbs import FUTURE, PAST, PRESENT, Extent, Form, Tense, Verbs

_ASIDE = re.compile(r"\([^()]{0,60}\)")
_AROUND = 300  # characters around a date in which its clause is looked for
_MOST_CLAUSES = 3  # further ones that are asked where a clause has no verb


class Clauses:
    """The clauses of one sentence with their verbs."""

    def __init__(self, verbs: Verbs, text: str) -> None:
        self._verbs, self._text = verbs, text
        self._known: dict[Extent, list[Form]] = {}

    @cached_property
    def _marks(self) -> list[Extent]:
        return self._verbs.marks(self._text)

    def _forms(self, clause: Extent) -> list[Form]:
        """What may be a verb in a clause, looked for once for all dates that ask."""
        if clause not in self._known:
            self._known[clause] = self._verbs.forms(self._text, clause)
        return self._known[clause]

    @cached_property
    def _asides(self) -> list[Extent]:
        """What is in brackets."""
        return [found.span() for found in _ASIDE.finditer(self._text)] if "(" in self._text else []

    def _without_asides(self, place: int) -> list[Extent]:
        """The marks of clauses without those of brackets that do not hold a place."""
        others = [aside for aside in self._asides if not aside[0] <= place < aside[1]]
        if not others:
            return self._marks
        return [mark for mark in self._marks if not any(low <= mark[0] < high for low, high in others)]

    def parts(self, end: int) -> bool:
        """Whether a clause ends, or another one begins, before a place."""
        return bool(self._marks) and self._marks[0][0] < end

    def of(self, start: int, end: int) -> Tense:
        """What the clause around a stretch of the sentence tells."""
        if self._verbs.is_report(self._text, start):
            return Tense(PAST, beside=True, telling=True, own=True)
        if self._verbs.is_due(self._text, start):
            return Tense(FUTURE, own=True)
        said = None
        for at, clause in enumerate(self._around(start, end)):
            found = self._in_clause(clause, (start, end), own=at == 0)
            if found and (found.own or not found.said):
                return found
            if at == 0 and self._verbs.is_event(self._text, start):
                return Tense(PAST, own=True)
            said = said or found
        return said or self._from_next(start, end)

    def _from_next(self, start: int, end: int) -> Tense:
        """What may be a verb in the present after a clause without one: from Friday to Sunday, the hall is open."""
        own, *further = self._around(start, end)
        following = [clause for clause in further if clause[0] >= end and not self._forms(own)][:1]
        runs = any(self._verbs.may_run(self._text, clause, (clause[0], clause[0])) for clause in following)
        return Tense(weak=runs)

    def denies(self, start: int) -> bool:
        """Whether the clause before a date is denied: will not open before Monday."""
        first = bisect_left(self._marks, (start, 0))
        low = max(self._marks[first - 1][1] if first else 0, start - _AROUND)
        return self._verbs.is_denied(self._text, low, start)

    def _around(self, start: int, end: int) -> Iterator[Extent]:
        """The clause of a date, then those after it, then those before it."""
        low, high = max(0, start - _AROUND), min(len(self._text), end + _AROUND)
        marks = self._without_asides(start)
        first = bisect_left(marks, (start, 0))
        before = [mark[1] for mark in marks[max(0, first - _MOST_CLAUSES - 1) : first] if low <= mark[0]]
        last = bisect_left(marks, (end, 0))
        ends = [mark[0] for mark in marks[last : last + _MOST_CLAUSES + 1] if mark[1] <= high]
        starts = before if len(before) > _MOST_CLAUSES else [low, *before]
        yield starts[-1], (ends[0] if ends else high)
        yield from pairwise([*ends, high] if len(ends) <= _MOST_CLAUSES else ends)
        yield from reversed(list(pairwise(starts)))

    def _in_clause(self, clause: Extent, date: Extent, *, own: bool) -> Tense | None:
        moved = self._verbs.moved(self._text, clause, date) if own else None
        if moved:
            return moved
        verbs = [verb for verb in self._finite(clause, date) if verb.kind]
        if not verbs:
            if own and self._verbs.is_present(self._text, date):
                return Tense(PRESENT, beside=True, own=True)
            weak = own and self._verbs.may_run(self._text, clause, date)
            return Tense(own=True, weak=True) if weak else None
        nearest = min(verbs, key=lambda verb: self._distance(verb, date))
        kind = PAST if nearest.kind in ("telling", "asking", "done") else nearest.kind
        if kind == PAST and self._verbs.is_condition(self._text, clause[0]):
            return Tense(own=own)
        beside = own and self._verbs.is_beside(self._text, nearest[1:], date)
        said = nearest.kind in ("telling", "asking")
        return Tense(kind, beside, own and nearest.kind == "telling", own=own, said=said)

    def _finite(self, clause: Extent, date: Extent) -> Iterator[Form]:
        """The verbs of a clause outside of its date."""
        for form in self._forms(clause):
            if form.end <= date[0] or date[1] <= form.start:
                yield form._replace(kind=self._verbs.kind(self._text, form, clause, date))

    def _distance(self, verb: Form, date: Extent) -> int:
        """How many words are between a verb and a date."""
        if verb.end <= date[0]:
            return self._text.count(" ", verb.end, date[0])
        return self._text.count(" ", date[1], verb.start) + self._verbs.behind

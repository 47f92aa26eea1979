"""Whether the clause of a date tells of what was or of what comes, by its own verb: the one nearest to the date."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from csto_check.text.expressions import any_of
from csto_check.text.known import data

PAST, FUTURE, PRESENT, NONE = "past", "future", "present", ""
_AROUND = 300  # characters around a date in which its clause is looked for
_MARKS = r"[,;:](?!\d)|[()]| - |\""
_MOST_CLAUSES = 3  # further ones that are asked where a clause has no verb
_BESIDE = 25  # characters between a verb and the date right beside it: " on ", " early on "
_LONGEST_LEAD = 40  # characters of what is looked for right before a date or a verb
Place = tuple[int, int]


class Tense(NamedTuple):
    """What the verb of a date says: past, future, present, or nothing.

    `beside` where the verb stands right at the date, `telling` where it is one of saying, `moved` where the date is
    the new one of what was put off, `own` where the verb stands in the clause of the date.
    """

    kind: str = NONE
    beside: bool = False
    telling: bool = False
    moved: bool = False
    own: bool = False


class _Verb(NamedTuple):
    kind: str
    start: int
    end: int


class Verbs:
    """The verbs of one language, as far as they say when something is."""

    def __init__(self, code: str) -> None:
        words = data(code)
        shapes = {
            "telling": f"(?i:{any_of(words.saying)})", "done": words.perfect_shape,
            "future": f"(?i:{any_of(words.future)})|{words.future_shape}", "copula": words.copula_shape,
            "either": words.past_or_participle,
            "past": words.past, "maybe": f"(?i:{any_of(words.doubtful)})", "present": f"(?i:{any_of(words.present)})",
        }  # fmt: skip
        each = "|".join(f"(?P<{kind}>{shape})" for kind, shape in shapes.items())
        self._verb = re.compile(rf"(?<![\w-])(?:{each})(?![\w-])")
        self.future = re.compile(rf"(?<!\w)(?i:{any_of(words.future)})(?!\w)")
        self._clause = re.compile(rf"{_MARKS}|(?<!\w)(?i:{any_of(words.clause_words)})(?!\w)")
        self._auxiliary = re.compile(rf"(?<!\w)(?i:{any_of(words.auxiliaries)})(?!\w)")
        self._perfect, self._done = re.compile(words.perfect), re.compile(words.done)
        self._modal, self._infinitives = re.compile(rf"(?<!\w)(?i:{any_of(words.modals)})(?!\w)"), words.infinitive_ends
        self._before, self._behind = re.compile(rf"(?:{words.beside_before})\Z"), re.compile(words.beside_behind)
        self._reports = re.compile(rf"(?<!\w)(?i:{words.reports}) \Z")
        self._moving = re.compile(rf"(?<!\w)(?i:{any_of(words.moving)})(?!\w)")
        self._moving_to = re.compile(rf"(?<!\w)(?i:{any_of(words.moving_to)})(?: \w+)?(?: |\Z)")
        self._fillers = re.compile(rf"(?: ?(?i:{any_of(words.verb_fillers)})(?!\w))* ?")
        self._no_verb = re.compile(rf"(?<!\w)(?i:{any_of(words.no_verb_leads)}) \Z")

    def of(self, text: str, start: int, end: int) -> Tense:
        """What the clause around a stretch of a sentence tells."""
        if self._reports.search(text, max(0, start - _LONGEST_LEAD), start):
            return Tense(PAST, beside=True, telling=True, own=True)
        for at, clause in enumerate(self._clauses(text, start, end)):
            found = self._in_clause(text, clause, (start, end), own=at == 0)
            if found:
                return found
        return Tense()

    def parts(self, text: str) -> bool:
        """Whether the end of a clause, or a word that begins one, stands in a stretch."""
        return self._clause.search(text) is not None

    def _clauses(self, text: str, start: int, end: int) -> Iterator[Place]:
        """The clause of a date, then those behind it, then those before it."""
        low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
        before = [mark.end() for mark in self._clause.finditer(text, low, start)]
        behind = [mark.start() for mark in self._clause.finditer(text, end, high)]
        yield (before[-1] if before else low), (behind[0] if behind else high)
        ends = [*behind, high]
        yield from zip(ends[:_MOST_CLAUSES], ends[1 : _MOST_CLAUSES + 1], strict=False)
        starts = [low, *before]
        yield from list(zip(starts[:-1], starts[1:], strict=True))[: -_MOST_CLAUSES - 1 : -1]

    def _in_clause(self, text: str, clause: Place, date: Place, *, own: bool) -> Tense | None:
        if own and self._is_moved(text, clause, date):
            return Tense(FUTURE, moved=True, own=True)
        verbs = [verb for verb in self._verbs(text, clause, date) if verb.kind]
        if not verbs:
            return self._unknown(text, date) if own else None
        nearest = min(verbs, key=lambda verb: _distance(text, verb, date))
        kind = PAST if nearest.kind in ("telling", "done") else nearest.kind
        return Tense(kind, own and self._is_beside(text, nearest, date), nearest.kind == "telling", own=own)

    def _is_moved(self, text: str, clause: Place, date: Place) -> bool:
        """Whether a date is the new one of what was put off: postponed until Monday, auf Mittwoch verschoben."""
        lead = text[max(clause[0], date[0] - _LONGEST_LEAD) : date[1]]
        shift = date[0] - max(clause[0], date[0] - _LONGEST_LEAD)
        near = any(shift - 1 <= found.end() for found in self._moving_to.finditer(lead))
        return near and self._moving.search(text, *clause) is not None

    def _verbs(self, text: str, clause: Place, date: Place) -> Iterator[_Verb]:
        low, high = clause
        for stretch in ((low, min(high, date[0])), (max(low, date[1]), high)):
            for found in self._verb.finditer(text, *stretch):
                yield _Verb(self._kind(text, found, clause, date), *found.span())

    def _kind(self, text: str, found: re.Match[str], clause: Place, date: Place) -> str:
        """What a form says where it stands; nothing where it is no verb there, or no finite one."""
        kind, (start, end) = str(found.lastgroup), found.span()
        if kind == "copula":
            done = self._done.search(text, *clause) is not None
            return PAST if done else PRESENT if self._is_beside(text, _Verb("", start, end), date) else ""
        if kind in ("maybe", "either"):
            return "" if self._auxiliary.search(text, *clause) else PRESENT if kind == "maybe" else PAST
        if kind == FUTURE and self._perfect.search(text, start, clause[1]):
            return PAST
        if kind == PAST and found.group().endswith(self._infinitives) and self._modal.search(text, *clause):
            return ""
        return "" if kind == PAST and self._no_verb.search(text, max(0, start - _LONGEST_LEAD), start) else kind

    def _unknown(self, text: str, date: Place) -> Tense | None:
        """A form right beside the date that may be a verb in the present."""
        before = self._before.search(text, max(0, date[0] - 2 * _LONGEST_LEAD), date[0])
        return Tense(PRESENT, beside=True, own=True) if before or self._behind.match(text, date[1]) else None

    def _is_beside(self, text: str, verb: _Verb, date: Place) -> bool:
        gap = (verb.end, date[0]) if verb.end <= date[0] else (date[1], verb.start)
        return gap[1] - gap[0] <= _BESIDE and self._fillers.fullmatch(text, *gap) is not None


def _distance(text: str, verb: _Verb, date: Place) -> int:
    """How many words stand between a verb and a date."""
    return text.count(" ", verb.end, date[0]) if verb.end <= date[0] else text.count(" ", date[1], verb.start)


@cache
def verbs_of(code: str) -> Verbs:
    """The verbs of a language."""
    return Verbs(code)

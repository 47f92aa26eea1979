"""Whether the clause of a date tells of what was or of what comes, by its own verb: the one nearest to the date."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple

from csto_check.text.expressions import any_of, in_any_case
from csto_check.text.known import data

PAST, FUTURE, PRESENT, NONE = "past", "future", "present", ""
_AROUND = 300  # characters around a date in which its clause is looked for
# A quotation mark, but no apostrophe: the dockers' strike.
_QUOTE = r"\"(?:(?<!\w\")|(?!\w)(?:(?<!s\")|(?! [a-z])))"
_MARKS = rf"[,;:](?!\d)|[()]| - |{_QUOTE}"
_MOST_CLAUSES = 3  # further ones that are asked where a clause has no verb
_BESIDE = 25  # characters between a verb and the date right beside it: " on ", " early on "
_BEHIND = 20  # characters behind a clause into which a form may reach that is then none of it
_LONGEST_LEAD = 40  # characters of what is looked for right before a date or a verb
Place = tuple[int, int]


class Tense(NamedTuple):
    """What the verb of a date says: past, future, present, or nothing.

    `said` where the verb is one of saying wherever it stands,
    `beside` where the verb stands right at the date, `telling` where it is one of saying, `moved` where the date is
    the new one of what was put off, `own` where the verb stands in the clause of the date.
    """

    kind: str = NONE
    beside: bool = False
    telling: bool = False
    moved: bool = False
    own: bool = False
    said: bool = False


class _Verb(NamedTuple):
    kind: str
    start: int
    end: int


class Verbs:
    """The verbs of one language, as far as they say when something is."""

    def __init__(self, code: str) -> None:
        words = data(code)
        shapes = {
            "telling": in_any_case(words.saying), "asking": in_any_case(words.demanding), "done": words.perfect_shape,
            "purpose": words.purpose_shape, "future": f"{words.future_shape}|{in_any_case(words.future)}",
            "copula": words.copula_shape, "either": words.past_or_participle,
            "past": words.past, "maybe": in_any_case(words.doubtful), "present": in_any_case(words.present),
        }  # fmt: skip
        each = "|".join(f"(?P<{kind}>{shape})" for kind, shape in shapes.items())
        self._verb = re.compile(rf"(?<![\w-])(?:{each})(?![\w-])")
        self.future = re.compile(rf"(?<!\w)(?i:{any_of(words.future)})(?!\w)")
        # Each begins with a mark or a blank, so that the places where none can be are passed over at once.
        self._clause = re.compile(rf"{_MARKS}|[ \"(](?P<word>{in_any_case(words.clause_words)})(?!\w)")
        self._auxiliary = re.compile(rf"(?<!\w)(?i:{any_of(words.auxiliaries)})(?!\w)")
        self._perfect, self._done = re.compile(words.perfect), re.compile(words.done)
        self._modal, self._infinitives = re.compile(rf"(?<!\w)(?i:{any_of(words.modals)})(?!\w)"), words.infinitive_ends
        self._before, self._behind = re.compile(rf"(?:{words.beside_before})\Z"), re.compile(words.beside_behind)
        self._reports = re.compile(rf"(?<!\w)(?i:{words.reports}) \Z")
        self._moving = re.compile(rf"(?<!\w)(?:{in_any_case(words.moving)})(?!\w)")
        self._moving_to = re.compile(rf"(?<!\w)(?i:{any_of(words.moving_to)})(?: \w+)?(?: |\Z)")
        self._moving_from = re.compile(rf"(?<!\w)(?i:{any_of(words.range_openers)})(?: \w+)?(?: |\Z)")
        self._prolonging = re.compile(rf"(?<!\w)(?:{in_any_case(words.prolonging)})(?: \w+){{0,2}} \Z")
        self._fillers = re.compile(rf"(?: ?(?i:{any_of(words.verb_fillers)})(?!\w))* ?")
        self._denied = re.compile(rf"(?<!\w)(?i:{any_of(words.deniers)})(?!\w)|{words.denying_end}")
        self._conditions = re.compile(rf"(?<!\w)(?i:{any_of(words.conditions)}) ?\Z")
        self._past_plan = re.compile(rf"(?i:{any_of(words.past_plans)})(?!\w)")
        self._contrast = re.compile(rf",? ?(?i:{any_of(words.contrasts)})(?!\w)")
        self._subject = re.compile(rf" (?i:{any_of(words.no_verb_leads)}) ")
        self._plural = () if words.nouns_are_large else words.noun_ends
        self._number = re.compile(rf"(?:\d|(?<!\w)(?i:{any_of(words.cardinals)})) \Z")
        self._no_verb = re.compile(rf"(?<!\w)(?i:{any_of(words.no_verb_leads)}) \Z")

    def clauses(self, text: str) -> "Clauses":
        """The verbs of a sentence, looked for once for all of its dates."""
        return Clauses(self, text)

    def marks(self, text: str) -> list[Place]:
        """Where clauses of a sentence end and begin."""
        return [mark.span("word") if mark["word"] else mark.span() for mark in self._clause.finditer(text)]

    def forms(self, text: str, clause: Place) -> list[tuple[int, int, str]]:
        """Where something stands in a clause that may be a verb, and of which kind it is."""
        shapes = self._verb.finditer(text, clause[0], clause[1] + _BEHIND)
        return [(*found.span(), str(found.lastgroup)) for found in shapes if found.end() <= clause[1]]

    def is_denied(self, text: str, start: int, end: int) -> bool:
        """Whether a word such as "not" stands in a stretch."""
        return self._denied.search(text, start, end) is not None

    def is_report(self, text: str, start: int) -> bool:
        """Whether a date is that of a report: nach Angaben vom, a statement on."""
        return self._reports.search(text, max(0, start - _LONGEST_LEAD), start) is not None

    def is_condition(self, text: str, start: int) -> bool:
        """Whether a clause begins with a word such as "if"."""
        return self._conditions.search(text, max(0, start - _LONGEST_LEAD), start) is not None

    def moved(self, text: str, clause: Place, date: Place) -> Tense | None:
        """What putting off says: nothing on the old day, and that the new one is ahead: von Montag auf Mittwoch."""
        until = self._moving_to.match(text, date[0])
        if until and self._prolonging.search(text, max(clause[0], date[0] - _LONGEST_LEAD), date[0]):
            return Tense(FUTURE, own=True)
        if not self._moving.search(text, *clause):
            return None
        low = max(clause[0], date[0] - _LONGEST_LEAD)
        leads = {FUTURE: self._moving_to, NONE: self._moving_from}
        for kind, lead in leads.items():
            if any(date[0] - 1 <= found.end() for found in lead.finditer(text, low, date[1])):
                return Tense(kind, moved=kind == FUTURE, own=True)
        return None

    def kind(self, text: str, form: tuple[int, int, str], clause: Place, date: Place) -> str:
        """What a form says where it stands; nothing where it is no verb there, or no finite one."""
        start, end, kind = form
        if kind == "copula":
            done = self._done.search(text, *clause) is not None
            return PAST if done else PRESENT if self.is_beside(text, (start, end), date) else ""
        if kind == "purpose":
            return FUTURE if end <= date[0] else ""
        if kind in ("maybe", "either"):
            return "" if self._auxiliary.search(text, *clause) else PRESENT if kind == "maybe" else PAST
        if kind in (FUTURE, PRESENT) and self._is_counted(text, start, end):
            return ""
        if kind == FUTURE and self._past_plan.match(text, start) and self._contrast.match(text, clause[1]):
            return PAST  # was due on Tuesday but
        if kind == FUTURE and self._perfect.search(text, start, clause[1]):
            return PAST
        if kind == PRESENT:
            return "" if self._no_verb.search(text, max(0, start - _LONGEST_LEAD), start) else kind
        return "" if kind == PAST and self._is_no_verb(text, start, end, clause) else kind

    def _is_counted(self, text: str, start: int, end: int) -> bool:
        """Whether a form of the present is a plural behind a number: six votes."""
        plural = bool(self._plural) and text[start:end].endswith(self._plural)
        return plural and self._number.search(text, max(0, start - _LONGEST_LEAD), start) is not None

    def _is_no_verb(self, text: str, start: int, end: int, clause: Place) -> bool:
        """Whether a form of the past is an adjective or an infinitive here."""
        if text[start:end].endswith(self._infinitives) and self._modal.search(text, *clause):
            return True
        led = self._no_verb.search(text, max(0, start - _LONGEST_LEAD), start) is not None
        return led and not self._subject.match(text, end)  # das bestätigte eine Sprecherin

    def is_present(self, text: str, date: Place) -> bool:
        """Whether a form right beside a date may be a verb in the present."""
        before = self._before.search(text, max(0, date[0] - 2 * _LONGEST_LEAD), date[0])
        return before is not None or self._behind.match(text, date[1]) is not None

    def is_beside(self, text: str, verb: Place, date: Place) -> bool:
        """Whether nothing but small words stand between a verb and a date."""
        gap = (verb[1], date[0]) if verb[1] <= date[0] else (date[1], verb[0])
        return gap[1] - gap[0] <= _BESIDE and self._fillers.fullmatch(text, *gap) is not None


class Clauses:
    """The clauses of one sentence with their verbs."""

    def __init__(self, verbs: Verbs, text: str) -> None:
        self._verbs, self._text = verbs, text
        self._known: dict[Place, list[tuple[int, int, str]]] = {}

    @cached_property
    def _marks(self) -> list[Place]:
        return self._verbs.marks(self._text)

    def _forms(self, clause: Place) -> list[tuple[int, int, str]]:
        """What may be a verb in a clause, looked for once for all dates that ask."""
        if clause not in self._known:
            self._known[clause] = self._verbs.forms(self._text, clause)
        return self._known[clause]

    def parts(self, end: int) -> bool:
        """Whether a clause ends, or another one begins, before a place."""
        return bool(self._marks) and self._marks[0][0] < end

    def of(self, start: int, end: int) -> Tense:
        """What the clause around a stretch of the sentence tells."""
        if self._verbs.is_report(self._text, start):
            return Tense(PAST, beside=True, telling=True, own=True)
        for at, clause in enumerate(self._around(start, end)):
            found = self._in_clause(clause, (start, end), own=at == 0)
            if found:
                return found
        return Tense()

    def denies(self, start: int) -> bool:
        """Whether the clause before a date is denied: will not open before Monday."""
        first = bisect_left(self._marks, (start, 0))
        low = max(self._marks[first - 1][1] if first else 0, start - _AROUND)
        return self._verbs.is_denied(self._text, low, start)

    def _around(self, start: int, end: int) -> Iterator[Place]:
        """The clause of a date, then those behind it, then those before it."""
        low, high = max(0, start - _AROUND), min(len(self._text), end + _AROUND)
        first = bisect_left(self._marks, (start, 0))
        before = [mark[1] for mark in self._marks[max(0, first - _MOST_CLAUSES - 1) : first] if low <= mark[0]]
        last = bisect_left(self._marks, (end, 0))
        ends = [mark[0] for mark in self._marks[last : last + _MOST_CLAUSES + 1] if mark[1] <= high]
        starts = before if len(before) > _MOST_CLAUSES else [low, *before]
        yield starts[-1], (ends[0] if ends else high)
        yield from pairwise([*ends, high] if len(ends) <= _MOST_CLAUSES else ends)
        yield from reversed(list(pairwise(starts)))

    def _in_clause(self, clause: Place, date: Place, *, own: bool) -> Tense | None:
        moved = self._verbs.moved(self._text, clause, date) if own else None
        if moved:
            return moved
        verbs = [verb for verb in self._finite(clause, date) if verb.kind]
        if not verbs:
            present = own and self._verbs.is_present(self._text, date)
            return Tense(PRESENT, beside=True, own=True) if present else None
        nearest = min(verbs, key=lambda verb: self._distance(verb, date))
        kind = PAST if nearest.kind in ("telling", "asking", "done") else nearest.kind
        if kind == PAST and self._verbs.is_condition(self._text, clause[0]):
            return Tense(own=own)
        beside = own and self._verbs.is_beside(self._text, nearest[1:], date)
        said = nearest.kind in ("telling", "asking")
        return Tense(kind, beside, own and nearest.kind == "telling", own=own, said=said)

    def _finite(self, clause: Place, date: Place) -> Iterator[_Verb]:
        """The verbs of a clause outside of its date."""
        for form in self._forms(clause):
            if form[1] <= date[0] or date[1] <= form[0]:
                yield _Verb(self._verbs.kind(self._text, form, clause, date), form[0], form[1])

    def _distance(self, verb: _Verb, date: Place) -> int:
        """How many words stand between a verb and a date."""
        gap = (verb.end, date[0]) if verb.end <= date[0] else (date[1], verb.start)
        return self._text.count(" ", *gap)


@cache
def verbs_of(code: str) -> Verbs:
    """The verbs of a language."""
    return Verbs(code)

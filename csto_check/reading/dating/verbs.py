"""The verbs of a language, as far as they say when something is: which forms are verbs, and what each says."""

import re
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import NamedTuple

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.text.expressions import any_of, in_any_case, look_back
from csto_check.text.remembered import Remembered
from csto_check.text.worded import Worded

PAST, FUTURE, PRESENT, NONE = "past", "future", "present", ""
# A quotation mark, but no apostrophe: the dockers' strike.
_QUOTE = r"\"(?:(?<!\w\")|(?!\w)(?:(?<!s\")|(?! [a-z])))"
_MARKS = rf"[,;:](?!\d)|[()]| - |{_QUOTE}"
_BESIDE = 25  # characters between a verb and the date right next to it: " on ", " early on "
_BEHIND_DATE = 2  # words that a verb after its date counts as further away where verbs come first
_BEHIND = 20  # characters after a clause into which a form may reach that is then none of it
_ENDING = 3  # characters after the last word of a clause
_LONGEST_LEAD = 40  # characters of what is looked for right before a date or a verb
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")
Extent = tuple[int, int]


class Tense(NamedTuple):
    """What the verb of a date says: past, future, present, or nothing.

    `said` where the verb is one of saying wherever it is,
    `weak` where nothing but what may be a verb in the present is in the clause,
    `beside` where the verb is right at the date, `telling` where it is one of saying, `moved` where the date is
    the new one of what was put off, `own` where the verb is in the clause of the date.
    """

    kind: str = NONE
    beside: bool = False
    telling: bool = False
    moved: bool = False
    own: bool = False
    said: bool = False
    weak: bool = False


class Form(NamedTuple):
    kind: str
    start: int
    end: int


class Verbs:
    """The verbs of one language, as far as they say when something is."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.behind = _BEHIND_DATE if language.verb_first else 0
        self._infinitives, self._perfects = language.infinitive_ends, language.perfects
        self._moving_now = frozenset(language.moving_now)
        self._plural = () if language.nouns_are_large else language.noun_ends
        self._kind_of = Remembered(self._kind_of_word)
        self._kinds: dict[str, Callable[[str, Form, Extent, Extent], str]] = {
            "copula": self._copula, "having": self._having, "purpose": self._purpose, "maybe": self._doubtful,
            "either": self._either, FUTURE: self._future, PRESENT: self._present, PAST: self._past,
        }  # fmt: skip

    # What a verb looks like.
    _single = Worded(lambda words: _named(words, alone=True))
    _longer = Worded(lambda words: rf"(?<![\w-])(?:{_named(words, alone=False)})(?![\w-])")
    _auxiliary = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.auxiliaries)})(?!\w)")
    _perfect, _done = Worded(lambda words: words.perfect), Worded(lambda words: words.done)
    _modal = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.modals)})(?!\w)")
    _had = Worded(lambda words: rf"(?<!\w)(?:{words.having_shape})(?!\w)")
    _surely = Worded(lambda words: rf"(?i:{any_of(words.duties)})(?!\w)")
    _past_plan = Worded(lambda words: rf"(?i:{any_of(words.past_plans)})(?!\w)")
    _running = Worded(lambda words: rf"(?<![\w-])(?:{words.running})(?![\w-])")
    future = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.future)})(?!\w)")

    # Where clauses begin, and with what: each begins with a mark or a blank, so that the places where none can be are
    # passed over at once.
    _clause = Worded(lambda words: rf"{_MARKS}|[ \"(](?P<word>{in_any_case(words.clause_words)})(?!\w)")
    _conditions = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.conditions)}) ?\Z")
    _contrast = Worded(lambda words: rf",? ?(?i:{any_of(words.contrasts)})(?!\w)")

    # What is before a verb or a date, and between them.
    _before, _behind = Worded(lambda words: rf"(?:{words.beside_before})\Z"), Worded(lambda words: words.beside_behind)
    _reports = Worded(lambda words: rf"(?<!\w)(?i:{words.reports}) \Z")
    _fillers = Worded(lambda words: rf"(?: ?(?i:{any_of(words.verb_fillers)})(?!\w))* ?")
    _denied = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.deniers)})(?!\w)|{words.denying_end}")
    _until = Worded(lambda words: rf"(?i:{any_of(_leads(words, 'by', 'upto'))}) ")
    _ahead = Worded(lambda words: rf"(?i:{any_of([*_leads(words, 'by', 'upto'), *words.ahead_before])}) ")
    _event = Worded(lambda words: rf"(?:{words.event_before})\Z")
    _infinitive = Worded(lambda words: rf"(?:{words.infinitive_before})\Z")
    _mark = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.infinitive_marks)}) \Z")
    _from = Worded(lambda words: rf"(?i:{any_of(_leads(words, 'origin', 'from'))}) ")
    _attribute = Worded(lambda words: rf" [^\W\d_]+(?:{any_of(words.describing_ends)}) (?=[^\W\d_])")
    _subject = Worded(lambda words: rf" (?i:{any_of(words.no_verb_leads)}) ")
    _number = Worded(lambda words: rf"(?:\d|(?<!\w)(?i:{any_of(words.cardinals)})) \Z")
    _no_verb = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.no_verb_leads)}) \Z")
    _inflecting = Worded(lambda words: rf"(?<!\w)(?i:{any_of([*words.no_verb_leads, *words.bare_leads])}) \Z")

    # Verbs of putting off and prolonging.
    _moving = Worded(lambda words: rf"(?<!\w)(?:{in_any_case(words.moving)})(?!\w)")
    _moving_to = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.moving_to)})(?: \w+)?(?: |\Z)")
    _moving_from = Worded(lambda words: rf"(?<!\w)(?i:{any_of(words.range_openers)})(?: \w+)?(?: |\Z)")
    _prolonging = Worded(lambda words: rf"(?<!\w)(?:{in_any_case(words.prolonging)})(?: \w+){{0,2}} \Z")

    def marks(self, text: str) -> list[Extent]:
        """Where clauses of a sentence end and begin."""
        return [mark.span("word") if mark["word"] else mark.span() for mark in self._clause.finditer(text)]

    def forms(self, text: str, clause: Extent) -> list[Form]:
        """Where something is in a clause that may be a verb, and of which kind it is."""
        shapes = self._longer.finditer(text, clause[0], clause[1] + _BEHIND)
        longer = [Form(str(found.lastgroup), *found.span()) for found in shapes if found.end() <= clause[1]]
        words = (found for found in _WORD.finditer(text, *clause) if self._kind_of[found.group()])
        found = [Form(self._kind_of[word.group()], *word.span()) for word in words]
        if not longer:
            return found
        alone = [form for form in found if not any(each.start <= form.start < each.end for each in longer)]
        return sorted([*longer, *alone], key=attrgetter("start"))

    def _kind_of_word(self, word: str) -> str:
        """Which kind of verb a word may be, "" for none."""
        found = self._single.fullmatch(word)
        return str(found.lastgroup) if found else NONE

    def is_denied(self, text: str, start: int, end: int) -> bool:
        """Whether a word such as "not" is in a stretch."""
        return self._denied.search(text, start, end) is not None

    def is_report(self, text: str, start: int) -> bool:
        """Whether a date is that of a report: nach Angaben vom, a statement on."""
        return look_back(self._reports, text, start, _LONGEST_LEAD) is not None

    def is_due(self, text: str, start: int) -> bool:
        """Whether something is to be done by a date: told to leave by Saturday."""
        led = self._until.match(text, start) or self._from.match(text, start)
        due = led and look_back(self._infinitive, text, start, _LONGEST_LEAD)
        return due is not None

    def is_event(self, text: str, start: int) -> bool:
        """Whether a date belongs to what was before it: nach dem Brand am, down from 9,400 on."""
        return look_back(self._event, text, start, 2 * _LONGEST_LEAD) is not None

    def is_condition(self, text: str, start: int) -> bool:
        """Whether a clause begins with a word such as "if"."""
        return look_back(self._conditions, text, start, _LONGEST_LEAD) is not None

    def moved(self, text: str, clause: Extent, date: Extent) -> Tense | None:
        """What putting off says: nothing on the old day, and that the new one is ahead: von Montag auf Mittwoch."""
        until = self._moving_to.match(text, date[0])
        if until and self._prolonging.search(text, max(clause[0], date[0] - _LONGEST_LEAD), date[0]):
            return Tense(FUTURE, own=True)
        moving = self._moving.search(text, *clause)
        if not moving:
            return None
        low = max(clause[0], date[0] - _LONGEST_LEAD)
        old = FUTURE if moving.group().lower() in self._moving_now else NONE
        leads = ((FUTURE, self._moving_to), (old, self._moving_from))
        for kind, lead in leads:
            if any(date[0] - 1 <= found.end() for found in lead.finditer(text, low, date[1])):
                return Tense(kind, moved=lead is self._moving_to, own=True)
        return None

    def kind(self, text: str, form: Form, clause: Extent, date: Extent) -> str:
        """What a form says where it is; nothing if it is no verb there, or no finite one."""
        tell = self._kinds.get(form.kind)
        return tell(text, form, clause, date) if tell else form.kind

    def _copula(self, text: str, form: Form, clause: Extent, date: Extent) -> str:
        """Past with a participle; else present, but only right next to its date or before the day until which it is."""
        if self._done.search(text, *clause):
            return PAST
        near = self._until.match(text, date[0]) or self.is_beside(text, (form.start, form.end), date)
        return PRESENT if near else NONE

    def _having(self, text: str, form: Form, clause: Extent, date: Extent) -> str:
        """Present where no participle follows: haben bis Mai Zeit."""
        waits = self._until.match(text, date[0]) and not self._done.search(text, *clause)
        return PRESENT if waits else PAST

    def _purpose(self, text: str, form: Form, clause: Extent, date: Extent) -> str:
        return FUTURE if form.end <= date[0] else NONE

    def _doubtful(self, text: str, form: Form, clause: Extent, date: Extent) -> str:
        return NONE if self._auxiliary.search(text, *clause) else PRESENT

    def _either(self, text: str, form: Form, clause: Extent, date: Extent) -> str:
        return NONE if self._auxiliary.search(text, *clause) else PAST

    def _future(self, text: str, form: Form, clause: Extent, date: Extent) -> str:
        if self._is_counted(text, form):
            return NONE
        if self._past_plan.match(text, form.start) and self._contrast.match(text, clause[1]):
            return PAST  # was due on Tuesday but
        if self._perfect.search(text, form.start, clause[1]):
            surely = self._ahead.match(text, date[0]) or self._surely.match(text, form.start)
            return FUTURE if surely else PAST  # bis Mai abgeschlossen sein
        had = clause[1] - form.end < _ENDING and self._had.search(text, *clause)
        return PAST if had else FUTURE  # hatten am Donnerstag ihre Wohnungen verlassen müssen

    def _present(self, text: str, form: Form, clause: Extent, date: Extent) -> str:
        return NONE if self._is_counted(text, form) or self._is_led(text, form.start) else PRESENT

    def _past(self, text: str, form: Form, clause: Extent, date: Extent) -> str:
        if self._until.match(text, date[0]) and text.startswith(self._perfects, form.start, form.end):
            return FUTURE  # has joined on loan until 31 May
        if look_back(self._mark, text, form.start, _LONGEST_LEAD):
            return NONE  # expected to hit the coast
        return NONE if self._is_no_verb(text, form.start, form.end, clause) else PAST

    def _is_counted(self, text: str, form: Form) -> bool:
        """Whether a form of the present is a plural after a number: six votes."""
        plural = bool(self._plural) and text[form.start : form.end].endswith(self._plural)
        return plural and look_back(self._number, text, form.start, _LONGEST_LEAD) is not None

    def _is_no_verb(self, text: str, start: int, end: int, clause: Extent) -> bool:
        """Whether a form of the past is an adjective or an infinitive here."""
        if text[start:end].endswith(self._infinitives) and self._modal.search(text, *clause):
            return True
        led = self._is_led(text, start)
        return led and not self._subject.match(text, end)  # das bestätigte eine Sprecherin

    def is_present(self, text: str, date: Extent) -> bool:
        """Whether a form right next to a date may be a verb in the present."""
        before = look_back(self._before, text, date[0], 2 * _LONGEST_LEAD)
        return before is not None or self._behind.match(text, date[1]) is not None

    def may_run(self, text: str, clause: Extent, date: Extent) -> bool:
        """Whether a clause may tell in the present when something is: by its first word that looks like a verb.

        It is before the date, or the date opens the clause; the date belongs to no noun before it.
        """
        if self.is_event(text, date[0]) or self._attribute.match(text, date[1]):
            return False
        verbs = (verb for verb in self._running.finditer(text, *clause) if not date[0] <= verb.start() < date[1])
        first = next((verb for verb in verbs if not self._inflects(text, verb.start())), None)
        return first is not None and (
            first.end() <= date[0] or self._fillers.fullmatch(text, clause[0], date[0]) is not None
        )

    def _inflects(self, text: str, start: int) -> bool:
        """Whether an article or a preposition is before a word, so that it is an adjective: mit neuen Regeln."""
        return look_back(self._inflecting, text, start, _LONGEST_LEAD) is not None

    def _is_led(self, text: str, start: int) -> bool:
        """Whether a word is after one that no verb follows."""
        return look_back(self._no_verb, text, start, _LONGEST_LEAD) is not None

    def is_beside(self, text: str, verb: Extent, date: Extent) -> bool:
        """Whether only small words are between a verb and a date."""
        gap = (verb[1], date[0]) if verb[1] <= date[0] else (date[1], verb[0])
        return gap[1] - gap[0] <= _BESIDE and self._fillers.fullmatch(text, *gap) is not None


verbs_of = once(Verbs)


def _one_of(table: Iterable[str], shapes: Iterable[str], *, alone: bool) -> str:
    """An expression of those words of a table, and of those expressions, that are one word alone, or of the others."""
    words = in_any_case([word for word in table if word.isalpha() is alone])
    return "|".join([*(shape for shape in shapes if (" " not in shape) is alone), words])


def _named(words: Language, *, alone: bool) -> str:
    """An expression of all forms that are one word alone, or of the others, with the kind of each as its group."""
    tables: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
        "telling": (words.saying, ()), "asking": (words.demanding, ()), "done": ((), (words.perfect_shape,)),
        "purpose": ((), (words.purpose_shape,)), "future": (words.future, (words.future_shape,)),
        "copula": ((), (words.copula_shape,)), "either": ((), (words.past_or_participle,)),
        "having": ((), (words.having_shape,)), "past": ((), (words.past_phrases, words.past)),
        "maybe": (words.doubtful, ()), "present": (words.present, ()),
    }  # fmt: skip
    return "|".join(f"(?P<{kind}>{_one_of(*each, alone=alone)})" for kind, each in tables.items())


def _leads(words: Language, *kinds: str) -> list[str]:
    """What leads a date of some kinds."""
    return [lead for kind in kinds for lead in words.date_leads.get(kind, ())]

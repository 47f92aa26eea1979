"""Words and signs that make a number wider: operators before it and after it.

One rule for all of them: a hedge begins wherever a word begins, only quotation marks, brackets, markup and a
currency may be between it and its number, and a number has one hedge; the one before it wins.
"""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import dropwhile
from typing import NamedTuple

from csto_check.languages.known import once
from csto_check.languages.language import Language
from csto_check.reading.atoms import CODES, CURRENCY
from csto_check.reading.date_words import date_words
from csto_check.reading.phrase_endings import WORD, ending_words, last_word, lengths_of
from csto_check.text.expressions import any_of, look_back
from csto_check.text.worded import Worded

_MOST_CHARS, _LONGEST_SIGN = 70, 5  # characters before a number that are examined; of a sign with a currency
_MOST_VERB = 3  # words of a verb
_CLAUSE = 90  # characters before a verb in which the count stands that passes a mark
_SMALL, _MANY = 13, 50  # below them "über drei" hardly is "more than", "unter 14" hardly "fewer than"
_STRENGTH = ("about", "almost", "at most", "under", "at least", "over")
_TURNED = {"over": "at most", "under": "at least", "at least": "under", "at most": "over"}
_SIGNS = {">=": "at least", "<=": "at most", "≥": "at least", "≧": "at least", "≤": "at most", "≦": "at most",
          ">": "over", "≫": "over", "≳": "over", "<": "under", "≪": "under", "≲": "under", "~": "about", "∼": "about",
          "≈": "about", "≃": "about", "≅": "about", "±": "about", "〜": "about"}  # fmt: skip
_SIGN = re.compile(rf"(?<![a-z\"/])(?P<sign>{any_of(_SIGNS)}) ?(?:[{CURRENCY}] ?)?\Z")
_TAG = r"</?[a-z]{1,10}>"
_GAP = re.compile(rf"(?:[ \"\[\]()*_]|{_TAG}|(?:(?<![^\W_])[A-Z]{{1,2}})?[{CURRENCY}]|{CODES})*\Z")
_SIGN_CHARS = frozenset("".join(_SIGNS))
_IN_GAPS = frozenset(f' "[]()*_>{CURRENCY}')  # what may end the gap between a hedge and its number, but for a code
_CODE, _LONGEST_CODE = re.compile(rf"{CODES}\Z"), 4
UNPLACED = "the words before it may make it more or less"
TWO_HEDGES = "its two hedges do not fit together"


class Hedge(NamedTuple):
    """What a hedge makes of its number, and where it begins or ends; `kind` is "" where that cannot be told."""

    kind: str
    at: int


def _kinds(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Which kind each of some words is."""
    return {said: kind for kind, phrases in table.items() for said in phrases}


def _after_numbers(language: Language) -> str:
    """An expression of what is after a number as a hedge."""
    after = [*_kinds(language.hedges_after), *_kinds(language.passing_after)]
    than, comma = any_of(language.than), any_of(language.hedges_after_comma)
    end = any_of(_kinds(language.hedges_at_end))
    last = rf"(?i:{end})(?= ?[.,;:!?)]|\Z)"
    said = rf"(?P<said>{last}|(?i:{any_of(after)}))(?!\w)"
    return rf"(?: |-| \(|, (?=(?i:{comma}))){said}(?!(?: \w+)? (?i:{than})(?!\w))(?! [\d{CURRENCY}])"


class Hedges:
    """The hedges of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._before, self._passing = _kinds(language.hedges), _kinds(language.passing)
        self._open = frozenset(language.passing_or_else)
        self._negators = frozenset(language.negators)
        self._dated = date_words(language)
        self._lengths = lengths_of((*self._before, *self._passing))
        self._carrying = frozenset(map(last_word, language.carriers))
        self._marking = frozenset(map(last_word, language.mark_phrases))
        self._comparing = frozenset(map(last_word, (*language.than, *language.or_equal)))
        self._last_words = frozenset((*self._lengths, *self._carrying, *self._marking, *self._comparing))
        self._after = {**_kinds(language.hedges_after), **_kinds(language.hedges_at_end)}
        self._verbs_after = _kinds(language.passing_after)

    _marked = Worded(lambda words: rf"(?i: (?:{any_of(words.mark_phrases)}))\Z")
    _carrier = Worded(lambda words: rf"(?i:(?<!\w)(?:{any_of(words.carriers)}) )\Z")
    _than = Worded(
        lambda words: (
            rf"(?i:(?<!\w)(?P<word>[^\W\d_]+(?: [^\W\d_]+)?) (?:{any_of(words.than)})"
            rf"(?P<same> (?:{any_of(words.or_equal)}))?)\Z"
        )
    )
    _counts = Worded(lambda words: rf"(?i:\w*(?:{any_of(words.counts)})(?!\w))")
    _mark = Worded(lambda words: rf"(?i:[ -]?(?:{any_of(words.marks)})(?!\w))")
    _verbs = Worded(lambda words: rf"(?i:(?<!\w)(?:{any_of(_kinds(words.passing))})(?!\w))")
    _behind = Worded(_after_numbers)
    _versus = Worded(lambda words: rf"(?<!\w)(?:{words.versus_leads})(?!\w)[^;:]*\Z")
    _further = Worded(lambda words: rf" (?i:{any_of(words.further)})\Z")
    _traps = Worded(lambda words: rf"(?<!\w){words.hedge_traps}\Z")

    def before(self, text: str, start: int, number: Decimal | None, noun: str | None) -> Hedge | None:
        """The hedge, or two of them, before a number; a bare one of less weight is taken up by the other."""
        first = self._one(text, start, number, noun)
        if first is None:
            return None
        second = self._one(text, first.at, number, noun)
        if second is None or not second.kind or not first.kind:
            return first
        return Hedge(max(first.kind, second.kind, key=_STRENGTH.index), second.at)

    def _one(self, text: str, start: int, number: Decimal | None, noun: str | None) -> Hedge | None:
        shift = max(0, start - _MOST_CHARS)
        near = max(0, start - _LONGEST_SIGN)
        sign = None if _SIGN_CHARS.isdisjoint(text[near:start]) else _SIGN.search(text, near, start)
        if sign:
            return Hedge(_SIGNS[sign["sign"]], sign.start())
        before = text[shift:start]
        end = _before_gap(before)
        further = self._further.search(before, 0, end)
        end = further.start() if further else end
        if end == len(before) or not before[end - 1 : end]:
            return None
        return self._phrase(text, shift, before[:end], number, noun) or self._over_date(
            text, before[:end], shift, start
        )

    def _phrase(self, text: str, shift: int, before: str, number: Decimal | None, noun: str | None) -> Hedge | None:
        """The hedge in words with which a stretch ends."""
        last = last_word(before).lower()
        if last not in self._last_words:
            return None
        marked = self._marked.search(before) if last in self._marking else None
        found = self._phrase(text, shift, before[: marked.start()], number, noun) if marked else None
        return found or self._led(text, shift, before, number, noun)

    def _led(self, text: str, shift: int, before: str, number: Decimal | None, noun: str | None) -> Hedge | None:
        """The longest hedge or verb of passing with which a stretch ends."""
        last = last_word(before).lower()
        lengths = self._lengths.get(last, ())
        words = ending_words(before, max(lengths, default=1))
        if words[-1].end() != len(before):
            return None
        for count in (length for length in lengths if length <= len(words)):
            at = words[-count].start()
            said = before[at:].lower()
            kind = self._before.get(said)
            if kind is not None and not self._is_trap(before[:at], said, number, noun):
                return self._turned(before[:at], kind, shift + at)
            kind = self._passing.get(said)
            counted = (noun or "").lower() in self.language.counts
            if kind is not None and (said not in self._open or counted or self._is_count(text, shift + at)):
                return self._turned(before[:at], kind, shift + at)
        compared = self._compared(before, shift) if last in self._comparing else None
        return compared or (self._passed(text, before, shift, noun) if last in self._carrying else None)

    def _is_dated(self, word: str) -> bool:
        """Whether a word may be in a date or an adverb between a verb of passing and its number."""
        return word.rstrip(".").isdigit() or word in self._dated

    def _over_date(self, text: str, before: str, shift: int, start: int) -> Hedge | None:
        """A verb of passing with a date after it: überstieg am Montag erstmals, topped for the first time in May."""
        if not self._is_dated(before[before.rfind(" ") + 1 :].lower()):
            return None
        words = list(WORD.finditer(before))
        left = list(dropwhile(lambda each: self._is_dated(each.group().lower()), reversed(words)))
        if not left or any(mark in before[left[0].end() :] for mark in ";:,"):
            return None
        verb = self._verb(text, before[: left[0].end()], shift, counted=False)
        return Hedge(verb.kind, start) if verb else None

    def _verb(self, text: str, stem: str, shift: int, *, counted: bool) -> Hedge | None:
        """The verb of passing with which a stretch ends."""
        words = list(WORD.finditer(stem))
        for count in range(min(_MOST_VERB, len(words)), 0, -1):
            at = words[-count].start()
            said = stem[at:].lower()
            kind = self._passing.get(said)
            if kind is not None and (said not in self._open or counted or self._is_count(text, shift + at)):
                return self._turned(stem[:at], kind, shift + at)
        return None

    def _turned(self, before: str, kind: str, at: int) -> Hedge:
        """Turned by a negation before it: not over, no higher than."""
        words = ending_words(before[:-1], 1) if before.endswith(" ") else []
        last = words[-1] if words and words[-1].end() == len(before) - 1 else None
        if last is None or last.group().lower() not in self._negators:
            return Hedge(kind, at)
        return Hedge(_TURNED.get(kind, ""), at - len(before) + last.start())

    def _compared(self, before: str, shift: int) -> Hedge | None:
        """A comparative: higher than, kleiner als, greater than or equal to."""
        found = self._than.search(before)
        if not found:
            return None
        words = found["word"].lower().split()
        for count in (2, 1):
            kind = self._direction(words[-count:]) if len(words) >= count else None
            if kind is not None:
                at = found.start() + len(found["word"]) - len(" ".join(words[-count:]))
                kind = {"over": "at least", "under": "at most"}.get(kind, kind) if found["same"] else kind
                return self._turned(before[:at], kind, shift + at)
        return None

    def _direction(self, words: list[str]) -> str | None:
        """Whether a comparative says more or less; "" for one that is not known, None for no comparative."""
        stem = words[-1]
        if len(words) == 2:
            return self.language.comparing.get(words[0])
        if not stem.endswith(self.language.comparative_ends):
            return None
        lesser, greater = self.language.lesser, self.language.greater
        return "under" if stem.startswith(lesser) else "over" if stem.startswith(greater) else ""

    def _passed(self, text: str, before: str, shift: int, noun: str | None) -> Hedge | None:
        """A verb of passing, nearing or falling short: topped, neared, überschritt die Marke von."""
        carrier = self._carrier.search(f"{before} ")
        if not carrier:
            return None
        stem = before[: carrier.start()].rstrip(" ")
        marked = noun in self.language.marks or self._mark.search(carrier.group()) is not None
        return self._verb(text, stem, shift, counted=marked) or self._far(stem, carrier, shift)

    def _far(self, stem: str, carrier: re.Match[str], shift: int) -> Hedge | None:
        """A verb some words before its mark: näherte sich am Sonntag der Marke von."""
        clause = max(stem.rfind(mark) for mark in ",;:.")
        found = list(self._verbs.finditer(stem, clause + 1)) if self._mark.search(carrier.group()) else []
        return Hedge(self._passing[found[-1].group().lower()], shift + carrier.start()) if found else None

    def _is_count(self, text: str, at: int) -> bool:
        """Whether what passes is a count."""
        return look_back(self._counts, text, at, _CLAUSE) is not None

    def _is_trap(self, before: str, said: str, number: Decimal | None, noun: str | None) -> bool:
        """Whether a hedge is a preposition here: reports about three deaths, one among 14 applicants."""
        if said not in self.language.prepositions:
            return False
        if said in self.language.governed and self._traps.search(before):
            return True
        if said in self.language.versus and (_ends_in_number(before) or self._versus.search(before)):
            return True
        if self._is_during(before, said, number, noun):
            return True
        measures = self.language.measures
        if not measures or number is None or (noun or "").lower() in measures:
            return False
        among = said in self.language.among_hedges and (noun or "").endswith(self.language.dative_ends)
        return (among and number < _MANY) or (number < _SMALL and said in self.language.small_prepositions)

    def _is_during(self, before: str, said: str, number: Decimal | None, noun: str | None) -> bool:
        """Whether it says in which time something happens: planted over three weeks."""
        if said not in self.language.during or number is None or number >= _MANY:
            return False
        last = before.rstrip(" ").rpartition(" ")[2].lower()
        return (noun or "").lower() in self.language.durations and last not in self.language.lasting

    def behind(self, text: str, end: int) -> Hedge | None:
        """The hedge after a number, or a plus sign; none where it begins a comparison of its own."""
        for mark in ("+", "-plus"):
            if text.startswith(mark, end) and not text[end + len(mark) : end + len(mark) + 1].isalnum():
                return Hedge("at least", end + len(mark))
        found = self._behind.match(text, end)
        if not found:
            return None
        said = found["said"].lower()
        if said in self._verbs_after:
            return Hedge(self._verbs_after[said], found.end()) if self._is_count(text, end) else None
        return Hedge(self._after[said], found.end())

    def mark(self, text: str, end: int) -> int:
        """After the word "mark" that stands for a number passed: the 500 mark."""
        found = self._mark.match(text, end)
        return found.end() if found else end


hedges_of = once(Hedges)


def _ends_in_number(before: str) -> bool:
    """Whether a number is right before: 61 gegen 48."""
    return before[-1:] == " " and before[-2:-1].isdigit()


def _before_gap(before: str) -> int:
    """Where a stretch ends without what may be between a hedge and its number; mostly that is one blank."""
    end = len(before) - 1
    if (
        before[-1:] == " "
        and before[-2:-1] not in _IN_GAPS
        and not _CODE.search(before, max(0, end - _LONGEST_CODE), end)
    ):
        return end
    gap = _GAP.search(before)
    return gap.start() if gap else len(before)

"""Which part of a sentence belongs to a number or date."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from csto_check.languages.known import data
from csto_check.reading.reading import Found
from csto_check.text.expressions import any_of
from csto_check.text.span import Span

_MOST_OPENING = 4  # words before a date that opens its sentence
_MARKS = r"[,;:](?= )|[()]| - |\"(?= )"


@cache
def clause_ends(language: str) -> re.Pattern[str]:
    """What parts the clauses of a sentence."""
    return re.compile(rf"{_MARKS}|(?i: (?:{any_of(data(language).clauses)}) )")


@cache
def _telling(language: str) -> re.Pattern[str]:
    return re.compile(rf" ?(?i:(?:{any_of(data(language).telling)})(?!\w))")


@cache
def _joins(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?i: (?:{any_of(data(language).joins)}) )")


@cache
def _between_listed(language: str) -> re.Pattern[str]:
    """What is between two words of one list: a comma or an "and", with small words around."""
    words = data(language)
    small = f"(?: (?:{any_of(words.small)}))*"
    return re.compile(rf"(?i:{small}(?:,|,? (?:{any_of(words.joins)})){small} )")


class NumberClauses:
    """What belongs to which of the numbers of one kind in a sentence; `marks` part its clauses."""

    def __init__(self, text: str, language: str, readings: Sequence[Span], marks: Sequence[Span]) -> None:
        self._text, self._language, self._readings, self._marks = text, language, readings, marks

    def clause(self, span: Span) -> Span:
        """What is between the nearest marks on both sides, not beyond the part of the number."""
        part = self.part(span)
        low = max((mark.end for mark in self._marks if mark.end <= span.start), default=0)
        high = next((mark.start for mark in self._marks if mark.start >= span.end), len(self._text))
        return Span(max(low, part.start), min(high, part.end))

    def part(self, span: Span) -> Span:
        """What belongs to one of the numbers rather than to its neighbours."""
        index = self._readings.index(span)
        low = self._cut(index - 1) if index else 0
        high = self._cut(index) if index + 1 < len(self._readings) else len(self._text)
        return Span(low, high)

    def following(self, span: Span) -> Span | None:
        """The number after one of the numbers."""
        index = self._readings.index(span) + 1
        return self._readings[index] if index < len(self._readings) else None

    def _cut(self, index: int) -> int:
        """Where the part of one number ends and that of the next begins."""
        low, high = self._readings[index].end, self._readings[index + 1].start
        for mark in self._marks:
            if low <= mark.start and mark.end <= high + 1:
                return mark.start
        joins = list(_joins(self._language).finditer(self._text, low, high))
        return joins[-1].start() if joins else (low + high) // 2


def by_kind(
    text: str, language: str, readings: Sequence[Found], dates: Sequence[Span] = (), listed: Sequence[Span] = ()
) -> dict[str, NumberClauses]:
    """For each kind what belongs to which of the readings of a sentence.

    Marks inside of readings part nothing, nor do those in lists, nor does a comma that only sets off one of `dates`.
    """
    atomic, behind = [each.span for each in readings], {span.end: span for span in dates}
    found = (Span(*found.span()) for found in clause_ends(language).finditer(text))
    marks = [mark for mark in found if not any(span.holds(mark) for span in atomic)]
    sentence = _Opening(text, language)
    parting = [m for at, m in enumerate(marks) if not sentence.is_set_off(m, behind.get(m.start), marks[:at])]
    parting = [mark for mark in parting if not any(span.holds(mark) for span in listed)]
    spans: dict[str, list[Span]] = {}
    for each in readings:
        spans.setdefault(each.kind, []).append(each.span)
    return {kind: NumberClauses(text, language, own, parting) for kind, own in spans.items()}


class _Opening:
    """A sentence, of which some commas only set off what opens it."""

    def __init__(self, text: str, language: str) -> None:
        self._text, self._language, self._telling = text, language, _telling(language)

    def is_set_off(self, mark: Span, reading: Span | None, before: Sequence[Span]) -> bool:
        """Whether a comma only sets off the reading before it: "On 5 January, …", "am Montag, dem 17. Januar, …"."""
        start = before[-1].end if before else 0
        if reading is None:
            return self._is_opening(start, mark)
        if self._text[mark.start : mark.start + 2] not in (", ", ": ", " -", ","):
            return False
        if self._telling.match(self._text, mark.end):
            return False  # on 14 July, said the mayor
        opens = start == 0 and len(self._text[: reading.start].split()) <= _MOST_OPENING
        return opens or "," in self._text[slice(*reading)]

    def _is_opening(self, start: int, mark: Span) -> bool:
        """Whether a comma only sets off words for the whole at the start: "In all, 700 came"."""
        said = self._text[start : mark.start].strip().lower()
        return self._text[mark.start] == "," and said in data(self._language).groups.get("in_all", ())


def lists(text: str, language: str, spans: Sequence[Span]) -> list[Span]:
    """The stretches over which words of one list stand: "Russia, Belarus and Armenia"."""
    between = _between_listed(language)
    found: list[Span] = []
    for one, two in pairwise(spans):
        if one.end <= two.start and between.fullmatch(text, one.end, two.start):
            if found and found[-1].end >= one.start:
                found[-1] = Span(found[-1].start, two.end)
            else:
                found.append(Span(one.start, two.end))
    return found

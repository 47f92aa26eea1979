"""When a number is better not judged: denied, asked, supposed, one share of another, one of each."""

import re
from functools import cache

from csto_check.reading.numerals import any_of
from csto_check.text.known import data
from csto_check.text.span import Span

_FEW = 4  # words before a number among which a negation denies it
_BEFORE = 30  # characters before a number in which a word takes it apart: "another 200", "each 150"


class Guards:
    """The words of one language that stop a judgement."""

    def __init__(self, language: str) -> None:
        self._denied, self._supposed, self._apart, self._within, self._negated, self._telling = _expressions(language)

    def holds(self, text: str, span: Span, clause: Span) -> bool:
        """Whether a number is denied, supposed or only an addition, or its sentence is a question."""
        if text.rstrip('"” )').endswith("?"):
            return True
        around = text[clause.start : span.start] + " _ " + text[span.end : clause.end]
        if self._denied.search(around) or self._supposed.search(around):
            return True
        if self._negated.search(" ".join(text[clause.start : span.start].split()[-_FEW:])):
            return True
        near = text[max(clause.start, span.start - _BEFORE) : span.start]
        return self._apart.search(near) is not None

    def tells(self, text: str, clause: Span) -> bool:
        """Whether a clause has a verb of saying: its date is that of the telling."""
        return self._telling.search(text, *clause) is not None

    def part_starts(self, text: str, span: Span) -> int:
        """Behind "among them", if it stands before the number: what came earlier does not tell what it counts."""
        found = [mark.end() for mark in self._within.finditer(text, 0, span.start)]
        return found[-1] if found else 0


@cache
def _expressions(language: str) -> tuple[re.Pattern[str], ...]:
    words = data(language)
    apart = re.compile(rf"(?i:(?<!\w)(?:{any_of(words.APART)})(?: \w+)? \Z)")
    return _one_of(words.DENIED), _one_of(words.SUPPOSED), apart, _one_of(words.AMONG), _one_of(words.NEGATIONS), _one_of(words.TELLING)


def _one_of(words: list[str] | tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?i:(?<!\w)(?:{any_of(words)})(?!\w))")

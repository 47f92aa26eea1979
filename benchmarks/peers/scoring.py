"""How an answer is scored: right, wrong or silent for each label, by the same rules for all programs.

A finding belongs to a label of its kind whose words it touches. Right: all that is said there is what the label says,
on the level that is asked. Wrong: something else is said there. Silent: nothing is said there. A false find touches no
label of its kind; digits of a date that are read as a number are none, since a number does stand there.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from benchmarks.peers.edtf_spans import Days, days_of

Finding: TypeAlias = Mapping[str, Any]
Outcome: TypeAlias = Literal["right", "wrong", "silent"]
KINDS = {"numbers": "number", "dates": "date"}  # the list of labels, and what a finding for it is called


class Label(NamedTuple):
    """What one stretch of a sentence says; `says` are the fields of the corpus."""

    what: str
    start: int
    end: int
    says: Mapping[str, Any]

    @property
    def quote(self) -> str:
        return str(self.says["quote"])

    def touches(self, finding: Finding) -> bool:
        return bool(finding["start"] < self.end and self.start < finding["end"])


class Level(NamedTuple):
    """One question to the programs: which labels are asked, and when what is said of one is right."""

    id: str
    title: str
    what: str
    asks: Callable[[Label], bool]
    is_right: Callable[[Label, Sequence[Finding]], bool]


def labels_of(sentence: Mapping[str, Any]) -> list[Label]:
    """The labelled stretches of a sentence; the second of two equal quotes is its second occurrence."""
    labels, taken = [], set()
    for list_, what in KINDS.items():
        for says in sentence["expected"].get(list_) or ():
            start = sentence["text"].find(says["quote"])
            while (what, start) in taken and start >= 0:
                start = sentence["text"].find(says["quote"], start + 1)
            taken.add((what, start))
            labels.append(Label(what, start, start + len(says["quote"]), says))
    return labels


def outcome(level: Level, label: Label, findings: Iterable[Finding]) -> Outcome:
    said = [each for each in findings if each["what"] == label.what and label.touches(each)]
    if not said:
        return "silent"
    return "right" if level.is_right(label, said) else "wrong"


def false_finds(what: str, labels: Sequence[Label], findings: Iterable[Finding]) -> list[Finding]:
    """What is said of stretches that no label of its kind, and for a number none at all, touches."""
    near = [label for label in labels if what in ("number", label.what)]
    mine = [each for each in findings if each["what"] == what]
    return [each for each in mine if not any(label.touches(each) for label in near)]


def _figures(says: Mapping[str, Any]) -> set[float]:
    return {float(each) for each in (says["low"], says["high"]) if each is not None}


def _same_figures(label: Label, said: Sequence[Finding]) -> bool:
    """All figures of the label and no others, whatever is said of their bounds."""
    return set().union(*map(_figures, said)) == _figures(label.says)


def _is_range(label: Label) -> bool:
    return len(_figures(label.says)) == 2 and not label.says.get("approx")


def _bounds(says: Mapping[str, Any]) -> tuple[object, ...]:
    low, high = (None if each is None else float(each) for each in (says["low"], says["high"]))
    return low, high, bool(says.get("approx")), bool(says.get("strict"))


def _same_bounds(label: Label, said: Sequence[Finding]) -> bool:
    return len(said) == 1 and _bounds(said[0]) == _bounds(label.says)


def _is_bare(label: Label) -> bool:
    """Whether a number is said to be just that one."""
    return _bounds(label.says)[0] == _bounds(label.says)[1] and not label.says.get("approx")


def _days(said: Iterable[Finding]) -> list[Days | None]:
    return [days_of(each["edtf"]) for each in said]


def _within_the_days(label: Label, said: Sequence[Finding]) -> bool:
    meant = days_of(label.says["edtf"])
    return meant is not None and all(days is not None and days.within(meant) for days in _days(said))


def _same_days(label: Label, said: Sequence[Finding]) -> bool:
    return _days(said) == [days_of(label.says["edtf"])]


def _in_digits(label: Label) -> bool:
    return any(map(str.isdigit, label.quote))


LEVELS = (
    Level("day", "a day or period within what is meant", "date", lambda _: True, _within_the_days),
    Level("dates", "exactly what is meant", "date", lambda _: True, _same_days),
    Level("digits", "the figures, written in digits", "number", _in_digits, _same_figures),
    Level("words", "the figures, written in words", "number", lambda label: not _in_digits(label), _same_figures),
    Level("ranges", "both ends of a range", "number", _is_range, _same_bounds),
    Level("bounds", "bounds and hedges", "number", lambda label: not _is_bare(label), _same_bounds),
)

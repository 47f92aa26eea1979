"""How an answer is scored: right, wrong or silent for each label, by the same rules for all programs.

A finding belongs to a label of its kind whose words it touches. Right: all that is said there is what the label says,
on the level that is asked. Wrong: something else is said there. Silent: nothing is said there. A false find touches no
label of its kind; digits of a date that are read as a number are none, since a number does stand there.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from benchmarks.peers.edtf_spans import Days, days_of
from benchmarks.peers.units import UNITS

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
    answers: Callable[[Finding], bool] = lambda _: True  # whether a finding says anything on it


def labels_of(sentence: Mapping[str, Any]) -> list[Label]:
    """The labelled stretches of a sentence. Ordinals are a kind of their own, of which nothing is asked."""
    labels = []
    for list_, what in KINDS.items():
        for says in sentence["expected"][list_]:
            start = sentence["text"].index(says["quote"])
            kind = "ordinal" if says.get("ordinal") else what
            labels.append(Label(kind, start, start + len(says["quote"]), says))
    return labels


def outcome(level: Level, label: Label, findings: Iterable[Finding]) -> Outcome:
    near = [each for each in findings if each["what"] == label.what and label.touches(each)]
    said = [each for each in near if level.answers(each)]
    if not said:
        return "silent"
    return "right" if level.is_right(label, said) else "wrong"


def false_finds(what: str, labels: Sequence[Label], findings: Iterable[Finding]) -> list[Finding]:
    """What is said of stretches that no label of its kind, and for a number none at all, touches."""
    near = [label for label in labels if what in ("number", label.what)]
    mine = [each for each in findings if each["what"] == what]
    return [each for each in mine if not any(label.touches(each) for label in near)]


Ends: TypeAlias = tuple[float | None, float | None]


def _ends(says: Mapping[str, Any]) -> Ends:
    return tuple(None if each is None else float(each) for each in (says["low"], says["high"]))  # type: ignore[return-value]


def _as_labelled(label: Label, finding: Finding) -> Ends:
    """The ends of a finding; of a share in per cent, where the label has the part of one."""
    low, high = _ends(finding)
    parts = [each for each in _ends(label.says) if each is not None]
    if finding.get("percent") and label.says.get("of") != "%" and max(parts) <= 1:
        return low and low / 100, high and high / 100
    return low, high


def _alike(one: float | None, other: float | None) -> bool:
    """Whether two ends are the same; labels have four places of a fraction."""
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-4)


def _same_ends(label: Label, said: Sequence[Finding]) -> bool:
    if len(said) != 1:
        return False
    return all(map(_alike, _as_labelled(label, said[0]), _ends(label.says)))


def _same_figures(label: Label, said: Sequence[Finding]) -> bool:
    """All figures of the label and no others, whatever is said of their bounds."""
    meant, found = _figures(_ends(label.says)), _figures(end for each in said for end in _as_labelled(label, each))
    return len(meant) == len(found) and all(map(_alike, meant, found))


def _figures(ends: Iterable[float | None]) -> list[float]:
    return sorted({each for each in ends if each is not None})


def _all_of_it(label: Label, said: Sequence[Finding]) -> bool:
    """The ends, whether they are about, and whether an open one leaves itself out."""
    how = [(bool(each.get("approx")), bool(each.get("strict"))) for each in (label.says, said[0])]
    return _same_ends(label, said) and how[0] == how[1]


def _is_range(label: Label) -> bool:
    return len(_figures(_ends(label.says))) == 2


def _is_bounded(label: Label) -> bool:
    """Whether more is said of a number than that it is just that one."""
    return None in _ends(label.says) or _is_range(label) or bool(label.says["approx"])


def _is_measure(label: Label) -> bool:
    return label.says["of"] in UNITS


def _same_unit(label: Label, said: Sequence[Finding]) -> bool:
    return all(each["counted"].lower() in UNITS[label.says["of"]] for each in said)


_NO_FIGURE = re.compile(r"(?i)\b(?:dozens|scores|hundreds|thousands|dutzende\w?|hunderte\w?|tausende\w?|mehrere)\b")


def _in_digits(label: Label) -> bool:
    return any(map(str.isdigit, label.quote))


def _in_words(label: Label) -> bool:
    """Whether a figure stands there without any digit: dozens and hundreds are none."""
    return not _in_digits(label) and not _NO_FIGURE.search(label.quote)


def _placed(label: Label, finding: Finding) -> Days | None:
    """The days of a finding as the label has them, which leaves until, since and before to the sentence.

    So a span that is open on one side counts as the day or period at which it ends, or next to which if that is
    excluded.
    """
    days, meant = days_of(finding["edtf"]), days_of(label.says["edtf"])
    if days is None or meant is None or (days.first is None) == (days.last is None):
        return days
    if days.first is None:
        ends_there = days.last == meant.last or days.day_after() == meant.first
    else:
        ends_there = days.first == meant.first or days.day_before() == meant.last
    day = days.first or days.last
    return meant._replace(rough=days.rough) if ends_there else Days(day, day, days.rough)


def _within_the_days(label: Label, said: Sequence[Finding]) -> bool:
    """What is said lies within the days meant; of a program that always names a day, that day."""
    meant = days_of(label.says["edtf"])
    found = [days_of(each["day"]) if "day" in each else _placed(label, each) for each in said]
    return meant is not None and all(days is not None and days.within(meant) for days in found)


def _same_days(label: Label, said: Sequence[Finding]) -> bool:
    return [_placed(label, each) for each in said] == [days_of(label.says["edtf"])]


LEVELS = (
    Level("day", "a date: a day or period within what is meant", "date", lambda _: True, _within_the_days),
    Level("dates", "a date: exactly what is meant", "date", lambda _: True, _same_days),
    Level("digits", "a number in digits: its figures", "number", _in_digits, _same_figures),
    Level("words", "a number in words: its figures", "number", _in_words, _same_figures),
    Level("ranges", "a range: both ends", "number", _is_range, _same_ends),
    Level("units", "a measure: its unit", "number", _is_measure, _same_unit, lambda each: bool(each.get("counted"))),
    Level("bounds", "a number with a bound or hedge: its ends", "number", _is_bounded, _same_ends),
    Level("hedges", "the same, and whether it is about, over or at least", "number", _is_bounded, _all_of_it),
    Level("whole", "any number: all of this", "number", lambda _: True, _all_of_it),
)

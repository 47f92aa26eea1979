"""Reading the grades of sources and claims, with a remedy for every way in which desks write them."""

import re
from collections.abc import Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from csto_check.facts.fields import Record
from csto_check.facts.grades import CREDIBILITY, RELIABILITY, Credibility, Reliability, every_grade, with_its_words
from csto_check.values.base import shorten

_Grade = TypeVar("_Grade", Reliability, Credibility)
_BOTH = re.compile(r"([a-f])[ ,/-]?([1-6])", re.IGNORECASE)  # B2: the two grades as reports write them, in one


class _Scale(NamedTuple, Generic[_Grade]):
    """A scale: the field of its grades, what it grades, what a grade is, its words, the code of a wrong one."""

    field: str
    of: str
    mark: str
    grades: Mapping[_Grade, str]
    code: str


_RELIABILITY: _Scale[Reliability] = _Scale("reliability", "source", "letter", RELIABILITY, "B616")
_CREDIBILITY: _Scale[Credibility] = _Scale("credibility", "claim", "digit", CREDIBILITY, "B617")


def read_reliability(record: Record) -> Reliability | None:
    """How reliable a source is, or None if it is missing or wrong."""
    return _read(record, _RELIABILITY, _CREDIBILITY)


def read_credibility(record: Record) -> Credibility | None:
    """How credible a claim is, or None if it is missing or wrong."""
    return _read(record, _CREDIBILITY, _RELIABILITY)


def _read(record: Record, scale: _Scale[_Grade], other: _Scale[Any]) -> _Grade | None:
    said = record.text(scale.field)
    grade = next((each for each in scale.grades if each == said), None)
    if said is not None and grade is None:
        what = f'"{shorten(said)}" is not a {scale.field}'
        record.problem(record.items[scale.field], scale.code, what, _remedy(said, scale, other))
    return grade


def _remedy(said: str, scale: _Scale[Any], other: _Scale[Any]) -> str:
    own, others = _meant(said, scale), _meant(said, other)
    every = f"write only the {scale.mark}: {every_grade(scale.field)}"
    write = f"write {own}, which means {scale.grades[own]}" if own else every
    if not others:
        return write
    return f"{write}; {with_its_words(other.field, others)} is a {other.field}, which belongs to the {other.of}"


def _meant(said: str, scale: _Scale[Any]) -> str:
    """The grade of a scale that is meant; empty if none is."""
    both = _BOTH.fullmatch(said)
    parts = both.groups() if both else (said.partition(" (")[0],)
    names = {part.casefold() for part in parts}
    return next((grade for grade, words in scale.grades.items() if names & {grade.casefold(), words}), "")

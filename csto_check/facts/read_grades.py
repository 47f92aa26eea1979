"""Reading the grades of sources and claims, with a remedy for every way in which desks write them."""

import re
from typing import Any

from csto_check.facts.fields import Record
from csto_check.facts.grades import CREDIBILITY, RELIABILITY, Credibility, Grade, Reliability, Scale, with_its_words
from csto_check.values.base import shorten

_BOTH = re.compile(r"([a-f])[ ,/-]?([1-6])", re.IGNORECASE)  # B2: the two grades as reports write them, in one


def read_reliability(record: Record) -> Reliability | None:
    """How reliable a source is, or None if it is missing or wrong."""
    return _read(record, RELIABILITY, CREDIBILITY)


def read_credibility(record: Record) -> Credibility | None:
    """How credible a claim is, or None if it is missing or wrong."""
    return _read(record, CREDIBILITY, RELIABILITY)


def _read(record: Record, scale: Scale[Grade], other: Scale[Any]) -> Grade | None:
    said = record.text(scale.field)
    grade = next((each for each in scale.grades if each == said), None)
    if said is not None and grade is None:
        what = f'"{shorten(said)}" is not a {scale.field}'
        record.problem(record.items[scale.field], scale.code, what, _remedy(said, scale, other))
    return grade


def _remedy(said: str, scale: Scale[Any], other: Scale[Any]) -> str:
    own, others = _meant(said, scale), _meant(said, other)
    write = f"write {own}, which means {scale.grades[own]}" if own else f"write only the {scale.mark}: {scale.every()}"
    if not others:
        return write
    return f"{write}; {with_its_words(other.field, others)} is a {other.field}, which belongs to the {other.of}"


def _meant(said: str, scale: Scale[Any]) -> str:
    """The grade of a scale that is meant; empty if none is."""
    both = _BOTH.fullmatch(said)
    parts = both.groups() if both else (said.partition(" (")[0],)
    names = {part.casefold() for part in parts}
    return next((grade for grade, words in scale.grades.items() if names & {grade.casefold(), words}), "")

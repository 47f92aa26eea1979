"""Stretches of days in the notation, from which remedies for dates are made."""

from collections.abc import Iterable
from typing import NamedTuple

from csto_check.values import moment
from csto_check.values.base import Unreadable
from csto_check.values.moment import LETTERS, Moment, Precision
from csto_check.values.remedies.faults import NO_DATE, Fault


class DateSpan(NamedTuple):
    """From one moment to another, each in the notation; both are the same where it is one."""

    first: str
    last: str

    @property
    def text(self) -> str:
        return self.first if self.first == self.last else f"{self.first}..{self.last}"

    def about(self) -> "DateSpan":
        """The same with one unit of its precision more on either side; a time an hour."""
        first, last = moment.read_moment(self.first).shifted(-1), moment.read_moment(self.last).shifted(1)
        return DateSpan(_written(first, self.first), _written(last, self.last))

    def reaches(self, other: "DateSpan") -> bool:
        """Whether nothing lies between it and one that begins later."""
        edge = moment.read_moment(self.last).neighbour(1)
        return edge is not None and moment.read_moment(other.first).start <= edge.start

    def before(self) -> str | None:
        """The moment right before it; None before all years."""
        return _neighbour(self.first, -1)

    def behind(self) -> str | None:
        """The moment right after it."""
        return _neighbour(self.last, 1)


class DateMeanings(NamedTuple):
    """What a text says: all stretches that it may mean, why it is no date here, and what is to be added."""

    spans: tuple[DateSpan, ...]
    what: Fault = NO_DATE
    note: str = ""


def date_meanings(texts: Iterable[str], what: Fault = NO_DATE, note: str = "") -> DateMeanings | None:
    """What may be one of some moments or ranges in the notation; those that the calendar does not have are left out."""
    spans = tuple(filter(None, map(date_span, dict.fromkeys(texts))))
    return DateMeanings(spans, what, note) if spans else None


def date_span(text: str) -> DateSpan | None:
    """A moment or a range in the notation as a stretch; None if it cannot be read."""
    first, _, last = text.partition("..")
    try:
        one, two = moment.read_moment(first), moment.read_moment(last or first)
    except Unreadable:
        return None
    is_sound = (one.offset is None) is (two.offset is None) and not moment.backwards(one, two)
    return DateSpan(first, last or first) if is_sound else None


def _neighbour(text: str, steps: int) -> str | None:
    found = moment.read_moment(text).neighbour(steps)
    return None if found is None else _written(found, text)


def _written(when: Moment, like: str) -> str:
    """A moment in the notation, as precise as another text; a time has the seconds and the offset of that."""
    if when.precision is not Precision.TIME:
        return when.start.isoformat()[: LETTERS[when.precision]]
    time = when.start.isoformat()[: 19 if when.start == when.end else 16]
    return time + like[len(time) :]

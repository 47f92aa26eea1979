"""What a check of a text against itself finds, and what it had to work with."""

from collections.abc import Mapping
from typing import NamedTuple

from csto_check.reading.reading import Passed, Reading
from csto_check.text.span import Span


class Slip(NamedTuple):
    """Two passages of a text that do not fit each other, by the code of its kind.

    Places are those of the original text; `first` never stands behind `second`, and the two are the same where one
    passage does not fit itself. `arithmetic` says in one line why they do not fit.
    """

    code: str
    first: Span
    second: Span
    arithmetic: str


class Compared(NamedTuple):
    """Passages that were held against each other, and what does not fit, if anything."""

    places: tuple[Span, ...]
    slip: Slip | None = None


def held_against(code: str, one: Span, two: Span, wrong: str | None, *others: Span) -> Compared:
    """Two passages and others beside them; `wrong` is the arithmetic where they do not fit."""
    first, second = sorted((one, two))
    return Compared((one, two, *others), None if wrong is None else Slip(code, first, second, wrong))


class Checked(NamedTuple):
    """What was found in a text, sorted by place; and what was compared.

    `compared` counts by the code of each kind how often figures or dates were held against each other, `alone` are
    the readings that no check could hold against anything, `unread` the numbers that could not be read.
    """

    slips: tuple[Slip, ...]
    compared: Mapping[str, int]
    n_readings: int
    alone: tuple[Reading, ...]
    unread: tuple[Passed, ...]

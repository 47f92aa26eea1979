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

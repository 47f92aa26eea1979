"""The date that a text gives of itself."""

import re
from collections.abc import Iterator

from csto_check.reading.reader import Reader
from csto_check.reading.reading import Reading
from csto_check.values.base import Setting
from csto_check.values.date import Date, known_date
from csto_check.values.zones import Zones

LONGEST_LINE = 90  # characters of a line that is no running text
_LINES, _HEAD = 12, 60  # lines at the start; characters in which a dateline ends
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?:T.*)?\Z")
_DASH = re.compile(r"\s*(?:\([^)]{1,40}\)\s*)?[-–—:|]")  # after a dateline: "Almaty, 14 January 2022 (AP) – The …"


def own_date(text: str, language: str, zones: Zones) -> Date | None:
    """The first full date, with its year, in a short line or a dateline at the start of a text; None without one."""
    for line in _lines(text):
        for reading in Reader(language).read(line):
            if reading.kind == "date" and reading.value and _DAY.match(reading.value) and _is_own(line, reading):
                return known_date(reading.value[:10], Setting(zones=zones))
    return None


def _lines(text: str) -> Iterator[str]:
    """The first lines of a text of several, those that are long only in their head."""
    lines = [line.strip() for line in text[: _LINES * LONGEST_LINE * 4].splitlines()]
    if len(lines) > 1:
        yield from [line[: 2 * _HEAD] if len(line) > LONGEST_LINE else line for line in lines if line][:_LINES]


def _is_own(line: str, reading: Reading) -> bool:
    """Whether a date is that of the text: in a line that is no sentence, or before the dash of a dateline."""
    if reading.end <= _HEAD and _DASH.match(line, reading.end):
        return True
    return len(line) <= LONGEST_LINE and not line.endswith((".", "!", "?", ","))

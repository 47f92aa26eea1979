"""The date that a text gives of itself."""

import re
from collections.abc import Iterator

from csto_check.reading.reader import Reader
from csto_check.values.base import Setting
from csto_check.values.date import Date
from csto_check.values.date import read as read_date
from csto_check.values.zones import Zones

_LINES, _LONGEST = 12, 90  # lines at the start, and characters of a line that is no running text
_HEAD = 25  # characters before a date that begins an article: "Berlin, 13 January 2022. …"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?:T.*)?\Z")


def text_date(text: str, language: str, zones: Zones) -> Date | None:
    """The first full date, with its year, in a short line at the start of a text; None where there is none."""
    lines = list(_short_lines(text))
    for line in lines if len(text.split("\n")) > 1 else ():
        for reading in Reader(language).read(line):
            stands_alone = not line.endswith((".", "!")) or reading.start <= _HEAD
            if reading.kind == "date" and reading.value and _DAY.match(reading.value) and stands_alone:
                found = read_date(reading.value[:10], Setting(zones=zones))
                return found if isinstance(found, Date) else None
    return None


def _short_lines(text: str) -> Iterator[str]:
    lines = [line.strip() for line in text[: _LINES * _LONGEST * 4].splitlines()]
    yield from [line for line in lines if line and len(line) <= _LONGEST and not line.endswith((",", "?"))][:_LINES]

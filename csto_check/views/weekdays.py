"""Dates with their weekdays."""

import re
from datetime import date

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(\S+))?")
_GREGORIAN = date(1582, 10, 15)  # whoever wrote before it reckoned by another calendar, with other weekdays
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def with_weekdays(value: str) -> str:
    """`by 2022-01-21` as `by Fri 2022-01-21`."""
    return _DAY.sub(_day, value)


def _day(found: re.Match[str]) -> str:
    year, month, day, time = found.groups()
    when = date(int(year), int(month), int(day))
    name = f"{WEEKDAYS[when.weekday()]} " if when >= _GREGORIAN else ""
    return f"{name}{year}-{month}-{day}" + (f" {time}" if time else "")

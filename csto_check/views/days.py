"""Dates with their weekdays."""

import re
from datetime import date

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(\S+))?")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def with_weekdays(value: str) -> str:
    """`..2022-01-21` as `by Fri 2022-01-21`, `2022-01-06` as `Thu 2022-01-06`."""
    first, dots, last = value.partition("..")
    if not dots:
        return _named(value)
    if not first:
        return f"by {_named(last)}"
    return f"from {_named(first)}" if not last else f"{_named(first)} to {_named(last)}"


def _named(text: str) -> str:
    return _DAY.sub(_day, text)


def _day(found: re.Match[str]) -> str:
    year, month, day, time = found.groups()
    name = WEEKDAYS[date(int(year), int(month), int(day)).weekday()]
    return f"{name} {year}-{month}-{day}" + (f" {time}" if time else "")

"""Dates with their weekdays."""

import re
from datetime import date

_GREGORIAN = date(1582, 10, 15)  # whoever wrote before it reckoned by another calendar, with other weekdays
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip
_LETTERS = 3  # of a month in short
_NAMED = "|".join(MONTHS)
_MONTH = re.compile(rf"\b({_NAMED})\b")
_ISO = r"(\d{4})-(\d{2})(?:-(\d{2}))?\Z"  # compiled where dates are in numbers
_ISO_WITHIN = r"(?<![\d-])(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?(?![\dT-])"
_PRINTED = re.compile(rf"(?:\b(\d\d?)(?: ({_NAMED}))? to )?\b(\d\d?) ({_NAMED}) (\d{{4}})\b")


def _weekday(year: int, month: int, day: int) -> str:
    """`Fri `; nothing for a day that another calendar called otherwise."""
    when = date(year, month, day)
    return f"{WEEKDAYS[when.weekday()]} " if when >= _GREGORIAN else ""


def days_named(printed: str) -> str:
    """`6 to 10 January 2022` as `Thu 6 to Mon 10 January 2022`."""
    return _PRINTED.sub(_stretch, printed)


def days_in_short(printed: str) -> str:
    """`by 21 January 2022` as `by Fri 21 Jan 2022`."""
    return _MONTH.sub(lambda month: month[0][:_LETTERS], days_named(printed))


def _stretch(found: re.Match[str]) -> str:
    first, first_month, day, month, year = found.groups()
    last = f"{_weekday(int(year), MONTHS.index(month) + 1, int(day))}{day} {month} {year}"
    if first is None:
        return last
    start = _weekday(int(year), MONTHS.index(first_month or month) + 1, int(first))
    return f"{start}{first}{f' {first_month}' if first_month else ''} to {last}"


def iso_printed(label: str) -> str:
    """The label `2022-01-06` as `6 Jan 2022`, `2022-01` as `Jan 2022`; any other stays as it is."""
    found = re.match(_ISO, label)
    if not found:
        return label
    year, month, day = found.groups()
    return f"{f'{int(day)} ' if day else ''}{MONTHS[int(month) - 1][:_LETTERS]} {year}"


def iso_in_full(written: str) -> str:
    """A written date as a newspaper prints it: `about 2022-01-09` as `about 9 January 2022`."""
    return re.sub(_ISO_WITHIN, _in_full, written)


def _in_full(found: re.Match[str]) -> str:
    year, month, day = found.groups()
    told = year if int(year) > 999 else f"AD {int(year)}"
    return f"{f'{int(day)} ' if day else ''}{MONTHS[int(month) - 1]} {told}"

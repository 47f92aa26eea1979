"""Dates as pages state them, in the notation of a base."""

import re
from calendar import monthrange

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<name>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
_DAYS = (
    r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})",
    r"(?P<y>[0-9]{4})/(?P<m>[0-9]{1,2})/(?P<d>[0-9]{1,2})",
    r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})",
    r"(?P<d>[0-9]{1,2})\.\s?(?P<m>[0-9]{1,2})\.\s?(?P<y>[0-9]{4})",
    rf"(?:[a-z]{{3,9}},?\s)?(?P<d>[0-9]{{1,2}})\s{_MONTH}\s(?P<y>[0-9]{{4}})",
    rf"(?:[a-z]{{3,9}},?\s)?{_MONTH}\s(?P<d>[0-9]{{1,2}}),?\s(?P<y>[0-9]{{4}})",
    r"(?P<y>[0-9]{4})[-/](?P<m>[0-9]{2})",
    r"(?P<y>[0-9]{4})",
)
_ZONE = r"(?P<zone>z|gmt|utc|[+-][0-9]{2}(?::?[0-9]{2})?)"
_TIME = rf"(?P<h>[0-9]{{2}}):?(?P<min>[0-9]{{2}})(?::?[0-9]{{2}}(?:[.,][0-9]{{1,9}})?)?\s?{_ZONE}?"
_STATED = tuple(re.compile(rf"{day}(?:[t\s,]\s?{_TIME}(?:\s?\([a-z]+\))?)?", re.I) for day in _DAYS)
_NO_ZONE = ("z", "gmt", "utc")
_YEARS = range(1000, 3000)
_FAR = 14  # hours from UTC: the farthest clock on earth (Kiribati)
_NEVER = "1970-01-01"  # what a program writes that knows no date


def stated_date(written: str) -> str | None:
    """`2022-01-13`, `2022-01` or `2022`; `2022-01-13T10:00+01:00` where its zone is told; None for anything else.

    An impossible time or zone is left out, an impossible day leaves nothing.
    """
    for shape in _STATED:
        found = shape.fullmatch(written.strip())
        if found:
            day = _day(found.groupdict())
            return day + _clock(found.groupdict()) if day and day != _NEVER else None
    return None


def _day(parts: dict[str, str | None]) -> str | None:
    year, name = int(parts["y"] or 0), parts.get("name")
    month = _MONTHS.index(name.lower()) + 1 if name else int(parts.get("m") or 0)
    day = int(parts.get("d") or 0)
    if year not in _YEARS or (parts.get("m") and not 1 <= month <= 12):
        return None
    if not month:
        return f"{year}"
    if parts.get("d") is None:
        return f"{year}-{month:02}"
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= monthrange(year, month)[1] else None


def _clock(parts: dict[str, str | None]) -> str:
    """The time of day with its zone; empty if either is missing or cannot be."""
    hour, minute, zone = parts["h"], parts["min"], parts["zone"]
    if hour is None or minute is None or zone is None or parts.get("d") is None:
        return ""
    offset = "+00:00" if zone.lower() in _NO_ZONE else f"{zone[:3]}:{zone[3:].lstrip(':') or '00'}"
    is_known = int(hour) < 24 and int(minute) < 60 and int(offset[1:3]) <= _FAR and int(offset[4:]) < 60
    return f"T{hour}:{minute}{'+00:00' if offset == '-00:00' else offset}" if is_known else ""

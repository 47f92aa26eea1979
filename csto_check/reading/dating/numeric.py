"""Dates in digits alone: 2022-01-06, 6.1.2022, 12/31/2021, 11/2016."""

import re

from csto_check.reading.dating.line import FIRST_YEAR, LAST_YEAR, Line
from csto_check.reading.dating.points import Day, Month, Point, Unclear, Year

TWO_DAYS = "it may be either of two days: month and day cannot be told apart"
NO_DAY = "there is no such date"
_FULL = re.compile(r"(?P<y>\d{4})(?P<s>[-/])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})")
_DOTS = re.compile(r"(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>\d{4})")
_SHORT = re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d\d)")
_DAY_MONTH = re.compile(r"(?P<d>\d{1,2})\. ?(?P<m>0?[1-9]|1[0-2])\.(?! ?\d{1,3}(?![\d:.])| ?\d{4}(?!\d))")
_MARKS = re.compile(r"(?P<a>\d{1,2})(?P<s>[-/])(?P<b>\d{1,2})(?P=s)(?P<y>\d{4})")
_YEAR_MONTH = re.compile(r"(?P<y>\d{4})[-/](?P<m>0[1-9]|1[0-2])")
_MONTH_YEAR = re.compile(r"(?P<m>0?[1-9]|1[0-2])[-/](?P<y>\d{4})")
_BEFORE, _BEHIND = re.compile(r"[\w$€£#§@.:]"), re.compile(r"\w|[.,:]\d|%")
_JOINED_BEFORE, _JOINED_BEHIND = re.compile(r"[-/]"), re.compile(r"[-/]\w")
_LONGEST_WEEKDAY = 12  # letters, with a comma and a space
_LIKELY = range(1900, 2100)
_POSIX = 69  # the first year of two digits that is one of the last century


def numeric(line: Line, index: int) -> tuple[Point, int] | None:
    """A date in digits at a place: what it says, and where it ends."""
    token = line[index]
    if token.kind != "digits" or _BEFORE.fullmatch(line.text[max(0, token.start - 1) : token.start]):
        return None
    for shape, tell in _SHAPES:
        found = shape.match(line.text, token.start)
        if found and not _BEHIND.match(line.text, found.end()) and not _is_part(line.text, found):
            point = tell(line, found)
            if point is not None:
                return point, line.behind(found.end(), index)
    return None


def _is_part(text: str, found: re.Match[str]) -> bool:
    """Whether a date with hyphens or slashes has one more of them at an end."""
    if not re.search(r"[-/]", found.group()):
        return False
    return bool(_JOINED_BEFORE.match(text[max(0, found.start() - 1) :]) or _JOINED_BEHIND.match(text, found.end()))


def _day(line: Line, found: re.Match[str]) -> Point | None:
    year = int(found["y"])
    if not FIRST_YEAR <= year <= LAST_YEAR or not (1 <= int(found["m"]) <= 12 and 1 <= int(found["d"]) <= 31):
        return None
    return Day(int(found["d"]), int(found["m"]), Year(year))


def _short_year(line: Line, found: re.Match[str]) -> Point | None:
    """A year of two digits, as POSIX takes them (strptime, %y): 69 to 99 are 1969 to 1999."""
    led = line.words.ordinals and _word_before(line, found) in (*line.words.day_leads, *line.words.weekdays)
    if not led or not (1 <= int(found["m"]) <= 12 and 1 <= int(found["d"]) <= 31):
        return None
    year = int(found["y"])
    return Day(int(found["d"]), int(found["m"]), Year(year + (1900 if year >= _POSIX else 2000)))


def _word_before(line: Line, found: re.Match[str]) -> str:
    return line.text[max(0, found.start() - _LONGEST_WEEKDAY) : found.start()].rstrip(", ").rpartition(" ")[2].lower()


def _day_month(line: Line, found: re.Match[str]) -> Point | None:
    good = (line.words.ordinals or _word_before(line, found) in line.words.weekdays) and 1 <= int(found["d"]) <= 31
    return Day(int(found["d"]), int(found["m"])) if good else None


def _either(line: Line, found: re.Match[str]) -> Point | None:
    """Day and month in an order that only a number over twelve, or two alike, can tell."""
    one, two, year = int(found["a"]), int(found["b"]), Year(int(found["y"]))
    if not FIRST_YEAR <= year.year <= LAST_YEAR or not (1 <= min(one, two) <= 12 and max(one, two) <= 31):
        return None
    if one != two and max(one, two) <= 12:
        return Unclear(TWO_DAYS)
    return Day(max(one, two), min(one, two), year)


def _month(line: Line, found: re.Match[str]) -> Point | None:
    year = int(found["y"])
    return Month(int(found["m"]), Year(year)) if year in _LIKELY else None


_SHAPES = (
    (_FULL, _day), (_DOTS, _day), (_MARKS, _either), (_YEAR_MONTH, _month), (_MONTH_YEAR, _month),
    (_DAY_MONTH, _day_month), (_SHORT, _short_year),
)  # fmt: skip

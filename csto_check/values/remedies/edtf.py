"""What strings of EDTF (Library of Congress, 2019; ISO 8601-2) that are no date here say in our notation."""

import re
from itertools import pairwise

from csto_check.values.base import UNKNOWN
from csto_check.values.moment import FIRST_YEAR, LAST_YEAR
from csto_check.values.months import month_days
from csto_check.values.remedies import faults
from csto_check.values.remedies.date_spans import DateMeanings, DateSpan, date_meanings, date_span
from csto_check.values.remedies.notation_phrases import Interpretation

# Seasons without and with a hemisphere, quarters, quadrimesters and halves: the first and the last month.
_PARTS = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2), 25: (3, 5), 26: (6, 8), 27: (9, 11), 28: (12, 2),
    29: (9, 11), 30: (12, 2), 31: (3, 5), 32: (6, 8), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
    37: (1, 4), 38: (5, 8), 39: (9, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip
_LAST_SEASON = 32
_NAMES = (
    (_LAST_SEASON, faults.IS_A_SEASON),
    (36, faults.IS_A_QUARTER),
    (39, faults.IS_A_THIRD),
    (41, faults.IS_A_HALF),
)
_CODED = re.compile(r"([0-9]{4})-([0-9]{2})\Z")
_UNSPECIFIED = re.compile(r"(?=.*x)([0-9x]{4})(?:-([0-9x]{2})(?:-([0-9x]{2}))?)?\Z")
_ALL_OPEN = re.compile(r"xxxx(?:-xx){0,2}\Z")
_LONG = re.compile(r"y?([0-9]+)(e[0-9]+)?\Z")
_DAY = re.compile(r"[0-9]{8}\Z")  # a day without hyphens, and no year
_ESTIMATED = re.compile(r"y?([0-9]{4})s([1-3])\Z")
_SET = re.compile(r"([\[{])(.+)[\]}]\Z")
SEASON = " if these are its months"
BEFORE_ERA = Interpretation((), faults.IS_BEFORE_ALL_YEARS, "mention it in note, or make its topic one of kind words")


def moment_meanings(text: str) -> DateMeanings | None:
    """The days that a string of EDTF in small letters names, where it is one moment there and none here."""
    return _coded(text) or _unspecified(text) or _estimated(text)


def refused(text: str) -> Interpretation | None:
    """The same for what is no moment: sets, and what lies outside the calendar or leaves all open."""
    if re.match(r"y?-[0-9]", text):
        return BEFORE_ERA
    if _ALL_OPEN.match(text):
        return Interpretation((UNKNOWN,), faults.LEAVES_DIGITS_OPEN)
    shape = _LONG.match(text)
    if shape and (shape[2] or (int(shape[1]) > LAST_YEAR and not _DAY.match(text))):
        return Interpretation((), faults.IS_OUTSIDE, f"years run from {FIRST_YEAR:04} to {LAST_YEAR}")
    listed = _SET.match(text)
    return _of_set(listed[2].split(","), is_one=listed[1] == "[") if listed else None


def only(first: str, last: str) -> str:
    """The remedy where a range would hold more than was meant."""
    return f"write {first}..{last} only if everything in between is possible too"


def months(year: int, first: int, last: int) -> str:
    """The months of a part of a year; the last may lie in the next."""
    return f"{year:04}-{first:02}..{year + (last < first):04}-{last:02}"


def _coded(text: str) -> DateMeanings | None:
    """`2001-34`, the second quarter"""
    shape = _CODED.match(text)
    code = int(shape[2]) if shape else 0
    if shape is None or code not in _PARTS:
        return None
    what = next(what for last, what in _NAMES if code <= last)
    return date_meanings([months(int(shape[1]), *_PARTS[code])], what, SEASON if code <= _LAST_SEASON else "")


def _estimated(text: str) -> DateMeanings | None:
    """`1950S2`, of which two digits are certain"""
    shape = _ESTIMATED.match(text)
    if shape is None:
        return None
    digits = int(shape[2])
    years = f"{shape[1][:digits]:0<4}..{shape[1][:digits]:9<4}"
    return date_meanings([years], faults.IS_AN_ESTIMATE, f", and mention {shape[1]} in note")


def _unspecified(text: str) -> DateMeanings | None:
    """`199X`, `2004-XX`: one stretch is left where the digits that are given come first."""
    shape = _UNSPECIFIED.match(text)
    if shape is None or _ALL_OPEN.match(text):
        return None
    year, month, day = shape[1], shape[2] or "xx", shape[3] or "xx"
    if re.search(r"x-?[0-9]", text):
        return _scattered(year, month, day)
    if "x" in year:
        years = f"{max(FIRST_YEAR, int(year.replace('x', '0'))):04}..{year.replace('x', '9')}"
        return date_meanings([years], faults.LEAVES_DIGITS_OPEN)
    months_ = _fitting(month, 12)
    if "x" in month and months_:
        whole = year if len(months_) == 12 else f"{year}-{months_[0]:02}..{year}-{months_[-1]:02}"
        return date_meanings([whole], faults.LEAVES_DIGITS_OPEN)
    days = _fitting(day, month_days(int(year), months_[0])) if months_ else []
    inner = f"{year}-{month}-{days[0]:02}..{year}-{month}-{days[-1]:02}" if days else ""
    return date_meanings([f"{year}-{month}" if day == "xx" else inner], faults.LEAVES_DIGITS_OPEN)


def _scattered(year: str, month: str, day: str) -> DateMeanings | None:
    """`156X-12-25`, `2004-XX-25`"""
    months_, days = _fitting(month, 12), _fitting(day, 31)
    if not months_ or not days:
        return None
    first = f"{max(FIRST_YEAR, int(year.replace('x', '0'))):04}-{months_[0]:02}-{days[0]:02}"
    last_year = int(year.replace("x", "9"))
    last = f"{last_year}-{months_[-1]:02}-{min(days[-1], month_days(last_year, months_[-1])):02}"
    whole = date_span(f"{first}..{last}")
    remedy = only(first, last) if whole else "write unknown, and mention the rest in note"
    return DateMeanings((), faults.IS_SCATTERED, remedy)


def _fitting(part: str, last: int) -> list[int]:
    """The numbers of a month or a day that have the digits which are given."""
    return [number for number in range(1, last + 1) if re.fullmatch(part.replace("x", "."), f"{number:02}")]


def _of_set(members: list[str], *, is_one: bool) -> Interpretation | None:
    """`[1667,1668]`, one of which holds; of `{1667,1668}` all do."""
    low, high = members[0].startswith(".."), members[-1].endswith("..")
    texts = [member.strip().strip(".") if member in (members[0], members[-1]) else member.strip() for member in members]
    parts = sorted((part for text in texts if (part := date_span(text))), key=lambda part: part.first)
    if len(parts) < len(texts):
        return None
    ends = f"{'' if low else parts[0].first}..{'' if high else parts[-1].last}"
    if not is_one:
        return Interpretation((), faults.LISTS_ALL, "give each of them its own claim")
    if not all(one.reaches(two) for one, two in pairwise(parts)):
        return Interpretation((), faults.IS_SCATTERED, f"write {ends} only if everything in between is possible too")
    return Interpretation((ends if low or high else DateSpan(parts[0].first, parts[-1].last).text,), faults.IS_A_LIST)

"""One date as people write it who do not know the notation: 6.1.2022, 20220106, 2012/13, 520, the 1840s."""

import re
from datetime import date, timedelta

from csto_check.languages import notation
from csto_check.values.moment import NotAMoment, read_moment
from csto_check.values.remedies import edtf, faults
from csto_check.values.remedies.date_spans import DateMeanings, DateSpan, date_meanings, date_span
from csto_check.values.remedies.in_words import in_words
from csto_check.values.remedies.notation_phrases import first_told, one_of
from csto_check.values.remedies.one_time import clock

_ERA = one_of(notation.ERA)
_THE = rf"(?:(?:{one_of(notation.ARTICLES)}) )?"
_IN_ERA = re.compile(rf"(?:{_ERA}|y)? ?([0-9]{{1,4}}) ?(?:{_ERA})?\Z")
_BEFORE = one_of(notation.BEFORE_ERA)
_BEFORE_ERA = re.compile(rf"{_THE}[0-9]+(?:\w\w century)? ?(?:{_BEFORE})\Z|(?:{_BEFORE}) ?[0-9]+\Z")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([./-]) ?([0-9]{1,2})\2 ?(['’]?[0-9]{2}|[0-9]{4})\Z")
_NO_HYPHENS = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})\Z")
_YEAR_FIRST = re.compile(r"([0-9]{4})([./-]) ?([0-9]{1,2})\2 ?([0-9]{1,2})\Z")
_TWO = re.compile(r"([0-9]{4})([./-])([0-9]{1,2})\Z")
_MONTH_FIRST = re.compile(r"([0-9]{1,2})[./-]([0-9]{4})\Z")
_DECADE = re.compile(rf"{_THE}([0-9]{{2,3}})0(?:{one_of(notation.DECADES)})\Z")
_CENTURY = re.compile(rf"{_THE}([0-9]{{1,2}})(?:{one_of(notation.CENTURIES)})\Z")
_PART = re.compile(r"([0-9]{4})[ /-]?([qh])([1-4])\Z|([qh])([1-4])[ /-]?([0-9]{4})\Z")
_WORDED_PART = re.compile(
    rf"{_THE}({one_of(notation.FIRST)}) ({one_of(notation.QUARTERS + notation.HALVES)})"
    rf"(?: (?:{one_of(notation.OF)}))? ([0-9]{{4}})\Z"
)
_WEEK = re.compile(r"([0-9]{4})-?w([0-9]{2})(?:-?([1-7]))?\Z")
_NUMBERED = re.compile(r"([0-9]{4})-([0-9]{3})\Z")
_DAY_AND_TIME = re.compile(r"(?P<day>.*[^ ,])(?:(?P<t>[tT])|,? )(?P<time>[0-9].*)\Z")
_AT = re.compile(rf"[ ,]+(?:{one_of(notation.CLOCK)})\Z")
_NEAR = 9  # "1921-23" may well be three years, "2001-34" is hardly 34


def point(text: str) -> DateMeanings | None:
    """What one date in small letters may mean; raises Unreadable for one of our notation that does not exist."""
    try:
        read_moment(text)
        return DateMeanings((DateSpan(text, text),))
    except NotAMoment:
        pass
    if _BEFORE_ERA.match(text):
        return DateMeanings((), *edtf.BEFORE_ERA[1:])
    readers = (_two, edtf.moment_meanings, _year, _day_first, _year_first, _month_first, _decade, _century, _part, _iso,
               in_words, _timed, _no_day)  # fmt: skip
    return first_told(readers, text)


def _year(text: str) -> DateMeanings | None:
    """`520`, `AD 44`"""
    shape = _IN_ERA.match(text)
    if shape is None:
        return None
    is_sure = len(shape[1]) > 2 or shape[1] != text
    what = faults.NO_YEAR if len(shape[1]) < 4 else faults.NO_DATE
    return date_meanings([f"{int(shape[1]):04}"], what, "" if is_sure else f" if the year {int(shape[1])} is meant")


def _two(text: str) -> DateMeanings | None:
    """`2012/13` are two years, `2022/1` is a month, `2011/12` either, `1921-23` an autumn of EDTF or three years"""
    shape = _TWO.match(text)
    if shape is None:
        return None
    year, short = int(shape[1]), shape[3]
    last = year - year % 100 + int(short) + (100 if year % 100 == 99 and short == "00" else 0)
    coded = edtf.moment_meanings(text)
    readings = [f"{year:04}-{short:0>2}", *(each.text for each in (coded.spans if coded else ()))]
    if len(short) == 2 and last > year and (coded is None or last - year <= _NEAR):
        readings.append(f"{year:04}..{last:04}")
    what = coded.what if coded else faults.LACKS_A_DIGIT if len(short) == 1 else faults.NO_DATE
    told = date_meanings(readings, what, coded.note if coded else "")
    return told and (told if len(told.spans) == 1 else told._replace(what=faults.MAY_BE_YEARS, note=""))


def _day_first(text: str) -> DateMeanings | None:
    """`6.1.2022`, `06.01.22`"""
    shape = _DAY_FIRST.match(text)
    if shape is None:
        return None
    one, two, year = int(shape[1]), int(shape[3]), shape[4].lstrip("'’")
    days = [f"-{month:02}-{day:02}" for day, month in sorted({(one, two), (two, one)}, reverse=True)]
    if len(year) == 2:
        write = " or ".join(f"…{year}{day}" for day in sorted(days) if date_span(f"2000{day}"))
        return DateMeanings((), faults.LACKS_THE_CENTURY, f"write the year first, with four digits: {write}")
    told = date_meanings(sorted(f"{year}{day}" for day in days))
    return told and told._replace(what=faults.MAY_BE_TWO_DAYS if len(told.spans) > 1 else faults.STARTS_OTHERWISE)


def _year_first(text: str) -> DateMeanings | None:
    """`2022/01/06`, `2022.1.6`, `20220106`"""
    shape = _YEAR_FIRST.match(text)
    if shape:
        what = faults.LACKS_A_DIGIT if shape[2] == "-" else faults.LACKS_HYPHENS
        return date_meanings([f"{shape[1]}-{shape[3]:0>2}-{shape[4]:0>2}"], what)
    shape = _NO_HYPHENS.match(text)
    return date_meanings(["-".join(shape.groups())], faults.LACKS_HYPHENS) if shape else None


def _month_first(text: str) -> DateMeanings | None:
    """`05/2031`"""
    shape = _MONTH_FIRST.match(text)
    return date_meanings([f"{shape[2]}-{shape[1]:0>2}"], faults.STARTS_OTHERWISE) if shape else None


def _decade(text: str) -> DateMeanings | None:
    """`the 1840s`"""
    shape = _DECADE.match(text)
    return date_meanings([f"{shape[1]:0>3}0..{shape[1]:0>3}9"]) if shape else None


def _century(text: str) -> DateMeanings | None:
    """`the 19th century`, which some begin with 1801 and others with 1800"""
    shape = _CENTURY.match(text)
    before = int(shape[1]) - 1 if shape else 0
    strict, loose = f"{before:02}01..{before + 1:02}00", f"{before:02}00..{before:02}99"
    return date_meanings([strict, loose], faults.MAY_BE_TWO_CENTURIES) if shape else None


def _part(text: str) -> DateMeanings | None:
    """`Q2 2001`, `2001-H1`, `the second half of 2001`"""
    shape, worded = _PART.match(text), _WORDED_PART.match(text)
    if shape:
        year, name, number = shape.group(1, 2, 3) if shape[1] else shape.group(6, 4, 5)
    elif worded:
        year, name, number = worded[3], worded[2], str(notation.FIRST[worded[1]])
    else:
        return None
    length = 3 if name.startswith("q") else 6
    last = int(number) * length
    return date_meanings([edtf.months(int(year), last - length + 1, last)]) if last <= 12 else None


def _iso(text: str) -> DateMeanings | None:
    """Weeks and numbered days of ISO 8601: `2022-W05`, `2022-034`"""
    week, numbered = _WEEK.match(text), _NUMBERED.match(text)
    try:
        if week:
            first = date.fromisocalendar(int(week[1]), int(week[2]), int(week[3] or 1))
            return date_meanings([f"{first}..{first + timedelta(days=0 if week[3] else 6)}"])
        if numbered and 1 <= int(numbered[2]) <= 366:
            return date_meanings([str(date(int(numbered[1]), 1, 1) + timedelta(days=int(numbered[2]) - 1))])
    except (ValueError, OverflowError):
        pass
    return None


def _timed(text: str) -> DateMeanings | None:
    """`2022-01-08 1 pm CET`, `6 January 2022, 13.00 Uhr`, `2022-01-08T13`"""
    shape = _DAY_AND_TIME.match(text)
    time = clock(shape["time"]) if shape else None
    told = point(_AT.sub("", shape["day"])) if shape and time and (shape["t"] or not time.is_hour) else None
    if not shape or not time or not told or not told.spans:
        return None
    days = [each.first for each in told.spans]
    if time.zone is None:
        return DateMeanings((), faults.HAS_AN_UNKNOWN_ZONE, f"write {days[0]}T{time.time} and its offset from UTC")
    times = [f"{day}T{time.time}{time.zone}" for day in days]
    if time.is_hour:
        times = [f"{first}..{first.replace(':00', ':59', 1)}" for first in times]
    return date_meanings(times, told.what if len(days) > 1 else faults.NO_TIME, time.note)


def _no_day(text: str) -> DateMeanings | None:
    """`12:00`"""
    time = clock(text)
    if time is None or time.is_hour:
        return None
    return DateMeanings((), faults.HAS_NO_DATE, f"write the date first: …T{time.time}")

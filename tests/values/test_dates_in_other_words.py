"""A date in other words is refused, and the remedy is the user's own value in the notation."""

import re

import pytest

from csto_check.values import date
from csto_check.values.base import Setting, Unreadable

SAID = {
    # bounds
    "Before 1841": "write before 1841",
    "prior to 1841-05-03": "write before 1841-05-03",
    "vor 1841": "write before 1841",
    "nach dem 6. Januar 2022": "write after 2022-01-06",
    "<1841": "write before 1841",
    ">2022-01-06": "write after 2022-01-06",
    "no later than 1841": "write ..1841",
    "not after 1841": "write ..1841",
    "not before 1841": "write 1841..",
    "no earlier than 2022-01": "write 2022-01..",
    "nicht vor 1841": "write 1841..",
    "spätestens 1841": "write ..1841",
    "1841 at the latest": "write ..1841",
    "until 2022-01-21": "write ..2022-01-21",
    "since 1841": "write 1841..",
    "1841 or later": "write 1841..",
    "≤1841": "write ..1841",
    "circa 1841": "write about 1841",
    "after 2022-01-06 and before 2022-01-10": "write 2022-01-07..2022-01-09",
    "before 2022-01-10, but after 2022-01-06": "write 2022-01-07..2022-01-09",
    "after 2021 before 2024": "write 2022..2023",
    "not before 1841 and not after 1845": "write 1841..1845",
    "after 2022-01-06T13:00 and before 2022-01-06T14:00": "write 2022-01-06T13:01..2022-01-06T13:59",
    "before about 1841": "write before 1842",
    "after about 1841": "write after 1840",
    "by about 1841": "write ..1842",
    "about 2031-05-07 to 2031-05-08": "write 2031-05-06..2031-05-09",
    "after 1841..": "write after 1841 or 1841..",
    "before 1841..1845": "write before 1841",
    # ranges and choices
    "1999-01/2000": "write 1999-01..2000",
    "1999-01-03/2000": "write 1999-01-03..2000",
    "1999-01~/2000": "write 1998-12..2000",
    "2000/1999-01": "write 1999-01..2000",
    "1841 or 1842": "write 1841..1842",
    "1841 or 1843": "write 1841..1843 only if everything in between is possible too",
    "either 1841, or 1842": "write 1841..1842",
    "2022-01-06 or 07": "write 2022-01-06..2022-01-07",
    "5 and 6 January 2022": "write 2022-01-05..2022-01-06 if it is one of them, or a claim for each",
    "vom 3. bis 5. Mai 1841": "write 1841-05-03..1841-05-05",
    "seit 2000-01": "write 2000-01..",
    "before the 3rd of May 1841": "write before 1841-05-03",
    "by the end of 1841": "write ..1841",
    "the second half of 2001": "write 2001-07..2001-12",
    "das erste Quartal 2001": "write 2001-01..2001-03",
    "520s": "write 0520..0529",
    "6 or 7 January 2022": "write 2022-01-06..2022-01-07",
    "31 December 2021 or 1 January 2022": "write 2021-12-31..2022-01-01",
    "between 1841 and 1845": "write 1841..1845",
    "2022-01-06 - 2022-01-08": "write 2022-01-06..2022-01-08",
    "2022-01-06 bis 08": "write 2022-01-06..2022-01-08",
    "6 to 8 January 2022": "write 2022-01-06..2022-01-08",
    "January to March 2022": "write 2022-01..2022-03",
    "1914-18": "write 1914..1918",
    "2012/13": "write 2012..2013",
    "1999/00": "write 1999..2000",
    "2011/12": "write 2011-12 or 2011..2012",
    # EDTF
    "1964/2008": "write 1964..2008",
    "2004-06/2006-08": "write 2004-06..2006-08",
    "../2016": "write ..2016",
    "2016/..": "write 2016..",
    "2001-21": "write 2001-03..2001-05 if these are its months",
    "2001-24": "write 2001-12..2002-02 if these are its months",
    "2001-34": "write 2001-04..2001-06",
    "2001-38": "write 2001-05..2001-08",
    "2001-41": "write 2001-07..2001-12",
    "1921-23": "write 1921-09..1921-11 or 1921..1923",
    "199X": "write 1990..1999",
    "19XX": "write 1900..1999",
    "2004-XX": "write 2004",
    "1985-04-XX": "write 1985-04",
    "1985-XX-XX": "write 1985",
    "2004-1X": "write 2004-10..2004-12",
    "2004-06-3X": "write 2004-06-30",
    "000X": "write 0001..0009",
    "XXXX": "write unknown",
    "156X-12-25": "write 1560-12-25..1569-12-25 only if everything in between is possible too",
    "2004-XX-25": "write 2004-01-25..2004-12-25 only if everything in between is possible too",
    "[1667,1668]": "write 1667..1668",
    "[1667,1668-02, 1669..1672]": "write 1667..1672 only if everything in between is possible too",
    "[..1760-12-03]": "write ..1760-12-03",
    "{1667,1668}": "give each of them its own claim",
    "1984?": "write about 1984, or 1984 and mention the doubt in note",
    "2004-06-11%": "write about 2004-06-11, and mention the doubt in note",
    "2004-06-~11": "write 2004-06-11, and explain the mark in note",
    "1984?/2004": "write 1984..2004, and explain the mark in note",
    "1984~/2004-06": "write 1983..2004-06",
    "1950S2": "write 1900..1999, and mention 1950 in note",
    "Y1984": "write 1984",
    "Y17000": "years run from 0001 to 9997",
    # years
    "520": "write 0520",
    "520 AD": "write 0520",
    "44": "write 0044 if the year 44 is meant",
    "20311": "years run from 0001 to 9997",
    "1840s": "write 1840..1849",
    "die 1840er": "write 1840..1849",
    "19th century": "write 1801..1900 or 1800..1899",
    # other orders and words
    "6.1.2022": "write 2022-01-06 or 2022-06-01",
    "before 6.1.2022": "write before 2022-01-06 or before 2022-06-01",
    "6.1. bis 8.1.2022": "write 2022-01-06..2022-01-08 or 2022-06-01..2022-08-01",
    "31.12.2021": "write 2021-12-31",
    "06.01.22": "write the year first, with four digits: …22-01-06 or …22-06-01",
    "2022-1-6": "write 2022-01-06",
    "20220106": "write 2022-01-06",
    "2022/01/06": "write 2022-01-06",
    "05/2031": "write 2031-05",
    "2022-W05": "write 2022-01-31..2022-02-06",
    "2024-366": "write 2024-12-31",
    "Q2 2001": "write 2001-04..2001-06",
    "6 January 2022": "write 2022-01-06",
    "January 6, 2022": "write 2022-01-06",
    "6. Januar 2022": "write 2022-01-06",
    "Friday, 7 January 2022": "write 2022-01-07",
    "Friday, 6 January 2022": "write 2022-01-06 if the weekday is wrong",
    "7 May": "write the year first: …-05-07",
    "7 to 9 May": "write the year first: …-05-09",
    "about summer 2031": "write 2031-05..2031-09 if these are its months",
    "early 1841": "write 1841, or a range of months",
    "(1841)": "write 1841",
    "31 April 2022": "2022-04 has 30 days",
    "no later than 2022-02-30": "2022-02 has 28 days",
    "Unbekannt": "write unknown",
    # times
    "2031-05-07T1:00": "write 2031-05-07T01:00",
    "2031-05-07T12:00+0100": "write 2031-05-07T12:00+01:00",
    "before 2031-05-07 1 pm CET": "write before 2031-05-07T13:00+01:00",
    "6 January 2022, 13.00 Uhr": "write 2022-01-06T13:00",
    "6.1.2022 13:00": "write 2022-01-06T13:00 or 2022-06-01T13:00",
    "2022-01-06 at 13:00": "write 2022-01-06T13:00",
    "2022-01-08T13:00 XYZ": "write 2022-01-08T13:00 and its offset from UTC",
    "since May": "write the year first: …-05",
    "2031-05-07T13": "write 2031-05-07T13:00..2031-05-07T13:59",
    "2022-01-06T10:00 bis 12:00": "write 2022-01-06T10:00..2022-01-06T12:00",
    "12:00": "write the date first: …T12:00",
}
FORMS = "write a date such as "
OUR_ERA = "mention it in note, or make its topic one of kind words"


def refused(written: str) -> Unreadable:
    with pytest.raises(Unreadable) as error:
        date.read(written, Setting())
    return error.value


@pytest.mark.parametrize("month", ["00", "13", "21", "40", "99"])
def test_of_a_day_in_our_order_the_month_is_what_is_wrong(month: str) -> None:
    assert str(refused(f"2023-{month}-01")).startswith(f"there is no month {month}; months run from 01 to 12")


@pytest.mark.parametrize(("written", "remedy"), SAID.items())
def test_the_remedy_is_the_users_own_value(written: str, remedy: str) -> None:
    assert refused(written).remedy == remedy
    if remedy.startswith("write ") and "…" not in remedy:
        for value in re.split(r", | if | only | and its ", remedy.removeprefix("write "))[0].split(" or "):
            date.read(value, Setting())


@pytest.mark.parametrize("written", ["-0044", "44 BC", "520 v. Chr.", "before 44 BC", "Y-17000", "-1XXX", "300 bce"])
def test_what_lies_before_our_era_is_refused_with_the_reason(written: str) -> None:
    error = refused(written)
    assert "is before the year 0001, where dates begin" in error.what
    assert error.remedy == OUR_ERA


@pytest.mark.parametrize(
    "written", ["tomorrow", "by", "..", "soon or later", "2031-05-07..2031-05-08..2031-05-09", "x"]
)
def test_what_names_no_days_gets_the_forms(written: str) -> None:
    assert refused(written).remedy.startswith(FORMS)


@pytest.mark.parametrize("written", ["before 0001", "before 0001-01-01", "after 2022-02-30", "before 2022-13"])
def test_a_bound_on_what_does_not_exist_is_refused(written: str) -> None:
    assert not refused(written).remedy.startswith(FORMS)

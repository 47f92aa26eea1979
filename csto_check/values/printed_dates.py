"""Dates as a newspaper prints them: `6 January 2022`, `by 21 January 2022`, `29 December 2021 to 1 January 2022`."""

from datetime import timedelta

from csto_check.values.moment import Moment, Precision

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_FIRST_PLAIN_YEAR = 1000  # a year with fewer digits would look like another number


def printed_moment(moment: Moment) -> str:
    """`1992`, `October 2002`, `6 January 2022`, `13:00 on 8 January 2022 UTC+1`"""
    year = _year(moment)
    if moment.precision is Precision.YEAR:
        return year
    month = _MONTHS[moment.start.month - 1]
    if moment.precision is Precision.MONTH:
        return f"{month} {year}"
    day = f"{moment.start.day} {month} {year}"
    return day if moment.precision is Precision.DAY else f"{_clock(moment)} on {day}{_zone(moment.offset)}"


def printed_stretch(first: Moment, last: Moment) -> str:
    """Two moments with what they share told once: `6 to 10 January 2022`, `June to August 2021`."""
    if printed_moment(first) == printed_moment(last):
        return printed_moment(last)
    return f"{_without_shared(first, last)} to {printed_moment(last)}"


def _without_shared(first: Moment, last: Moment) -> str:
    is_alike = first.precision is last.precision
    if not is_alike or first.start.year != last.start.year or first.precision in (Precision.YEAR, Precision.TIME):
        return printed_moment(first)
    month = _MONTHS[first.start.month - 1]
    if first.precision is Precision.MONTH:
        return month
    return str(first.start.day) if first.start.month == last.start.month else f"{first.start.day} {month}"


def _year(moment: Moment) -> str:
    year = moment.start.year
    return str(year) if year >= _FIRST_PLAIN_YEAR else f"AD {year}"


def _clock(moment: Moment) -> str:
    is_whole_minute = moment.end - moment.start >= timedelta(seconds=59)
    return moment.start.strftime("%H:%M" if is_whole_minute else "%H:%M:%S")


def _zone(offset: timedelta | None) -> str:
    """` UTC+1`, ` UTC+5:30`; empty if no offset is told."""
    if offset is None:
        return ""
    hours, minutes = divmod(abs(int(offset.total_seconds())) // 60, 60)
    sign = "-" if offset < timedelta() else "+"
    return " UTC" if not offset else f" UTC{sign}{hours}" + (f":{minutes:02}" if minutes else "")

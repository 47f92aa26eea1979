"""The dates of a text as days of the calendar."""

import re
from datetime import timedelta

from csto_check.checking.masked import Item
from csto_check.checking.when import NamedTime
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date, known_date
from csto_check.values.moment import Moment, Precision

_SETTING = Setting()
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def date_told(item: Item) -> Date | None:
    """The date that a mark stands for; None if it has no value."""
    value = item.reading.value if item.reading else None
    try:
        return known_date(value, _SETTING) if value else None
    except Unreadable:
        return None


def when_of(item: Item) -> NamedTime | None:
    """One day, month or year that a mark stands for; None for a stretch, an open or a vague date."""
    found = date_told(item)
    if found is None or found.first is None or found.first is not found.last or found.hedge:
        return None
    return _when(found.first, item)


def ends_of(item: Item) -> tuple[NamedTime, NamedTime] | None:
    """The two ends of a stretch of time; None for anything else."""
    found = date_told(item)
    if found is None or found.hedge != "range" or found.first is None or found.last is None:
        return None
    return _when(found.first, item), _when(found.last, item)


def _when(moment: Moment, item: Item) -> NamedTime:
    return NamedTime(moment.start.date(), moment.end.date(), moment.precision, bool(_YEAR.search(item.text)))


def named_when(item: Item) -> NamedTime | None:
    """The day, month or year that a mark names: itself, since it or until it."""
    found = date_told(item)
    if found is None or found.hedge == "about":
        return None
    if found.first is not None and found.last is not None and found.first is not found.last:
        return None
    named = found.first or found.last
    return _when(named, item) if named else None


def named_day(item: Item) -> NamedTime | None:
    """The one day that a mark names: itself, since it or until it, or the second of a night."""
    found, when = date_told(item), named_when(item)
    if found and found.first and found.last and found.first is not found.last:
        is_night = found.last.start.date() - found.first.start.date() <= timedelta(days=1)
        when = _when(found.last, item) if is_night else None
    return when if when and when.is_day else None


def with_year_of(start: NamedTime, end: NamedTime) -> NamedTime | None:
    """The end of a thing; without a year of its own in that of its start, or the next: on 3 May 2021 and 21 May."""
    if end.has_year or end.unit is Precision.YEAR or start.unit is Precision.YEAR:
        return end
    near = end.in_year(start.first.year)
    return end.in_year(start.first.year + 1) if near and near.last < start.first else near

"""In which calendar units the span of a date begins and ends."""

from datetime import datetime, time, timedelta

from csto_check.values import moment
from csto_check.values.interval import Interval
from csto_check.values.moment import Moment, Precision


def unit_at(when: datetime, unit: Precision) -> tuple[Moment, str]:
    """The unit in which a moment lies, and how it is written."""
    if unit is Precision.TIME and when.second in (0, 59):  # the ends of a minute
        minute = when.replace(second=0)
        return Moment(minute, when.replace(second=59), unit), minute.isoformat()[:16]
    if unit is Precision.TIME or when.year > moment.LAST_YEAR:
        return Moment(when, when, unit), when.isoformat()
    text = when.date().isoformat()[: moment.LETTERS[unit]]
    return moment.read_moment(text), text


def whole_units(span: Interval[datetime]) -> Precision:
    """The coarsest unit of which a span is made; a day where an end is open."""
    if span.low is None or span.high is None or span.high.year > moment.LAST_YEAR:
        return Precision.DAY
    if (span.low.day, span.low.time()) != (1, time()):
        return Precision.DAY
    after = span.high + timedelta(seconds=1)
    if (after.day, after.time()) != (1, time()):
        return Precision.DAY
    return Precision.YEAR if span.low.month == after.month == 1 else Precision.MONTH


def end_of(when: datetime | None, edge: time, unit: Precision) -> tuple[Moment | None, str]:
    """One end of a span as a moment and in writing: a unit where it lies on the day's edge, else a time."""
    if when is None:
        return None, ""
    if when.time() == edge:
        return Moment(when, when, unit), when.date().isoformat()[: moment.LETTERS[unit]]
    return Moment(when, when, Precision.TIME), when.isoformat()

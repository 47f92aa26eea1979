"""In which calendar units the span of a date begins and ends, and how many of them two dates lie apart."""

from datetime import datetime, time, timedelta

from csto_check.values import moment
from csto_check.values.base import Gap
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


def date_gap(before: datetime, after: datetime, unit: Precision, bound: str) -> Gap:
    """The distance of two ends, counted in calendar days, months or years; of two times within two days, in minutes."""
    from decimal import Decimal

    if unit is Precision.TIME and after - before < timedelta(days=2):
        minutes = max(1, int((after.replace(second=0) - before.replace(second=0)).total_seconds()) // 60)
        return Gap(Decimal(minutes), None, "minutes", bound, f"{bound} {_clock(minutes)}".strip())
    months = (after.year - before.year) * 12 + after.month - before.month
    days = (after.date() - before.date()).days
    count = {Precision.YEAR: after.year - before.year, Precision.MONTH: months}.get(unit, days)
    word = {Precision.YEAR: "year", Precision.MONTH: "month"}.get(unit, "day")
    if count == 0:
        return Gap(Decimal(0), None, f"{word}s", "", f"less than a {word}")
    text = f"{bound} {count} {word}{'' if count == 1 else 's'}".strip()
    return Gap(Decimal(count), None, f"{word}s", bound, text)


def _clock(minutes: int) -> str:
    """`30 minutes`, `2 hours 30 minutes`."""
    hours, rest = divmod(minutes, 60)
    parts = [(hours, "hour"), (rest, "minute")]
    return " ".join(f"{number} {word}{'' if number == 1 else 's'}" for number, word in parts if number)

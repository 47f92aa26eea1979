"""Lengths of time between dates: days, weeks, months and years, and a day so many of them later."""

from datetime import date
from typing import Final, Literal, get_args

Length = Literal["days", "weeks", "months", "years"]
LENGTHS: Final[tuple[Length, ...]] = get_args(Length)
_FARTHEST = 12 * 10_000  # units that lead out of every calendar


def length_of(unit: str | None) -> Length | None:
    """The length of time that a unit is called after: `years` of "years" and "year"."""
    return next((each for each in LENGTHS if unit in (each, each[:-1])), None)


def days_later(day: int, number: int, unit: Length) -> tuple[int, int] | None:
    """The ordinals of the day that is some units later than another; None beyond the years 1 to 9999.

    A month may lack that day: then both its last day and the first of the next are told. Whoever is born on
    29 February comes of age on 28 February by some laws, on 1 March by others.
    """
    if abs(number) > _FARTHEST or not date.min.toordinal() <= day <= date.max.toordinal():
        return None
    if unit in ("days", "weeks"):
        later = day + number * (7 if unit == "weeks" else 1)
        return (later, later) if date.min.toordinal() <= later <= date.max.toordinal() else None
    return _by_months(date.fromordinal(day), number * (12 if unit == "years" else 1))


def _by_months(day: date, months: int) -> tuple[int, int] | None:
    from dateutil.relativedelta import relativedelta

    try:
        later = day + relativedelta(months=months)
    except (OverflowError, ValueError):
        return None
    return later.toordinal(), later.toordinal() + (later.day < day.day)


def units_between(start: int, end: int, unit: Length) -> int:
    """About how many units lie between two days given by their ordinals: one more or less at most."""
    if unit in ("days", "weeks"):
        return (end - start) // (7 if unit == "weeks" else 1)
    one, two = date.fromordinal(start), date.fromordinal(end)
    months = (two.year - one.year) * 12 + two.month - one.month
    return two.year - one.year if unit == "years" else months

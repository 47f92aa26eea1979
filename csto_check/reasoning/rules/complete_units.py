"""Which days lie so many complete weeks, months or years apart, all as ordinals.

A time of n units starts on some day and ends when n of them are complete, with the first day counted or not, and
before the n+1st is. Where n is negative the two days change places.
"""

from csto_check.values.time_lengths import Length, days_later, units_between

_FAR = 10_000_000  # a day beyond every calendar, or before it
_LACKING = 3  # days that February lacks at most: as many days may be one month before its last


def first_end(start: int, number: int, unit: Length) -> int:
    """The first day on which so many units from a day may be complete."""
    if number < 0:
        return first_start(start, -number, unit)
    return _later(start, number, unit)[0] - 1 if number else start


def last_end(start: int, number: int, unit: Length) -> int:
    """The last day on which no more of them are."""
    return last_start(start, -number, unit) if number < 0 else _later(start, number + 1, unit)[1] - 1


def first_start(end: int, number: int, unit: Length) -> int:
    """The first day from which on no more than so many units may have ended on a day."""
    if number < 0:
        return first_end(end, -number, unit)
    near = _later(end + 1, -number - 1, unit)[0]
    days = range(near - _LACKING, near + _LACKING + 1)
    return next((day for day in days if _later(day, number + 1, unit)[1] > end), near)


def last_start(end: int, number: int, unit: Length) -> int:
    """The last day from which on so many may be complete."""
    if number <= 0:
        return last_end(end, -number, unit) if number else end
    near = _later(end + 1, -number, unit)[0]
    days = range(near + _LACKING, near - _LACKING - 1, -1)
    return next((day for day in days if _later(day, number, unit)[0] <= end + 1), near)


def most_between(start: int, end: int, unit: Length) -> int:
    """How many units from one day to another are complete at most; as a negative number where they are turned round."""
    if end < start:
        return -max(1, fewest_between(end, start, unit))
    near = units_between(start, end + 1, unit)
    return next(number for number in (near + 1, near, near - 1, 0) if _later(start, number, unit)[0] <= end + 1)


def fewest_between(start: int, end: int, unit: Length) -> int:
    """How many are complete at least."""
    if end < start:
        return -most_between(end, start, unit)
    near = max(0, units_between(start, end + 1, unit) - 2)
    return next(number for number in range(near, near + 4) if _later(start, number + 1, unit)[1] > end)


def _later(day: int, number: int, unit: Length) -> tuple[int, int]:
    beyond = _FAR if number > 0 else -_FAR
    return days_later(day, number, unit) or (beyond, beyond)

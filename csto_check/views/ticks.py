"""Where the ticks of an axis stand: round numbers, and the days, months and years of the calendar."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from math import ceil, floor
from typing import NamedTuple

from csto_check.view import Axis, Tick

_DAY = 86400
_FIRST, _LAST = (at.timestamp() for at in (datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)))


def with_number_ticks(axis: Axis, most: int) -> Axis:
    """Ticks at multiples of 1, 2 or 5 times a power of ten, with at most `most` labels."""
    low, high = Decimal(repr(axis.low)), Decimal(repr(axis.high))
    step = _round_step((high - low) / most)
    numbers = [number * step for number in range(ceil(low / step), floor(high / step) + 1)]
    return axis._replace(ticks=[_number_tick(axis.place(float(number)), number) for number in numbers])


def _number_tick(place: float, number: Decimal) -> Tick:
    return Tick(place, f"{number.normalize():f}", place)


def _round_step(least: Decimal) -> Decimal:
    """The first of 1, 2, 5, 10 … at any power of ten that is not below `least`."""
    unit = Decimal(1).scaleb(least.adjusted())
    return next(unit * factor for factor in (1, 2, 5, 10) if unit * factor >= least)


class _Step(NamedTuple):
    """A step of the calendar: about how long it is, its places between two points of time, and how these are called."""

    seconds: float
    places: Callable[[datetime, datetime], Iterator[datetime]]
    letters: int  # of the label in ISO 8601


def with_date_ticks(axis: Axis, most: int) -> Axis:
    """Ticks at hours, days, Mondays, months or years, with at most `most` labels; days also without one."""
    low, high = max(axis.low, _FIRST), min(axis.high, _LAST)
    start, end = datetime.fromtimestamp(low, UTC), datetime.fromtimestamp(high, UTC)
    step = next(step for step in _STEPS if (high - low) / step.seconds <= most)
    labelled = [_tick(at, step, axis) for at in step.places(start, end)]
    days = _days(1)(start, end) if step.seconds > _DAY and high - low < 62 * _DAY else ()
    places = {tick.place for tick in labelled}
    plain = [Tick(place) for at in days if (place := axis.place(at.timestamp())) not in places]
    return axis._replace(ticks=sorted([*labelled, *plain]))


def _tick(at: datetime, step: _Step, axis: Axis) -> Tick:
    """A tick at the start of a day, month or year, with its label in the middle of that."""
    middle = at.timestamp() + _HALF[step.letters]
    if middle > axis.high:
        return Tick(axis.place(at.timestamp()))
    return Tick(axis.place(at.timestamp()), at.isoformat(" ")[: step.letters], axis.place(middle))


def _hours(step: int) -> Callable[[datetime, datetime], Iterator[datetime]]:
    def places(start: datetime, end: datetime) -> Iterator[datetime]:
        day, length = _at(start.date()), timedelta(hours=step)
        for number in range(ceil((start - day) / length), (end - day) // length + 1):
            yield day + number * length

    return places


def _days(step: int) -> Callable[[datetime, datetime], Iterator[datetime]]:
    """Every so many days, of weeks the Mondays."""

    def places(start: datetime, end: datetime) -> Iterator[datetime]:
        first = start.toordinal() + (start > _at(start.date()))
        for number in range(first + (1 - first) % step, end.toordinal() + 1, step):
            yield _at(date.fromordinal(number))

    return places


def _months(step: int) -> Callable[[datetime, datetime], Iterator[datetime]]:
    def places(start: datetime, end: datetime) -> Iterator[datetime]:
        first = start.year * 12 + start.month - 1
        for month in range(-(-first // step) * step, end.year * 12 + end.month, step):
            at = _at(date(month // 12, month % 12 + 1, 1))
            if at >= start:
                yield at

    return places


def _at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


_HALF = {16: 0.0, 10: 0.5 * _DAY, 7: 15.22 * _DAY, 4: 182.6 * _DAY}  # seconds, by the letters of a label
_STEPS = (
    *(_Step(hours * 3600, _hours(hours), 16) for hours in (1, 3, 6, 12)),
    *(_Step(days * _DAY, _days(days), 10) for days in (1, 2, 7, 14)),
    *(_Step(months * 30.44 * _DAY, _months(months), 7) for months in (1, 2, 3, 6)),
    *(_Step(n * 365.25 * _DAY, _months(12 * n), 4) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)),
)

"""Whether a length in hours or minutes is that from one time of day to another."""

import re
from collections.abc import Iterator
from datetime import datetime, time
from decimal import Decimal
from typing import NamedTuple

from csto_check.checking.amounts import NumberSpan, amount_told
from csto_check.checking.check_shapes import shape_matches, tables_of
from csto_check.checking.lengths import LENGTH, MINUTES, unit_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.moments import date_told
from csto_check.checking.reckoning import apart, is_far
from csto_check.checking.slip import Compared, held_against
from csto_check.text.span import Span
from csto_check.values.interval import Interval

_TIME = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?(?: ?([ap])\.? ?m\b| Uhr(?: (\d{1,2})\b)?)?", re.IGNORECASE)
_DAY, _HOUR, _NOON = 24 * 60, 60, 12
SLACK = {"hour": Decimal(30), "minute": Decimal(2)}  # minutes: a length in hours is told to the half hour


class Hours(NamedTuple):
    """From one time of day to another, in minutes, and where that is told."""

    minutes: int
    printed: str
    place: Span
    items: tuple[Item, ...]


def check_hours(text: MaskedText) -> Iterator[Compared]:
    """Each length that is told with the two times of day between which it lies."""
    for masked in text.sentences:
        stretches = stretches_of_hours(masked)
        lengths = [item for item in masked.items if _is_length(item, masked)]
        is_local = re.search(tables_of(masked.language).local_time, masked.text)
        if len(stretches) == 1 and len(lengths) == 1 and not is_local and _are_near(lengths[0], stretches[0], masked):
            yield from hours_compared(stretches[0], lengths[0], masked)


def stretches_of_hours(masked: Masked) -> list[Hours]:
    """What lies between two times of day in a sentence."""
    shapes = tables_of(masked.language).clock_shapes
    found = [hours for match in shape_matches(shapes, masked) if (hours := _hours(match, masked))]
    return found + [hours for item in masked.items if item.letter == "d" and (hours := _over_days(item, masked))]


def _over_days(item: Item, masked: Masked) -> Hours | None:
    """From a time on one day to a time on another."""
    found = date_told(item)
    if found is None or found.hedge != "range" or found.first is None or found.last is None:
        return None
    start, end = found.first.start, found.last.start
    if start.time() == end.time() == time() or found.first.precision is not found.last.precision:
        return None
    minutes = int((end - start).total_seconds()) // 60
    return Hours(minutes, f"{_clock(_of_day(start))} to {_clock(_of_day(end))}", masked.place(item), (item,))


def _of_day(moment: datetime) -> int:
    return moment.hour * _HOUR + moment.minute


def hours_between(start: Item, end: Item, masked: Masked) -> Hours | None:
    """From one time of day in a sentence to another."""
    return _from_to((start, end), masked)


def _is_length(item: Item, masked: Masked) -> bool:
    """Whether it is a length in hours or minutes, and none of what comes again and again."""
    if item.letter != "l" or unit_of(item, masked.language) not in SLACK:
        return False
    before, behind = masked.around(masked.items.index(item))
    tables = tables_of(masked.language)
    return not re.search(tables.each_leads, before) and not re.search(tables.other_length, behind)


def _are_near(length: Item, hours: Hours, masked: Masked) -> bool:
    """Whether no other statement begins between a length and the times."""
    breaks = tables_of(masked.language).breaks
    return any(not re.search(breaks, masked.between(length, item)) for item in hours.items)


def _hours(found: re.Match[str], masked: Masked) -> Hours | None:
    """What lies between the two times of a match."""
    if both := masked.item(found, "both"):
        return _from_to((both,), masked)
    one, two = masked.item(found, "start"), masked.item(found, "end")
    return _from_to((one, two), masked) if one and two else None


def _from_to(items: tuple[Item, ...], masked: Masked) -> Hours | None:
    times = [_minutes(each) for item in items for each in _TIME.finditer(item.text)]
    if len(times) != 2 or None in times:
        return None
    start, end = (each or 0 for each in times)
    return Hours((end - start) % _DAY, f"{_clock(start)} to {_clock(end)}", masked.place(*items), items)


def _minutes(found: re.Match[str]) -> int | None:
    """A time in minutes since midnight; None for one that no clock shows."""
    hour, minute = int(found[1]), int(found[2] or found[4] or 0)
    if found[3]:
        hour = hour % _NOON + (_NOON if found[3].lower() == "p" else 0)
    return hour * _HOUR + minute if hour <= 24 and minute < _HOUR else None


def _clock(minutes: int) -> str:
    return f"{minutes // _HOUR:02}:{minutes % _HOUR:02}"


def hours_compared(hours: Hours, length: Item, masked: Masked) -> Iterator[Compared]:
    """A length in hours or minutes against the times between which it lies."""
    told, unit = amount_told(length, masked.language), unit_of(length, masked.language)
    if told is None or unit not in SLACK:
        return
    slack = SLACK[unit]
    known: NumberSpan = Interval((hours.minutes - slack) / MINUTES[unit], (hours.minutes + slack) / MINUTES[unit])
    if is_far(known, told.span):
        return
    whole, rest = divmod(hours.minutes, _HOUR)
    wrong = f"{hours.printed} is {whole} h {rest} min, not {told.text} {unit}s" if apart(known, told.span) else None
    yield held_against(LENGTH, masked.place(length), hours.place, wrong)

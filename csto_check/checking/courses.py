"""Whether a length is that of something told by its beginning and its end, in one sentence or in two."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from csto_check.checking.amounts import amount_told
from csto_check.checking.check_shapes import shape_matches, tables_of
from csto_check.checking.clock_times import Hours, hours_between, hours_compared, stretches_of_hours
from csto_check.checking.lengths import (
    DAYS,
    MINUTES,
    Stretch,
    length_compared,
    measures_other,
    stretch_between,
    told_stretches,
    unit_of,
)
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.moments import date_told, named_when
from csto_check.checking.slip import Compared
from csto_check.text.span import Span
from csto_check.values.moment import Precision

_FAR = Decimal(3)  # a length that is so many times another is told of something else


class _Course(NamedTuple):
    """Something from its beginning to its end: of days or of hours."""

    where: Masked
    told: Stretch | Hours


def check_courses(text: MaskedText) -> Iterator[Compared]:
    """Each length of something whose beginning and end a text tells by verbs, in its sentence or beside it."""
    for masked in text.sentences:
        yield from _held([masked])
    for one, two in pairwise(text.sentences):
        if not two.sentence.first:
            yield from _held([one, two])


def _held(window: Sequence[Masked]) -> Iterator[Compared]:
    """The one length of some sentences against the one course that they tell."""
    lengths = [(masked, item) for masked in window for item in masked.items if item.letter == "l"]
    if len(lengths) != 1:
        return
    where, length = lengths[0]
    if not _is_spoken(where, length, len(window) > 1):
        return
    courses = _unique(course for masked in window for course in _courses(masked, length))
    if len(courses) != 1 or (len(window) > 1 and courses[0].where is where):
        return
    course = courses[0]
    if _is_alone(course, window) and _is_likely(course.told, length, where.language):
        yield from _compared(course.told, length, where)


def _unique(courses: Iterable[_Course]) -> list[_Course]:
    found: dict[Span, _Course] = {}
    for course in courses:
        if not any(place.overlaps(course.told.place) for place in found):
            found[course.told.place] = course
    return list(found.values())


def _is_spoken(masked: Masked, length: Item, is_apart: bool) -> bool:
    """Whether a length is said of what goes on; `is_apart` if that is told in another sentence."""
    tables = tables_of(masked.language)
    before, _ = masked.around(masked.items.index(length))
    if measures_other(length, masked):
        return False
    shapes = tables.apart_length_shapes if is_apart else tables.spoken_shapes
    if any(masked.item(found, "length") is length for found in shape_matches(shapes, masked)):
        return True
    is_trait = re.search(tables.length_traits, length.text) is not None
    return is_trait and (not is_apart or re.search(tables.definite, before) is not None)


def _courses(masked: Masked, length: Item) -> Iterator[_Course]:
    """What a sentence tells by its beginning and its end, in the kind of time that a length is told in."""
    in_hours = unit_of(length, masked.language) in ("hour", "minute")
    if in_hours:
        yield from (_Course(masked, each) for each in stretches_of_hours(masked))
    else:
        yield from (_Course(masked, each) for each in told_stretches(masked))
    ends = _ends([item for item in masked.items if _is_end(item, in_hours)], masked)
    if ends and (not in_hours or _within_a_day(*ends)):
        told = hours_between(*ends, masked) if in_hours else stretch_between(*ends, masked)
        if told:
            yield _Course(masked, told)


def _is_end(item: Item, in_hours: bool) -> bool:
    if in_hours:
        return item.letter == "t" or (item.letter == "d" and _moment(item) is not None)
    return item.letter == "d" and re.search(r"\d", item.text) is not None


def _moment(item: Item) -> datetime | None:
    """The time of day on a day that a date names: Tuesday at 4 am."""
    found = date_told(item)
    named = found and (found.first or found.last)
    return named.start if named and named.precision.value > Precision.DAY.value else None


def _within_a_day(start: Item, end: Item) -> bool:
    """Whether no day lies between two times of day; True where one of them tells no day."""
    one, two = _moment(start), _moment(end)
    return one is None or two is None or timedelta(0) <= two - one < timedelta(days=1)


def _ends(items: Sequence[Item], masked: Masked) -> tuple[Item, Item] | None:
    """The beginning and the end among two dates or times, by the words beside them."""
    if len(items) != 2:
        return None
    tables = tables_of(masked.language)
    begun = [found.start() for found in re.finditer(tables.begun_words, masked.text)]
    ended = [found.start() for found in re.finditer(tables.ended_words, masked.text)]
    if not begun or not ended:
        return None
    if max(begun) < min(ended):
        return items[0], items[1]
    return (items[1], items[0]) if max(ended) < min(begun) else None


def _is_alone(course: _Course, window: Sequence[Masked]) -> bool:
    """Whether no other dates, or times, are told beside those of a course."""
    in_hours = isinstance(course.told, Hours)
    places = [masked.place(item) for masked in window for item in masked.items if _is_rival(item, course.told)]
    is_local = in_hours and any(re.search(tables_of(each.language).local_time, each.text) for each in window)
    return not is_local and all(course.told.place.holds(place) for place in places)


def _is_rival(item: Item, told: Stretch | Hours) -> bool:
    """Whether a date or time is told in the unit of a course, so that a length may be counted from it."""
    if not _is_end(item, isinstance(told, Hours)):
        return False
    when = named_when(item)
    is_bare_year = when is not None and when.unit is Precision.YEAR
    return isinstance(told, Hours) or told.start.unit is Precision.YEAR or not is_bare_year


def _is_likely(told: Stretch | Hours, length: Item, language: str) -> bool:
    """Whether a length is near enough to that of a course to be meant as its own."""
    number, unit = amount_told(length, language), unit_of(length, language)
    low, high = (number.span.low, number.span.high) if number else (None, None)
    least, most = low if low is not None else high, high if high is not None else low  # more than six years
    if least is None or most is None or unit is None:
        return False
    if isinstance(told, Hours):
        known, one = Decimal(told.minutes), MINUTES.get(unit)
    else:
        known, one = told.days().high or Decimal(0), DAYS.get(unit)
    return one is not None and least * one <= known * _FAR and known <= most * one * _FAR


def _compared(told: Stretch | Hours, length: Item, where: Masked) -> Iterator[Compared]:
    return hours_compared(told, length, where) if isinstance(told, Hours) else length_compared(told, length, where)

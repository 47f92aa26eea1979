"""Lengths that are told in two units, as one: one hour and 15 minutes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation

from csto_check.languages.known import data
from csto_check.reading.reading import Found

_SMALLER: Mapping[tuple[str, str], int] = {("hour", "minute"): 60, ("year", "month"): 12, ("week", "day"): 7}


def joined_lengths(readings: Iterable[Found], text: str, language: str) -> Iterator[Found]:
    """The readings of a sentence; two lengths joined by “and” are one, in the smaller unit."""
    before: Found | None = None
    for reading in readings:
        joined = before and _joined(before, reading, text, language)
        if before and not joined:
            yield before
        before = joined or reading
    if before:
        yield before


def _joined(one: Found, two: Found, text: str, language: str) -> Found | None:
    if one.kind != "duration" or two.kind != "duration" or one.hedge or two.hedge:
        return None
    factor = _SMALLER.get((_unit(one, language), _unit(two, language)))
    if factor is None or not re.fullmatch(data(language).checks.joins_lengths, text[one.end : two.start]):
        return None
    try:
        value = Decimal(one.value or "") * factor + Decimal(two.value or "")
    except InvalidOperation:
        return None
    return two._replace(start=one.start, value=f"{value:f}")


def _unit(reading: Found, language: str) -> str:
    return data(language).checks.length_units.get((reading.noun or "").lower(), "")

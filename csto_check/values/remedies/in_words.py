"""One date with the words of a language in it: Friday, 6 January 2022, Sommer 2031, 7 May."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from csto_check.languages import notation
from csto_check.languages.known import merged
from csto_check.values import moment
from csto_check.values.remedies import edtf, faults
from csto_check.values.remedies.date_spans import DateMeanings, date_meanings, date_span
from csto_check.values.remedies.notation_phrases import one_of

_D, _Y = rf"(?P<d>[0-9]{{1,2}})(?:{one_of(notation.ORDINALS)})?", r"(?P<y>[0-9]{4})"
_MOST = 60  # characters in which words of a language are looked for


def in_words(text: str) -> DateMeanings | None:
    """What a date with words in it, in small letters, may mean."""
    return _season(text) or _month(text) if len(text) <= _MOST else None


def _month(text: str) -> DateMeanings | None:
    """`Friday, 6 January 2022`, `January 6, 2022`, `Jan. 2022`, `7 May`; raises Unreadable for 31 April."""
    shape = next((shape for each in _shapes() if (shape := each.match(text))), None)
    if shape is None:
        return None
    parts: Mapping[str, Any] = {"d": None, "y": None, "w": None} | shape.groupdict()
    day = f"-{merged(lambda one: one.months)[parts['n']]:02}" + (f"-{int(parts['d']):02}" if parts["d"] else "")
    if parts["y"] is None:
        exists = date_span(f"2000{day}") is not None
        return DateMeanings((), faults.LACKS_THE_YEAR, f"write the year first: …{day}") if exists else None
    moment.read_moment(parts["y"] + day)
    return _on_its_weekday(date_meanings([parts["y"] + day]), parts["w"])


def _on_its_weekday(told: DateMeanings | None, weekday: str | None) -> DateMeanings | None:
    """A day, with what is wrong if its weekday does not fit."""
    if told is None or weekday is None:
        return told
    is_right = date.fromisoformat(told.spans[0].first).weekday() == merged(lambda one: one.weekdays)[weekday]
    return told if is_right else told._replace(what=faults.HAS_ANOTHER_WEEKDAY, note=" if the weekday is wrong")


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    """The shapes of dates with a month's name."""
    of, name = rf"(?: (?:{one_of(notation.OF)}))?", rf"(?P<n>{one_of(merged(lambda one: one.months))})"
    weekday = rf"(?:(?P<w>{one_of(merged(lambda one: one.weekdays))}),? )?(?:(?:{one_of(notation.ARTICLES)}) )?"
    year = rf"(?:,?{of} {_Y})?"
    shapes = (
        rf"{weekday}{_D}{of} ?{name}{year}",
        rf"{weekday}{name} {_D}{year}",
        rf"{name}(?:,?{of} {_Y})?",
        rf"{_Y},? {name}(?: {_D})?",
    )
    return tuple(re.compile(rf"{shape}\Z") for shape in shapes)


def _season(text: str) -> DateMeanings | None:
    """`summer of 2031`, `Winter 2031/32`"""
    of = one_of(notation.OF)
    seasons = merged(lambda one: one.seasons)
    shape = re.match(rf"({one_of(seasons)})(?: (?:{of}))? ([0-9]{{4}})(?:[/-]([0-9]{{2}}))?\Z", text)
    if shape is None:
        return None
    year, (first, last) = int(shape[2]), moment.SEASONS[seasons[shape[1]]]
    if shape[3] and (last > first or int(shape[3]) != (year + 1) % 100):
        return None
    return date_meanings([edtf.months(year, first, last)], faults.IS_A_SEASON, edtf.SEASON)

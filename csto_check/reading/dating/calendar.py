"""What the points of time that the grammar finds come to, in the notation of the fact base."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from csto_check.reading.dating import points, telling_days, telling_ranges, telling_units
from csto_check.reading.dating.choosing import Evidence, Unsaid
from csto_check.reading.dating.points import Point
from csto_check.reading.dating.reference import NOT_SURE, Reference
from csto_check.reading.dating.stretches import When
from csto_check.reading.dating.teller import Teller

TELLERS: Mapping[type, Callable[[Teller, Any], When]] = MappingProxyType(
    {
        points.Day: telling_days.day,
        points.Weekday: telling_days.weekday,
        points.Today: telling_days.today,
        points.Night: telling_days.night,
        points.WeekOf: telling_days.week_of,
        points.Unnamed: telling_units.unnamed,
        points.Month: telling_days.month,
        points.Season: telling_days.season,
        points.Year: telling_days.year,
        points.Decade: telling_days.decade,
        points.Century: telling_days.century,
        points.Whole: telling_units.whole,
        points.Ending: telling_units.ending,
        points.Before: telling_units.before,
        points.Counted: telling_units.counted,
        points.Stretch: telling_units.stretch,
        points.Nth: telling_units.nth,
        points.Range: telling_ranges.range_,
        points.Unclear: telling_ranges.unclear,
    }
)


class Told(NamedTuple):
    """A date's value, or why it has none; both where the words say something else beside it."""

    value: When | None
    why: str | None = None


def told(point: Point, reference: Reference | None, evidence: Evidence) -> Told:
    """What a point comes to for every day on which the text may have been published, where that is one and the same."""
    found = set()
    for own_day in reference.days() if reference else (None,):
        teller = Teller(own_day, evidence, TELLERS)
        try:
            found.add(Told(teller.tell(point), teller.why))
        except Unsaid as unsaid:
            found.add(Told(None, str(unsaid)))
        if not teller.asked:
            break
    return found.pop() if len(found) == 1 else Told(None, NOT_SURE)

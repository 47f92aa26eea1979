"""What the points of time that the grammar finds come to, in the notation of the fact base."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from csto_check.reading.dating import points, telling_days, telling_ranges, telling_units
from csto_check.reading.dating.points import Point
from csto_check.reading.dating.reference import NOT_SURE, Reference
from csto_check.reading.dating.stretches import When
from csto_check.reading.dating.teller import Teller
from csto_check.reading.dating.unsaid_dates import DateClues, Unsaid

TELLERS: Mapping[type, Callable[[Teller, Any], When]] = MappingProxyType(
    {
        points.Day: telling_days.tell_day,
        points.Weekday: telling_days.tell_weekday,
        points.Today: telling_days.tell_today,
        points.Night: telling_days.tell_night,
        points.WeekOf: telling_days.tell_week_of,
        points.Unnamed: telling_units.tell_unnamed,
        points.Month: telling_days.tell_month,
        points.Season: telling_days.tell_season,
        points.Year: telling_days.tell_year,
        points.Decade: telling_days.tell_decade,
        points.Century: telling_days.tell_century,
        points.OrderedUnit: telling_units.tell_ordered_unit,
        points.Ending: telling_units.tell_ending,
        points.UnitBefore: telling_units.tell_unit_before,
        points.Counted: telling_units.tell_counted,
        points.UnitStretch: telling_units.tell_unit_stretch,
        points.Nth: telling_units.tell_nth,
        points.DateRange: telling_ranges.tell_range,
        points.Unclear: telling_ranges.tell_unclear,
    }
)


class ToldDate(NamedTuple):
    """A date's value, or why it has none; both where the words say something else next to it."""

    value: When | None
    why: str | None = None


def told_date(point: Point, reference: Reference | None, clues: DateClues) -> ToldDate:
    """What a point comes to for every day on which the text may have been published, where that is one and the same."""
    found = set()
    for own_day in reference.days() if reference else (None,):
        teller = Teller(own_day, clues, TELLERS)
        try:
            found.add(ToldDate(teller.tell(point), teller.why))
        except Unsaid as unsaid:
            found.add(ToldDate(None, str(unsaid)))
        if not teller.asked:
            break
    return found.pop() if len(found) == 1 else ToldDate(None, NOT_SURE)

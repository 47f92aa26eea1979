"""Dates in EDTF's spirit: 2022-01-06, 2022-01, about 2022-01-09, ..2022-01-21, before 1841, 2022-01-06..2022-01-10."""

from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from csto_check.values import moment
from csto_check.values.base import UNKNOWN, Gap, Setting, Unreadable
from csto_check.values.frozen import put
from csto_check.values.interval import Interval
from csto_check.values.moment import Moment, Precision
from csto_check.values.printed_dates import printed_moment, printed_stretch
from csto_check.values.value import AnsweredBy, End, OnALine, Takes, Unknown, Value
from csto_check.values.zones import Zones

if TYPE_CHECKING:
    from csto_check.values.closeness import CalendarLength

EXAMPLES = ("2022-01-06", "2022-01", "1992", "2022-01-08T13:00+01:00", "2022-01-08T13:00", "about 2022-01-09",
            "~2022-01-09", "2022-01-09~", "..2022-01-21", "2022-01-06..", "2022-01-06..2022-01-10",
            "by 2022-01-21", "from 2022-01-06", "2022-01-06 to 2022-01-10", "before 1841", "after 2022-01-06",
            "unknown")  # fmt: skip
_STEPS = {"before": -1, "after": 1}  # what excludes the date it names begins or ends with that date's neighbour
_OPEN = timedelta(days=2)  # how far from the closed end of an open range clocks are examined: no zone moved further


class Date(OnALine):
    """The span of time in which something may lie, from the start of `first` to the end of `last`.

    None is open. `hedge` is "about", "range", "before", "after" or "". Comparing goes by `span`, on one line of
    wall-clock time; `instants` gives the same ends as points of real time.
    """

    fields = ("written", "first", "last", "zones", "hedge", "close", "bridge")
    __slots__ = (*fields, "_span")
    compared = ("written", "first", "last", "bridge")
    written: str
    first: Moment | None
    last: Moment | None
    zones: Zones
    hedge: str
    close: "CalendarLength | None"
    bridge: Interval[datetime] | None
    _span: list[Interval[datetime]]
    width = "length"
    takes = Takes.TEXT_OR_SET
    answered_by = AnsweredBy.DATES
    lies_in_time = reckons = True

    def __init__(
        self,
        written: str,
        first: Moment | None,
        last: Moment | None,
        zones: Zones,
        hedge: str = "",
        close: "CalendarLength | None" = None,
        bridge: Interval[datetime] | None = None,
    ) -> None:
        put(self, "_span", [])
        for name, each in zip(self.fields, (written, first, last, zones, hedge, close, bridge), strict=True):
            put(self, name, each)

    @property
    def is_approximate(self) -> bool:
        return self.hedge == "about"

    @property
    def span(self) -> Interval[datetime]:
        """From the earliest to the latest wall clock, in seconds; zoned times are read in every zone of the base."""
        if not self._span:  # computed once, and only for what is compared
            self._span.append(self._reckoned() if self.bridge is None else self.bridge)
        return self._span[0]

    @property
    def points(self) -> tuple[Interval[datetime], ...]:
        named = (self.first, self.last) if self.hedge in ("", "range") else (self._named(),)
        return tuple(Interval(each.start, each.end) for each in dict.fromkeys(named) if each is not None)

    def _reckoned(self) -> Interval[datetime]:
        starts = self._walls(self.first.start, self.first.offset) if self.first else []
        ends = self._walls(self.last.end, self.last.offset) if self.last else []
        between = self._between()
        return Interval(min(starts + between) if starts else None, max(ends + between) if ends else None)

    def _walls(self, when: datetime, offset: timedelta | None) -> list[datetime]:
        return [when] if offset is None else self.zones.walls(when - offset)

    def _between(self) -> list[datetime]:
        """What clocks show where they are put forward or back between two zoned ends, or near the only one."""
        offsets = [each.offset for each in (self.first, self.last) if each is not None]
        if None in offsets:
            return []
        low = self.first and self.first.start - (self.first.offset or timedelta())
        high = self.last and self.last.end - (self.last.offset or timedelta())
        if low is None:
            return self.zones.turns(high - _OPEN, high) if high is not None else []
        return self.zones.turns(low, low + _OPEN if high is None else high)

    def ends(self) -> tuple[End, End]:
        return self.instants()

    def instants(self) -> tuple[str | None, str | None]:
        low = self.first and self._instant(self.first.start, self.first.offset, earliest=True)
        high = self.last and self._instant(self.last.end, self.last.offset, earliest=False)
        return low, high

    def wall_clock(self) -> list[str | None]:
        return [end.isoformat() if end is not None else None for end in (self.span.low, self.span.high)]

    def _instant(self, when: datetime, offset: timedelta | None, *, earliest: bool) -> str:
        return f"{when.isoformat()}{moment.offset_text(self._offset(when, offset, earliest))}"

    def _offset(self, when: datetime, offset: timedelta | None, earliest: bool) -> timedelta:
        if offset is not None:
            return offset
        return max(self.zones.offsets(when)) if earliest else min(self.zones.offsets(when))

    def earliest_utc(self) -> datetime | None:
        if self.first is None:
            return None
        offset = self._offset(self.first.start, self.first.offset, earliest=True)
        return self.first.start - offset if self.first.start - datetime.min >= offset else datetime.min

    def gap(self, other: "Date") -> Gap | None:
        mine, theirs = self.span, other.span
        if mine.overlaps(theirs):
            return None
        from csto_check.values.date_units import date_gap

        before, after = (self, other) if _ends_before(mine, theirs) else (other, self)
        assert before.last is not None and after.first is not None
        unit = min(before.last.precision, after.first.precision)
        high, low = before.span.high, after.span.low
        assert high is not None and low is not None
        bound = "at least" if before._wide() or after._wide() else ""
        return date_gap(high, low, unit, bound)

    def _wide(self) -> bool:
        """Whether it may be one of several days, if only because clocks differ."""
        if self.hedge or self.first is not self.last or self.first is None:
            return True
        return len({wall.date() for wall in self._walls(self.first.start, self.first.offset)}) > 1

    def spanning(self, span: Interval[datetime]) -> "Date":
        return date_over(span, self.zones, self.close)

    def bridging(self, other: "Date") -> "Date":
        """From the earliest last to the latest first unit of two, the finer one where both are of one moment."""
        between = self.between(other)
        units = self._unit_facing(1, between.low, other), self._unit_facing(0, between.high, other)
        return bridge_over(between, units, self.zones, self.close)

    def _unit_facing(self, end: int, at: datetime | None, other: "Date") -> Precision:
        """In which unit the highest low end (0) or the lowest high end (1) of two was told."""
        both = [each for each in (self, other) if each.facing[end] == at]
        told = [((each.first, each.last) if each.bridge is None else (each.last, each.first))[end] for each in both]
        return max(unit.precision for unit in told if unit is not None)

    def show(self) -> str:
        """The date in words that can be read back: `by 2022-01-21`, `2022-01-06 to 2022-01-10`, `2022-01-08 13:00`."""
        first, dots, last = (part.strip() for part in self.written.replace("T", " ").partition(".."))
        if not dots:
            return first
        return f"by {last}" if not first else f"from {first}" if not last else f"{first} to {last}"

    def printed(self) -> str:
        first, last = self.first, self.last
        if self.hedge in ("before", "after"):
            return f"{self.hedge} {printed_moment(self._named())}"
        if self.hedge == "about":
            return f"about {printed_moment(self._named())}"
        if first is None or last is None:
            edge = first or last
            assert edge is not None, "a date cannot be open on both sides"
            return f"{'by' if first is None else 'from'} {printed_moment(edge)}"
        return printed_moment(first) if first is last else printed_stretch(first, last)

    def _named(self) -> Moment:
        """The moment that is after the word in which it is written."""
        written = self.written.strip("~").strip()
        return moment.read_moment(written.removeprefix(f"{self.hedge} ").strip())


def date_over(span: Interval[datetime], zones: Zones, close: "CalendarLength | None" = None) -> Date:
    """The date of a span of wall-clock time, written as a range, in whole years or months where it is such.

    At least one end is closed.
    """
    from csto_check.values.date_units import end_of, whole_units

    unit = whole_units(span)
    first, low = end_of(span.low, time(0, 0, 0), unit)
    last, high = end_of(span.high, time(23, 59, 59), unit)
    return Date(low if low == high else f"{low}..{high}", first, last, zones, "range", close)


def bridge_over(
    between: Interval[datetime], units: tuple[Precision, Precision], zones: Zones, close: "CalendarLength | None"
) -> Date:
    """The date of what lies between two that are close, told from the unit that it begins with to that it ends with."""
    from csto_check.values.date_units import unit_at

    assert between.low is not None and between.high is not None, "what is between two has ends"
    (first, low), (last, high) = unit_at(between.low, units[0]), unit_at(between.high, units[1])
    return Date(f"{low}..{high}", first, last, zones, "range", close, between)


def start_unit(value: Value) -> Precision:
    """In which unit a date begins; of an open one, and of what is no date, always the same."""
    return value.first.precision if isinstance(value, Date) and value.first is not None else Precision.YEAR


def _ends_before(one: Interval[datetime], two: Interval[datetime]) -> bool:
    return bool(one.high is not None and two.low is not None and one.high < two.low)


def read(written: str, setting: Setting) -> Date | Unknown:
    """The date that was written; raises Unreadable."""
    zones = setting.zones or Zones()
    if written == UNKNOWN:
        return Unknown()
    try:
        found = _read(written, zones, setting)
    except moment.NotAMoment as error:
        from csto_check.values.remedies.refused_dates import date_refusal

        raise date_refusal(written, error) from None
    return found if setting.close_length is None else found._replace(close=setting.close_length)


def known_date(written: str, setting: Setting) -> Date | None:
    """The date that was written, None for unknown; raises Unreadable."""
    found = read(written, setting)
    return found if isinstance(found, Date) else None


def _read(written: str, zones: Zones, setting: Setting) -> Date:
    """The same of a known date; raises NotAMoment where an end of it has not the shape of one."""
    word, _, named = written.partition(" ")
    if word in _STEPS:
        return _beside(written, word, moment.read_moment(named.strip()), zones)
    dotted = _dotted(written)
    if ".." in dotted:
        return _range(written, dotted, zones)
    about, text = _about(written)
    when = moment.read_moment(text)
    if about:
        return Date(written, *_around(when, setting), zones, "about")
    return Date(written, when, when, zones)


def _around(when: Moment, setting: Setting) -> tuple[Moment, Moment]:
    """What "about" leaves open: the topic's tolerance, or one unit, before and after."""
    if isinstance(setting.tolerance, Decimal):
        return when.shifted(-1), when.shifted(1)
    first, last = setting.tolerance.before(when.start), setting.tolerance.after(when.end)
    return when._replace(start=first, end=first), when._replace(start=last, end=last)


def _beside(written: str, word: str, named: Moment, zones: Zones) -> Date:
    """All that lies before or after a date, without the date itself."""
    edge = named.neighbour(_STEPS[word])
    if edge is None:
        remedy = f"years run from {moment.FIRST_YEAR:04}"
        raise Unreadable(f'there is no date "{written}" in the calendar', remedy, "calendar")
    return Date(written, None, edge, zones, word) if word == "before" else Date(written, edge, None, zones, word)


def _dotted(written: str) -> str:
    """A range in words as a range with dots."""
    if written.startswith("by "):
        return f"..{written[3:]}"
    return f"{written[5:]}.." if written.startswith("from ") else written.replace(" to ", "..")


def _about(written: str) -> tuple[bool, str]:
    if written.startswith("about "):
        return True, written.removeprefix("about ").strip()
    if written.startswith("~"):
        return True, written[1:].strip()
    return written.endswith("~"), written.removesuffix("~")


def _range(written: str, dotted: str, zones: Zones) -> Date:
    first, _, last = (part.strip() for part in dotted.partition(".."))
    if not first and not last:
        raise Unreadable(f'"{written.strip()}" does not contain a date', moment.FORMS)
    start, end = moment.read_moment(first) if first else None, moment.read_moment(last) if last else None
    if start and end and (start.offset is None) is not (end.offset is None):
        raise Unreadable(
            f'only one end of "{written}" has an offset', "give an offset to both ends, or to neither", "offset"
        )
    if start and end and moment.backwards(start, end):
        raise Unreadable(f'the range "{written}" runs backwards', f"write {last}..{first}", "backwards")
    return Date(written, start, end, zones, "range")


TYPE = Date

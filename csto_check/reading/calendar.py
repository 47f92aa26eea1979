"""What the points of time that the grammar finds come to, in the notation of the fact base."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any, NamedTuple

from csto_check.reading import stretches
from csto_check.reading.choosing import (
    PROGRESS,
    Evidence,
    Unsaid,
    day_in_some_year,
    day_of_some_month,
    month_by_order,
    month_in_some_year,
    weekday_steps,
)  # fmt: skip
from csto_check.reading.points import (
    Before,
    Century,
    Counted,
    Day,
    Decade,
    Ending,
    Month,
    Night,
    Nth,
    Point,
    Range,
    Season,
    Stretch,
    Today,
    Unclear,
    Weekday,
    WeekOf,
    Whole,
    Year,
)  # fmt: skip
from csto_check.reading.reference import NO_DAY, NOT_SURE, Reference
from csto_check.reading.stretches import When, at, first_day, last_day
from csto_check.reading.tense import FUTURE, PAST, PRESENT
from csto_check.values.moment import FIRST_YEAR, LAST_YEAR, month_days

NO_YEAR = "its year is not said, and the text's own date is not known; give it with --date"
NO_SUCH_DAY = "there is no such day"
NO_ORDER = "its second date lies before its first"
OTHER_WEEKDAY = "{day} {month} {year} is a {weekday}"
OTHER_YEAR = "it is not said which year it is counted from"
_NEAR = Decimal(1)


class Told(NamedTuple):
    """A date's value, or why it has none; both where the words say something else beside it."""

    value: When | None
    why: str | None = None


class Calendar:
    """Tells points of time from one day of a text; `own` is None where that is not known."""

    def __init__(self, own: date | None, evidence: Evidence) -> None:
        self._own, self._evidence = own, evidence
        self.asked = False  # whether the text's day was needed
        self.why: str | None = None

    def tell(self, point: Point) -> When:
        """The value of a point; raises Unsaid where it has none."""
        try:
            return _TELLERS[type(point)](self, point)
        except (ValueError, OverflowError) as error:
            raise Unsaid(NO_SUCH_DAY) from error

    def own(self, why: str = NO_DAY) -> date:
        """The text's own day; raises Unsaid where it is not known."""
        self.asked = True
        if self._own is None:
            raise Unsaid(why)
        return self._own

    # --- days

    def day(self, point: Day) -> When:
        found = self._day(point)
        if point.weekday is not None and found.weekday() != point.weekday and found.year >= FIRST_YEAR:
            self.why = OTHER_WEEKDAY.format(day=found.day, month=f"{found:%B}", year=found.year, weekday=f"{found:%A}")
        return at(stretches.day(found))

    def _day(self, point: Day) -> date:
        if point.month is None:
            return self._day_of_month(point)
        if point.year is not None:
            return date(self._year(point.year), point.month, point.day)
        date(2024, point.month, point.day)  # a day that no year has is none
        named = self._by_name(point.month, point.day)
        if named:
            return named
        return day_in_some_year(point.month, point.day, self.own(NO_YEAR), self._evidence, point.weekday)

    def _by_name(self, month: int, number: int) -> date | None:
        """The day in the year that the text named last, where the text's own day is not known."""
        named = self._evidence.context.named if self._own is None else None
        if named is None or named.month is None or not named.opens:
            return None
        if not 0 <= month - named.month <= PROGRESS or number > month_days(named.year, month):
            return None
        return date(named.year, month, number)

    def _day_of_month(self, point: Day) -> date:
        if point.year is None:
            return day_of_some_month(point.day, self.own(NO_YEAR), self._evidence, point.weekday)
        within = self.tell(point.year)
        return first_day(within.first).replace(day=point.day)

    def weekday(self, point: Weekday) -> When:
        if point.within is not None:
            monday = first_day(self.tell(point.within).first)
            return at(stretches.day(monday + timedelta(days=(point.weekday - monday.weekday()) % 7)))
        own = self.own()
        steps = weekday_steps((own.weekday() - point.weekday) % 7, point.order, self._evidence)
        return at(stretches.day(own + timedelta(days=steps)))

    def today(self, point: Today) -> When:
        return at(stretches.day(self.own() + timedelta(days=point.days)))

    def night(self, point: Night) -> When:
        end = first_day(self.tell(point.day).first)
        return When(stretches.day(end - timedelta(days=1)), stretches.day(end))

    # --- months, years and longer

    def month(self, point: Month) -> When:
        if point.year is not None:
            return at(f"{stretches.year(self._year(point.year))}-{point.month:02}")
        return at(f"{stretches.year(self._month_year(point))}-{point.month:02}")

    def _month_year(self, point: Month) -> int:
        if point.order is not None:
            kind = self._evidence.kind
            return month_by_order(point.month, point.order, self.own(), kind)
        named = self._by_name(point.month, 1)
        return named.year if named else month_in_some_year(point.month, self.own(NO_YEAR), self._evidence)

    def season(self, point: Season) -> When:
        if point.year is None:
            raise Unsaid(NO_YEAR)
        return _season(point.name, self._year(point.year))

    def year(self, point: Year) -> When:
        return at(stretches.year(point.year))

    def _year(self, point: Point) -> int:
        """The number of the year that a point is."""
        return int(self.tell(point).first[:4])

    def decade(self, point: Decade) -> When:
        return When(stretches.year(point.start), stretches.year(point.start + 9))

    def century(self, point: Century) -> When:
        start = max(100 * (point.number - 1), FIRST_YEAR)
        return When(stretches.year(start), stretches.year(min(100 * point.number - 1, LAST_YEAR)))

    # --- units from the text's own day

    def whole(self, point: Whole) -> When:
        if point.unit in stretches.SEASONS:
            return self._ordered_season(point)
        return stretches.unit(point.unit, self.own(), self._steps(point))

    def _steps(self, point: Whole) -> int:
        """How many units from the text's own a unit lies by its order, or by the tense."""
        if point.order is not None:
            return point.order
        over = self.own().weekday() < 5
        return -1 if over and self._evidence.kind not in (FUTURE, PRESENT) else 0

    def _ordered_season(self, point: Whole) -> When:
        """The last season that is over, the running or coming one, the first that has not begun."""
        own = stretches.month(self.own().year * 12 + self.own().month - 1)
        near = [_season(point.unit, self.own().year + step) for step in range(-2, 3)]
        if point.order == -1:
            return next(each for each in reversed(near) if each.last < own)
        if point.order == 0 and self._evidence.kind == PAST:
            return next(each for each in reversed(near) if each.first <= own)
        return next(each for each in near if (each.last >= own if point.order == 0 else each.first > own))

    def ending(self, point: Ending) -> When:
        """The unit that runs; not behind a past verb, which may tell of another one."""
        if self._evidence.kind == PAST:
            raise Unsaid(OTHER_YEAR.replace("year", point.unit))
        return stretches.unit(point.unit, self.own(), 0)

    def before(self, point: Before) -> When:
        """The year before that of which the text tells."""
        named = self._evidence.context.named
        year = named.year if named else self.own().year
        month = self._evidence.context.month
        if named is None and month and month[0] != year:
            raise Unsaid(OTHER_YEAR)
        return at(stretches.year(year - 1))

    def counted(self, point: Counted) -> When:
        if point.anchor is not None:
            return self._from_anchor(point, point.anchor)
        found = stretches.stepped(point.parts, point.sign, self.own())
        return self._hedged(point, found) if point.hedge else found

    def _from_anchor(self, point: Counted, anchor: Point) -> When:
        """Units from another day: to the day, or in years from a year."""
        if isinstance(anchor, Year):
            return stretches.stepped(point.parts, point.sign, date(anchor.year, 1, 1))
        if isinstance(anchor, Weekday) and anchor.order is None and point.sign > 0:
            anchor = anchor._replace(order=0)
        start = first_day(self.tell(anchor).first)
        return at(stretches.day(stretches.moved(point.parts, point.sign, start)))

    def _hedged(self, point: Counted, found: When) -> When:
        """A step that is only near, or a bound: more than two years ago."""
        name = point.parts[-1][1]
        step = "year" if name in ("decade", "century") else name
        if point.hedge in ("about", "almost"):
            first, last = first_day(found.first), first_day(found.last)
            return When(stretches.unit(step, first, -1).first, stretches.unit(step, last, 1).last)
        farther = point.hedge in ("over", "at least")
        own = stretches.unit(step, self.own(), 0)
        if farther is (point.sign < 0):
            return When("", found.last) if farther else When(own.first, found.last)
        return When(found.first, "") if farther else When(found.first, own.last)

    def stretch(self, point: Stretch) -> When:
        other = stretches.moved(((point.amount, point.unit),), point.sign, self.own())
        first, last = sorted((other, self.own()))
        return When(stretches.day(first), stretches.day(last))

    def nth(self, point: Nth) -> When:
        within = self.tell(point.within)
        first, last = first_day(within.first), last_day(within.last)
        if isinstance(point.unit, int):
            return at(stretches.day(stretches.nth_weekday(point.number, point.unit, first, last)))
        found = stretches.nth(point.number, point.unit, first, last)
        if point.several == 1:
            return found
        return When(stretches.nth(-point.several, point.unit, first, last).first, found.last)

    def week_of(self, point: WeekOf) -> When:
        return stretches.unit("week", first_day(self.tell(point.day).first), 0)

    # --- ranges

    def range(self, point: Range) -> When:
        first, last = point.first, point.last
        if _lacks_year(first) and not _lacks_year(last):
            return self._ordered(self._before(first, self.tell(last)), self.tell(last))
        if not _lacks_year(first) and _lacks_year(last):
            return self._ordered(self.tell(first), self._behind(last, self.tell(first)))
        end = self.tell(last)
        return self._ordered(self._before(first, end) if _lacks_year(first) else self.tell(first), end)

    def _ordered(self, first: When, last: When) -> When:
        if last_day(last.last) < first_day(first.first) or first.first == last.last:
            raise Unsaid(NO_ORDER)
        return When(first.first, last.last)

    def _before(self, point: Any, end: When) -> When:
        """The last one of a name up to another date."""
        limit = last_day(end.last)
        if isinstance(point, Weekday):
            return at(stretches.day(limit - timedelta(days=(limit.weekday() - point.weekday) % 7)))
        for year in (limit.year, limit.year - 1):
            found = self.tell(point._replace(year=Year(year)))
            if first_day(found.first) <= limit:
                return found
        raise Unsaid(NO_ORDER)

    def _behind(self, point: Any, start: When) -> When:
        """The first one of a name from another date on."""
        limit = first_day(start.first)
        if isinstance(point, Weekday):
            return at(stretches.day(limit + timedelta(days=(point.weekday - limit.weekday()) % 7)))
        for year in (limit.year, limit.year + 1):
            found = self.tell(point._replace(year=Year(year)))
            if last_day(found.last) >= limit:
                return found
        raise Unsaid(NO_ORDER)

    def unclear(self, point: Unclear) -> When:
        raise Unsaid(point.why)


def _lacks_year(point: Point) -> bool:
    if isinstance(point, Weekday):
        return point.order is None and point.within is None
    if isinstance(point, Month) and point.order is not None:
        return False
    return isinstance(point, Day | Month) and point.month is not None and point.year is None


def _season(name: str, year: int) -> When:
    first, last = stretches.SEASONS[name]
    return When(f"{stretches.year(year)}-{first:02}", f"{stretches.year(year + (last < first))}-{last:02}")


_TELLERS: Mapping[type, Callable[[Calendar, Any], When]] = MappingProxyType({
    Day: Calendar.day, Weekday: Calendar.weekday, Today: Calendar.today, Night: Calendar.night, Month: Calendar.month,
    Season: Calendar.season, Year: Calendar.year, Decade: Calendar.decade, Century: Calendar.century,
    Whole: Calendar.whole, Ending: Calendar.ending, Before: Calendar.before, Counted: Calendar.counted,
    Stretch: Calendar.stretch, Nth: Calendar.nth, WeekOf: Calendar.week_of, Range: Calendar.range,
    Unclear: Calendar.unclear,
})  # fmt: skip


def told(point: Point, reference: Reference | None, evidence: Evidence) -> Told:
    """What a point comes to for every day on which the text may have been published, where that is one and the same."""
    found = set()
    for own in reference.days() if reference else (None,):
        calendar = Calendar(own, evidence)
        try:
            each = Told(calendar.tell(point), calendar.why)
        except Unsaid as unsaid:
            each = Told(None, str(unsaid))
        found.add(each)
        if not calendar.asked:
            break
    return found.pop() if len(found) == 1 else Told(None, NOT_SURE)

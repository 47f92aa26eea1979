"""What units of time come to that are counted from the text's own day, or within a longer time."""

from datetime import date

from csto_check.reading.dating import stretches
from csto_check.reading.dating.points import (
    Counted,
    Ending,
    Nth,
    OrderedUnit,
    Point,
    UnitBefore,
    UnitStretch,
    Unnamed,
    Weekday,
    Year,
)
from csto_check.reading.dating.stretches import When, first_day, last_day
from csto_check.reading.dating.teller import Teller
from csto_check.reading.dating.unsaid_dates import Unsaid
from csto_check.reading.dating.verbs import FUTURE, NONE, PAST, PRESENT
from csto_check.values.moment import SEASONS

WHICH = "it does not say which {} it is counted from"
_FARTHER = ("over", "at least")
_NEAR = ("about", "almost")


def tell_ordered_unit(teller: Teller, point: OrderedUnit) -> When:
    """A unit by its order: last week, this summer."""
    if point.unit in SEASONS:
        return _season(teller, point)
    return stretches.unit_from(point.unit, teller.own(), _steps(teller, point))


def _steps(teller: Teller, point: OrderedUnit) -> int:
    """How many units from the text's own one lies by its order; a weekend without one by the tense."""
    if point.order is not None:
        return point.order
    within = teller.own().weekday() >= stretches.SATURDAY
    return 0 if within or teller.clues.of_days in (FUTURE, PRESENT) else -1


def _season(teller: Teller, point: OrderedUnit) -> When:
    """The last season that is over, the running or coming one, the first that has not begun."""
    own = teller.own()
    month = stretches.iso_month(own.year * 12 + own.month - 1)
    near = [stretches.season_months(point.unit, own.year + step) for step in range(-2, 3)]
    if point.order is None or point.order < 0:
        return next(each for each in reversed(near) if each.last < month)
    if point.order == 0 and teller.clues.kind == PAST:
        return next(each for each in reversed(near) if each.first <= month)
    return next(each for each in near if (each.last >= month if point.order == 0 else each.first > month))


def tell_ending(teller: Teller, point: Ending) -> When:
    """The unit that runs; not after a past verb, which may tell of another one, unless something goes on since."""
    if teller.clues.kind == PAST and teller.clues.lead != "since":
        raise Unsaid(WHICH.format(point.unit))
    return stretches.unit_from(point.unit, teller.own(), 0)


def tell_unnamed(teller: Teller, point: Unnamed) -> When:
    """The one in the year that the text named last; else the last that is over, or the running or coming one."""
    named, own = teller.clues.context.named, teller.own()
    found = _in_year(point, named.year) if named else None
    if found and not (teller.clues.kind == FUTURE and last_day(found.last) < own):
        return found
    near = [_in_year(point, own.year + step) for step in range(-2, 3)]
    if teller.clues.kind == NONE:
        return min(near, key=lambda each: _distance(each, own))
    if teller.clues.kind in (FUTURE, PRESENT):
        return next(each for each in near if last_day(each.last) >= own)
    begun = point.unit in SEASONS  # a season is told of while it runs, a quarter when it is over
    return next(each for each in reversed(near) if (first_day(each.first) if begun else last_day(each.last)) < own)


def _distance(when: When, own: date) -> int:
    """How many days a stretch lies from the text's own day; 0 where it holds that."""
    return max(0, (first_day(when.first) - own).days, (own - last_day(when.last)).days)


def _in_year(point: Unnamed, year: int) -> When:
    if point.unit in SEASONS:
        return stretches.season_months(point.unit, year)
    first, last = date(year, 1, 1), date(year, 12, 31)
    found = stretches.nth_within(point.number, point.unit, first, last)
    return When(stretches.iso_month(year * 12), found.last) if point.unit == "month" else found


def tell_unit_before(teller: Teller, point: UnitBefore) -> When:
    """The year before that of which the text tells."""
    context = teller.clues.context
    year = context.named.year if context.named else teller.own().year
    if context.named is None and context.month and context.month[0] != year:
        raise Unsaid(WHICH.format(point.unit))
    return stretches.in_years(year - 1)


def tell_counted(teller: Teller, point: Counted) -> When:
    """Units from the text's own day, or from another one that the words name."""
    if point.anchor is not None:
        return _from_anchor(teller, point, point.anchor)
    found = stretches.stepped(point.parts, point.sign, teller.own())
    return _hedged(teller, point, found) if point.hedge else found


def _from_anchor(teller: Teller, point: Counted, anchor: Point) -> When:
    """Units from another day, to the day; in years from a year."""
    if isinstance(anchor, Year):
        return stretches.stepped(point.parts, point.sign, date(anchor.year, 1, 1))
    if isinstance(anchor, Weekday) and anchor.order is None and point.sign > 0:
        anchor = anchor._replace(order=1)
    start = first_day(teller.tell(anchor).first)
    return stretches.in_days(stretches.moved(point.parts, point.sign, start))


def _hedged(teller: Teller, point: Counted, found: When) -> When:
    """A step that is only near, or a bound: more than two years ago is then or before."""
    name = stretches.step_of(point.parts)
    if point.hedge in _NEAR:
        first, last = first_day(found.first), first_day(found.last)
        return When(stretches.unit_from(name, first, -1).first, stretches.unit_from(name, last, 1).last)
    if point.hedge in _FARTHER:
        return When("", found.last) if point.sign < 0 else When(found.first, "")
    own = stretches.unit_from(name, teller.own(), 0)
    return When(found.first, own.last) if point.sign < 0 else When(own.first, found.last)


def tell_unit_stretch(teller: Teller, point: UnitStretch) -> When:
    """As long as some units up to the text's own day, or from it on."""
    other = stretches.moved(((point.amount, point.unit),), point.sign, teller.own())
    first, last = sorted((other, teller.own()))
    return stretches.in_days(first, last)


def tell_nth(teller: Teller, point: Nth) -> When:
    """A unit or weekday by its number within a longer time."""
    within = teller.tell(point.within)
    first, last = first_day(within.first), last_day(within.last)
    if isinstance(point.unit, int):
        return stretches.in_days(stretches.nth_weekday(point.number, point.unit, first, last))
    return stretches.nth_within(point.number, point.unit, first, last)

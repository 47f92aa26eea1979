"""Which one is meant where a date does not say all: by what the text named last, by order, by tense, by nearness.

The order of the evidence, and the limits, are those of docs/reading.md.
"""

from collections.abc import Callable, Iterable
from datetime import MAXYEAR, MINYEAR, date
from typing import NamedTuple

from csto_check.reading.dating.context import Context
from csto_check.reading.dating.verbs import FUTURE, NONE, PAST, PRESENT, Tense
from csto_check.values.months import month_days

NO_YEAR_SAID = "the year is not stated"
TWO_YEARS = "the year is not stated: {} was mentioned before, but the text’s own date is close"
AHEAD = 45  # days behind the text's own beyond which a verb of what comes in its clause puts a date a year ahead
FAR, CLOSE = 120, 14  # days ahead beyond which a past verb, or one right next to the date, puts it a year back
RECENT, SOON = 60, 30  # days around the text's own within which a day may be meant although another year was named
YEAR = 366
PROGRESS = 3  # months over the end of a year that a tale may run on


class DateClues(NamedTuple):
    """What a sentence and its text say on a date whose own words do not say all."""

    tense: Tense
    lead: str
    described: bool
    context: Context

    @property
    def kind(self) -> str:
        """The tense that counts: nothing that began lies ahead, nothing that goes on until then behind."""
        if self.lead == "since":
            return PAST
        if self.lead in ("by", "upto") and self.may_be_ahead:
            return FUTURE  # they warned of rain through Monday
        if self.lead in ("from", "origin") and self.tense.kind == NONE:
            return PRESENT  # ab Freitag
        return self.tense.kind

    @property
    def of_days(self) -> str:
        """The tense that counts for weekdays: what may be a verb in the present puts them ahead."""
        return PRESENT if self.tense.weak and self.kind == NONE else self.kind

    @property
    def may_be_ahead(self) -> bool:
        """Whether the verb leaves room for what is to come: announced walkouts on Tuesday."""
        return self.tense.kind != PAST or (self.tense.said and not self.tense.beside)


class Unsaid(Exception):
    """The words do not say which one is meant; the reason is its argument."""


def day_in_some_year(month: int, day: int, own: date, clues: DateClues, weekday: int | None) -> date:
    """A day of a month whose year is not said."""
    years = [year for year in range(own.year - 8, own.year + 9) if MINYEAR <= year <= MAXYEAR]
    all_days = [date(year, month, day) for year in years if day <= month_days(year, month)]
    near = _near(all_days, own, clues, weekday)
    named = _by_name(month, day, near, own, clues)
    if named is None and clues.described and near > own:
        raise Unsaid(NO_YEAR_SAID)
    return named or near


def _near(days: list[date], own: date, clues: DateClues, weekday: int | None) -> date:
    """The nearest, unless the tense says that it lies on the other side of the text's day."""
    nearest = _nearest(days, own, weekday)
    if clues.kind == PAST and (nearest - own).days > _most_ahead(clues):
        return max((each for each in days if each <= own and (own - each).days <= YEAR), default=nearest)
    if clues.kind in (FUTURE, PRESENT) and (own - nearest).days > _most_behind(clues):
        return min((each for each in days if each >= own and (each - own).days <= YEAR), default=nearest)
    return nearest


def _nearest(days: list[date], own: date, weekday: int | None) -> date:
    """The nearest; of those some time away the nearest on the weekday that is said."""
    nearest = min(days, key=lambda each: abs(each - own))
    if weekday in (None, nearest.weekday()) or abs((nearest - own).days) <= RECENT:
        return nearest
    fitting = [each for each in days if each.weekday() == weekday and abs((each - own).days) < YEAR + RECENT]
    return min(fitting, key=lambda each: abs(each - own), default=nearest)


def _most_ahead(clues: DateClues) -> int:
    """How many days behind the text's own a day may lie that a past verb tells."""
    return 0 if clues.lead == "since" else CLOSE if clues.tense.beside else FAR


def _most_behind(clues: DateClues) -> int:
    """How many days before the text's own a day may lie that a verb of what comes tells, or one in the present."""
    if clues.kind == PRESENT:
        return FAR
    limit = CLOSE if clues.lead in ("by", "upto") else _most_ahead(clues)  # what ends by then lies ahead
    return min(limit, AHEAD) if clues.tense.own else limit


def _by_name(month: int, day: int, near: date, own: date, clues: DateClues) -> date | None:
    """The day in the year that the text named last; None if that does not count."""
    named = clues.context.named
    if named is None:
        return None
    found = _possible(named.year, month, day)
    runs_on = named.month is not None and month < named.month and 12 - named.month + month <= PROGRESS
    if runs_on:
        found = _possible(named.year + 1, month, day)
    if found is None or found == near or _contradicts(found, own, clues):
        return None
    if not named.all_over and named.month != month and -RECENT <= (near - own).days <= SOON:
        raise Unsaid(TWO_YEARS.format(named.year))
    return found


def _possible(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if day <= month_days(year, month) else None


def _contradicts(found: date, own: date, clues: DateClues) -> bool:
    """Whether a day lies on the wrong side of the text's own for its tense."""
    return (clues.kind == PAST and found > own) or (clues.kind == FUTURE and found < own)


def month_in_some_year(month: int, own: date, clues: DateClues) -> int:
    """The year of a month that is not said: behind a past verb never ahead, behind one of what comes never behind."""
    nearest = min((own.year - 1, own.year, own.year + 1), key=lambda year: abs(date(year, month, 15) - own))
    ahead = (nearest - own.year) * 12 + month - own.month
    if clues.kind == PAST and ahead > 0:
        nearest -= 1
    elif clues.kind in (FUTURE, PRESENT) and ahead < 0:
        nearest += 1
    own = own.replace(day=min(own.day, 28))  # a month is compared by a day that all have
    near = date(nearest, month, own.day)
    named = _by_name(month, own.day, near, own, clues)
    if named is None and clues.described and near > own:
        raise Unsaid(NO_YEAR_SAID)
    return named.year if named else nearest


def month_by_order(month: int, order: int, own: date, kind: str) -> int:
    """The year of the last, this or the next month of a name."""
    if order < 0:
        return own.year - (month >= own.month)
    if order > 0:
        return own.year + (month <= own.month)
    return own.year + ((month < own.month) if kind != PAST else -(month > own.month))


def day_of_some_month(day: int, own: date, clues: DateClues, weekday: int | None) -> date:
    """A day whose month is not said: in the month named last, else the nearest that the tense and weekday allow."""
    if clues.context.month and weekday is None:
        year, month = clues.context.month
        found = _possible(year, month, day)
        if found and not _contradicts(found, own, clues):
            return found
    days = list(_days_around(day, own, 12 if weekday is not None else 2))
    fitting = [each for each in days if weekday is None or each.weekday() == weekday] or days
    return _chosen(fitting, own, clues.kind)


def _days_around(day: int, own: date, months: int) -> Iterable[date]:
    for step in range(-months, months + 1):
        year, month = divmod(own.year * 12 + own.month - 1 + step, 12)
        if day <= month_days(year, month + 1):
            yield date(year, month + 1, day)


def _chosen(days: list[date], own: date, kind: str) -> date:
    """The nearest day on the side of the text's own that the tense tells."""
    sides: dict[str, Callable[[date], bool]] = {PAST: own.__ge__, FUTURE: own.__le__, PRESENT: own.__le__}
    good = [day for day in days if kind == NONE or sides[kind](day)] or days
    return min(good, key=lambda each: abs(each - own))


def weekday_steps(ago: int, order: int | None, clues: DateClues) -> int:
    """How many days from the text's own a weekday lies that was last so many days ago, 0 to 6."""
    if order == -1:
        return -(ago or 7)
    if order is not None and order > 0:
        return 7 * order - ago
    ahead = clues.of_days in (FUTURE, PRESENT) or (order == 0 and clues.kind != PAST)
    return (7 - ago) % 7 if ahead else -ago

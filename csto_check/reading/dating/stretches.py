"""Units of time on the calendar: the week of a day, three months back, the second quarter of a year."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from csto_check.values.moment import FIRST_YEAR, LAST_YEAR, SEASONS
from csto_check.values.months import month_days

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_WEEK, SATURDAY = 7, 5


class When(NamedTuple):
    """The first and the last moment of a date, as they are written; they may be one."""

    first: str
    last: str

    def written(self) -> str:
        return self.first if self.first == self.last else f"{self.first}..{self.last}"


def iso_year(number: int) -> str:
    """A year as it is written; raises OverflowError for one outside the calendar."""
    if not FIRST_YEAR <= number <= LAST_YEAR:
        raise OverflowError(number)
    return f"{number:04}"


def iso_month(index: int) -> str:
    """A month by its number from year 0 on."""
    return f"{iso_year(index // 12)}-{index % 12 + 1:02}"


def iso_day(when: date) -> str:
    return f"{iso_year(when.year)}{when.isoformat()[4:]}"


def in_days(first: date, last: date | None = None) -> When:
    """From one day to another, or one alone."""
    return When(iso_day(first), iso_day(last or first))


def in_months(first: int, last: int | None = None) -> When:
    """The same of months, by their numbers."""
    return When(iso_month(first), iso_month(first if last is None else last))


def in_years(first: int, last: int | None = None) -> When:
    return When(iso_year(first), iso_year(first if last is None else last))


def first_day(moment: str) -> date:
    """The first day of a year, a month or a day."""
    parts = [int(part) for part in moment[:10].split("-")]
    return date(*[*parts, 1, 1][:3])


def last_day(moment: str) -> date:
    """The last day of a year, a month or a day."""
    parts = [int(part) for part in moment[:10].split("-")]
    if len(parts) == 1:
        return date(parts[0], 12, 31)
    return date(parts[0], parts[1], month_days(parts[0], parts[1])) if len(parts) == 2 else date(*parts)


def season_months(name: str, number: int) -> When:
    """The months of a season of a year."""
    first, last = SEASONS[name]
    return When(f"{iso_year(number)}-{first:02}", f"{iso_year(number + (last < first))}-{last:02}")


def _index(when: date) -> int:
    return when.year * 12 + when.month - 1


# --- the unit in which a day lies, some steps away


def unit_from(name: str, when: date, steps: int) -> When:
    """The unit that lies some steps from the one in which a day is."""
    return _UNITS[name](when, steps)


def _day(when: date, steps: int) -> When:
    return in_days(when + timedelta(days=steps))


def _of_week(first: int, length: int, stride: int = 1) -> Callable[[date, int], When]:
    """So many days of a week from a weekday on; on a weekend "this" and "last" weekend differ by a week."""

    def find(when: date, steps: int) -> When:
        start = when - timedelta(days=when.weekday() - first - _WEEK * stride * steps)
        return in_days(start, start + timedelta(days=length - 1))

    return find


def _months(length: int) -> Callable[[date, int], When]:
    """Units of so many months, counted from the beginning of the year."""

    def find(when: date, steps: int) -> When:
        start = (_index(when) // length + steps) * length
        return in_months(start, start + length - 1)

    return find


def _years(length: int) -> Callable[[date, int], When]:
    def find(when: date, steps: int) -> When:
        start = (when.year // length + steps) * length
        return in_years(start, start + length - 1)

    return find


_UNITS: dict[str, Callable[[date, int], When]] = {
    "day": _day,
    "week": _of_week(0, _WEEK),
    "fortnight": _of_week(0, _WEEK, 2),
    "weekend": _of_week(SATURDAY, 2),
    "month": _months(1),
    "quarter": _months(3),
    "half": _months(6),
    "year": _years(1),
    "decade": _years(10),
    "century": _years(100),
}


# --- steps by a count, which may have a fraction


def stepped(parts: tuple[tuple[Decimal, str], ...], sign: int, when: date) -> When:
    """The unit so many units from a day, as precise as the finest of them; a fraction steps in the next finer one."""
    if len(parts) > 1:
        return unit_from(_finest(parts), moved(parts, sign, when), 0)
    amount, name = parts[0]
    if amount % 1 == 0:
        return _whole(int(amount), name, sign, when)
    in_months = amount * _MONTHS.get(name, 0)
    if in_months and in_months % 1 == 0:
        return unit_from("month", when, sign * int(in_months))
    low, high = sorted((sign * int(amount), sign * (int(amount) + 1)))
    return When(unit_from(name, when, low).first, unit_from(name, when, high).last)


def _whole(amount: int, name: str, sign: int, when: date) -> When:
    if name in ("decade", "century"):
        return unit_from("year", when, sign * amount * _MONTHS[name] // 12)
    return unit_from(name, when, sign * amount)


def _finest(parts: tuple[tuple[Decimal, str], ...]) -> str:
    order = [*_DAYS, *_MONTHS]
    return min((name for _, name in parts), key=order.index)


def step_of(parts: tuple[tuple[Decimal, str], ...]) -> str:
    """The unit in which a count is vague: decades are told in years."""
    name = parts[-1][1]
    return "year" if name in ("decade", "century") else name


def moved(parts: tuple[tuple[Decimal, str], ...], sign: int, when: date) -> date:
    """The day so many units from another; the last of a month where it has no such day."""
    in_months = sum(int(amount * _MONTHS[name]) for amount, name in parts if name in _MONTHS)
    in_days = sum(int(amount * _DAYS[name]) for amount, name in parts if name in _DAYS)
    index = _index(when) + sign * in_months
    start = first_day(iso_month(index))
    number = min(when.day, month_days(start.year, start.month))
    return start.replace(day=number) + timedelta(days=sign * in_days)


# --- parts of a longer time


def nth_within(number: int, name: str, first: date, last: date) -> When:
    """A unit by its number within a longer time; -1 is the last. Raises ValueError where it has none such."""
    if name == "half":
        return _half(number, first, last)
    if name == "week":
        return unit_from("week", _thursday(number, first, last), 0)
    found = unit_from(name, first, number - 1) if number > 0 else unit_from(name, last, number + 1)
    if first_day(found.first) < first or last_day(found.last) > last:
        raise ValueError(number)
    return found


def nth_weekday(number: int, weekday: int, first: date, last: date) -> date:
    """A weekday by its number within a longer time; -1 is the last."""
    if number > 0:
        found = weekday_from(first, weekday) + timedelta(weeks=number - 1)
    else:
        found = weekday_until(last, weekday) + timedelta(weeks=number + 1)
    if not first <= found <= last:
        raise ValueError(number)
    return found


def weekday_from(when: date, weekday: int) -> date:
    """The first one of its name from a day on."""
    return when + timedelta(days=(weekday - when.weekday()) % _WEEK)


def weekday_until(when: date, weekday: int) -> date:
    """The last one of its name up to a day."""
    return when - timedelta(days=(when.weekday() - weekday) % _WEEK)


def _thursday(number: int, first: date, last: date) -> date:
    """That of a week by its number: a week belongs to the time in which its Thursday lies (ISO 8601)."""
    return nth_weekday(number, 3, first, last)


def _half(number: int, first: date, last: date) -> When:
    """The first or the second half of a month, in days; of a longer time, in months or years."""
    if number not in (-1, 1, 2):
        raise ValueError(number)
    length, second = _index(last) - _index(first) + 1, number != 1
    if length == 1:
        return in_days(first.replace(day=16), last) if second else in_days(first, first.replace(day=15))
    if length % 24 == 0:
        middle = first.year + length // 24
        return in_years(middle, last.year) if second else in_years(first.year, middle - 1)
    middle = _index(first) + length // 2
    return in_months(middle, _index(last)) if second else in_months(_index(first), middle - 1)

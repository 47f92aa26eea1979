"""What the parts of a written date come to, in the notation of the fact base."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from csto_check.languages.language import Language
from csto_check.reading.reference import NO_DAY, NOT_SURE, Reference
from csto_check.values.moment import FIRST_YEAR, LAST_YEAR, month_days

_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
NO_YEAR = "its year is not said, and the text's own date is not known; give it with --date"


class Told(NamedTuple):
    """A date's value, or why it has none; `None` as a whole is no date at all."""

    value: str | None
    why: str | None = None


class Calendar:
    """The parts of dates in one language, told from the day of a text."""

    def __init__(self, words: Language, reference: Reference | None, number: Callable[[str], int]) -> None:
        self._words, self._reference, self._number = words, reference, number

    def tell(self, meaning: str, parts: dict[str, str | None], ahead: bool) -> Told | None:
        """The value of a date with these parts; `ahead` where its clause speaks of the future."""
        try:
            return getattr(self, f"_{meaning}")(parts, ahead)  # type: ignore[no-any-return]
        except (ValueError, OverflowError):
            return None

    def _relative(self, when: Callable[[date], str]) -> Told:
        if self._reference is None:
            return Told(None, NO_DAY)
        value = self._reference.tell(when)
        if value is not None and not FIRST_YEAR <= int(value[:4]) <= LAST_YEAR:
            return Told(None, NOT_SURE)
        return Told(value, None if value else NOT_SURE)

    # --- days

    def _iso(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        return self._day(parts, ahead)

    def _day(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        day, month = _int(parts, "d"), self._month_number(parts["m"])
        year = self._year_number(parts.get("y"))
        if isinstance(year, Told):
            return year
        if year is not None:
            return Told(_day(year, month, day))
        _day(2024, month, day)  # a day that no year has is no date
        return self._nearest(lambda near: _near_day(near, month, day))

    def _nearest(self, when: Callable[[date], str]) -> Told:
        if self._reference is None:
            return Told(None, NO_YEAR)
        return self._relative(when)

    def _days(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        last = self._day({"d": parts["d2"], "m": parts.get("m2") or parts["m"], "y": parts.get("y2")}, ahead)
        if last is None or last.value is None:
            return last
        end = date.fromisoformat(last.value)
        month = self._month_number(parts["m"]) if parts.get("m") else end.month
        year = self._year_number(parts.get("y"))
        if isinstance(year, Told):
            return year
        first = _day(year or end.year, month, _int(parts, "d"))
        if first > last.value and year is None:
            first = _day(end.year - 1, month, _int(parts, "d"))
        return Told(f"{first}..{last.value}") if first < last.value else None

    def _night(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        if parts.get("m2"):
            told = self._day({"d": parts["d2"], "m": parts["m2"], "y": parts.get("y2")}, ahead)
        else:
            told = self._this_weekday(parts, ahead)
        if told is None or told.value is None:
            return told
        end = date.fromisoformat(told.value)
        return Told(f"{end - timedelta(days=1)}..{end}")

    def _today(self, parts: dict[str, str | None], ahead: bool) -> Told:
        days = self._words.today[str(parts["r"]).lower()]
        return self._relative(lambda day: (day + timedelta(days=days)).isoformat())

    def _weekday(self, parts: dict[str, str | None], days: Callable[[int], int]) -> Told:
        """The weekday some days from the text's own; `days` is given how many days ago it was last, 0 to 6."""
        wanted = self._words.weekdays[str(parts["w"]).lower()]
        return self._relative(lambda day: (day + timedelta(days=days((day.weekday() - wanted) % 7))).isoformat())

    def _this_weekday(self, parts: dict[str, str | None], ahead: bool) -> Told:
        return self._weekday(parts, lambda ago: (7 - ago) % 7 if ahead else -ago)

    def _last_weekday(self, parts: dict[str, str | None], ahead: bool) -> Told:
        return self._weekday(parts, lambda ago: -(ago or 7))

    def _next_weekday(self, parts: dict[str, str | None], ahead: bool) -> Told:
        return self._weekday(parts, lambda ago: 7 - ago)

    def _weekday_last_week(self, parts: dict[str, str | None], ahead: bool) -> Told:
        return self._in_week(parts, -1)

    def _weekday_next_week(self, parts: dict[str, str | None], ahead: bool) -> Told:
        return self._in_week(parts, 1)

    def _in_week(self, parts: dict[str, str | None], steps: int) -> Told:
        wanted = self._words.weekdays[str(parts["w"]).lower()]
        return self._relative(lambda day: _one_day(day, wanted - day.weekday() + 7 * steps))

    def _weekdays(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        last = self._this_weekday({"w": parts["w2"]}, ahead)
        if last.value is None:
            return last
        end = date.fromisoformat(last.value)
        back = (end.weekday() - self._words.weekdays[str(parts["w"]).lower()]) % 7
        return Told(f"{end - timedelta(days=back)}..{end}") if back else None

    # --- months, years and longer

    def _month(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        month, year = self._month_number(parts["m"]), self._year_number(parts.get("y"))
        if isinstance(year, Told):
            return year
        if year is not None:
            return Told(f"{_year(year)}-{month:02}")
        return self._nearest(lambda near: _near_day(near, month, 15)[:7])

    def _months(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        last = self._month({"m": parts["m2"], "y": parts.get("y2")}, ahead)
        if last is None or last.value is None:
            return last
        year, month = int(last.value[:4]), self._month_number(parts["m"])
        said = self._year_number(parts.get("y"))
        if isinstance(said, int):
            year = said
        elif f"{year:04}-{month:02}" > last.value:
            year -= 1
        return Told(f"{_year(year)}-{month:02}..{last.value}")

    def _season(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        year = self._year_number(parts["y"])
        if isinstance(year, Told):
            return year
        return Told(_season(self._words.seasons[str(parts["s"]).lower()], year or 0))

    def _years(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        first, last = _int(parts, "y"), _int(parts, "y2")
        return Told(f"{_year(first)}..{_year(last)}") if 1000 <= first < last <= 2100 else None

    def _decade(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        start = _int(parts, "y")
        return _decade(start + 1900 if start < 100 else start)

    def _decade_word(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        start = self._words.decades.get(str(parts["n"]).lower())
        return _decade(1900 + start) if start else None

    def _year(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        year = self._year_number(parts["y"])
        return year if isinstance(year, Told) else Told(_year(year or 0))

    # --- units of time from the text's own day

    def _last(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        return self._unit(parts, -1)

    def _this(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        return self._unit(parts, 0)

    def _next(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        return self._unit(parts, 1)

    def _ago(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        return self._unit(parts, -self._number(str(parts["n"])), counted=True)

    def _ahead(self, parts: dict[str, str | None], ahead: bool) -> Told | None:
        """In two days: a stretch ("in five years") unless its clause speaks of what comes."""
        return self._unit(parts, self._number(str(parts["n"])), counted=True) if ahead else None

    def _unit(self, parts: dict[str, str | None], steps: int, *, counted: bool = False) -> Told | None:
        unit = self._words.units[str(parts["u"]).lower()]
        if unit == "day" and not counted:
            return None
        if unit not in _UNITS and unit not in _SEASONS:
            return None
        return self._relative(lambda day: _in_unit(unit, day, steps))

    # --- parts

    def _month_number(self, said: str | None) -> int:
        text = str(said).lower()
        return int(text) if text.isdigit() else int(self._words.months[text])

    def _year_number(self, said: str | None) -> int | Told | None:
        """A year in digits, or told from the text's own ("of this year")."""
        if said is None:
            return None
        if said.isdigit():
            return int(said)
        steps = next(steps for words, steps in self._words.year_of.items() if _matches(words, said))
        told = self._relative(lambda day: f"{day.year + steps:04}")
        return told if told.value is None else int(told.value)


def _matches(pattern: str, said: str) -> bool:
    import re

    return re.fullmatch(pattern, said) is not None


def _int(parts: dict[str, str | None], name: str) -> int:
    return int(str(parts[name]))


def _year(year: int) -> str:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(year)
    return f"{year:04}"


def _day(year: int, month: int, day: int) -> str:
    if not (1 <= month <= 12 and 1 <= day <= month_days(year, month)):
        raise ValueError(day)
    return f"{_year(year)}-{month:02}-{day:02}"


def _near_day(near: date, month: int, day: int) -> str:
    """The day of a month that lies nearest to another day."""
    years = [near.year + step for step in (-1, 0, 1) if day <= month_days(near.year + step, month)]
    if not years:
        raise ValueError(day)
    return min((date(year, month, day) for year in years), key=lambda one: abs(one - near)).isoformat()


def _season(name: str, year: int) -> str:
    first, last = _SEASONS[name]
    return f"{_year(year)}-{first:02}..{_year(year + (last < first))}-{last:02}"


def _decade(start: int) -> Told:
    return Told(f"{_year(start)}..{_year(start + 9)}")


def _week(day: date, steps: int) -> str:
    monday = day - timedelta(days=day.weekday() - 7 * steps)
    return f"{monday}..{monday + timedelta(days=6)}"


def _weekend(day: date, steps: int) -> str:
    """Saturday and Sunday; on those days themselves "this" and "last" weekend differ by a week."""
    saturday = day - timedelta(days=day.weekday() - 5 - 7 * steps)
    return f"{saturday}..{saturday + timedelta(days=1)}"


def _month(day: date, steps: int) -> str:
    months = day.year * 12 + day.month - 1 + steps
    return f"{_year(months // 12)}-{months % 12 + 1:02}"


def _a_year(day: date, steps: int) -> str:
    return _year(day.year + steps)


def _one_day(day: date, steps: int) -> str:
    return (day + timedelta(days=steps)).isoformat()


_UNITS: dict[str, Callable[[date, int], str]] = {
    "day": _one_day,
    "week": _week,
    "weekend": _weekend,
    "month": _month,
    "year": _a_year,
}


def _in_unit(unit: str, day: date, steps: int) -> str:
    if unit in _UNITS:
        return _UNITS[unit](day, steps)
    return _last_season(unit, day, steps)


def _last_season(name: str, day: date, steps: int) -> str:
    """A season from a day: "last summer" is the last that is over, "this" one the running or nearest past one."""
    year = day.year + (steps if steps > 0 else 0)
    while _season(name, year)[:7] > f"{day.year:04}-{day.month:02}" and steps <= 0:
        year -= 1
    if steps < 0 and _season(name, year)[-7:] >= f"{day.year:04}-{day.month:02}":
        year -= 1
    return _season(name, year)

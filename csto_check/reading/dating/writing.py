"""A date as it is written in a fact base: with its bounds, and with the time next to it."""

from datetime import datetime, timedelta

from csto_check.reading.dating.calendar import ToldDate
from csto_check.reading.dating.points import Clock, Phrase
from csto_check.reading.dating.stretches import When, first_day, last_day, unit_from
from csto_check.reading.dating.teller import OUTSIDE

_UNITS = {4: "year", 7: "month", 10: "day"}  # by the length of a date


def written_date(found: ToldDate, phrase: Phrase) -> tuple[str | None, str | None]:
    """The value of a date and why it has none, or what else is to be said of it."""
    when, lead, why = found.value, phrase.lead, found.why
    if when is None:
        return None, why
    if phrase.until:
        when = When(_at_time(when.first, phrase.clock), _at_time(when.last, phrase.until))
    elif phrase.clock:
        when, why = _timed(when.first, phrase.clock), why or phrase.clock.why
        lead = lead or phrase.clock.kind
    try:
        return _opened(when, lead), why
    except OverflowError:
        return None, OUTSIDE


def _timed(day: str, clock: Clock) -> When:
    """A day with its time, or with the first and the last of a range that follow each other."""
    first = _at_time(day, clock)
    if clock.last is None or clock.last <= (clock.hour, clock.minute):
        return When(first, first)
    hour, minute = clock.last
    return When(first, _at_time(day, clock._replace(hour=hour, minute=minute)))


def _at_time(day: str, clock: Clock | None) -> str:
    return f"{day}T{clock.hour:02}:{clock.minute:02}{clock.zone}" if clock else day


def _opened(when: When, lead: str) -> str:
    """A date that is only an end, or vague."""
    if lead.endswith("about") and lead != "about":
        when, lead = _widened(when), lead.split(maxsplit=1)[0]
    if not when.first or not when.last:
        return when.written()
    if lead in ("before", "after"):
        return f"..{_neighbour(when.first, -1)}" if lead == "before" else f"{_neighbour(when.last, 1)}.."
    if lead in ("by", "upto", "from", "since"):
        return f"..{when.last}" if lead in ("by", "upto") else f"{when.first}.."
    return f"about {when.first}" if lead == "about" and when.first == when.last else when.written()


def _neighbour(date: str, step: int) -> str:
    """The day, month, year or minute next to one: before 1841 is up to 1840."""
    day, mark, clock = date.partition("T")
    if not mark:
        return unit_from(_UNITS[len(date)], first_day(date), step).first
    moment = datetime.fromisoformat(f"{day}T{clock[:5]}") + timedelta(minutes=step)
    return f"{moment.isoformat(timespec='minutes')}{clock[5:]}"


def _widened(when: When) -> When:
    """A date with the units before and after it."""
    if len(when.first) not in _UNITS or len(when.last) not in _UNITS:
        return when
    first = unit_from(_UNITS[len(when.first)], first_day(when.first), -1).first
    return When(first, unit_from(_UNITS[len(when.last)], last_day(when.last), 1).last)

"""Ranges with a time at an end: from 9 p.m. on Friday until 6 a.m. on Monday; Freitag, 22 Uhr, bis Montag, 5 Uhr."""

from csto_check.reading.dating import clock as times
from csto_check.reading.dating.days import dated
from csto_check.reading.dating.joints import join_at
from csto_check.reading.dating.line import Line
from csto_check.reading.dating.points import Clock, DateRange, Day, Phrase, Point, Today, Weekday

TIMED = (Day, Weekday, Today)
_FAR = 8  # tokens of a time after a day


def timed_range(line: Line, first: Phrase) -> Phrase | None:
    """The range that begins with a day, if its last day has a time."""
    if not isinstance(first.point, TIMED) or not _may_join(line, first.end):
        return None
    clock, start, end = _time(line, first)
    join = join_at(line, end + (line.word(end) == ","), start)
    second = _last(line, join.end) if join and join.kind == "range" else None
    if not second:
        return None
    point, until, end = second
    return first._replace(start=start, end=end, point=DateRange(first.point, point), clock=clock, until=until)


def _may_join(line: Line, index: int) -> bool:
    """Whether a word for a range follows closely: a quick look before the grammar's."""
    lexicon = line.lexicon
    words = (line.word(at) for at in range(index, min(index + _FAR, line.end)))
    return any(word == "-" or word in lexicon.joins or word in lexicon.lists for word in words)


def _time(line: Line, first: Phrase) -> tuple[Clock | None, int, int]:
    """The time of the first day, before it or after it, and where both begin and end."""
    before = times.time_before(line, first.start, "")
    if before:
        return before[0], before[1], first.end
    behind = times.time_behind(line, first.end, "")
    return (behind[0], first.start, behind[1]) if behind and not behind[0].kind else (None, first.start, first.end)


def _last(line: Line, index: int) -> tuple[Point, Clock, int] | None:
    """The day with its time, in either order."""
    led = times.time_behind(line, index, "")
    day = dated(line, line.skip(led[1] if led else index, line.words.clock_joins, 1))
    if not day or not isinstance(day[0], TIMED):
        return None
    if led:
        return day[0], led[0], day[1]
    clock = times.time_behind(line, day[1], "")
    return (day[0], *clock) if clock and not clock[0].kind else None

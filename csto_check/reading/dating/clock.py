"""Times of day next to a date: um 8 Uhr abends, at 9:30 p.m. EST, gegen Mittag."""

from csto_check.reading.dating.hours import Time, hour_at
from csto_check.reading.dating.line import Line
from csto_check.reading.dating.points import Clock

_MOST_BEFORE = 12  # tokens of a time before a date
_LATE = {"afternoon": 1, "evening": 4, "night": 6, "noon": 1}  # from this hour on, the part of the day is past noon
_NOON = 12
_ZONE_LEFT_OUT = "the time zone “{}” is ambiguous and was ignored"


def time_behind(line: Line, index: int, part: str) -> tuple[Clock, int] | None:
    """The time after a date, whose own words may name the part of its day."""
    start = index + (line.word(index) in (",", "-", "@"))
    return _clock(line, start, part, line.end)


def time_before(line: Line, index: int, part: str) -> tuple[Clock, int] | None:
    """The time before a date, and where it begins."""
    end = index
    while line.word(end - 1) in line.words.clock_joins:
        end -= 1
    if not end or not _may_end(line, end - 1):
        return None
    for start in range(max(0, end - _MOST_BEFORE), end):
        named = line.glued(start) or line.word(start - 1) in line.words.naming  # near Exit 15 on Monday
        found = None if named else _clock(line, start, part, end, led=end < index)
        if found and found[1] == end:
            led_by = found[0].kind or found[0].last
            return found[0], start if led_by else _leads(line, start, "")[2]
    return None


def _may_end(line: Line, index: int) -> bool:
    """Whether a time may end with a token."""
    word = line.word(index)
    known = line.words.day_parts if line.is_letters(index) else (".", ")")
    return word in known or line.is_number(index) or word in line.lexicon.clock_ends


def _clock(line: Line, index: int, part: str, limit: int, *, led: bool = False) -> tuple[Clock, int] | None:
    kind, part, start = _leads(line, index, part)
    noon = line.lexicon.noons.at(line, start)
    if noon:
        zone, why, end = _zone(line, noon[1])
        return Clock(_NOON, 0, zone, kind, why), end
    time = _halved(line, hour_at(line, start))
    if time is None:
        return None
    part, end = _part(line, time.end, part) if time.end < limit else (part, time.end)
    told = (led or start > index) and _is_marked(line, start, time, part)
    last = _second(line, end, start)
    if last:
        part, end = _part(line, last.end, part)
    if not (time.sure or told or last) or not _ends(line, end):
        return None
    hour, second = _hours(time, last, part)
    kind = "" if second else kind
    zone, why, end = _zone(line, end)
    return (Clock(hour, time.minute, zone, kind, why, second), end) if hour < 24 and time.minute < 60 else None


def _is_marked(line: Line, start: int, time: Time, part: str) -> bool:
    """Whether a number after a lead is an hour, by its minutes, their mark, or the part of the day."""
    if time.spoken or line.kind(start) != "digits":
        return time.spoken
    halved = part != "" and time.hour <= _NOON
    return halved or time.minute > 0 or line.word(time.end - 2) == "."


def _hours(time: Time, last: Time | None, part: str) -> tuple[int, tuple[int, int] | None]:
    """The hour of 24 of a time, and the time that ends its range; the last lends the half of the day."""
    if last is None:
        return _shifted(time.hour, time.half, part), None
    end = _shifted(last.hour, time.half if last.half is None else last.half, part)
    hour = _shifted(time.hour, last.half if time.half is None else time.half, part)
    if hour > end and time.half is None:
        hour = time.hour  # from 11 to 2 p.m.
    return hour, (end, last.minute)


def _leads(line: Line, index: int, part: str) -> tuple[str, str, int]:
    """The words before a time: what they make of it, the part of the day, and where they end."""
    kind = ""
    for _ in range(3):
        found = line.lexicon.clock_leads.at(line, index)
        if line.lexicon.noons.at(line, index):
            break
        if found:
            kind, index = kind or found[0], found[1]
        elif line.word(index) in line.words.day_parts and not kind:
            part, index = line.words.day_parts[line.word(index)], index + 1
        else:
            break
    return kind, part, index


def _halved(line: Line, time: Time | None) -> Time | None:
    """A time with the half of the day after it."""
    if time is None:
        return None
    half, end = _meridiem(line, time.end)
    return time._replace(half=half, end=end, sure=time.sure or half is not None)


def _meridiem(line: Line, index: int) -> tuple[int | None, int]:
    found = line.lexicon.meridiems.at(line, index)
    if not found or (line.is_letters(found[1]) and line.glued(found[1])):
        return None, index
    return int(found[0]), found[1]


def _part(line: Line, index: int, known: str) -> tuple[str, int]:
    """The part of the day after a time, else the one known before."""
    start = line.skip(index, line.words.clock_parts, 2)
    part = line.words.day_parts.get(line.word(start), "")
    return (part, start + 1) if part and (start > index or not line.large(start)) else (known, index)


def _ends(line: Line, index: int) -> bool:
    """Whether a time ends here: it does not before a hyphen, a point with digits, a percent sign."""
    if line.word(index) in line.words.durations and line.word(index - 2) == ":":
        return False  # nach 2:40 Stunden
    if line.is_joined(index, "-") and line.is_letters(index + 1):
        return False  # nach 14-stündigen
    goes_on = line.is_joined(index, *".,:") and line.kind(index + 1) == "digits"
    return not goes_on and not (line.glued(index) and (line.is_letters(index) or line.word(index) in ("%", "/")))


def _shifted(hour: int, half: int | None, part: str) -> int:
    """The hour of 24: p.m. and words such as evening shift it."""
    if half is not None:
        return hour % 12 + half if hour <= 12 else hour
    if hour == _NOON and part in ("night", "morning"):
        return 0
    late = _LATE.get(part)
    return hour + 12 if late is not None and late <= hour < _NOON else hour


def _second(line: Line, index: int, start: int) -> Time | None:
    """The time that ends a range."""
    join = line.lexicon.joins.at(line, index)
    if not join and line.lexicon.between.before(line, start):
        join = line.lexicon.lists.at(line, index)
    at = join[1] if join else index + (line.word(index) == "-")
    time = _halved(line, hour_at(line, at)) if at > index else None
    return time if time and time.sure else None


def _zone(line: Line, index: int) -> tuple[str, str | None, int]:
    """The zone after a time, or why it was left out."""
    start = index + (line.word(index) == "(")
    known = line.lexicon.zones.at(line, start)
    unclear = line.lexicon.unclear_zones.at(line, start)
    found = known or unclear
    if not found:
        return "", None, index
    end = found[1] + (line.word(found[1]) == ")" and start > index)
    said = line.text[slice(*line.span(start, found[1]))]
    return (str(known[0]), None, end) if known else ("", _ZONE_LEFT_OUT.format(said), end)

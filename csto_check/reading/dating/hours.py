"""Hours with their minutes: 20.30 Uhr, 8 o'clock, half past five, halb acht, seven twenty-seven."""

from typing import NamedTuple

from csto_check.reading.dating.line import Line

_HOURS, _MINUTES = range(1, 25), range(1, 60)
_SHORTEST = 10  # minutes that are after an hour without a word between
_NOON = 12
_FOUR = 4  # digits of a time without a mark: 0214 GMT


class Time(NamedTuple):
    """An hour as it is written, how surely it is one, and the half of the day after it: 0, 12 or None.

    `spoken` where its minutes are told in words.
    """

    hour: int
    minute: int
    end: int
    sure: bool
    half: int | None = None
    spoken: bool = False


def hour_at(line: Line, index: int) -> Time | None:
    """An hour with its minutes, in digits or letters."""
    return _told(line, index) or (_in_letters if line.kind(index) == "number" else _in_digits)(line, index)


def _told(line: Line, index: int) -> Time | None:
    """Half past five, halb acht, twenty minutes past five."""
    found = line.lexicon.clock_fractions.at(line, index) or _minutes_from(line, index)
    hour = _number(line, found[1], _HOURS) if found else None
    if not found or not hour:
        return None
    full = (hour[0] - 1 or _NOON) if found[0] < 0 else hour[0]
    word = line.lexicon.clock_words.at(line, hour[1])
    return Time(full, found[0] % 60, word[1] if word else hour[1], word is not None, spoken=True)


def _minutes_from(line: Line, index: int) -> tuple[int, int] | None:
    """Twenty minutes past, 20 Minuten nach."""
    minutes = _number(line, index, _MINUTES)
    side = line.lexicon.clock_sides.at(line, minutes[1]) if minutes else None
    return (minutes[0] * int(side[0]), side[1]) if minutes and side else None


def _number(line: Line, index: int, fitting: range) -> tuple[int, int] | None:
    """A whole number, in digits or letters."""
    found = line.amount(index) if line.is_number(index) else None
    return (int(found[0]), found[1]) if found and found[0] in fitting else None


def _in_letters(line: Line, index: int) -> Time | None:
    hour = line.lexicon.amount(line.word(index))[0]
    if hour not in _HOURS:
        return None
    word = line.lexicon.clock_words.at(line, index + 1)
    end = word[1] if word else index + 1
    start = end + (line.word(end) == "-" and line.glued(end))
    minutes = _number(line, start, _MINUTES) if line.kind(start) == "number" else None
    if minutes and minutes[0] >= _SHORTEST:
        return Time(int(hour), minutes[0], minutes[1], sure=word is not None, spoken=True)
    return Time(int(hour), 0, end, sure=word is not None)


def _in_digits(line: Line, index: int) -> Time | None:
    token = line[index]
    zoned = token.word[:1] == "0" or line.lexicon.zones.at(line, index + 1)
    if token.kind == "digits" and len(token.word) == _FOUR and zoned:
        return Time(int(token.word[:2]), int(token.word[2:]), index + 1, sure=True)
    if token.kind != "digits" or len(token.word) > 2:
        return None
    minute, end, colon = _minutes(line, index + 1)
    word = line.lexicon.clock_words.at(line, end)
    if not word:
        return Time(int(token.word), minute, end, colon)
    more = line.digits(word[1]) if minute == 0 and len(line.word(word[1])) == 2 else None
    return Time(int(token.word), minute or more or 0, word[1] + (more is not None), sure=True)


def _minutes(line: Line, index: int) -> tuple[int, int, bool]:
    """The minutes after an hour, with seconds that do not count; whether a colon is before them."""
    digits = line[index + 1]
    if not line.is_joined(index, ":", ".", "h") or digits.kind != "digits" or len(digits.word) != 2:
        return 0, index, False
    end = index + 2
    if line.is_joined(end, ":") and line.kind(end + 1) == "digits":
        end += 2
    return int(digits.word), end, line.word(index) != "."

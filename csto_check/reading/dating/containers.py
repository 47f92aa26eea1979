"""The longer time in which a date lies: of 2021, des vergangenen Jahres, last week, of this month."""

from csto_check.reading.dating.counted import forward
from csto_check.reading.dating.line import Line
from csto_check.reading.dating.points import Counted, OrderedUnit, Point, UnitBefore
from csto_check.reading.dating.years import counts_right_behind, era

Hit = tuple[Point, int]
_MOST_WORDS = 4


def of_year(line: Line, index: int) -> Hit | None:
    """The year after a day, a month or a season."""
    comma = line.word(index) == ","
    direct = _year(line, index + comma)
    if direct:
        return direct
    if comma:
        return None
    start = _lead(line, index)
    return (_year(line, start) if start > index else None) or _relative(line, index, start, "year")


def of_month(line: Line, index: int) -> Hit | None:
    """The month after the number of a day: of next month, dieses Monats."""
    start = _lead(line, index)
    if start > index and line[start].value == "month" and line.kind(start) == "unit":
        return OrderedUnit("month", 0), start + 1
    return _relative(line, index, start, "month")


def of_week(line: Line, index: int) -> Hit | None:
    """The week after a weekday: last week, in two weeks."""
    return _relative(line, index, _lead(line, index), "week")


def _lead(line: Line, index: int) -> int:
    """After the words between a date and the longer one."""
    words = line.container_words
    if line.word(index) not in line.words.containers and line.word(index) not in line.words.year_labels:
        return index
    return line.skip(index, words, _MOST_WORDS)


def _year(line: Line, index: int) -> Hit | None:
    found = era(line, index)
    if found:
        return found
    year = line.year(index)
    if not year or counts_right_behind(line, index, year[1]) or _is_clock(line, year[1]):
        return None
    return year


def _is_clock(line: Line, index: int) -> bool:
    return bool(line.lexicon.clock_words.at(line, index))


def _relative(line: Line, index: int, start: int, unit: str) -> Hit | None:
    """A unit by its order or its distance from the text's day."""
    token = line[start]
    if token.kind == "order" and line[start + 1].value == unit and line.kind(start + 1) == "unit":
        return OrderedUnit(unit, token.value), start + 2
    if token.kind == "before" and token.value == unit and start > index:
        return UnitBefore(unit), start + 1
    return _steps(line, index, unit) or (_steps(line, start, unit) if start > index else None)


def _steps(line: Line, index: int, unit: str) -> Hit | None:
    found = forward(line, index)
    if not found or not isinstance(found.point, Counted):
        return None
    whole = all(name == unit and amount % 1 == 0 for amount, name in found.point.parts) and not found.point.hedge
    return (found.point._replace(soft=False), found.end) if whole else None

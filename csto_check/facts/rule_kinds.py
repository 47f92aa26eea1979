"""Which topics a rule can add up and compare: quantities of one unit, dates and days, or lists of names."""

from collections.abc import Mapping

from csto_check.facts.model import Topic
from csto_check.facts.rule_lists import are_lists, check_lists, check_no_size, check_size
from csto_check.facts.rule_syntax import Misread, Word, WrittenSide

DAYS = ("days", "day")  # the units in which dates are apart


def check_kinds(is_inequality: bool, sides: tuple[WrittenSide, ...], topics: Mapping[str, Topic]) -> None:
    """Raises Misread at the first topic that does not fit."""
    for word in (word for side in sides for word in side):
        check_size(word, topics[word.topic])
    if are_lists(sides, topics):
        check_lists(is_inequality, sides, topics)
    else:
        _check_sums(is_inequality, sides, topics)


def _check_sums(is_inequality: bool, sides: tuple[WrittenSide, ...], topics: Mapping[str, Topic]) -> None:
    """Quantities of one unit, or dates and days."""
    for word in (word for side in sides for word in side):
        _check_kind(word, topics[word.topic])
    found = [_unit_of(side, topics) for side in sides]
    wanted = next((unit for unit in found if unit is not None), None)
    for unit, side in zip(found, sides, strict=True):
        if not _fits(unit, wanted):
            what = f"{_called(wanted)} cannot be compared with {_called(unit)}"
            raise Misread(side[0].at, "B509", what, "compare topics that have the same unit")
    dated = [word for side in sides for word in side if topics[word.topic].value_type.lies_in_time]
    if not is_inequality and len(dated) > 2:
        raise Misread(dated[2].at, "B510", "an equation may have two dates at most", "split it with a topic in days")


def _check_kind(word: Word, topic: Topic) -> None:
    if not topic.value_type.reckons and not word.is_size:
        remedy = "a rule may use quantities, dates and lists of names only"
        raise Misread(word.at, "B508", f'"{topic.id}" is of kind {topic.kind}', remedy)


def _fits(unit: str | None, wanted: str | None) -> bool:
    """Whether two sides can be compared; the size of a list is counted in whatever the other side is."""
    return unit == wanted or (unit is None and wanted != "date")


def _unit_of(side: WrittenSide, topics: Mapping[str, Topic]) -> str | None:
    """What a side comes to: "date", "days" or another unit; None for sizes of lists alone, which take any unit."""
    dated = [word for word in side if topics[word.topic].value_type.lies_in_time]
    others = [word for word in side if not (topics[word.topic].value_type.lies_in_time or word.is_size)]
    _check_dates(dated)
    if dated:
        check_no_size(side)
    elif not others:
        return None
    units = [_unit(topics[word.topic]) for word in others]
    wanted = "days" if dated else units[0]
    for word, unit in zip(others, units, strict=True):
        if unit != wanted:
            base = "only days can be added to a date" if dated else f'"{others[0].topic}" is in {wanted}'
            what = f'"{word.topic}" is in {unit}, and {base}'
            raise Misread(word.at, "B509", what, "add topics that have the same unit")
    return "date" if len(dated) == 1 else wanted


def _unit(topic: Topic) -> str:
    return "days" if topic.unit in DAYS else str(topic.unit)


def _check_dates(dated: list[Word]) -> None:
    """One date, or a date less a date."""
    if len(dated) > 2:
        raise Misread(dated[2].at, "B510", "one side may have two dates at most", "split it with a topic in days")
    if len(dated) == 2 and dated[0].sign == dated[1].sign:
        remedy = "subtract one from the other, or add days to one"
        raise Misread(dated[1].at, "B510", "two dates cannot be added", remedy)
    if len(dated) == 1 and dated[0].sign < 0:
        remedy = "write date - days, or date - date"
        raise Misread(dated[0].at, "B510", "a date cannot be subtracted from days", remedy)


def _called(unit: str | None) -> str:
    return {"date": "a date", "days": "a number of days"}.get(str(unit), f"a number of {unit or 'names'}")

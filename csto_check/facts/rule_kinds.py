"""Which topics a rule can add up and compare: quantities of one unit, dates and the time between them, or lists."""

from collections.abc import Mapping

from csto_check.facts.model import Topic
from csto_check.facts.rule_syntax import Misread, Word, WrittenSide
from csto_check.facts.terms import ONCE
from csto_check.values.time_lengths import LENGTHS, length_of
from csto_check.values.value import Compares

_OF_TIME = "days, weeks, months and years"
_ANY = "time"  # what lies between two dates, in whatever unit


def check_kinds(is_inequality: bool, sides: tuple[WrittenSide, ...], topics: Mapping[str, Topic]) -> None:
    """Raises Misread at the first topic that does not fit."""
    words = [word for side in sides for word in side]
    lists = [word for word in words if topics[word.topic].value_type.compares is Compares.AS_A_SET]
    if lists or any(word.is_size for word in words):
        from csto_check.facts.rule_lists import check_lists, check_size  # few rules have lists

        for word in words:
            check_size(word, topics[word.topic])
        if not all(word.is_size for word in lists):
            check_lists(is_inequality, sides, topics)
            return
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
    dated = [word for side in sides for word in side if _is_date(word, topics)]
    if dated:
        _check_lengths([word for side in sides for word in side if not _is_date(word, topics)], topics)
    if not is_inequality and len(dated) > 2:
        raise Misread(dated[2].at, "B510", "an equation may have two dates at most", "split it with a topic in days")


def _check_kind(word: Word, topic: Topic) -> None:
    if not topic.value_type.reckons and not word.is_size:
        remedy = "a rule may use quantities, dates and lists of names only"
        raise Misread(word.at, "B508", f'"{topic.id}" is of kind {topic.kind}', remedy)


def _fits(unit: str | None, wanted: str | None) -> bool:
    """Whether two sides can be compared; the size of a list is counted in whatever the other side is."""
    if unit is None:
        return wanted not in ("date", _ANY)
    return unit == wanted or (_ANY in (unit, wanted) and {unit, wanted} <= {_ANY, *LENGTHS})


def _check_lengths(words: list[Word], topics: Mapping[str, Topic]) -> None:
    """Between the dates of one rule only one unit of time; `words` are what is no date."""
    lengths = [word for word in words if not word.is_size]
    for word in lengths:
        unit, first = (_unit(topics[each.topic]) for each in (word, lengths[0]))
        if unit != first:
            what = f'"{word.topic}" is in {unit}, and "{lengths[0].topic}" is in {first}'
            raise Misread(word.at, "B509", what, "write one rule for each unit of time")


def _unit_of(side: WrittenSide, topics: Mapping[str, Topic]) -> str | None:
    """What a side comes to: "date", "time", "days" or another unit; None for sizes of lists alone, which take any."""
    dated = [word for word in side if _is_date(word, topics)]
    others = [word for word in side if not (word.is_size or _is_date(word, topics))]
    _check_dates(dated)
    if dated:
        _check_no_size(side)
    elif not others:
        return None
    units = [_unit(topics[word.topic]) for word in others]
    for word, unit in zip(others, units, strict=True):
        if dated and unit not in LENGTHS:
            what = f'"{word.topic}" is in {unit}, and only {_OF_TIME} can be added to a date'
            raise Misread(word.at, "B509", what, "give the topic one of these units")
        if unit != units[0]:
            what = f'"{word.topic}" is in {unit}, and "{others[0].topic}" is in {units[0]}'
            raise Misread(word.at, "B509", what, "add topics that have the same unit")
    return "date" if len(dated) == 1 else units[0] if units else _ANY


def _check_no_size(side: WrittenSide) -> None:
    if any(word.is_size for word in side):
        from csto_check.facts.rule_lists import check_no_size

        check_no_size(side)


def _unit(topic: Topic) -> str:
    return length_of(topic.unit) or str(topic.unit)


def _check_dates(dated: list[Word]) -> None:
    """One date, or a date less a date, and none of them several times."""
    for word in dated:
        if word.factor != ONCE:
            raise Misread(word.at, "B510", "a date cannot be multiplied", "write the number before a topic in days")
    if len(dated) > 2:
        raise Misread(dated[2].at, "B510", "one side may have two dates at most", "split it with a topic in days")
    if len(dated) == 2 and dated[0].sign == dated[1].sign:
        remedy = "subtract one from the other, or add days to one"
        raise Misread(dated[1].at, "B510", "two dates cannot be added", remedy)
    if len(dated) == 1 and dated[0].sign < 0:
        remedy = "write date - days, or date - date"
        raise Misread(dated[0].at, "B510", "a date cannot be subtracted from days", remedy)


def _is_date(word: Word, topics: Mapping[str, Topic]) -> bool:
    return topics[word.topic].value_type.lies_in_time


def _called(unit: str | None) -> str:
    return {"date": "a date", _ANY: "the time between two dates"}.get(str(unit), f"a number of {unit or 'names'}")

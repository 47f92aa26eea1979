"""Whether what is told as later is later, and by as much as is told."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from csto_check.checking.amounts import NumberSpan, amount_told
from csto_check.checking.check_shapes import has_word, shape_matches, tables_of
from csto_check.checking.lengths import DAYS, HALF, unit_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.moments import when_of, with_year_of
from csto_check.checking.reckoning import apart
from csto_check.checking.slip import Compared, held_against
from csto_check.checking.when import NamedTime
from csto_check.text.span import Span
from csto_check.values.interval import Interval
from csto_check.values.printed_numbers import printed_number

ORDER = "T105"
_WEEK = Decimal("0.4")  # of a week: a week is said of five to nine days
_WIDE = {"day": Decimal(0), "week": _WEEK}
_ONE: NumberSpan = Interval(Decimal(1), Decimal(1))


class _Later(NamedTuple):
    """The words for how much later, or earlier, something was."""

    told: Item
    is_after: bool


def check_later(text: MaskedText) -> Iterator[Compared]:
    """Each pair of dates of which one is told as the later one."""
    before: Masked | None = None
    for masked in text.sentences:
        tables = tables_of(masked.language)
        yield from filter(None, (_ordered(found, masked) for found in shape_matches(tables.order_shapes, masked)))
        seen: set[Item] = set()
        for found in shape_matches(tables.offset_shapes, masked):
            date = masked.item(found, "date")
            if date and date not in seen and (each := _offset(found, masked, before)):
                seen.add(date)
                yield each
        yield from filter(None, (_beside(found, masked) for found in shape_matches(tables.beside_shapes, masked)))
        before = masked


def _ordered(found: re.Match[str], masked: Masked) -> Compared | None:
    """Something that was opened and closed."""
    one, two = masked.item(found, "earlier"), masked.item(found, "later")
    first, second = one and when_of(one), two and when_of(two)
    if not (one and two and first and second) or one is two:
        return None
    last = with_year_of(first, second)
    if last is None:
        return None
    wrong = f"{last.printed} is before {first.printed}" if last.last < first.first else None
    return held_against(ORDER, masked.place(one), masked.place(two), wrong)


def _offset(found: re.Match[str], masked: Masked, before: Masked | None) -> Compared | None:
    """A date that is told as some time later than the one named last."""
    item, told = masked.item(found, "date"), masked.item(found, "offset") or masked.item(found, "length")
    anchor = _anchor(masked, min(masked.items.index(item), masked.items.index(told)), before) if item and told else None
    if not item or not told or anchor is None:
        return None
    start, at = anchor
    words = told.text if told.letter == "o" else f"{told.text} {found.group()}"
    tables = tables_of(masked.language)
    ahead, back = has_word(tables.later_words, words), has_word(tables.earlier_words, words)
    when = when_of(item)
    if when is None or ahead == back:
        return None
    first, last = (start, when) if ahead else (when, start)
    return _apart(first, last, _Later(told, ahead), masked, at, masked.place(item))


def _anchor(masked: Masked, number: int, before: Masked | None) -> tuple[NamedTime, Span] | None:
    """The date that was named last before an item: in its sentence, else at the end of the one before."""
    for where, items in ((masked, masked.items[:number]), (before, before.items if before else ())):
        dates = [each for each in items if each.letter == "d" and when_of(each)]
        if where and dates:
            when = when_of(dates[-1])
            return (when, where.place(dates[-1])) if when else None
    return None


def _beside(found: re.Match[str], masked: Masked) -> Compared | None:
    """A date that is told as some time after another: on 9 May, four days after the quake of 3 May."""
    item, anchor, told = (masked.item(found, name) for name in ("date", "anchor", "length"))
    when, other = item and when_of(item), anchor and when_of(anchor)
    if not (item and anchor and told and when and other):
        return None
    is_after = found.groupdict().get("after") is not None
    first, last = (other, when) if is_after else (when, other)
    return _apart(first, last, _Later(told, is_after), masked, masked.place(anchor), masked.place(item))


def _apart(first: NamedTime, last: NamedTime, later: _Later, masked: Masked, *places: Span) -> Compared | None:
    number, unit = _length(later.told, masked.language)
    if number is None or unit not in DAYS:
        return None
    least, most = (last.first - first.last).days, (last.last - first.first).days
    wide = _WIDE.get(unit, HALF)
    span: NumberSpan = Interval(least / DAYS[unit] - wide, most / DAYS[unit] + wide)
    one, two = (last, first) if later.is_after else (first, last)
    side = "after" if later.is_after else "before"
    wrong = f"{one.printed} is not {printed_span(number, unit)} {side} {two.printed}" if apart(span, number) else None
    return held_against(ORDER, places[0], places[1], wrong, masked.place(later.told))


def printed_span(number: NumberSpan, unit: str) -> str:
    """A length in the words of the program: 4 days, 1 week, more than 3 years."""
    low, high = (None if end is None else printed_number(end) for end in (number.low, number.high))
    figure = low if low == high else f"{low} to {high}"
    if low is None or high is None:
        figure = f"less than {high}" if low is None else f"more than {low}"
    return f"{figure} {unit}{'' if figure == '1' else 's'}"


def _length(told: Item, language: str) -> tuple[NumberSpan | None, str | None]:
    if told.letter == "l":
        number = amount_told(told, language)
        return number.span if number else None, unit_of(told, language)
    found = amount_told(told._replace(reading=None), language)
    units = tables_of(language).length_units
    said = re.findall(r"\w+", told.text.lower())
    unit = next((units[word] for word in said if word in units), None)
    is_one = not found and any(word in tables_of(language).single_units for word in said)
    return _ONE if is_one else found.span if found else None, unit

"""Whether a change is that from its start to its end."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from csto_check.checking.amounts import Amount, Number, number_of, rounded, share_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.reckoning import apart, in_per_cent_of, less
from csto_check.checking.shapes import has_word, matches, tables_of
from csto_check.checking.slip import Compared, compared
from csto_check.values.interval import Interval
from csto_check.values.printed_numbers import printed_number

STEP, STEP_SHARE = "T202", "T203"


def steps(text: MaskedText) -> Iterator[Compared]:
    """Each change from a to b of which the step is told."""
    for masked in text.sentences:
        yield from _all(masked, _step)


def step_shares(text: MaskedText) -> Iterator[Compared]:
    """Each change from a to b that is told in per cent."""
    for masked in text.sentences:
        yield from _all(masked, _share)


def _all(masked: Masked, told: Callable[[Item, Item, Masked], Compared | None]) -> Iterator[Compared]:
    tables, seen = tables_of(masked.language), set[Item]()
    if not has_word((*tables.risen, *tables.fallen), masked.text):
        return
    for found in matches(tables.step_shapes, masked):
        start, end = masked.item(found, "from"), masked.item(found, "to")
        if start and end and not {start, end} & seen and (each := told(start, end, masked)):
            seen |= {start, end}
            yield each


def _step(start: Item, end: Item, masked: Masked) -> Compared | None:
    """The step in numbers, or in points between two shares."""
    wanted = "x" if start.letter == "p" else "q"
    step = _only(
        [
            item
            for item in masked.items
            if item.letter == wanted and _is_near(item, start, end, masked) and _is_led(item, masked)
        ]
    )
    one, two, by = (number_of(item, masked.language) if item else None for item in (start, end, step))
    if not (step and one and two and by):
        return None
    numbers = [one, two, by]
    found, told = _between(one, two, numbers), rounded(by, numbers)
    wrong = f"{_larger(one, two)} - {_smaller(one, two)} = {_difference(one, two)}, not {by.text}"
    return compared(STEP, masked.place(start, end), masked.place(step), wrong if apart(found, told) else None)


def _share(start: Item, end: Item, masked: Masked) -> Compared | None:
    """The step in per cent of where it started."""
    step = _only(
        [
            item
            for item in masked.items
            if item.letter == "p" and _is_near(item, start, end, masked) and _is_step(item, masked)
        ]
    )
    one, two = number_of(start, masked.language), number_of(end, masked.language)
    if not (step and one and two):
        return None
    told, base = share_of(step, masked.language), rounded(one, [two])
    found = in_per_cent_of(_between(one, two, [one, two]), base)
    if told is None or found is None:
        return None
    exact = in_per_cent_of(_between(one, two, []), one.span)
    wrong = f"from {one.text} to {two.text} is {_per_cent(exact)}, not {step.text}"
    return compared(STEP_SHARE, masked.place(start, end), masked.place(step), wrong if apart(found, told) else None)


def _only(items: list[Item]) -> Item | None:
    return items[0] if len(items) == 1 else None


def _is_near(item: Item, start: Item, end: Item, masked: Masked) -> bool:
    """Whether a number stands in the statement that tells the two ends."""
    if item in (start, end):
        return False
    between = min((masked.between(item, other) for other in (start, end)), key=len)
    return not re.search(tables_of(masked.language).breaks, between)


def _is_led(item: Item, masked: Masked) -> bool:
    """Whether the words before a number say that it is a step."""
    before, _ = masked.around(masked.items.index(item))
    return bool(re.search(tables_of(masked.language).step_leads, before)) or bool(
        item.reading and item.reading.kind == "change"
    )


def _is_step(item: Item, masked: Masked) -> bool:
    _, behind = masked.around(masked.items.index(item))
    return not re.match(tables_of(masked.language).share_of_other, behind)


def _between(one: Number, two: Number, beside: list[Number]) -> Amount:
    """The distance of two numbers, whichever is larger."""
    first, last = rounded(one, beside), rounded(two, beside)
    up, down = less(last, first), less(first, last)
    low = max((end for end in (up.low, down.low) if end is not None), default=Decimal(0))
    highs = [up.high, down.high]
    high = None if None in highs else max(end for end in highs if end is not None)
    return Interval(max(low, Decimal(0)), high)


def _larger(one: Number, two: Number) -> str:
    return max((one, two), key=lambda each: each.span.low or 0).text


def _smaller(one: Number, two: Number) -> str:
    return min((one, two), key=lambda each: each.span.low or 0).text


def _difference(one: Number, two: Number) -> str:
    found = _between(one, two, [])
    return printed_number(found.low) if found.is_point() and found.low is not None else "something else"


def _per_cent(found: Amount | None) -> str:
    if found is None or found.low is None:
        return "something else"
    return f"{round(float(found.low), 1):g} %"

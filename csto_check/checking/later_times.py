"""Whether a time of day is as much later than the one before as is told."""

from collections.abc import Iterator

from csto_check.checking.amounts import NumberSpan, amount_told
from csto_check.checking.check_shapes import shape_matches, tables_of
from csto_check.checking.clock_times import SLACK, hours_between
from csto_check.checking.later import ORDER, printed_span
from csto_check.checking.lengths import MINUTES, unit_of
from csto_check.checking.masked import Item, Masked, MaskedText
from csto_check.checking.reckoning import apart
from csto_check.checking.slip import Compared, held_against
from csto_check.values.interval import Interval


def check_later_times(text: MaskedText) -> Iterator[Compared]:
    """Each time that is told as some minutes or hours after the time named last: 20 minutes later, at 9:50."""
    before: Masked | None = None
    for masked in text.sentences:
        for found in shape_matches(tables_of(masked.language).later_time_shapes, masked):
            time, length = masked.item(found, "time"), masked.item(found, "length")
            outcome = time and length and _told(length, time, masked, before)
            if outcome:
                yield outcome
        before = masked


def _told(length: Item, time: Item, masked: Masked, before: Masked | None) -> Compared | None:
    number, unit = amount_told(length, masked.language), unit_of(length, masked.language)
    at = min(masked.items.index(length), masked.items.index(time))
    anchor = _last(masked.items[:at]) or (_last(before.items) if before else None)
    hours = anchor and hours_between(anchor, time, masked)
    if anchor is None or not hours or number is None or unit not in SLACK:
        return None
    slack = SLACK[unit]
    known: NumberSpan = Interval((hours.minutes - slack) / MINUTES[unit], (hours.minutes + slack) / MINUTES[unit])
    start, _, end = hours.printed.partition(" to ")
    wrong = f"{end} is not {printed_span(number.span, unit)} after {start}" if apart(known, number.span) else None
    where = masked if anchor in masked.items[:at] else before or masked
    return held_against(ORDER, where.place(anchor), masked.place(time), wrong, masked.place(length))


def _last(items: tuple[Item, ...]) -> Item | None:
    """The time of day that was named last."""
    times = [each for each in items if each.letter == "t"]
    return times[-1] if times else None

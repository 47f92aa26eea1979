"""Where claims lie on an axis."""

from collections.abc import Sequence

from csto_check.answers.document import ClaimInfo
from csto_check.view import Axis, Mark
from csto_check.views.axes import AxisSpan, axis_span, number_label
from csto_check.views.order import stands_for_source
from csto_check.views.ticks import with_date_ticks, with_number_ticks

MOST_TICKS = 4
ROOM = 0.08  # further beside the outermost ends, for what is open there
_DAY, _MINUTE = 86400.0, 60.0


def ticked(axis: Axis | None, claims: Sequence[ClaimInfo]) -> Axis | None:
    """An axis over some claims with ticks at round numbers or at dates."""
    if axis is None:
        return None
    room = (axis.high - axis.low) * ROOM
    wider = axis._replace(low=axis.low - room, high=axis.high + room)
    dated = any(claim["wall_clock"] for claim in claims)
    return with_date_ticks(wider, MOST_TICKS) if dated else _with_printed_numbers(with_number_ticks(wider, MOST_TICKS))


def _with_printed_numbers(axis: Axis) -> Axis:
    """The axis with its numbers as a newspaper prints them: `2,500`."""
    ticks = [tick._replace(label=_printed(tick.label)) for tick in axis.ticks]
    return axis._replace(low_label=_printed(axis.low_label), high_label=_printed(axis.high_label), ticks=ticks)


def _printed(label: str) -> str:
    return number_label(float(label)) if label else ""


def mark_of(claim: ClaimInfo, axis: Axis | None) -> Mark | None:
    """Where a claim lies; None for one that has no place, or does not count."""
    span = axis_span(claim)
    if axis is None or span == (None, None) or not stands_for_source(claim):
        return None
    return axis.mark(*span)._replace(
        approximate=claim["approximate"],
        planned=claim["modality"] == "planned",
        core=certain(span, axis) if claim["wall_clock"] and not claim["approximate"] else None,
        text=claim["printed"],
    )


def certain(span: AxisSpan, axis: Axis) -> tuple[float, float] | None:
    """The part of an axis that is full: one day from its first second to its last, or a minute."""
    low, high = span
    if low is None or high is None or not (high - low < _MINUTE or (high - low == _DAY - 1 and low % _DAY == 0)):
        return None
    return axis.place(low), axis.place(high)

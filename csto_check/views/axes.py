"""Axes for numbers and dates, from what the answers say of them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache

from csto_check.answers.document import ClaimInfo
from csto_check.view import Axis

AxisSpan = tuple[float | None, float | None]
_DAY = 86400.0
_FIRST, _LAST = (datetime(*day, tzinfo=UTC).timestamp() for day in ((1, 1, 1), (9999, 12, 31)))


@lru_cache(maxsize=4096)
def as_number(end: float | str | None) -> float | None:
    """An end of a value on its axis: a number, or the seconds of a wall clock."""
    if isinstance(end, str):
        return datetime.fromisoformat(end).replace(tzinfo=UTC).timestamp()
    return None if end is None else float(end)


def axis_span(claim: ClaimInfo) -> AxisSpan:
    """Where a claim lies on its axis; dates by the wall clocks by which they are compared."""
    return span_between(claim["wall_clock"] or (claim["low"], claim["high"]))


def span_between(ends: Sequence[float | str | None] | None) -> AxisSpan:
    """Where two ends lie on their axis; open on both sides where there are none."""
    low, high = ends or (None, None)
    return as_number(low), as_number(high)


def axis_over(spans: Sequence[AxisSpan], labels: Iterable[tuple[float, str]]) -> Axis | None:
    """An axis over all closed ends, with a little room for arrows; None where there is nothing to compare.

    An end without a label is nobody's word, such as that of a tolerance.
    """
    named = dict(labels)
    ends = [end for span in spans for end in span if end is not None]
    if not ends or min(ends) == max(ends):
        return None
    low, high = min(ends), max(ends)
    if low in named and named[low] == named.get(high):  # one day, seen from its start and its end
        return None
    room = (high - low) * 0.06
    return Axis(low - room, high + room, named.get(low, ""), named.get(high, ""))


def said_ends(
    low: float | str | None, high: float | str | None, *, approximate: bool, printed: str
) -> list[float | str]:
    """The closed ends of a value that somebody said: of `about 100` none, of `almost 100` the upper one."""
    said = (high,) if printed.startswith("almost ") else () if approximate else (low, high)
    return [end for end in said if end is not None]


def calendar_axis(spans: Sequence[AxisSpan], window: AxisSpan = (None, None)) -> Axis | None:
    """An axis over a window, or over the days of most events; what lies far off is left to arrows.

    Far off is more than one and a half times the middle half's width away from that half
    (Tukey's fences, Exploratory Data Analysis, 1977), and never less than a week.
    """
    ends = [end for span in spans for end in span if end is not None]
    if len(ends) < 2:
        return None
    first, third = quartiles(ends)
    reach = max(1.5 * (third - first), 7 * _DAY)
    near = [end for end in ends if first - reach <= end <= third + reach]
    near += [low + length for low, length in _short(spans) if first - reach <= low <= third + reach]
    low = min(near) if window[0] is None else window[0]
    high = max(near) if window[1] is None else window[1]
    return Axis(low, high, axis_day(low), axis_day(high)) if axis_day(low) < axis_day(high) else None


def quartiles(numbers: Iterable[float]) -> tuple[float, float]:
    """The ends of the middle half of two numbers or more, as `statistics.quantiles` reckons them.

    To load that module takes longer than to draw a timeline.
    """
    ordered = sorted(numbers)
    return _below(1, ordered), _below(3, ordered)


def _below(quarters: int, ordered: Sequence[float]) -> float:
    """Where one or three quarters of some numbers lie below, between two of them or beyond the outermost."""
    reach = quarters * (len(ordered) + 1)
    at = min(max(reach // 4, 1), len(ordered) - 1)
    further = reach - 4 * at
    return (ordered[at - 1] * (4 - further) + ordered[at] * further) / 4


def _short(spans: Sequence[AxisSpan]) -> Iterator[tuple[float, float]]:
    """The starts and lengths of spans of less than a week: these are shown whole."""
    for low, high in spans:
        if low is not None and high is not None and high - low < 7 * _DAY:
            yield low, high - low


def in_calendar(seconds: float) -> float:
    """A place on the line of time, or the nearest that has a day."""
    return min(max(seconds, _FIRST), _LAST)


def axis_day(seconds: float) -> str:
    """The day at an end of the axis."""
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def number_label(number: float) -> str:
    """A number at an axis: `2,500`, `2.5 million`."""
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(number) >= size:
            return f"{number / size:.3g} {word}"
    return f"{number:,.15g}"

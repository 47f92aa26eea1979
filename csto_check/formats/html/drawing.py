"""Marks on an axis as SVG that grows with its place; coordinates along the axis are percentages.

Every mark is told by its shape, and in words for who does not see it; colour only repeats that.
"""

from collections.abc import Sequence

from csto_check.formats.html.inline import text_of
from csto_check.view import Axis, Mark, Tick

HEIGHT, MIDDLE = 18, 9
NARROW = 0.02  # of the line, some 6 pixels on a phone
NARROW_LETTERS, WIDE_LETTERS = 28, 50  # that stand on a line of 190 and of 350 pixels
# Hatching for what is approximate; it is drawn once and used by all.
DEFINITIONS = (
    '<svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>'
    '<pattern id="the-hatching" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<line x1="0" y1="0" x2="0" y2="5"/></pattern></defs></svg>'
)


def strip(mark: Mark, axis: Axis) -> str:
    """One mark on its line."""
    kind = " ".join(["mark", *(name for name in ("approximate", "planned", "disputed") if getattr(mark, name))])
    return (
        f'<svg class="{kind}" width="100%" height="{HEIGHT}" role="img" aria-label="{text_of(_in_words(mark))}">'
        f'<line class="line" x1="0" y1="{MIDDLE}" x2="100%" y2="{MIDDLE}"/>{_ticks(axis)}{_drawn(mark)}'
        f"{_sign(mark) if mark.disputed else ''}</svg>"
    )


def scale(axis: Axis) -> str:
    """The labels of an axis, as many as there is room for, and in words where its line begins and ends."""
    ends = (Tick(axis.place(axis.low), axis.low_label, 0.0), Tick(axis.place(axis.high), axis.high_label, 1.0))
    labels = [tick for tick in axis.ticks if tick.label] or [tick for tick in ends if tick.label]
    narrow, wide = _fitting(labels, NARROW_LETTERS), _fitting(labels, WIDE_LETTERS)
    drawn = "".join(_label(tick, wide=tick not in narrow) for tick in wide)
    ticks = "".join(
        f'<line x1="{_percent(tick.place)}" x2="{_percent(tick.place)}" y1="0" y2="{5 if tick.label else 3}"/>'
        for tick in axis.ticks
    )
    words = text_of(f"a line with {axis.low_label} and {axis.high_label} near its ends")
    return f'<svg class="scale" width="100%" height="20" role="img" aria-label="{words}">{ticks}{drawn}</svg>'


def _fitting(labels: Sequence[Tick], letters: int) -> list[Tick]:
    """Those of some labels, from left to right, that do not run into each other on a line of so many letters."""
    found: list[Tick] = []
    free = float("-inf")
    for tick in labels:
        start, end = _reach(tick, letters)
        if start >= free:
            found.append(tick)
            free = end + 1.5
    return found


def _reach(tick: Tick, letters: int) -> tuple[float, float]:
    """Where a label begins and ends, in letters."""
    at, length = tick.label_place * letters, len(tick.label)
    anchor = _anchor(tick.label_place)
    start = at if anchor == "start" else at - length if anchor == "end" else at - length / 2
    return start, start + length


def _anchor(place: float) -> str:
    """Labels at the ends of a line stay within it."""
    return "start" if place < 0.1 else "end" if place > 0.9 else "middle"


def _label(tick: Tick, *, wide: bool) -> str:
    kind = ' class="wide"' if wide else ""
    anchor = _anchor(tick.label_place)
    return f'<text{kind} x="{_percent(tick.label_place)}" y="17" text-anchor="{anchor}">{text_of(tick.label)}</text>'


def _ticks(axis: Axis) -> str:
    """Faint lines through all marks at the labels of the axis."""
    places = (_percent(tick.place) for tick in axis.ticks if tick.label)
    return "".join(f'<line class="tick" x1="{x}" x2="{x}" y1="0" y2="{HEIGHT}"/>' for x in places)


def _percent(place: float) -> str:
    return f"{place * 100:.2f}".rstrip("0").rstrip(".") + "%"


def _drawn(mark: Mark) -> str:
    if mark.beyond:
        return _arrow(mark.beyond)
    if mark.is_point():
        return f'<circle class="core" cx="{_percent(mark.low or 0.0)}" cy="{MIDDLE}" r="5"/>'
    low, high = mark.low or 0.0, 1.0 if mark.high is None else mark.high
    parts = [] if mark.core == (low, high) and not mark.stretch else [_span(mark, low, high)]
    if mark.core:
        parts.append(_core(*mark.core))
    return "".join([*parts, *([_arrow(-1)] if mark.low is None else []), *([_arrow(1)] if mark.high is None else [])])


def _span(mark: Mark, low: float, high: float) -> str:
    """A hollow or hatched bar, with a stroke at each end that is closed: it is seen where the bar is narrow."""
    bar = f'<rect class="span" x="{_percent(low)}" width="{_percent(high - low)}" y="4" height="10"/>'
    ends = [end for end in (mark.low, mark.high) if end is not None]
    return bar + "".join(f'<line class="end" x1="{_percent(e)}" x2="{_percent(e)}" y1="2" y2="16"/>' for e in ends)


def _core(low: float, high: float) -> str:
    """A full bar; where it would be too narrow to be seen, a point in its middle."""
    if high - low < NARROW:
        return f'<circle class="core" cx="{_percent((low + high) / 2)}" cy="{MIDDLE}" r="5"/>'
    return f'<rect class="core" x="{_percent(low)}" width="{_percent(high - low)}" y="5" height="8"/>'


def _arrow(side: int) -> str:
    """An arrow head beyond one end of the line."""
    x, path = ("0", "M0 1-9 9l9 8z") if side < 0 else ("100%", "M0 1 9 9l-9 8z")
    return f'<svg class="arrow" x="{x}" overflow="visible"><path d="{path}"/></svg>'


def _sign(mark: Mark) -> str:
    """The sign of a dispute behind the mark, or before it where there is no room."""
    first, last = (mark.low or 0.0, 1.0 if mark.high is None else mark.high) if not mark.beyond else _edge(mark.beyond)
    place, dx, anchor = (first, -8, "end") if last > 0.9 else (last, 8, "start")
    return f'<text class="sign" x="{_percent(place)}" dx="{dx}" y="14" text-anchor="{anchor}">≠</text>'


def _edge(beyond: int) -> tuple[float, float]:
    """Where a mark is drawn that lies beyond the line."""
    return (0.0, 0.0) if beyond < 0 else (1.0, 1.0)


def _in_words(mark: Mark) -> str:
    """`by 2022-01-06: a hollow bar with an arrow to the left`"""
    return f"{mark.text}: {_shape(mark)}"


def _shape(mark: Mark) -> str:
    if mark.beyond:
        return f"an arrow beyond the {'left' if mark.beyond < 0 else 'right'} end"
    low, high = mark.low or 0.0, 1.0 if mark.high is None else mark.high
    if mark.is_point() or (mark.core == (low, high) and high - low < NARROW):
        return "a point"
    full = "full " if mark.core == (low, high) else "partly full " if mark.core else "hollow "
    fill = "dashed " if mark.planned else "hatched " if mark.approximate else full
    arrows = [side for side, end in (("left", mark.low), ("right", mark.high)) if end is None]
    return f"a {fill}bar" + (f" with an arrow to the {' and the '.join(arrows)}" if arrows else "")

"""Marks on an axis as SVG that grows with its place; coordinates along the axis are percentages.

Every mark is told by its shape, and in words for who does not see it; colour only repeats that.
"""

from csto_check.formats.html.inline import text_of
from csto_check.view import Axis, Mark

HEIGHT, MIDDLE = 18, 9
NARROW = 0.02  # of the line, some 6 pixels on a phone
# Hatching for what is approximate; it is drawn once and used by all.
DEFINITIONS = (
    '<svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>'
    '<pattern id="the-hatching" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<line x1="0" y1="0" x2="0" y2="5"/></pattern></defs></svg>'
)


def strip(mark: Mark, axis: Axis) -> str:
    """One mark on its line."""
    kind = " ".join(["mark", *(name for name in ("approximate", "planned", "disputed") if getattr(mark, name))])
    words = text_of(f"{mark.text}: {_shape(mark)}{_between(axis)}")
    return (
        f'<svg class="{kind}" width="100%" height="{HEIGHT}" role="img" aria-label="{words}">'
        f'<line class="line" x1="0" y1="{MIDDLE}" x2="100%" y2="{MIDDLE}"/>{_ticks(axis)}{_drawn(mark)}'
        f"{_sign(mark) if mark.disputed else ''}</svg>"
    )


def scale(axis: Axis) -> str:
    """The labels of an axis; its marks say the same in words."""
    labels = [(tick.place, tick.label) for tick in axis.ticks if tick.label]
    if not labels:
        labels = [(axis.place(axis.low), axis.low_label), (axis.place(axis.high), axis.high_label)]
    drawn = "".join(_label(place, label, odd=number % 2 == 1) for number, (place, label) in enumerate(labels))
    ticks = "".join(
        f'<line x1="{_percent(tick.place)}" x2="{_percent(tick.place)}" y1="0" y2="{5 if tick.label else 3}"/>'
        for tick in axis.ticks
    )
    return f'<svg class="scale" width="100%" height="20" aria-hidden="true">{ticks}{drawn}</svg>'


def _label(place: float, label: str, *, odd: bool) -> str:
    """A label under its tick, within the drawing at its ends."""
    anchor = "start" if place < 0.08 else "end" if place > 0.92 else "middle"
    kind = ' class="odd"' if odd else ""
    return f'<text{kind} x="{_percent(place)}" y="17" text-anchor="{anchor}">{text_of(label)}</text>'


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
    parts = [] if mark.core == (low, high) else [_span(mark, low, high)]
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


def _shape(mark: Mark) -> str:
    """What is drawn, in words."""
    if mark.beyond:
        return f"beyond the {'left' if mark.beyond < 0 else 'right'} end"
    if mark.is_point():
        return "a point"
    kind = "hatched bar" if mark.approximate else "bar"
    arrows = [side for side, end in (("left", mark.low), ("right", mark.high)) if end is None]
    return f"a {kind}" + (f" with an arrow to the {' and the '.join(arrows)}" if arrows else "")


def _between(axis: Axis) -> str:
    if not axis.low_label:
        return ""
    return f" on a line from {axis.low_label} to {axis.high_label}"

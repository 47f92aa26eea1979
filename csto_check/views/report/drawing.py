"""Marks on an axis as SVG that grows with its place; coordinates along the axis are percentages.

Every mark is told by its shape, and in words for who does not see it; colour only repeats that.
"""

from collections.abc import Iterator, Sequence

from csto_check.element import Element
from csto_check.view import Axis, Mark, Tick
from csto_check.views.weekdays import iso_printed

HEIGHT, MIDDLE = "18", "9"  # pixels
NARROW = 0.02  # of the line, some 6 pixels on a phone
NARROW_LETTERS, WIDE_LETTERS = 28, 50  # that stand on a line of 190 and of 350 pixels
HATCHING = "the-hatching"  # of what is approximate


def definitions() -> Element:
    """The hatching, which is drawn once and used by all."""
    drawn = Element("line", x1="0", y1="0", x2="0", y2="5")
    turned = {"patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
    pattern = Element("pattern", drawn, id=HATCHING, width="5", height="5", **turned)
    unseen = {"width": "0", "height": "0", "aria_hidden": "true", "focusable": "false"}
    return Element("svg", Element("defs", pattern), class_="definitions", **unseen)


def strip(mark: Mark, grid: str = "") -> Element:
    """One mark on its line; where several stand on an axis, on the lines that this draws once, called `grid`."""
    kinds = (name for name in ("approximate", "planned", "disputed") if getattr(mark, name))
    sign = [_sign(mark)] if mark.disputed else []
    below = Element("use", href=f"#{grid}") if grid else _base_line()
    words = f"{mark.text}: {_shape(mark)}"
    return _picture(" ".join(["mark", *kinds]), words, [below, *_drawn(mark), *sign])


def _picture(kind: str, words: str, drawn: Sequence[Element]) -> Element:
    """A drawing with the words for who does not see it."""
    return Element("svg", *drawn, class_=kind, role="img", aria_label=words)


def _base_line() -> Element:
    return Element("line", class_="line", y1=MIDDLE, x2="100%", y2=MIDDLE)


def scale(axis: Axis, grid: str | None = None) -> Element:
    """The labels of an axis, as many as there is room for, and in words where its line begins and ends.

    With it stand the lines that its marks use, where these are called `grid`.
    """
    ends = (Tick(axis.place(axis.low), axis.low_label, 0.0), Tick(axis.place(axis.high), axis.high_label, 1.0))
    labels = [_printed(tick) for tick in axis.ticks if tick.label] or [_printed(tick) for tick in ends if tick.label]
    wide = _fitting(labels, WIDE_LETTERS)
    narrow = _fitting(wide, NARROW_LETTERS)
    drawn = [_label(tick, "wide" if tick not in narrow else None) for tick in wide]
    words = f"a line with {iso_printed(axis.low_label)} and {iso_printed(axis.high_label)} near its ends"
    lines = [Element("defs", Element("g", _base_line(), *_ticks(axis), id=grid))] if grid else []
    return _picture("scale", words, [*lines, *map(_stroke, axis.ticks), *drawn])


def _printed(tick: Tick) -> Tick:
    return tick._replace(label=iso_printed(tick.label))


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


def _label(tick: Tick, kind: str | None) -> Element:
    place = tick.label_place
    return Element("text", tick.label, class_=kind, x=percent(place), y="17", text_anchor=_anchor(place))


def _stroke(tick: Tick) -> Element:
    """A tick of the scale, longer where it has a label."""
    x = percent(tick.place)
    return Element("line", x1=x, x2=x, y2="5" if tick.label else "3")


def _ticks(axis: Axis) -> Iterator[Element]:
    """Faint lines through all marks at the labels of the axis."""
    for tick in axis.ticks:
        if tick.label:
            x = percent(tick.place)
            yield Element("line", class_="tick", x1=x, x2=x, y2=HEIGHT)


def percent(place: float) -> str:
    """A place on a line, in fractions of it, as SVG has it."""
    return f"{place * 100:.2f}".rstrip("0").rstrip(".") + "%"


def _drawn(mark: Mark) -> Iterator[Element]:
    """A bar or a point, with an arrow where it goes on."""
    if mark.beyond:
        yield _arrow(mark.beyond)
        return
    if mark.is_point():
        yield _point(mark.low or 0.0)
        return
    low, high = _edges(mark)
    if mark.core != (low, high) or mark.stretch:
        yield from _span(mark, low, high)
    if mark.core:
        yield _core(*mark.core)
    yield from (_arrow(side) for side, end in ((-1, mark.low), (1, mark.high)) if end is None)


def _edges(mark: Mark) -> tuple[float, float]:
    """Between what a mark is drawn: where it is open, as far as the line goes."""
    if mark.beyond:
        return (0.0, 0.0) if mark.beyond < 0 else (1.0, 1.0)
    return mark.low or 0.0, 1.0 if mark.high is None else mark.high


def _point(place: float) -> Element:
    return Element("circle", class_="core", cx=percent(place), cy=MIDDLE, r="5")


def _span(mark: Mark, low: float, high: float) -> Iterator[Element]:
    """A hollow or hatched bar, with a stroke at each end that is closed: it is seen where the bar is narrow."""
    yield Element("rect", class_="span", x=percent(low), width=percent(high - low), y="4", height="10")
    for end in (mark.low, mark.high):
        if end is not None:
            yield Element("line", class_="end", x1=percent(end), x2=percent(end), y1="2", y2="16")


def _core(low: float, high: float) -> Element:
    """A full bar; where it would be too narrow to be seen, a point in its middle."""
    if high - low < NARROW:
        return _point((low + high) / 2)
    return Element("rect", class_="core", x=percent(low), width=percent(high - low), y="5", height="8")


def _arrow(side: int) -> Element:
    """An arrow head beyond one end of the line."""
    x, path = ("0", "M0 1-9 9l9 8z") if side < 0 else ("100%", "M0 1 9 9l-9 8z")
    return Element("svg", Element("path", d=path), class_="arrow", x=x, overflow="visible")


def _sign(mark: Mark) -> Element:
    """The sign of a dispute behind the mark, or before it where there is no room."""
    low, high = _edges(mark)
    place, dx, anchor = (low, "-8", "end") if high > 0.9 else (high, "8", "start")
    return Element("text", "≠", class_="sign", x=percent(place), dx=dx, y="14", text_anchor=anchor)


def _shape(mark: Mark) -> str:
    """`a hollow bar with an arrow to the left`"""
    if mark.beyond:
        return f"an arrow beyond the {'left' if mark.beyond < 0 else 'right'} end"
    low, high = _edges(mark)
    if mark.is_point() or (mark.core == (low, high) and high - low < NARROW):
        return "a point"
    full = "full " if mark.core == (low, high) else "partly full " if mark.core else "hollow "
    fill = "dashed " if mark.planned else "hatched " if mark.approximate else full
    arrows = [side for side, end in (("left", mark.low), ("right", mark.high)) if end is None]
    return f"a {fill}bar" + (f" with an arrow to the {' and the '.join(arrows)}" if arrows else "")

"""Marks on an axis, drawn with characters."""

import re
from collections.abc import Iterator
from math import ceil, floor

from csto_check.view import Axis, Mark

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_LINES = {"point": "●", "small": "◆", "from": "├", "to": "┤", "line": "─", "more": "▶", "less": "◀", "empty": "·"}
_ASCII = {"point": "o", "small": "#", "from": "|", "to": "|", "line": "-", "more": ">", "less": "<", "empty": "."}


def draw(mark: Mark | None, width: int, lines: bool) -> str:
    """A mark as `width` characters: a point, a span, an arrow where it is open or lies beyond the axis."""
    if mark is None:
        return " " * width
    characters = _LINES if lines else _ASCII
    row = [characters["empty"]] * width
    for place, sign in _signs(mark, width):
        row[place] = characters[sign]
    return "".join(row)


def _signs(mark: Mark, width: int) -> Iterator[tuple[int, str]]:
    """The signs of a mark with their places; where two have one place, the later one is seen."""
    if mark.beyond:
        yield (0, "less") if mark.beyond < 0 else (width - 1, "more")
        return
    first, last = _cells(mark, width)
    if first == last and mark.low is not None and mark.high is not None:
        yield first, "point" if mark.is_point() else "small"
        return
    yield from ((place, "line") for place in range(first, last + 1))
    yield first, "less" if mark.low is None else "from"
    if last > first or mark.high is None:
        yield last, "more" if mark.high is None else "to"


def _cells(mark: Mark, width: int) -> tuple[int, int]:
    """The first and the last of the cells that a mark covers, so that equal spans look equal."""
    first = 0 if mark.low is None else min(width - 1, floor(mark.low * width))
    last = width - 1 if mark.high is None else ceil(mark.high * width) - 1
    return first, max(first, last)


def axis_title(axis: Axis, width: int) -> str:
    """What stands at the two ends of an axis, in short where there is no room for the whole."""
    for low, high in ((axis.low_label, axis.high_label), _short(axis.low_label, axis.high_label)):
        room = width - len(low) - len(high)
        if room > 0:
            return f"{low}{' ' * room}{high}"
    return axis.low_label[:width]


def _short(low: str, high: str) -> tuple[str, str]:
    """Of two dates the months and days, or the years where these are more than one apart."""
    if not (_DATE.match(low) and _DATE.match(high)):
        return low, high
    part = slice(0, 4) if int(high[:4]) - int(low[:4]) > 1 else slice(5, None)
    return low[part], high[part]

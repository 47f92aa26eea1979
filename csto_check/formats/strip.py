"""Marks on an axis, drawn with characters."""

import re
from math import ceil, floor

from csto_check.view import Axis, Mark

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_LINES = {"point": "●", "small": "◆", "from": "├", "to": "┤", "line": "─", "more": "▶", "less": "◀", "empty": "·"}
_ASCII = {"point": "o", "small": "#", "from": "|", "to": "|", "line": "-", "more": ">", "less": "<", "empty": "."}


def draw(mark: Mark | None, width: int, lines: bool) -> str:
    """A mark as `width` characters: a point, a span, an arrow where it is open or lies beyond the axis."""
    signs = _LINES if lines else _ASCII
    if mark is None:
        return " " * width
    row = [signs["empty"]] * width
    if mark.beyond:
        row[0 if mark.beyond < 0 else -1] = signs["less" if mark.beyond < 0 else "more"]
        return "".join(row)
    first, last = _cells(mark, width)
    if first == last and mark.low is not None and mark.high is not None:
        row[first] = signs["point"] if mark.is_point() else signs["small"]
        return "".join(row)
    row[first : last + 1] = [signs["line"]] * (last + 1 - first)
    row[first] = signs["less" if mark.low is None else "from"]
    if last > first or mark.high is None:
        row[last] = signs["more" if mark.high is None else "to"]
    return "".join(row)


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

"""Marks on an axis, drawn with characters."""

from math import ceil, floor

from csto_check.view import Axis, Mark

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
    """What stands at the two ends of an axis."""
    room = width - len(axis.low_label) - len(axis.high_label)
    return f"{axis.low_label}{' ' * room}{axis.high_label}" if room > 0 else axis.low_label[:width]

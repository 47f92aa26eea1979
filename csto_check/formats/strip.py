"""Marks on an axis, drawn with characters."""

import re
from collections.abc import Iterator
from math import ceil, floor

from csto_check.view import Axis, Mark

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})\Z")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LINES = {"point": "●", "small": "◆", "from": "├", "to": "┤", "line": "─", "more": "▶", "less": "◀", "empty": "·",
          "up": "└", "down": "┘", "step": "─"}  # fmt: skip
_ASCII = {"point": "o", "small": "#", "from": "|", "to": "|", "line": "-", "more": ">", "less": "<", "empty": ".",
          "up": "`", "down": "'", "step": "-"}  # fmt: skip


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
    yield from _step(mark.since, first, last, width)
    if first == last and mark.low is not None and mark.high is not None:
        yield first, "point" if mark.is_point() else "small"
        return
    yield from ((place, "line") for place in range(first, last + 1))
    yield first, "less" if mark.low is None else "from"
    if last > first or mark.high is None:
        yield last, "more" if mark.high is None else "to"


def _step(since: float | None, first: int, last: int, width: int) -> Iterator[tuple[int, str]]:
    """The line that leads from the mark above to a mark, where that lies to the right or to the left of it."""
    start = first if since is None else min(width - 1, floor(since * width))
    if start < first:
        yield start, "up"
        yield from ((place, "step") for place in range(start + 1, first))
    elif start > last:
        yield start, "down"
        yield from ((place, "step") for place in range(last + 1, start))


def _cells(mark: Mark, width: int) -> tuple[int, int]:
    """The first and the last of the cells that a mark covers, so that equal spans look equal."""
    first = 0 if mark.low is None else min(width - 1, floor(mark.low * width))
    last = width - 1 if mark.high is None else ceil(mark.high * width) - 1
    return first, max(first, last)


def axis_title(axis: Axis, width: int) -> str:
    """What stands at the two ends of an axis, in short where there is no room for the whole, and ticks between."""
    ends = [(low, high) for low, high in _ends(axis.low_label, axis.high_label) if len(low) + len(high) < width]
    titles = [_with_ticks(f"{low}{high:>{width - len(low)}}", axis, len(low), width - len(high)) for low, high in ends]
    return max(titles, key=_n_labels, default=axis.low_label[:width])


def _n_labels(title: str) -> int:
    return len(re.split(" {2,}", title))


def _ends(low: str, high: str) -> Iterator[tuple[str, str]]:
    """Two labels as they are, and shorter; of two dates the days, or the years where these are more than one apart."""
    one, two = _DATE.match(low), _DATE.match(high)
    if not one or not two:
        yield low, high
        return
    yield f"{_day(one)} {_year(one)}", f"{_day(two)} {_year(two)}"
    yield (one[1], two[1]) if int(two[1]) - int(one[1]) > 1 else (_day(one), _day(two))


def _day(date: re.Match[str]) -> str:
    """`6 Jan`"""
    return f"{int(date[3])} {_MONTHS[int(date[2]) - 1]}"


def _year(date: re.Match[str]) -> str:
    """`2022`, `AD 530`: a year with fewer digits would look like another number."""
    return date[1] if date[1] >= "1000" else f"AD {int(date[1])}"


def _with_ticks(title: str, axis: Axis, start: int, end: int) -> str:
    """The labels of days that stand free between two others, at least two blanks from each."""
    for tick in axis.ticks:
        date = _DATE.match(tick.label)
        label = _day(date) if date else ""
        place = floor(tick.place * len(title))
        if label and start + 2 <= place <= end - len(label) - 2:
            title = title[:place] + label + title[place + len(label) :]
            start = place + len(label)
    return title

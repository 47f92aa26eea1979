"""A running count as a drawing of steps: time runs to the right, the count upwards.

Places along the time are percentages, so that it grows with its place; heights are pixels. Every sort of figure has a
shape of its own, told in words below; a figure that nobody dates has no place here.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise, zip_longest
from math import ceil
from typing import NamedTuple

from csto_check.answers.running_count import PointInfo, SeriesInfo
from csto_check.element import Element
from csto_check.prose import counted
from csto_check.view import Axis
from csto_check.views.axes import axis_day, in_calendar, number_label, span_between
from csto_check.views.report.drawing import percent, scale
from csto_check.views.running_count import said_first, status_of_figure, step_level, value_span
from csto_check.views.ticks import with_date_ticks, with_number_ticks
from csto_check.views.weekdays import days_named

HEIGHT = 170.0  # pixels
MOST_DAYS, MOST_LEVELS = 6, 4  # labels
HALF_A_DAY = 43200.0
ROOM = 0.1  # of both lengths, beside the outermost figures
MOST_IN_WORDS = 12


class PlacedFigure(NamedTuple):
    """A figure at its place: `x` in fractions of the width, heights in pixels from the top; None is open."""

    point: PointInfo
    x: float
    y: float
    top: float | None
    bottom: float | None

    def is_band(self) -> bool:
        return self.top is None or self.bottom is None or self.top != self.bottom


def step_drawing(series: SeriesInfo) -> Iterator[Element]:
    """The drawing with its scale of days; nothing where less than two figures have a place."""
    placeable = [point for point in series["points"] if point["wall_clock"] and value_span(point) != (None, None)]
    moments = list(accumulate(map(_moment, placeable), max))
    if len(placeable) < 2:
        return
    days, levels = _days(moments), _levels(placeable)
    placed = [_placed(each, at, days, levels) for each, at in zip(placeable, moments, strict=True)]
    drawn = [*_grid(days, levels), *_course(placed), *(mark for each in placed for mark in _marked(each))]
    named = Element("title", f"{series['question']} {counted(len(placed), 'figure')} by their days")
    words = Element("desc", "; ".join(_in_words(placed)))
    picture = Element("svg", named, words, *drawn, width="100%", height=f"{HEIGHT:g}", role="img")
    yield Element("figure", picture, scale(days), Element("figcaption", *_legend(placed)), class_="steps")


def _moment(point: PointInfo) -> float:
    """When a figure stands in the drawing: on its last day, at noon, or at its time of that day."""
    low, high = span_between(point["wall_clock"])
    if high is None:
        return low or 0.0
    return max(high - HALF_A_DAY, low) if low is not None else high - HALF_A_DAY


def _days(moments: Sequence[float]) -> Axis:
    """The line of time, from some time before the first figure to some time after the last."""
    first, last = moments[0], moments[-1]
    room = max((last - first) * ROOM, HALF_A_DAY)
    low, high = in_calendar(first - room), in_calendar(last + room)
    most = min(MOST_DAYS, ceil((high - low) / (2 * HALF_A_DAY)))  # no hours, which only few counts name
    return with_date_ticks(Axis(low, high, axis_day(low), axis_day(high)), most)


def _levels(points: Sequence[PointInfo]) -> Axis:
    ends = [end for point in points for end in value_span(point) if end is not None]
    room = max((max(ends) - min(ends)) * ROOM, 0.5)
    return with_number_ticks(Axis(min(ends) - room, max(ends) + room, "", ""), MOST_LEVELS)


def _placed(point: PointInfo, moment: float, days: Axis, levels: Axis) -> PlacedFigure:
    low, high = value_span(point)
    top = None if high is None else _height(high, levels)
    return PlacedFigure(
        point,
        days.place(moment),
        _height(step_level((low, high)), levels),
        top,
        None if low is None else _height(low, levels),
    )


def _height(number: float, levels: Axis) -> float:
    return (1 - levels.place(number)) * HEIGHT


def _grid(days: Axis, levels: Axis) -> Iterator[Element]:
    """Faint lines at the labels of both axes, and the labels of the levels."""
    for tick in levels.ticks:
        y = (1 - tick.place) * HEIGHT
        yield Element("line", class_="tick", x1="0", x2="100%", y1=_px(y), y2=_px(y))
        yield Element("text", number_label(float(tick.label)), class_="level", x="0", y=_px(y - 3))
    for tick in days.ticks:
        if tick.label:
            yield Element("line", class_="tick", x1=percent(tick.place), x2=percent(tick.place), y1="0", y2=_px(HEIGHT))


def _course(placed: Sequence[PlacedFigure]) -> Iterator[Element]:
    """The way of the count: a band for what a bound leaves open, a level to the next figure, a step up or down."""
    course = [each for each in placed if each.point["in_course"]]
    for each, following in zip_longest(course, course[1:]):
        end = following.x if following else 1.0
        if each.is_band():
            yield _band(each, end)
        yield _line(each.x, each.y, end, each.y, "level-line")
    for one, two in pairwise(course):
        yield _line(two.x, one.y, two.x, two.y, "level-line")


def _band(placed: PlacedFigure, end: float) -> Element:
    """All that a figure allows, until the next one; where it is open, as far as the drawing goes."""
    top, bottom = placed.top or 0.0, HEIGHT if placed.bottom is None else placed.bottom
    kind = "band approximate" if placed.point["approximate"] else "band"
    width = max(end - placed.x, 0.0)
    return Element("rect", class_=kind, x=percent(placed.x), width=percent(width), y=_px(top), height=_px(bottom - top))


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> Element:
    return Element("line", class_=kind, x1=percent(x1), y1=_px(y1), x2=percent(x2), y2=_px(y2))


def _marked(placed: PlacedFigure) -> Iterator[Element]:
    """The sign of a figure at its day, its ends where it is a range or a bound, and its number where it is newest."""
    if placed.is_band():
        top, bottom = placed.top or 0.0, HEIGHT if placed.bottom is None else placed.bottom
        yield _line(placed.x, top, placed.x, bottom, "whisker")
        yield from (_arrow(placed.x, end) for end, each in ((0.0, placed.top), (HEIGHT, placed.bottom)) if each is None)
    yield _sign(placed)
    if placed.point["newest"]:
        yield Element(
            "text",
            placed.point["printed"],
            class_="newest",
            x=percent(placed.x),
            y=_px(_beside(placed)),
            **_side(placed),
        )


def _beside(placed: PlacedFigure) -> float:
    """The height of a number beside its figure: below it where there is no room above."""
    return placed.y - 10 if placed.y > 24 else placed.y + 20


def _side(placed: PlacedFigure) -> dict[str, str]:
    """Which end of a number stands at its figure, and how far from it."""
    return {"text_anchor": "end", "dx": "-8"} if placed.x > 0.5 else {"text_anchor": "start", "dx": "8"}


def _sign(placed: PlacedFigure) -> Element:
    """A full point for a figure of a known day, a hollow one for one that was published by then; others have signs."""
    point = placed.point
    sign = "×" if point["withdrawn"] else "?" if point["below"] and not point["corrected"] else ""
    if sign:
        return Element(
            "text", sign, class_="sign-of-figure", x=percent(placed.x), y=_px(placed.y + 5), text_anchor="middle"
        )
    kinds = ["figure", "by" if point["dated_by"] == "published" else "on", *_planned(point)]
    return Element("circle", class_=" ".join(kinds), cx=percent(placed.x), cy=_px(placed.y), r="5")


def _planned(point: PointInfo) -> list[str]:
    return ["planned"] if point["modality"] == "planned" else []


def _arrow(x: float, y: float) -> Element:
    """An arrow head at the upper or the lower edge, where a figure is open."""
    path = "M-5 8 0 0 5 8z" if y == 0 else "M-5-8 0 0 5-8z"
    return Element("svg", Element("path", d=path), class_="arrow", x=percent(x), y=_px(y), overflow="visible")


def _px(height: float) -> str:
    return f"{height:.1f}".removesuffix(".0")


def _legend(placed: Sequence[PlacedFigure]) -> Iterator[str]:
    """What the signs of this drawing mean, those that it has."""
    points = [each.point for each in placed]
    signs = [
        ("● counted on this day", any(_is_plain(each) and each["dated_by"] == "as_of" for each in points)),
        (
            "○ published by this day, counted on it or before",
            any(_is_plain(each) and each["dated_by"] == "published" for each in points),
        ),
        (
            "band: all that a bound or a range allows, hatched where it is “about”",
            any(each.is_band() for each in placed),
        ),
        ("◌ planned", any(_planned(each) for each in points)),
        (
            "? below one of before: maybe an older count",
            any(each["below"] and not each["corrected"] for each in points),
        ),
        ("× withdrawn", any(bool(each["withdrawn"]) for each in points)),
    ]
    yield "; ".join(words for words, holds in signs if holds)


def _is_plain(point: PointInfo) -> bool:
    return point["in_course"]


def _in_words(placed: Sequence[PlacedFigure]) -> Iterator[str]:
    """The figures in order; of many the first ones and the last."""
    shown = placed if len(placed) <= MOST_IN_WORDS else [*placed[: MOST_IN_WORDS - 1], placed[-1]]
    for each in shown:
        status = status_of_figure(each.point, [other.point for other in placed])
        told = f"{days_named(each.point['day'] or '')}: {each.point['printed']}, {said_first(each.point)}"
        yield f"{told} ({status})" if status else told

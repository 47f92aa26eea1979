"""How a running count grew: its figures by their days, drawn as steps, and in words."""

from collections.abc import Iterable, Iterator

from csto_check.answers.running_count import PointInfo, SeriesInfo
from csto_check.element import Content, Element
from csto_check.prose import counted
from csto_check.views.report.blocks import entries, entry, note
from csto_check.views.report.inline import link, strong, toned
from csto_check.views.report.links import Links
from csto_check.views.report.steps import step_drawing
from csto_check.views.running_count import NO_DAY, status_of_figure, who_told
from csto_check.views.weekdays import days_named

MOST_FIGURES = 40  # of a list; the drawing holds all


def growth(series: SeriesInfo, links: Links) -> Iterator[Element]:
    """The running count of a topic; of one figure alone its claim tells all."""
    points = series["points"]
    if len(points) < 2:
        return
    only = " (of the sources in this excerpt)" if links.of_some_sources else ""
    yield note(f"{counted(len(points), 'figure')}, by the day of the count{only}", "how it grew")
    yield from step_drawing(series)
    yield entries("growth", [*_entries(points, links)])
    if len(points) > MOST_FIGURES:
        yield note(f"and {len(points) - MOST_FIGURES} later ones, which stand among the claims", tone="dim")


def _entries(points: Iterable[PointInfo], links: Links) -> Iterator[Element]:
    told = [*points]
    for point in told[:MOST_FIGURES]:
        status = status_of_figure(point, told)
        head: list[Content] = [strong(days_named(point["day"] or NO_DAY)), *_figure(point, links)]
        yield entry(
            [*head, *([toned(status, _tone(point))] if status else [])],
            said=[note(who_told(point) if point["derived"] else f"said first by {who_told(point)}")],
        )


def _figure(point: PointInfo, links: Links) -> Iterator[Content]:
    yield link(point["printed"], links.to_claim(point["claims"][0]))


def _tone(point: PointInfo) -> str:
    return "bad" if point["corrected"] else "strong" if point["newest"] else "dim"

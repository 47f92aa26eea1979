"""How a running count grew: a line for each figure, by its day, drawn as steps."""

from collections.abc import Iterable, Iterator, Sequence

from csto_check.answers.running_count import GiverInfo, PointInfo, SeriesInfo
from csto_check.prose import joined
from csto_check.view import Axis, Block, Cell, Column, Heading, Mark, Paragraph, Table
from csto_check.views.axes import AxisSpan, as_number, axis_over, number_label, said_ends, span_between
from csto_check.views.in_one_sentence import named
from csto_check.views.weekdays import days_in_short
from csto_check.views.wording import tone_of, whole_told, without_empty_columns

NO_DAY = "day not known"


def series_blocks(series: SeriesInfo) -> Iterator[Block]:
    """A running count: its question, and its figures in order."""
    yield Heading(series["topic"], series["question"])
    whole = series["verdict_whole"]
    if "disputed" in (series["verdict"], whole):
        lead = "disputed" if series["verdict"] == "disputed" else whole_told(series["verdict"], whole)
        yield Paragraph(f"csto-check diff {series['topic']} says why", tone_of("disputed"), lead)
    yield (
        _table(series["points"], is_filtered=whole is not None)
        if series["points"]
        else Paragraph("No figure here.", "dim")
    )


def _table(points: Sequence[PointInfo], *, is_filtered: bool) -> Table:
    axis = value_axis(points)
    columns = [
        Column("when", least=14),
        Column("figure", least=11),
        Column("", axis=axis),
        Column("said first by", least=16),
        Column("status", least=14),
    ]
    marks = step_marks(points, axis) if axis else [None] * len(points)
    cells = [
        [
            Cell(_when(point)),
            Cell(point["printed"], "strong" if point["newest"] else ""),
            Cell("", mark=mark),
            Cell(who_told(point)),
            Cell(status_of_figure(point, points), _tone(point)),
        ]
        for point, mark in zip(points, marks, strict=True)
    ]
    return without_empty_columns(Table(columns, cells))


def _when(point: PointInfo) -> str:
    """`Thu 6 Jan 2022`; the day of the publication where no other is told: `by Mon 10 Jan 2022 (published)`."""
    published = " (published)" if point["dated_by"] == "published" else ""
    return days_in_short(point["day"] or NO_DAY) + published


def value_span(point: PointInfo) -> AxisSpan:
    return span_between((point["low"], point["high"]))


def value_axis(points: Sequence[PointInfo]) -> Axis | None:
    """An axis over the figures; None where there is nothing to compare."""
    spans = [span for point in points if (span := value_span(point)) != (None, None)]
    if len(spans) < 2:
        return None
    ends = [end for point in points for end in _said_ends(point)]
    return axis_over(spans, [(end, number_label(end)) for end in ends])


def _said_ends(point: PointInfo) -> list[float]:
    ends = said_ends(point["low"], point["high"], approximate=point["approximate"], printed=point["printed"])
    return [end for end in map(as_number, ends) if end is not None]


def step_marks(points: Iterable[PointInfo], axis: Axis) -> list[Mark | None]:
    """The mark of each figure, with the step that leads to it from the last one in the course of the count."""
    marks: list[Mark | None] = []
    since: float | None = None
    for point in points:
        span = value_span(point)
        if span == (None, None):
            marks.append(None)
            continue
        marks.append(axis.mark(*span)._replace(since=since if point["in_course"] else None))
        since = axis.place(step_level(span)) if point["in_course"] else since
    return marks


def step_level(span: AxisSpan) -> float:
    """At what height a step runs: the middle of a figure, or its one closed end."""
    low, high = span
    if low is None or high is None:
        return (low if low is not None else high) or 0.0
    return (low + high) / 2


def who_told(point: PointInfo) -> str:
    """`Coast Agency (in The Herald); repeated by Evening Courier (unconfirmed)`"""
    repeated = repeated_told(point)
    return joined(said_first(point), repeated and f"repeated by {repeated}")


def said_first(point: PointInfo) -> str:
    """`nex24 (citing media reports)`; of what follows by a rule, from whose figures."""
    voices = [_with_manner(voice["speaker"], voice) for voice in point["first"]]
    told = named(list(dict.fromkeys(voices)))
    return f"nobody: worked out from {told}" if point["derived"] else told


def repeated_told(point: PointInfo) -> str:
    """Who repeats it; of those that go back to who said it first only the paper, and no paper that said it first."""
    origins, papers = {voice["origin"] for voice in point["first"]}, {voice["source"] for voice in point["first"]}
    voices = [voice for voice in point["repeated_by"] if voice["source"] not in papers]
    told = (_with_manner(voice["name"] if voice["origin"] in origins else voice["speaker"], voice) for voice in voices)
    return named(list(dict.fromkeys(told)))


def _with_manner(name: str, voice: GiverInfo) -> str:
    """A name with the manner of speaking where that is to be told: `nd (unconfirmed)`."""
    if not voice["manner"]:
        return name
    return f"{name[:-1]}, {voice['manner']})" if name.endswith(")") else f"{name} ({voice['manner']})"


def status_of_figure(point: PointInfo, points: Sequence[PointInfo], *, is_filtered: bool = False) -> str:
    """What became of one figure of a count: `newest`, `corrected down from 18 people`, `withdrawn`.

    Where not all sources are looked at, the last figure is only the `newest shown`.
    """
    newest = "newest shown" if is_filtered else "newest"
    is_unsure = point["below"] and not point["corrected"]
    return joined(
        newest if point["newest"] and len(points) > 1 else "",
        f"{_lowered(point, points)} {point['below']}" if point["corrected"] else "",
        f"below {point['below']}: maybe an older count" if is_unsure else "",
        f"withdrawn: {point['withdrawn']}" if point["withdrawn"] else "",
        "a gap: not known" if point["value"] == "unknown" else "",
        "by rule" if point["derived"] else "",
    )


def _lowered(point: PointInfo, points: Sequence[PointInfo]) -> str:
    """Only who gave the higher figure corrects it: others just give a lower one."""
    higher = {name for each in points if each["printed"] == point["below"] for name in _givers(each)}
    return "corrected down from" if higher & _givers(point) else "lower than before:"


def _givers(point: PointInfo) -> set[str]:
    voices = [*point["first"], *point["repeated_by"]]
    return {name for voice in voices for name in (voice["origin"], voice["name"])}


def _tone(point: PointInfo) -> str:
    return tone_of("disputed") if point["corrected"] else ""

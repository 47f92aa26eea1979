"""Values that held from one time to another, drawn one below the other."""

from collections.abc import Sequence

from csto_check.answers.held_values import HeldInfo
from csto_check.prose import joined
from csto_check.view import Cell, Column, Table
from csto_check.views.axes import calendar_axis, span_between
from csto_check.views.ticks import with_date_ticks
from csto_check.views.wording import tone_of, whole_told, without_empty_columns

_MOST_TICKS = 4


def held_table(values: Sequence[HeldInfo], window: Sequence[str | None]) -> Table:
    """From when to when, what, and who says so."""
    spans = [span_between(each["wall_clock"]) for each in values]
    axis = calendar_axis(spans, span_between(window))
    columns = [
        Column("held", least=15),
        Column("", axis=axis and with_date_ticks(axis, _MOST_TICKS)),
        Column("value"),
        Column("topic", least=16),
        Column("who"),
        Column("status", least=14),
    ]
    rows = [
        [
            Cell(each["holds_printed"], "strong"),
            Cell("", mark=axis and axis.mark(*span)),
            Cell(each["printed"]),
            Cell(each["topic"]),
            Cell(joined(each["speaker"], each["manner"], "by rule" if each["derived"] else "", by=", ")),
            Cell(_status(each), tone_of("disputed") if each["verdict"] == "disputed" else ""),
        ]
        for each, span in zip(values, spans, strict=True)
    ]
    return without_empty_columns(Table(columns, rows))


def _status(held: HeldInfo) -> str:
    """That its topic is disputed; where a filter leaves another verdict, that of the whole base."""
    told = "disputed" if held["verdict"] == "disputed" else ""
    return joined(told, whole_told(held["verdict"], held["verdict_whole"]))

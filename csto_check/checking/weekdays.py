"""Whether a weekday is that of the date beside it."""

from collections.abc import Iterator

from csto_check.checking.read_text import ReadText
from csto_check.checking.slip import Slip
from csto_check.text.span import Span

WEEKDAY = "T101"


def weekdays(read: ReadText) -> Iterator[Slip | None]:
    """Of each date that is told with its weekday the slip, or None where the two fit."""
    for reading in read.dates:
        if reading.why and reading.value:
            span = Span(reading.start, reading.end)
            yield Slip(WEEKDAY, span, span, reading.why)

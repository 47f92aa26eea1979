"""What the checks of a text come to: which slips are told, and which figures stood alone."""

from collections.abc import Iterable, Sequence

from csto_check.checking.slip import Compared, Slip
from csto_check.reading.reading import Reading
from csto_check.text.span import Span, merged_spans, number_at


class Places:
    """Stretches of a text, to ask whether something lies in one of them: by halving."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = merged_spans(spans)

    def touch(self, place: Span) -> bool:
        """Whether a place shares a character with one of them."""
        at = number_at(self._spans, place.start)
        return any(place.overlaps(span) for span in self._spans[at : at + 2])


def alone(readings: Iterable[Reading], every: Iterable[Compared]) -> tuple[Reading, ...]:
    """The readings that nothing was held against."""
    held = Places(place for each in every for place in each.places)
    return tuple(each for each in readings if not held.touch(Span(each.start, each.end)))


def told_once(every: Iterable[Compared], of_dates: Sequence[str]) -> set[Slip]:
    """What does not fit. The same dates are told as one slip, by the first of some codes that finds it."""
    found = [(each.slip, each.places) for each in every if each.slip]
    told = {slip for slip, _ in found if slip.code not in of_dates}
    taken: list[Span] = []
    for code in of_dates:
        known = Places(taken)
        for slip, places in found:
            if slip.code == code and not all(map(known.touch, places)):
                told.add(slip)
                taken += places
    return told

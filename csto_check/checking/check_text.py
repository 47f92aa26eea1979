"""All checks of a text against itself."""

from collections.abc import Callable, Iterable, Mapping

from csto_check.checking.ages import AGE, ages
from csto_check.checking.later import ORDER, later
from csto_check.checking.lengths import BACKWARDS, LENGTH, backwards, lengths
from csto_check.checking.masked import MaskedText, masked_text
from csto_check.checking.portions import PORTION, portions
from csto_check.checking.recounts import RECOUNT, recounts
from csto_check.checking.said_wrong import is_said_wrong
from csto_check.checking.slip import Checked, Compared, Slip
from csto_check.checking.steps import STEP, STEP_SHARE, step_shares, steps
from csto_check.checking.sums import LARGER, SUM, larger_parts, sums
from csto_check.checking.weekdays import WEEKDAY, weekdays
from csto_check.checking.when import day_of_text
from csto_check.reading.reader import Reader
from csto_check.reading.reading import Reading
from csto_check.text.span import Span
from csto_check.values.date import Date

CHECKS: Mapping[str, Callable[[MaskedText], Iterable[Compared]]] = {
    WEEKDAY: weekdays,
    LENGTH: lengths,
    BACKWARDS: backwards,
    AGE: ages,
    ORDER: later,
    SUM: sums,
    STEP: steps,
    STEP_SHARE: step_shares,
    PORTION: portions,
    LARGER: larger_parts,
    RECOUNT: recounts,
}


def check_text(text: str, reader: Reader, day: Date | None = None) -> Checked:
    """What does not fit in a text, and what was compared; `reader` knows its language, `day` is its own."""
    masked = masked_text(text, reader, day_of_text(day))
    found = {code: list(check(masked)) for code, check in CHECKS.items()}
    every = [each for outcomes in found.values() for each in outcomes]
    held = [place for each in every for place in each.places]
    readings = [each for each in masked.readings if not each.is_name]
    return Checked(
        slips=tuple(
            sorted(
                (each for each in _slips(every) if not is_said_wrong(each, masked)),
                key=lambda each: (each.first, each.second, each.code),
            )
        ),
        compared={code: len(outcomes) for code, outcomes in found.items()},
        n_readings=len(readings),
        alone=tuple(each for each in readings if not _is_held(each, held)),
        unread=tuple(each for each in masked.passed if each.kind is None),
    )


def _slips(every: Iterable[Compared]) -> set[Slip]:
    return {each.slip for each in every if each.slip}


def _is_held(reading: Reading, held: list[Span]) -> bool:
    span = Span(reading.start, reading.end)
    return any(span.overlaps(place) for place in held)

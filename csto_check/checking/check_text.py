"""All checks of a text against itself."""

from collections.abc import Callable, Iterable, Mapping

from csto_check.checking.ages import AGE, check_ages
from csto_check.checking.clock_times import check_hours
from csto_check.checking.courses import check_courses
from csto_check.checking.later import ORDER, check_later
from csto_check.checking.later_times import check_later_times
from csto_check.checking.lengths import BACKWARDS, LENGTH, check_lengths, check_order
from csto_check.checking.masked import MaskedText, masked_text
from csto_check.checking.outcomes import alone, told_once
from csto_check.checking.portions import PORTION, check_portions
from csto_check.checking.recounts import RECOUNT, check_recounts
from csto_check.checking.said_wrong import SaidWrong
from csto_check.checking.slip import Checked, Compared
from csto_check.checking.sums import LARGER, SUM, check_parts, check_sums
from csto_check.checking.told_changes import STEP, STEP_SHARE, check_step_shares, check_steps
from csto_check.checking.told_weekdays import WEEKDAY, check_weekdays
from csto_check.checking.when import day_of_text
from csto_check.reading.reader import Reader
from csto_check.values.date import Date


def check_all_lengths(text: MaskedText) -> Iterable[Compared]:
    """Lengths in days and longer, and in hours; by verbs where nothing closer tells what they measure."""
    found = [*check_lengths(text), *check_hours(text)]
    held = {each.places[0] for each in found}
    yield from found
    for each in check_courses(text):
        if each.places[0] not in held:
            held.add(each.places[0])
            yield each


def check_all_later(text: MaskedText) -> Iterable[Compared]:
    """Dates and times of day."""
    yield from check_later(text)
    yield from check_later_times(text)


CHECKS: Mapping[str, Callable[[MaskedText], Iterable[Compared]]] = {
    WEEKDAY: check_weekdays,
    LENGTH: check_all_lengths,
    BACKWARDS: check_order,
    AGE: check_ages,
    ORDER: check_all_later,
    SUM: check_sums,
    STEP: check_steps,
    STEP_SHARE: check_step_shares,
    PORTION: check_portions,
    LARGER: check_parts,
    RECOUNT: check_recounts,
}

_OF_DATES = (ORDER, LENGTH, BACKWARDS)  # what finds the same in two dates, the plainest first


def check_text(text: str, reader: Reader, day: Date | None = None) -> Checked:
    """What does not fit in a text, and what was compared; `reader` knows its language, `day` is its own."""
    masked = masked_text(text, reader, day_of_text(day))
    found = {code: list(check(masked)) for code, check in CHECKS.items()}
    every = [each for outcomes in found.values() for each in outcomes]
    readings = [each for each in masked.readings if not each.is_name]
    wrong = SaidWrong(masked)
    slips = [each for each in told_once(every, _OF_DATES) if not wrong.says(each)]
    return Checked(
        slips=tuple(sorted(slips, key=lambda each: (each.first, each.second, each.code, each.arithmetic))),
        compared={code: len(outcomes) for code, outcomes in found.items()},
        n_readings=len(readings),
        alone=alone(readings, every),
        unread=tuple(each for each in masked.passed if each.kind is None),
    )

"""All checks of a text against itself."""

from csto_check.checking.read_text import read_text
from csto_check.checking.slip import Checked
from csto_check.checking.weekdays import WEEKDAY, weekdays
from csto_check.reading.reader import Reader

CHECKS = {WEEKDAY: weekdays}


def check_text(text: str, reader: Reader) -> Checked:
    """What does not fit in a text, and what was compared; `reader` knows its language and day."""
    read = read_text(text, reader)
    found = {code: list(check(read)) for code, check in CHECKS.items()}
    slips = sorted(slip for each in found.values() for slip in each if slip)
    readings = [each for each in read.whole.readings if not each.is_name]
    unread = tuple(each for each in read.whole.passed if each.kind is None)
    compared = {code: len(each) for code, each in found.items()}
    return Checked(tuple(slips), compared, len(readings), tuple(readings), unread)

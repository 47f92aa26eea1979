"""The date after an option."""

from csto_check.problem import CannotRun
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date, known_date
from csto_check.values.zones import Zones


def date_option(option: str, written: str | None, zones: Zones) -> Date | None:
    """The date that was written after an option, None for unknown and without it; raises CannotRun."""
    if written is None:
        return None
    try:
        return known_date(written, Setting(zones=zones))
    except Unreadable as error:
        raise CannotRun.because(f"{option}: {error.what}", error.remedy) from error

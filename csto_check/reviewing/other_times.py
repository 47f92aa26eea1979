"""When the figures of a text hold, and whether that is another time than that of claims."""

from collections.abc import Sequence
from datetime import timedelta

from csto_check.facts.model import Claim
from csto_check.values.base import Setting, Unreadable
from csto_check.values.date import Date, known_date

_DAYS_BEFORE = 2  # a count that a text does not date is of its own day or of so many before


def is_of_another_time(as_of: Date | None, claim: Claim) -> bool:
    """Whether a figure holds at a time at which that of a claim surely did not."""
    return as_of is not None and claim.holds is not None and not claim.holds.possible.overlaps(as_of.span)


def order_in_time(as_of: Date, claims: Sequence[Claim]) -> int:
    """-1 if a figure is of a time before all that claims say, 1 if it is of one after it, else 0."""
    possible = [claim.holds.possible for claim in claims if claim.holds]
    low, high = as_of.span.low, as_of.span.high
    if high is not None and all(each.low is not None and high < each.low for each in possible):
        return -1
    if low is not None and all(each.high is not None and each.high < low for each in possible):
        return 1
    return 0


def days_before(published: Date | None) -> Date | None:
    """The day of a text, or all that it may be, with the two before it; at an edge of the calendar without them."""
    last = published.span.high if published else None
    if published is None or last is None:
        return None
    try:
        first = (published.span.low or last).date() - timedelta(days=_DAYS_BEFORE)
        return known_date(f"{first}..{last.date()}", Setting(zones=published.zones))
    except (OverflowError, Unreadable):
        return published

"""Whether a value is near enough to a claim to answer the same question; what is further apart was misread."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal

from csto_check.facts.model import Claim
from csto_check.values.value import Value, span_of

MOST_TIMES = 10  # by which a figure may differ from a claim (docs/review.md)
MOST_DAYS, MOST_YEARS = 45, 30  # the same for a day and for a year
_A_YEAR = timedelta(days=360)


def is_plausible(value: Value, claims: Iterable[Claim]) -> bool:
    """Whether a value is near enough to one of some claims to be one on the same question."""
    return any(_is_near(value, claim.value) for claim in claims)


def _is_near(said: Value, claimed: Value) -> bool:
    if not claimed.is_known:
        return True
    if said.lies_in_time:
        return _within_days(said, claimed)
    return _within_times(said, claimed) if said.adds_up else True


def _within_times(said: Value, claimed: Value) -> bool:
    ends: list[list[Decimal]] = [
        [end for end in (span.low, span.high) if end is not None] for span in (span_of(said), span_of(claimed))
    ]
    if not all(ends):
        return False
    low, high = sorted((abs(ends[0][0]), abs(ends[1][0])))
    return high <= low * MOST_TIMES if low else high <= MOST_TIMES


def _within_days(said: Value, claimed: Value) -> bool:
    spans = [(s.low, s.high) for s in (span_of(said), span_of(claimed))]
    long = any(_is_year(low, high) for low, high in spans)
    most = timedelta(days=365 * MOST_YEARS if long else MOST_DAYS)
    return timedelta(days=days_apart(said, claimed)) <= most


def days_apart(said: Value, claimed: Value) -> int:
    """The days between two dates; none or fewer where they share one."""
    one, two = span_of(said), span_of(claimed)
    if one.high is not None and two.low is not None and one.high < two.low:
        return int((two.low - one.high).days)
    return int((one.low - two.high).days) if one.low is not None and two.high is not None else 0


def _is_year(low: datetime | None, high: datetime | None) -> bool:
    return low is not None and high is not None and high - low >= _A_YEAR

"""On which day a figure of a running count holds: the day that it names, or any up to its publication."""

from datetime import datetime
from typing import Literal, NamedTuple

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.relation import published_by
from csto_check.values.date import Date
from csto_check.values.interval import Interval

CountDatedBy = Literal["as_of", "published"]


class CountDay(NamedTuple):
    """The day of a figure; without `dated_by` nothing tells when it holds."""

    when: Interval[datetime]
    day: Date | None
    dated_by: CountDatedBy | None

    @property
    def latest(self) -> datetime:
        """The last moment at which it may hold, to sort by."""
        return self.when.high or datetime.max


def day_of_count(claim: Claim, base: Base) -> CountDay:
    """When a figure holds; one that takes over the wording of another holds when that one does."""
    first = base.first_of.get(claim.id, claim)
    as_of = claim.as_of or (first.as_of if first.value == claim.value else None)
    if as_of is not None:
        return CountDay(as_of.span, as_of, "as_of")
    published = base.sources[claim.source].published
    if published is None or published.last is None:
        return CountDay(Interval(None, None), None, None)
    return CountDay(published_by(claim.source, base), _up_to(published), "published")


def _up_to(published: Date) -> Date:
    """Any time up to the end of a date."""
    return published._replace(written=f"..{published.written}", first=None, hedge="range")

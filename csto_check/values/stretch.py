"""A stretch of time in which a value held: from some moment of one date to some moment of another."""

from datetime import datetime
from typing import NamedTuple

from csto_check.values.date import Date
from csto_check.values.interval import Interval
from csto_check.values.printed_dates import printed_moment, printed_stretch


class TimeStretch(NamedTuple):
    """From when to when, each some moment of its date; None is an end that is not told, at least one is.

    The start is never after the end, so that an end that is not told is bounded by the other one.
    """

    from_: Date | None
    to: Date | None

    @property
    def possible(self) -> Interval[datetime]:
        """From the earliest start to the latest end: outside of it the value surely did not hold."""
        return Interval(self.from_.span.low if self.from_ else None, self.to.span.high if self.to else None)

    @property
    def latest_start(self) -> datetime | None:
        """The last moment at which it may have begun; None where it may be any."""
        highs = [each.span.high for each in (self.from_, self.to) if each is not None]
        return min((high for high in highs if high is not None), default=None)

    @property
    def earliest_end(self) -> datetime | None:
        """The first moment at which it may have ended; None where it may be any."""
        lows = [each.span.low for each in (self.from_, self.to) if each is not None]
        return max((low for low in lows if low is not None), default=None)

    @property
    def is_backwards(self) -> bool:
        """Whether it surely begins after its end."""
        low = self.from_.span.low if self.from_ else None
        high = self.to.span.high if self.to else None
        return low is not None and high is not None and low > high

    @property
    def spans(self) -> tuple[Interval[datetime] | None, Interval[datetime] | None]:
        """What is alike in two stretches that mean the same."""
        return (self.from_.span if self.from_ else None), (self.to.span if self.to else None)

    def surely_meets(self, other: "TimeStretch") -> bool:
        """Whether the two overlap, whichever moments of their dates are meant."""
        return _is_by(self.latest_start, other.earliest_end) and _is_by(other.latest_start, self.earliest_end)

    def surely_avoids(self, other: "TimeStretch") -> bool:
        """Whether the two have no moment in common, whichever moments of their dates are meant."""
        return not self.possible.overlaps(other.possible)

    def printed(self) -> str:
        """`from 1870 to 1890`, `from 6 to 10 January 2022`, `from 1870 on`, `until 1890`, `within 1870`"""
        if self.from_ is None or self.to is None:
            return f"from {_end(self.from_)} on" if self.from_ else f"until {_end(self.to)}"
        if not (_is_plain(self.from_) and _is_plain(self.to)):
            return f"from {_end(self.from_)} to {_end(self.to)}"
        assert self.from_.first is not None and self.to.first is not None, "a plain date has its moment"
        told = printed_stretch(self.from_.first, self.to.first)
        return f"from {told}" if " to " in told else f"within {told}"


def _is_by(one: datetime | None, two: datetime | None) -> bool:
    return one is not None and two is not None and one <= two


def _is_plain(date: Date) -> bool:
    return not date.hedge and date.first is not None


def _end(date: Date | None) -> str:
    """An end in words: `1870`, `about 1870`, `some time before 1841`, `some time between 1870 and 1872`."""
    assert date is not None, "one of the ends is told"
    if not date.hedge or date.hedge == "about":
        return date.printed()
    if date.hedge != "range":
        return f"some time {date.printed()}"
    if date.first is None or date.last is None:
        edge = date.first or date.last
        assert edge is not None, "a date cannot be open on both sides"
        return f"some time {'up to' if date.first is None else 'on or after'} {printed_moment(edge)}"
    return f"some time between {printed_moment(date.first)} and {printed_moment(date.last)}"

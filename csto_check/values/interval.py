"""Closed intervals over anything ordered, open to infinity on either side."""

from typing import Any, Generic, NoReturn, TypeVar

from csto_check.values.frozen import Frozen, put

T = TypeVar("T", bound=Any)


class Interval(Frozen, Generic[T]):
    """All values from `low` to `high`, both included; None is open to infinity.

    Raises ValueError where `low` lies above `high`: there is no empty interval.
    """

    __slots__ = ("high", "low")
    fields = compared = ("low", "high")
    low: T | None
    high: T | None

    def __init__(self, low: T | None, high: T | None) -> None:
        if low is not None and high is not None and low > high:
            raise ValueError(f"an interval runs from low to high, not from {low} to {high}")
        put(self, "low", low)
        put(self, "high", high)

    def __bool__(self) -> NoReturn:
        raise TypeError("an interval is neither true nor false; compare it")

    def is_point(self) -> bool:
        return self.low is not None and self.low == self.high

    def edges(self) -> "tuple[Interval[T], ...]":
        """Its closed ends, each as an interval of its own; of a point that point."""
        return tuple(Interval(end, end) for end in dict.fromkeys((self.low, self.high)) if end is not None)

    def overlaps(self, other: "Interval[T]") -> bool:
        """Whether the two share at least one value."""
        return not (_below(self.high, other.low) or _below(other.high, self.low))

    def inside(self, other: "Interval[T]") -> bool:
        """Whether every value of this one is a value of the other."""
        low = other.low is None or (self.low is not None and self.low >= other.low)
        high = other.high is None or (self.high is not None and self.high <= other.high)
        return low and high

    def meet(self, other: "Interval[T]") -> "Interval[T] | None":
        """What the two share, or None."""
        if not self.overlaps(other):
            return None
        lows = [end for end in (self.low, other.low) if end is not None]
        highs = [end for end in (self.high, other.high) if end is not None]
        return Interval(max(lows, default=None), min(highs, default=None))


def _below(high: T | None, low: T | None) -> bool:
    return bool(high is not None and low is not None and high < low)

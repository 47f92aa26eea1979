"""Two dates and how long lies between them, in days, weeks, months or years (docs/verdicts.md).

The n-th day is counted with and without the first, fractions are rounded outward; of weeks, months and years the
complete ones count.
"""

from collections.abc import Callable, Container, Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from csto_check.facts.model import Base, Claim, Rule, Topic
from csto_check.reasoning.rules.arithmetic import Bounds, add, days_between, distance, times
from csto_check.values.interval import Interval
from csto_check.values.time_lengths import Length, length_of
from csto_check.values.value import span_of

_MOST = Decimal(10_000_000)  # units that lead out of every calendar
_Day = Callable[[int, int, Length], int]


class TimeBetween(NamedTuple):
    """In which unit the time between two dates is counted.

    `is_fine` tells that somebody gives it with a fraction: two and a half years are more than two complete ones.
    """

    unit: Length = "days"
    is_fine: bool = False

    def ends(self, start: Bounds, amount: Bounds) -> Bounds:
        """The days on which something ends that is so long."""
        if self.unit == "days":
            return add(start, distance(amount))
        from csto_check.reasoning.rules import complete_units  # few rules count in anything but days

        low = self._day(complete_units.first_end, start.low, amount.low)
        return _ordered(low, self._day(complete_units.last_end, start.high, amount.high))

    def starts(self, end: Bounds, amount: Bounds) -> Bounds:
        """The days on which it started."""
        if self.unit == "days":
            return add(end, distance(times(-1, amount)))
        from csto_check.reasoning.rules import complete_units

        low = self._day(complete_units.first_start, end.low, amount.high)
        return _ordered(low, self._day(complete_units.last_start, end.high, amount.low))

    def amount(self, start: Bounds, end: Bounds) -> Bounds:
        """How long lies between two dates; with fractions there may be some more of a unit that is not complete."""
        if self.unit == "days":
            return days_between(add(end, times(-1, start)))
        from csto_check.reasoning.rules import complete_units

        low = self._day(complete_units.fewest_between, start.high, end.low)
        high = self._day(complete_units.most_between, start.low, end.high)
        if self.is_fine:
            low = low - 1 if low is not None and _is_before(end.low, start.high) else low
            high = None if high is None else high + 1
        return _ordered(low, high)

    def _day(self, reckon: _Day, one: Decimal | None, two: Decimal | None) -> Decimal | None:
        if one is None or two is None:
            return None
        first, second = (int(min(max(each, -_MOST), _MOST)) for each in (one, two))
        return Decimal(reckon(first, second, self.unit))


def _is_before(one: Decimal | None, two: Decimal | None) -> bool:
    return one is not None and two is not None and one < two


def _ordered(low: Decimal | None, high: Decimal | None) -> Bounds:
    """A span, also where no day fits at all and its ends have changed places: that is left open."""
    return Interval(None, None) if low is not None and high is not None and low > high else Interval(low, high)


IN_DAYS = TimeBetween()


def between_of(rule: Rule, topics: Mapping[str, Topic], fine: Container[str] = ()) -> TimeBetween:
    """How the time between the dates of a rule is counted; `fine` are topics that somebody gives with a fraction."""
    ids = rule.topics()
    if not any(topics[id_].value_type.lies_in_time for id_ in ids):
        return IN_DAYS
    lengths = [id_ for id_ in ids if not topics[id_].value_type.lies_in_time]
    unit = length_of(topics[lengths[0]].unit) if lengths else None
    return TimeBetween(unit or "days", any(id_ in fine for id_ in lengths))


def between_in(rule: Rule, base: Base) -> TimeBetween:
    """The same, by what the claims of a base give."""
    between = between_of(rule, base.topics)
    return between if between.unit == "days" else between_of(rule, base.topics, with_fractions((rule,), base))


def with_fractions(rules: Iterable[Rule], base: Base) -> set[str]:
    """The weeks, months and years between dates that a claim of the base gives with a fraction."""
    counted = [rule for rule in rules if between_of(rule, base.topics).unit != "days"]
    topics = {id_ for rule in counted for id_ in rule.topics() if not base.topics[id_].value_type.lies_in_time}
    return {id_ for id_ in topics if any(_is_fraction(claim) for claim in base.by_topic[id_] if claim.value.is_known)}


def _is_fraction(claim: Claim) -> bool:
    span = span_of(claim.value)
    return any(end is not None and end != end.to_integral_value() for end in (span.low, span.high))

"""The sides of an inequality: what each claim, or each source's sum of claims, says on one side of `<=`."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import reduce
from typing import TYPE_CHECKING, Any, NamedTuple

from csto_check.facts.model import Base, Claim
from csto_check.facts.terms import ONCE, Term, times_told
from csto_check.reasoning.comparing.course import Figure
from csto_check.reasoning.relation import PLANNED, when
from csto_check.reasoning.rules import arithmetic
from csto_check.reasoning.rules.arithmetic import add, multiple
from csto_check.reasoning.rules.between_dates import IN_DAYS, TimeBetween
from csto_check.reasoning.rules.given import Given, all_given
from csto_check.values import date, quantity
from csto_check.values.interval import Interval
from csto_check.values.value import Value, facing_of, span_of

if TYPE_CHECKING:
    from csto_check.values.closeness import Width
    from csto_check.values.stretch import TimeStretch

Side = tuple[Term, ...]


class SideValue(NamedTuple):
    """One value on a side, the claims it is made of, and when it holds; `as_of` is None where none is given.

    `sum` is the arithmetic of several claims, else empty. In an order values count as one if they are close on any
    topic of its two sides; `close` has how close.
    """

    value: Value
    claims: tuple[Claim, ...]
    when: Interval[datetime]
    as_of: Interval[datetime] | None
    sum: str = ""
    holds: "TimeStretch | None" = None
    close: "tuple[Width, ...]" = ()

    @property
    def source(self) -> str:
        return self.claims[0].source

    @property
    def span(self) -> Interval[Any]:
        return span_of(self.value)

    @property
    def time(self) -> object:
        """What is alike in two values that hold at one time."""
        return self.as_of, self.holds and self.holds.spans

    @property
    def has_time(self) -> bool:
        """Whether it says when it holds, so that another value of that time surely holds together with it."""
        return self.as_of is not None or (self.holds is not None and self.holds.surely_meets(self.holds))

    @property
    def reach(self) -> Interval[Any]:
        """Its span up to all that is close to it."""
        if not self.close:
            return span_of(self.value)
        low, high = facing_of(self.value)
        ends: list[Any] = [each.reaching(low, high).high for each in self.close]
        return Interval(low, max(ends, default=high) if high is not None else None)

    @property
    def figure(self) -> Figure:
        return Figure(self.when, self.reach)

    @property
    def is_planned(self) -> bool:
        return any(claim.modality == PLANNED for claim in self.claims)


def side_values(
    side: Side, by_topic: Mapping[str, Sequence[Claim]], base: Base, between: TimeBetween = IN_DAYS
) -> list[SideValue]:
    """Every claim on a single topic, else one sum for each source and time; `by_topic` holds what counts.

    The size of a list is a sum too: two incomplete lists of a source have more names than either.
    """
    if len(side) == 1 and side[0].coefficient == ONCE and not side[0].is_size:
        return [_item(claim, base) for claim in by_topic[side[0].topic]]
    claims = [claim for term in side for claim in _of_sources(by_topic[term.topic])]
    given = (each for of_source in all_given(base, claims) for each in of_source)
    return [item for each in given if (item := _sum(side, each, base, between)) is not None]


def _of_sources(claims: Sequence[Claim]) -> list[Claim]:
    """Claims of sources, and derived ones of sources that say nothing themselves."""
    speaking = {claim.source for claim in claims if claim.derived is None}
    return [claim for claim in claims if claim.derived is None or claim.source not in speaking]


def close_of(side: Side, base: Base) -> "Width | None":
    """How close two values of a side may be and still count as one: of its topic, of a sum the least of its parts.

    None where a part has none, and of a difference, which is often much smaller than what it is made of.
    """
    dated = [term for term in side if base.topics[term.topic].value_type.lies_in_time]
    if len(dated) == 1:
        return base.topics[dated[0].topic].setting.close
    shares = [base.topics[term.topic].setting.close_share for term in side if term.sign > 0]
    known = [share for share in shares if share is not None]
    return min(known, key=lambda share: share.of) if len(known) == len(side) else None


def _item(claim: Claim, base: Base) -> SideValue:
    as_of = claim.as_of.span if claim.as_of else None
    return SideValue(claim.value, (claim,), when(claim, base), as_of, holds=claim.holds)


def _sum(side: Side, given: Given, base: Base, between: TimeBetween) -> SideValue | None:
    """What a source's claims on a side come to, if that says anything at all."""
    changing = {term.topic for term in side if base.topics[term.topic].changes is not None}
    known = [term.topic for term in side if given.value(term.topic) is not None]
    if not known or any(given.is_inconsistent(term.topic) for term in side) or not _is_of_time(known, changing, given):
        return None
    value = _value(side, given, base, between)
    if value is None:
        return None
    claims = tuple(claim for topic in known for claim in given.resting_on(topic))
    told = next((claim for claim in claims if claim.topic in changing), claims[0])
    as_of = given.as_of.span if given.as_of else None
    return SideValue(value, claims, when(told, base), as_of, _words(side, given, value), given.holds)


def _is_of_time(known: Sequence[str], changing: Collection[str], given: Given) -> bool:
    """Whether a sum is one of the time of what is given: of a stretch a topic must be, else one that changes."""
    if given.holds is not None:
        return any(topic in given.values for topic in known)
    return bool(changing) is (given.constant is not None)


def _value(side: Side, given: Given, base: Base, between: TimeBetween) -> Value | None:
    """The value of a sum, or None where it may be anything."""
    dated = [term for term in side if base.topics[term.topic].value_type.lies_in_time]
    amounts = [multiple(term, arithmetic.amount_of(given.span(term.topic))) for term in side if term not in dated]
    span = reduce(add, amounts, arithmetic.NOTHING)
    days = [arithmetic.days_of(given.span(term.topic)) for term in sorted(dated, key=lambda term: -term.sign)]
    if len(days) == 1:
        dates = arithmetic.as_dates(between.ends(days[0], span))
        return None if dates is None or arithmetic.is_open(dates) else date.date_over(dates, base.zones)
    if days:
        span = add(span, between.amount(days[1], days[0]))
    unit = base.topics[side[0].topic].unit or between.unit
    return None if arithmetic.is_open(span) else quantity.quantity_over(span, unit)


def _words(side: Side, given: Given, value: Value) -> str:
    """`18 + 2 × at least 12 = at least 42`; a topic that the source does not give stands for itself."""
    values = [given.value(term.topic) for term in side]
    words = [
        f"{times_told(term)}{term.topic if each is None else each.figure()}"
        for term, each in zip(side, values, strict=True)
    ]
    signs = ["+" if term.sign > 0 else "−" for term in side]
    line = " ".join(word for both in zip(signs, words, strict=True) for word in both)
    return f"{line.removeprefix('+ ')} = {value.printed()}"

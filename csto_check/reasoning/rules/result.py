"""What a rule tells of one source's topic: whether it says something, and which claims it rests on."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from csto_check.facts.model import Claim, Rule, Topic
from csto_check.reasoning.relation import PLANNED
from csto_check.reasoning.rules.arithmetic import told
from csto_check.reasoning.rules.equations import OPEN
from csto_check.reasoning.rules.resting import Resting
from csto_check.reasoning.rules.solve import Solution
from csto_check.values import date, quantity
from csto_check.values.interval import Interval
from csto_check.values.value import Value, reach_of
from csto_check.values.zones import Zones

if TYPE_CHECKING:
    from csto_check.values.stretch import TimeStretch


class Joint(NamedTuple):
    """Several equations that tell a topic only together, as one; `sum` is the arithmetic, `why` what they come to."""

    rule: Rule
    sum: str
    why: str


class Result(NamedTuple):
    """What an equation tells of a topic from the rest of one source's claims, before its own narrow it.

    `joint` stands for several equations that do so together; `number` is then that of the first.
    """

    solution: Solution
    number: int
    topic: Topic
    span: Interval[Any]
    claims: tuple[Claim, ...]
    joint: Joint | None = None

    @property
    def rule(self) -> Rule:
        return self.joint.rule if self.joint else self.solution.system.rules[self.number]

    @property
    def source(self) -> str:
        return self.solution.given.source

    @property
    def as_of(self) -> Interval[datetime] | None:
        """The time at which it holds, where its topic changes with time and the source gives one."""
        as_of = self.solution.given.as_of
        return as_of.span if as_of is not None and self.topic.changes is not None else None

    @property
    def holds(self) -> "TimeStretch | None":
        """From when to when it holds, where a claim that it rests on says so."""
        return self.solution.given.holds if any(claim.holds for claim in self.claims) else None

    @property
    def own(self) -> Interval[Any] | None:
        """What the source itself gives."""
        return self.solution.given.span(self.topic.id)

    @property
    def narrowed(self) -> Interval[Any]:
        """What it leaves together with the source's own claim; itself where the two share nothing."""
        shared = self.span if self.own is None else self.span.meet(self.own)
        return self.span if shared is None else shared

    @property
    def is_planned(self) -> bool:
        return any(claim.modality == PLANNED for claim in self.claims)

    @property
    def is_bounded(self) -> bool:
        """On both sides; 0 is no bound of a number (docs/verdicts.md)."""
        low, high = self.span.low, self.span.high
        return low is not None and high is not None and (self.topic.value_type.lies_in_time or bool(low > 0))

    @property
    def says_more(self) -> bool:
        """More than the source itself, and not only what is close to that."""
        own, reach = self.own, self.own_reach
        if own is None or reach is None:
            return True
        is_close = not self.span.overlaps(own) and self.reach(self.span).overlaps(reach)
        return not own.inside(self.span) and not is_close

    def reach(self, span: Interval[Any]) -> Interval[Any]:
        """A span on its topic up to all that is close to it."""
        close = self.topic.setting.close
        return span if close is None else close.reaching(span.low, span.high)

    @property
    def own_reach(self) -> Interval[Any] | None:
        """What the source itself gives, up to all that is close to it."""
        value = self.solution.given.value(self.topic.id)
        return None if value is None else reach_of(value)

    def value(self, zones: Zones) -> Value:
        """The value of the derived claim."""
        return value_over(self.topic, self.narrowed, zones, is_given=self.own is not None)


class Decided(NamedTuple):
    """What follows for a source; where nothing does, the rules that are left out and why."""

    results: tuple[Result, ...]
    is_broken: bool = False  # no figures at all keep the rules
    left_out: tuple[Rule, ...] = ()
    because: str = ""


def value_over(topic: Topic, span: Interval[Any], zones: Zones, *, is_given: bool) -> Value:
    """A span as a value; a number that a source does not give, and that only is at least 0, is `at most 9`."""
    if topic.value_type.lies_in_time:
        return date.date_over(span, zones, topic.setting.close_length)
    if not is_given and span.low == 0 and span.high:
        span = Interval(None, span.high)
    return quantity.quantity_over(told(span), topic.unit, topic.setting.close_share)


def results(solution: Solution) -> Iterator[Result]:
    """What the equations tell beyond what the source gives, each with the claims it rests on."""
    resting = Resting(solution)
    for number, topic in sorted(solution.messages):
        span, own = solution.messages[number, topic], solution.given.span(topic)
        told = solution.start.get((number, topic)) == span  # by the solution that this one started from
        if span != OPEN and not told and (own is None or not own.inside(span)):
            yield Result(solution, number, solution.system.topics[topic], span, resting.claims(number, topic))

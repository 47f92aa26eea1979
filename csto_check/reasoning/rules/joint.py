"""What several equations tell of a topic only together, as results with their arithmetic."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from itertools import accumulate
from math import ceil, floor, gcd, lcm
from typing import Any

from csto_check.facts.model import Claim, Rule
from csto_check.facts.small_records import JOINED
from csto_check.facts.terms import ONCE, Term, times_told
from csto_check.prose import listed
from csto_check.reasoning.rules import arithmetic
from csto_check.reasoning.rules.linear import Linear, as_decimals
from csto_check.reasoning.rules.result import Joint, Result
from csto_check.reasoning.rules.shown_sum import in_sum, solved_sum
from csto_check.reasoning.rules.simplex import ExactSpan, Extreme, LinearForm
from csto_check.reasoning.rules.solve import Solution
from csto_check.values.interval import Interval

_ALONE = "by these rules alone"
_NOTHING: ExactSpan = Interval(Fraction(0), Fraction(0))


class Together:
    """The results of some lines of a linear problem for the source of a solution."""

    def __init__(self, solution: Solution, lines: Linear) -> None:
        self.solution = solution
        self.lines = lines
        self._figures: dict[Term, str] = {}

    def broken(self, conflict: LinearForm) -> Iterator[Result]:
        """What each topic would have to be by the one equation that a source breaks.

        `conflict` numbers topics and lines that add up to nothing.
        """
        n = len(self.lines.topics)
        topics = _smallest({i: share for i, share in conflict.items() if i < n})
        ratio = next(topics[i] / conflict[i] for i in topics)
        rest = reduce(_add, (_times(share * ratio, self._line(i)) for i, share in conflict.items() if i >= n), _NOTHING)
        numbers = {self.lines.lines[i - n].rule for i in conflict if i >= n}
        terms = {self.lines.topics[i]: _term(self.lines.topics[i], share) for i, share in topics.items()}
        others = _without_each([_times(share, self.lines.spans[i]) for i, share in topics.items()], rest)
        for (i, share), left in zip(topics.items(), others, strict=True):
            told = _times(-1 / share, left)
            yield from self._result(self.lines.topics[i], told, terms, numbers, is_sum=rest == _NOTHING)

    def _line(self, i: int) -> ExactSpan:
        return self.lines.lines[i - len(self.lines.topics)].span

    def _result(
        self, topic: str, told: ExactSpan, terms: Mapping[str, Term], numbers: Iterable[int], *, is_sum: bool
    ) -> Iterator[Result]:
        span = self._as_value(topic, told)
        others = [term for id_, term in terms.items() if id_ != topic]
        claims = self._claims(term.topic for term in others)
        own = self.solution.given.span(topic)
        if span is None or own is None or not (claims or _lies_above(own, span)):
            return
        rule = self._rule(numbers, terms.values())
        sum, why = self._reckoned(terms[topic], others) if is_sum else ("", self._from(term.topic for term in others))
        yield Result(
            self.solution, min(numbers), self.solution.system.topics[topic], span, claims, Joint(rule, sum, why)
        )

    def ends(self, topic: str, low: Extreme | None, high: Extreme | None) -> Iterator[Result]:
        """How low and how high a topic can be."""
        n = len(self.lines.topics)
        held_by = {i for each in (low, high) if each for i in each.held_by}
        numbers = {self.lines.lines[i - n].rule for i in held_by if i >= n}
        others = [self.lines.topics[i] for i in sorted(held_by) if i < n and self.lines.topics[i] != topic]
        span = self._as_value(topic, Interval(low and low.value, high and high.value))
        own, claims = self.solution.given.span(topic), self._claims(others)
        if span is None or not claims or not numbers or (own is not None and own.inside(span)):
            return
        ids = dict.fromkeys(term.topic for number in sorted(numbers) for term in self.solution.system.terms[number])
        joint = Joint(self._rule(numbers, [Term(1, id_) for id_ in ids]), "", self._from(others))
        yield Result(self.solution, min(numbers), self.solution.system.topics[topic], span, claims, joint)

    def _as_value(self, topic: str, told: ExactSpan) -> Interval[Any] | None:
        """A span as the topic has it; None where it says nothing."""
        if self.solution.system.topics[topic].value_type.lies_in_time:
            low, high = told.low, told.high
            days = Interval(None if low is None else Decimal(floor(low)), None if high is None else Decimal(ceil(high)))
            return _unless_open(arithmetic.as_dates(days))
        amount = as_decimals(told)
        return None if amount == arithmetic.NOT_GIVEN else _unless_open(amount)

    def _claims(self, topics: Iterable[str]) -> tuple[Claim, ...]:
        found = {claim.id: claim for topic in topics for claim in self.solution.given.resting_on(topic)}
        return tuple(found[id_] for id_ in sorted(found))

    def _rule(self, numbers: Iterable[int], terms: Iterable[Term]) -> Rule:
        rules = [self.solution.system.rules[number] for number in sorted(numbers)]
        return Rule(JOINED.join(rule.text for rule in rules), rules[0].place, False, (tuple(terms), ()))

    def _from(self, topics: Iterable[str]) -> str:
        """`from men 40 and others 30`."""
        values = {topic: self.solution.given.value(topic) for topic in sorted(topics)}
        told = listed([f"{topic} {value.printed()}" for topic, value in values.items() if value])
        return f"from {told}" if told else _ALONE

    def _reckoned(self, own: Term, others: list[Term]) -> tuple[str, str]:
        """The arithmetic, where it is more than a figure, and to which equation the rules come, or what it is from."""
        if not others:
            return "", _ALONE
        sum = solved_sum(own, others, self._figure)
        if any(term.factor != ONCE for term in (own, *others)):
            return sum, self._from(term.topic for term in others)
        return sum if " " in sum else "", f"as {own.topic} = {solved_sum(own, others, lambda term: term.topic)}"

    def _figure(self, term: Term) -> str:
        if term not in self._figures:
            self._figures[term] = self._worded(term)
        return self._figures[term]

    def _worded(self, term: Term) -> str:
        value = self.solution.given.value(term.topic)
        return f"{times_told(term)}{in_sum(value)}" if value else ""


def _lies_above(one: Interval[Any], two: Interval[Any]) -> bool:
    """Whether one span lies above another: what lies below what nobody gives is only a figure below 0."""
    return one.low is not None and two.high is not None and bool(one.low > two.high)


def _unless_open(span: Interval[Any] | None) -> Interval[Any] | None:
    return None if span is None or arithmetic.is_open(span) else span


def _smallest(shares: Mapping[int, Fraction]) -> dict[int, Fraction]:
    """The same shares in the smallest whole numbers."""
    scale = lcm(*(share.denominator for share in shares.values()))
    common = gcd(*(int(share * scale) for share in shares.values()))
    return {i: share * scale / common for i, share in shares.items()}


def _term(topic: str, share: Fraction) -> Term:
    return Term(1 if share > 0 else -1, topic, factor=Decimal(abs(share.numerator)))


def _times(share: Fraction, span: ExactSpan) -> ExactSpan:
    low, high = (None if end is None else share * end for end in (span.low, span.high))
    return Interval(low, high) if share > 0 else Interval(high, low)


def _without_each(spans: Sequence[ExactSpan], rest: ExactSpan) -> list[ExactSpan]:
    """For each span the sum of all others and of a rest."""
    before = accumulate(spans[:-1], _add, initial=rest)
    after = [*accumulate(reversed(spans[1:]), _add, initial=_NOTHING)][::-1]
    return [_add(one, two) for one, two in zip(before, after, strict=True)]


def _add(one: ExactSpan, two: ExactSpan) -> ExactSpan:
    low = None if one.low is None or two.low is None else one.low + two.low
    return Interval(low, None if one.high is None or two.high is None else one.high + two.high)

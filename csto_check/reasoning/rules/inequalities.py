"""Inequalities (`<=`) held against all claims, within and across sources, where no possible value keeps them.

A plan is not held against an outcome. A figure that changes with time is held against one of the
same date; a part of a growing count also against a later whole (docs/verdicts.md).
"""

from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations, product, starmap
from math import inf
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from csto_check.facts.model import Base, Changes, Claim, Rule
from csto_check.facts.terms import keyed
from csto_check.reasoning.comparing.course import Course
from csto_check.reasoning.rules.arithmetic import Number
from csto_check.reasoning.rules.between_dates import TimeBetween, between_in
from csto_check.reasoning.rules.parties import Parties, bottom, top
from csto_check.reasoning.rules.sides import Side, SideValue, close_of, side_values
from csto_check.values.value import Compares

if TYPE_CHECKING:
    from csto_check.reasoning.rules.list_parties import ListParties


class Breach(NamedTuple):
    """Two values that break an order: the left one lies wholly above the right one and is not close to it, or has a
    name it lacks.

    An equation with the size of a list can be broken too, by two numbers of names; `under` are then the topics
    on which claims tell the same contradiction, and `right_by` is the rule of the right one where it is another.

    `repeats` tells that it adds nothing to a dispute that stands already: the two sources are apart on
    one of the two topics, or one of them breaks the order by itself. A source that is inconsistent on a topic
    is in dispute with itself there.
    """

    rule: Rule
    left: SideValue
    right: SideValue
    repeats: bool
    under: tuple[str, ...] = ()
    right_by: Rule | None = None

    def claims(self) -> tuple[Claim, ...]:
        return (*self.left.claims, *self.right.claims)

    def topics(self) -> set[str]:
        return {claim.topic for claim in self.claims()}


class Inequality(NamedTuple):
    """Two sides of a rule with what is said on them, the left not to exceed the right; `topics` are those of both."""

    rule: Rule
    left: Sequence[SideValue]
    right: Sequence[SideValue]
    changes: Changes | None
    topics: frozenset[str]


class Order:
    """The sides of a rule from left to right, with what is said on each.

    `by_topic` holds the claims that count, derived ones with them.
    """

    def __init__(self, rule: Rule, base: Base, by_topic: Mapping[str, Sequence[Claim]]) -> None:
        between = between_in(rule, base)
        self.rule, self._base = rule, base
        if rule.has_sizes():
            self._base, self._said = _said_of_sizes(rule, by_topic, base, between)
        else:
            self._said = [side_values(side, by_topic, base, between) for side in rule.sides]
        self._topics = [frozenset(term.topic for term in side) for side in rule.sides]
        self._ways = [{self._base.topics[topic].changes for topic in topics} for topics in self._topics]
        self._may_be_close = any(base.topics[topic].setting.close for topic in rule.topics())

    def every_two(self) -> Iterator[Inequality]:
        """Every two of its sides."""
        return starmap(self._of, combinations(range(len(self._said)), 2))

    def that_may_break(self) -> Iterator[Inequality]:
        """The same without those on which nothing on the left lies above anything on the right."""
        lefts: list[tuple[Number, int]] = []
        for j, (most, least) in enumerate(self._ends):
            yield from (self._of(i, j) for _, i in lefts[bisect_right(lefts, least, key=itemgetter(0)) :])
            insort(lefts, (most, j))

    def of_topic(self, topic: str) -> Iterator[Inequality]:
        """The same with a topic on one side."""
        place = next(i for i, topics in enumerate(self._topics) if topic in topics)
        most, least = self._ends[place]
        yield from (self._of(i, place) for i in range(place) if self._ends[i][0] > least)
        yield from (self._of(place, j) for j in range(place + 1, len(self._ends)) if most > self._ends[j][1])

    @cached_property
    def _ends(self) -> list[tuple[Number, Number]]:
        """The highest low and the lowest high end on each side; of lists, and what may be close, all may break it."""
        if self._may_be_close or any(side[0].value.compares is not Compares.ON_A_LINE for side in self._said if side):
            return [(inf, -inf) if side else (-inf, inf) for side in self._said]
        return [(max(map(bottom, side), default=-inf), min(map(top, side), default=inf)) for side in self._said]

    def _of(self, i: int, j: int) -> Inequality:
        left, right = self._said[i], self._said[j]
        if self._may_be_close:
            left, right = _as_close(left, right, [self.rule.sides[i], self.rule.sides[j]], self._base)
        changes = _changes(self._ways[i] | self._ways[j])
        return Inequality(self.rule, left, right, changes, self._topics[i] | self._topics[j])


def _as_close(
    left: list[SideValue], right: list[SideValue], sides: Iterable[Side], base: Base
) -> tuple[list[SideValue], list[SideValue]]:
    """The values of two sides, with how close two of them may be and still count as one."""
    close = tuple(dict.fromkeys(found for side in sides if (found := close_of(side, base)) is not None))
    if not close:
        return left, right
    return [each._replace(close=close) for each in left], [each._replace(close=close) for each in right]


def _said_of_sizes(
    rule: Rule, by_topic: Mapping[str, Sequence[Claim]], base: Base, between: TimeBetween
) -> tuple[Base, list[list[SideValue]]]:
    """The base with the sizes of lists, and the values of each side with the claims of lists that sizes rest on."""
    from csto_check.reasoning.rules.sizes import as_listed, sizes_of, with_sizes

    base, by_topic = with_sizes(base), sizes_of(rule, by_topic)
    sides = [side_values(keyed(side), by_topic, base, between) for side in rule.sides]
    return base, [[item._replace(claims=as_listed(item.claims)) for item in side] for side in sides]


def _changes(ways: set[Changes | None]) -> Changes | None:
    return "freely" if "freely" in ways else "grows" if "grows" in ways else None


def broken_topics(found: Iterable[Inequality]) -> set[str]:
    """The topics of all claims that take part in a breach which repeats no dispute: n log n."""
    broken: set[str] = set()
    for inequality in found:
        if not inequality.topics <= broken:
            broken |= {claim.topic for item in _guilty(inequality) for claim in item.claims}
    return broken


def _guilty(inequality: Inequality) -> Iterator[SideValue]:
    for left, right in _comparable(inequality):
        yield from _parties(left, right).guilty()
    if inequality.changes == "grows":
        for planned in (True, False):
            yield from _fallen(*(_with(side, planned) for side in (inequality.left, inequality.right)))


def _parties(left: list[SideValue], right: list[SideValue]) -> "Parties | ListParties":
    if right[0].value.compares is not Compares.AS_A_SET:
        return Parties(left, right)
    from csto_check.reasoning.rules.list_parties import ListParties  # few rules are of lists

    return ListParties(left, right)


def _with(side: Iterable[SideValue], planned: bool) -> list[SideValue]:
    return [item for item in side if item.is_planned is planned]


def _comparable(inequality: Inequality) -> Iterator[tuple[list[SideValue], list[SideValue]]]:
    """The values that may be held against each other: plans or outcomes, and what changes at one date only."""
    for planned in (True, False):
        left, right = _with(inequality.left, planned), _with(inequality.right, planned)
        if not left or not right:
            continue
        if inequality.changes is None:
            yield from (both for both in _of_stretches(left, right) if all(both))
            continue
        dates: dict[object, tuple[list[SideValue], list[SideValue]]] = {}
        for side, found in enumerate((left, right)):
            for item in found:
                if item.has_time:
                    dates.setdefault(item.time, ([], []))[side].append(item)
        yield from (both for both in dates.values() if all(both))


def _of_stretches(
    left: Sequence[SideValue], right: Sequence[SideValue]
) -> Iterator[tuple[list[SideValue], list[SideValue]]]:
    """What gives no time, then what gives one with whatever gives the same or none."""
    times = dict.fromkeys([item.time for item in (*left, *right) if item.holds])
    if not times:
        yield list(left), list(right)
        return
    lasting = [[item for item in side if not item.holds] for side in (left, right)]
    yield lasting[0], lasting[1]
    for time in times:
        found = [[item for item in side if not item.holds or item.time == time] for side in (left, right)]
        yield found[0], found[1]


def _fallen(parts: Sequence[SideValue], wholes: Sequence[SideValue]) -> Iterator[SideValue]:
    """Parts that were certainly greater than a later whole, and such wholes."""
    course = Course([item.figure for item in parts], [item.figure for item in wholes])
    yield from (item for item in parts if course.is_above_later(item.figure))
    yield from (item for item in wholes if course.is_below_earlier(item.figure))


def breaches(found: Iterable[Inequality]) -> list[Breach]:
    """Every two values that break one of some orders: costs what it lists."""
    listed = [breach for inequality in found for breach in (*_at_one_time(inequality), *_after(inequality))]
    return sorted(listed, key=breach_order)


def breach_order(breach: Breach) -> tuple[bool, str, list[str], list[str]]:
    """The key by which breaches are sorted: those that count first."""
    return breach.repeats, breach.rule.text, _ids(breach.left), _ids(breach.right)


def _ids(item: SideValue) -> list[str]:
    return [claim.id for claim in item.claims]


def _at_one_time(inequality: Inequality) -> Iterator[Breach]:
    found: dict[object, Breach] = {}
    for left, right in _comparable(inequality):
        parties = _parties(left, right)
        for one, two in parties.pairs():  # what gives no time comes first, and again with each time
            breach = Breach(inequality.rule, one, two, parties.repeats(one, two))
            found.setdefault((*_ids(one), "", *_ids(two)), breach)
    yield from found.values()


def _after(inequality: Inequality) -> Iterator[Breach]:
    """Parts of a growing count that were greater than a later whole."""
    if inequality.changes != "grows":
        return
    for part, whole in product(inequality.left, inequality.right):
        if part.is_planned is whole.is_planned and _is_fallen(part, whole):
            yield Breach(inequality.rule, part, whole, repeats=False)


def _is_fallen(part: SideValue, whole: SideValue) -> bool:
    low, high = part.reach.low, whole.reach.high
    if part.when.high is None or whole.when.low is None or low is None or high is None:
        return False
    return part.when.high < whole.when.low and bool(low > high)

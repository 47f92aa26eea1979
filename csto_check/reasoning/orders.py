"""Orders (`<=`) held against all claims, within and across sources, where no possible value keeps them.

A plan is not held against an outcome. A figure that changes with time is held against one of the
same date; a part of a growing count also against a later whole (DESIGN, section 5).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import accumulate, combinations, product
from operator import attrgetter, itemgetter
from typing import NamedTuple

from csto_check.facts.model import Base, Claim, Rule
from csto_check.reasoning.ends import Number, high, low, opposite
from csto_check.reasoning.sides import Item, items
from csto_check.values.interval import Interval

_first = itemgetter(0)


class Breach(NamedTuple):
    """Two values that break an order: the left one lies wholly above the right one.

    `repeats` tells that it adds nothing to a dispute that stands on one of the topics already: the
    left value is disputed by one that keeps the order, or the right one is.
    """

    rule: Rule
    left: Item
    right: Item
    repeats: bool

    def topics(self) -> set[str]:
        return {claim.topic for item in (self.left, self.right) for claim in item.claims}


class Order(NamedTuple):
    """Two sides of a rule with what is said on them, the left not to exceed the right."""

    rule: Rule
    left: Sequence[Item]
    right: Sequence[Item]
    changes: str | None


def orders(rule: Rule, base: Base, by_topic: Mapping[str, Sequence[Claim]]) -> Iterator[Order]:
    """Every two sides of a rule; `by_topic` holds the claims that count, derived ones with them."""
    said = [items(side, by_topic, base) for side in rule.sides]
    ways = [{base.topics[term.topic].changes for term in side} for side in rule.sides]
    for i, j in combinations(range(len(said)), 2):
        yield Order(rule, said[i], said[j], _changes(ways[i] | ways[j]))


def _changes(ways: set[str | None]) -> str | None:
    return "freely" if "freely" in ways else "grows" if "grows" in ways else None


def broken_topics(found: Iterable[Order]) -> set[str]:
    """The topics of all claims that take part in a breach which repeats no dispute: n log n."""
    guilty = [item for order in found for item in _guilty(order)]
    return {claim.topic for item in guilty for claim in item.claims}


def _guilty(order: Order) -> Iterator[Item]:
    for left, right in _comparable(order):
        mine, theirs = _stands(left, 1), _stands(right, -1)
        yield from _breaking(mine, theirs)
        yield from _breaking(theirs, mine)
    if order.changes == "grows":
        for planned in (True, False):
            yield from _fallen(*(_with(side, planned) for side in (order.left, order.right)))


def _with(side: Iterable[Item], planned: bool) -> list[Item]:
    return [item for item in side if item.is_planned is planned]


def _comparable(order: Order) -> Iterator[tuple[list[Item], list[Item]]]:
    """The values that may be held against each other: plans or outcomes, and what changes at one date only."""
    for planned in (True, False):
        left, right = _with(order.left, planned), _with(order.right, planned)
        if not left or not right:
            continue
        if order.changes is None:
            yield left, right
            continue
        dates: dict[Interval[datetime], tuple[list[Item], list[Item]]] = {}
        for side, found in enumerate((left, right)):
            for item in found:
                if item.as_of is not None:
                    dates.setdefault(item.as_of, ([], []))[side].append(item)
        yield from dates.values()


class _Stand(NamedTuple):
    """An item's lower end, and the least end of itself and of what it is disputed by.

    A breach lies below the one, and one that repeats nothing below the other, which is None where all
    is disputed. For the right side everything is mirrored, so that both are asked in the same words.
    """

    low: Number
    least: Number | None
    item: Item


def _stands(side: Sequence[Item], way: int) -> list[_Stand]:
    """The items with a lower end. What lies wholly below one disputes it, and may keep the order itself."""
    others = [(end, low(item.span, way)) for item in side if (end := high(item.span, way)) is not None]
    others.sort(key=itemgetter(0))
    ends = [end for end, _ in others]
    least = list(accumulate((start for _, start in others), _lesser))
    found = []
    for item in side:
        start = low(item.span, way)
        below = 0 if start is None else bisect_left(ends, start)
        limit = _lesser(start, least[below - 1]) if below else start
        if start is not None:
            found.append(_Stand(start, limit, item))
    return found


def _lesser(one: Number | None, two: Number | None) -> Number | None:
    """The lesser of two lower ends; None is open, less than all."""
    return None if one is None or two is None else min(one, two)


def _breaking(mine: Iterable[_Stand], theirs: Iterable[_Stand]) -> Iterator[Item]:
    """Those of mine that break the order with one of theirs, where neither is disputed by one that keeps it."""
    ordered = sorted(((each.low, each.least) for each in theirs if each.least is not None), key=itemgetter(0))
    lows = [start for start, _ in ordered]
    greatest = list(accumulate((least for _, least in reversed(ordered)), max))[::-1]
    for stand in mine:
        first = len(lows) if stand.least is None else bisect_right(lows, opposite(stand.least))
        if first < len(lows) and greatest[first] > opposite(stand.low):
            yield stand.item


def _fallen(left: Sequence[Item], right: Sequence[Item]) -> Iterator[Item]:
    """Parts that were certainly greater than a later whole, and such wholes."""
    parts = sorted(((i.when.high, i.span.low, i) for i in left if i.when.high and i.span.low is not None), key=_first)
    wholes = sorted(((i.when.low, i.span.high, i) for i in right if i.when.low and i.span.high is not None), key=_first)
    ends, starts = [end for end, _, _ in parts], [start for start, _, _ in wholes]
    most = list(accumulate((bottom for _, bottom, _ in parts), max))
    least = list(accumulate((top for _, top, _ in reversed(wholes)), min))[::-1]
    for end, bottom, item in parts:
        later = bisect_right(starts, end)
        if later < len(wholes) and least[later] < bottom:
            yield item
    for start, top, item in wholes:
        earlier = bisect_left(ends, start)
        if earlier and most[earlier - 1] > top:
            yield item


def breaches(found: Iterable[Order]) -> list[Breach]:
    """Every two values that break one of some orders: costs what it lists."""
    listed = [breach for order in found for breach in (*_at_one_time(order), *_after(order))]
    return sorted(listed, key=lambda breach: (breach.repeats, breach.rule.text, _ids(breach.left), _ids(breach.right)))


def _ids(item: Item) -> list[str]:
    return [claim.id for claim in item.claims]


def _at_one_time(order: Order) -> Iterator[Breach]:
    for left, right in _comparable(order):
        theirs = sorted(_stands(right, -1), key=attrgetter("low"))
        lows = [stand.low for stand in theirs]
        for stand in _stands(left, 1):
            for other in theirs[bisect_right(lows, opposite(stand.low)) :]:
                yield Breach(order.rule, stand.item, other.item, _repeats(stand, other))


def _repeats(one: _Stand, two: _Stand) -> bool:
    """Whether one of two values in a breach is disputed by one that keeps the order with the other."""
    kept = one.least is None or two.low <= opposite(one.least)
    return kept or two.least is None or two.least <= opposite(one.low)


def _after(order: Order) -> Iterator[Breach]:
    """Parts of a growing count that were greater than a later whole."""
    if order.changes != "grows":
        return
    for part, whole in product(order.left, order.right):
        if part.is_planned is whole.is_planned and _is_fallen(part, whole):
            yield Breach(order.rule, part, whole, repeats=False)


def _is_fallen(part: Item, whole: Item) -> bool:
    if part.when.high is None or whole.when.low is None or part.span.low is None or whole.span.high is None:
        return False
    return part.when.high < whole.when.low and bool(part.span.low > whole.span.high)

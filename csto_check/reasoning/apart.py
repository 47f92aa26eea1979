"""Whether any two of many claims are apart, without asking every pair.

`relation.relate` says how two claims stand to each other; here the same is told of a whole
topic in n log n steps. A law in tests/laws holds the two together.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import combinations, product
from operator import itemgetter
from typing import Any

from csto_check.facts.model import Base, Claim, Topic
from csto_check.reasoning.relation import PLANNED, when
from csto_check.values.base import Relation, Value
from csto_check.values.interval import Interval
from csto_check.values.names import Names

_Timed = tuple[Interval[datetime], Interval[Any]]


def some_apart(known: Sequence[Claim], topic: Topic, base: Base) -> bool:
    """Whether two claims are apart, with no plan and no passing of time between them."""
    sides = [[claim for claim in known if (claim.modality == PLANNED) is planned] for planned in (True, False)]
    if topic.changes is None:
        return any(_apart(side, side) for side in sides)
    if any(_apart(group, group) for side in sides for group in _by_date(side)):
        return True
    return topic.changes == "grows" and any(_fell(side, base) for side in sides)


def some_differ(known: Sequence[Claim]) -> bool:
    """Whether two claims have nothing in common, whatever explains it."""
    return _apart(known, known)


def apart_pairs(known: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Every two claims that have nothing in common, each pair once: costs what it gives, and one sorting."""
    if known and hasattr(known[0].value, "span"):
        yield from _apart_on_a_line(known)
        return
    groups: dict[Value, list[Claim]] = {}
    for claim in known:
        groups.setdefault(claim.value, []).append(claim)
    for (one, some), (two, others) in combinations(groups.items(), 2):
        if one.relation(two) is Relation.APART:
            yield from product(some, others)


def _apart_on_a_line(known: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each claim with all that start above its end."""
    spans: list[tuple[Interval[Any], Claim]] = [(getattr(claim.value, "span"), claim) for claim in known]  # noqa: B009
    starting = sorted(((span.low, claim) for span, claim in spans if span.low is not None), key=itemgetter(0))
    lows = [low for low, _ in starting]
    for span, claim in spans:
        if span.high is not None:
            yield from ((claim, other) for _, other in starting[bisect_right(lows, span.high) :])


def _apart(some: Sequence[Claim], others: Sequence[Claim]) -> bool:
    """Whether a claim of the first has nothing in common with one of the second."""
    return bool(some and others) and _values_apart([c.value for c in some], [c.value for c in others])


def _values_apart(some: list[Value], others: list[Value]) -> bool:
    if hasattr(some[0], "span"):
        return _beyond(some, others) or _beyond(others, some)
    if isinstance(some[0], Names):
        return _lists_apart({v for v in some if isinstance(v, Names)}, {v for v in others if isinstance(v, Names)})
    return len({*some, *others}) > 1


def _lists_apart(some: set[Names], others: set[Names]) -> bool:
    """Two complete lists that differ, or a partial list that a complete one does not hold; partial ones never."""
    full, other_full = {each for each in some if each.complete}, {each for each in others if each.complete}
    if full and other_full and len(full | other_full) > 1:
        return True
    held = [*product(full, others - other_full), *product(other_full, some - full)]
    return any(a.relation(b) is Relation.APART for a, b in held)


def _beyond(some: Iterable[Any], others: Iterable[Any]) -> bool:
    """Whether the highest start of the first lies above the lowest end of the second."""
    lows = [low for value in some if (low := value.span.low) is not None]
    highs = [high for value in others if (high := value.span.high) is not None]
    return bool(lows and highs) and bool(max(lows) > min(highs))


def _by_date(claims: Iterable[Claim]) -> Iterable[list[Claim]]:
    """Claims that give the same `as_of`; those without one belong to nobody."""
    groups: dict[Interval[datetime], list[Claim]] = {}
    for claim in claims:
        if claim.as_of is not None:
            groups.setdefault(claim.as_of.span, []).append(claim)
    return groups.values()


def _fell(claims: Iterable[Claim], base: Base) -> bool:
    """Whether a count was certainly higher before it was lower: one pass along time."""
    timed: list[_Timed] = [(when(claim, base), getattr(claim.value, "span")) for claim in claims]  # noqa: B009
    first = itemgetter(0)
    earlier = sorted(((time.high, span.low) for time, span in timed if time.high and span.low is not None), key=first)
    later = sorted(((time.low, span.high) for time, span in timed if time.low and span.high is not None), key=first)
    highest, done = None, 0
    for start, high in later:
        while done < len(earlier) and earlier[done][0] < start:
            highest = max(highest, earlier[done][1]) if highest is not None else earlier[done][1]
            done += 1
        if highest is not None and highest > high:
            return True
    return False

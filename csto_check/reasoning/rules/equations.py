"""What an equation tells of each of its topics, from what is known of the others."""

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any

from csto_check.facts.model import Term, Topic
from csto_check.reasoning.rules import arithmetic
from csto_check.reasoning.rules.arithmetic import NOTHING, Bounds, add, times
from csto_check.values.interval import Interval

OPEN: Interval[Any] = Interval(None, None)
Known = Sequence[Interval[Any] | None]


def tell(terms: Sequence[Term], known: Known, topics: Mapping[str, Topic]) -> list[Interval[Any]]:
    """For each topic of an equation what the others leave of it; `terms` add up to nothing.

    `known` holds a span for each topic, None where nothing is known: a quantity is then at least 0,
    a date anything. Results are decimals or wall-clock times, open on both sides where nothing follows.
    """
    dated = [i for i, term in enumerate(terms) if topics[term.topic].value_type.lies_in_time]
    days = [i for i in range(len(terms)) if i not in dated]
    amounts = [times(terms[i].sign, arithmetic.amount_of(known[i])) for i in days]
    if not dated:
        return _missing(terms, days, amounts, NOTHING)
    later, earlier = sorted(dated, key=lambda i: -terms[i].sign)
    return _with_dates(terms, known, days, amounts, later, earlier)


def _missing(
    terms: Sequence[Term], places: Sequence[int], amounts: Sequence[Bounds], rest: Bounds
) -> list[Interval[Any]]:
    """What each quantity has to be so that all, with a rest, add up to nothing."""
    others = arithmetic.without_each(amounts)
    return [times(-terms[i].sign, add(other, rest)) for i, other in zip(places, others, strict=True)]


def _with_dates(
    terms: Sequence[Term], known: Known, days: Sequence[int], amounts: Sequence[Bounds], later: int, earlier: int
) -> list[Interval[Any]]:
    """The same where two of the terms are dates: the earlier and the days make the later."""
    found: list[Interval[Any]] = [OPEN] * len(terms)
    end, start = arithmetic.days_of(known[later]), arithmetic.days_of(known[earlier])
    between = times(-1, reduce(add, amounts, NOTHING))
    found[later] = _dates(add(start, arithmetic.distance(between)))
    found[earlier] = _dates(add(end, arithmetic.distance(times(-1, between))))
    difference = arithmetic.days_between(add(end, times(-1, start)))
    for i, span in zip(days, _missing(terms, days, amounts, difference), strict=True) if days else ():
        found[i] = span
    return found


def _dates(days: Bounds) -> Interval[Any]:
    found = arithmetic.as_dates(days)
    return OPEN if found is None else found

"""What an equation tells of each of its topics, from what is known of the others."""

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any

from csto_check.facts.model import Topic
from csto_check.facts.terms import Term
from csto_check.reasoning.rules import arithmetic
from csto_check.reasoning.rules.arithmetic import NOTHING, Bounds, add, multiple, solved, times
from csto_check.reasoning.rules.between_dates import IN_DAYS, TimeBetween
from csto_check.values.interval import Interval

OPEN: Interval[Any] = Interval(None, None)
Known = Sequence[Interval[Any] | None]


def tell(
    terms: Sequence[Term], known: Known, topics: Mapping[str, Topic], between: TimeBetween = IN_DAYS
) -> list[Interval[Any]]:
    """For each topic of an equation what the others leave of it; `terms` add up to nothing.

    `known` holds a span for each topic, None where nothing is known: a quantity is then at least 0,
    a date anything. Results are decimals or wall-clock times, open on both sides where nothing follows.
    """
    dated = [i for i, term in enumerate(terms) if topics[term.topic].value_type.lies_in_time]
    days = [i for i in range(len(terms)) if i not in dated]
    amounts = [multiple(terms[i], arithmetic.amount_of(known[i])) for i in days]
    if not dated:
        return _missing(terms, days, amounts, NOTHING)
    later, earlier = sorted(dated, key=lambda i: -terms[i].sign)
    ends, starts = arithmetic.days_of(known[later]), arithmetic.days_of(known[earlier])
    found: list[Interval[Any]] = [OPEN] * len(terms)
    length = times(-1, reduce(add, amounts, NOTHING))
    found[later], found[earlier] = _dates(between.ends(starts, length)), _dates(between.starts(ends, length))
    for i, span in zip(days, _missing(terms, days, amounts, between.amount(starts, ends)), strict=True) if days else ():
        found[i] = span
    return found


def _missing(
    terms: Sequence[Term], places: Sequence[int], amounts: Sequence[Bounds], rest: Bounds
) -> list[Interval[Any]]:
    """What each quantity has to be so that all, with a rest, add up to nothing."""
    others = arithmetic.without_each(amounts)
    return [solved(terms[i], add(other, rest)) for i, other in zip(places, others, strict=True)]


def _dates(days: Bounds) -> Interval[Any]:
    found = arithmetic.as_dates(days)
    return OPEN if found is None else found

"""Whether any numbers keep some equations, by elimination (J. Fourier, T. Motzkin): not as the program does it."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.rules.given import span_of

Sum = Mapping[str, Fraction]  # topics so many times; "" is the number beside them


def can_all_be(base: Base, said: Iterable[Claim], beside: Sequence[Sum] = ()) -> bool:
    """Whether some numbers keep all rules and claims, and sums that are not to be above 0.

    A number on which no claim is made is at least 0.
    """
    topics = sorted({topic for rule in base.rules for topic in rule.topics()})
    equal: list[Sum] = [{term.topic: Fraction(term.coefficient) for term in rule.terms()} for rule in base.rules]
    sums = [*beside, *(each for topic in topics for each in _bounds(topic, [c for c in said if c.topic == topic]))]
    while equal:
        told, *equal = equal
        topic = next((each for each in told if each and told[each]), None)
        if topic is not None:
            equal, sums = ([_replaced(topic, told, each) for each in some] for some in (equal, sums))
        elif told.get("", 0):
            return False
    for topic in topics:
        sums = _without(topic, sums)
    return all(each.get("", 0) <= 0 for each in sums)


def _bounds(topic: str, said: Sequence[Claim]) -> list[Sum]:
    if not said:
        return [{topic: Fraction(-1)}]
    spans = [span_of(claim.value) for claim in said]
    lows: list[Sum] = [{topic: Fraction(-1), "": Fraction(span.low)} for span in spans if span.low is not None]
    return [*lows, *({topic: Fraction(1), "": -Fraction(span.high)} for span in spans if span.high is not None)]


def _replaced(topic: str, told: Sum, where: Sum) -> Sum:
    """A sum without a topic, for which stands what an equation tells of it."""
    share = where.get(topic, Fraction()) / told[topic]
    return _added(where, told, -share) if share else where


def _added(one: Sum, two: Sum, share: Fraction) -> Sum:
    found = {key: one.get(key, 0) + share * two.get(key, 0) for key in one.keys() | two.keys()}
    return {key: each for key, each in found.items() if each}


def _without(topic: str, sums: Sequence[Sum]) -> list[Sum]:
    """What follows for the other topics: every sum that rises with a topic beside every one that falls."""
    rising, falling = ([each for each in sums if each.get(topic, 0) * way > 0] for way in (1, -1))
    found = [each for each in sums if not each.get(topic)]
    found += [_added(one, two, -one[topic] / two[topic]) for one in rising for two in falling]
    return list({tuple(sorted(_scaled(each).items())): each for each in found}.values())


def _scaled(sum: Sum) -> Sum:
    size = max(map(abs, sum.values()), default=Fraction(1))
    return {key: each / size for key, each in sum.items()}

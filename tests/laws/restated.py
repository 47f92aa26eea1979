"""docs/verdicts.md once more, the slow way: values as plain sets of possibilities, and all pairs."""

from collections.abc import Iterable
from datetime import datetime
from fractions import Fraction
from itertools import combinations, pairwise
from typing import Any

from csto_check.facts.model import Claim
from csto_check.values.value import Unknown, Value
from tests.laws.bases import NAMES, Question

Possible = frozenset[Any]
ORIGIN = datetime(2000, 1, 1)


def known(case: Question) -> list[Claim]:
    return [claim for claim in case.claims if claim.withdrawn is None and not isinstance(claim.value, Unknown)]


def ends(value: Value) -> tuple[Fraction | None, Fraction | None]:
    span: Any = getattr(value, "span")  # noqa: B009
    return _number(span.low), _number(span.high)


def _number(end: Any) -> Fraction | None:
    if isinstance(end, datetime):
        return Fraction((end - ORIGIN).total_seconds())
    return None if end is None else Fraction(end)


def grid(values: Iterable[Value]) -> list[Fraction]:
    """All ends, a point between each two neighbours, and one beyond either side."""
    found = sorted({end for value in values for end in ends(value) if end is not None})
    between = [(low + high) / 2 for low, high in pairwise(found)]
    return sorted([found[0] - 1, *found, *between, found[-1] + 1])


def possibilities(case: Question) -> dict[str, Possible]:
    """What each known claim leaves open."""
    claims, kind = known(case), case.topic.kind
    if kind in ("quantity", "date"):
        points = grid(claim.value for claim in claims) if claims else []
        return {claim.id: frozenset(x for x in points if _holds(claim.value, x)) for claim in claims}
    if kind == "names":
        return {claim.id: _lists(claim.value) for claim in claims}
    return {claim.id: frozenset([claim.value.show().casefold()]) for claim in claims}


def _holds(value: Value, point: Fraction) -> bool:
    low, high = ends(value)
    return (low is None or low <= point) and (high is None or point <= high)


def _lists(value: Any) -> Possible:
    """Every list over four names that a list may stand for."""
    lists = [frozenset(some) for size in range(5) for some in combinations("abcd", size)]
    named = {name.casefold() for name in value.items}
    return frozenset(each for each in lists if (each == named if value.complete else each >= named))


def relation(a: Claim, b: Claim, case: Question) -> str:
    """apart, planned, later or together."""
    possible = possibilities(case)
    if possible[a.id] & possible[b.id]:
        return "together"
    if (a.modality == "planned") != (b.modality == "planned"):
        return "planned"
    return "later" if _later(a, b, case) else "apart"


def _later(a: Claim, b: Claim, case: Question) -> bool:
    if a.holds and b.holds and a.holds.surely_meets(b.holds):
        return False
    if a.holds and b.holds and a.holds.surely_avoids(b.holds):
        return case.topic.changes != "grows" or not _falls(a, b, case)
    if case.topic.changes is None or (a.as_of and b.as_of and a.as_of.span == b.as_of.span):
        return False
    if case.topic.changes == "freely":
        return True
    low, high = (a, b) if min(possibilities(case)[a.id]) < min(possibilities(case)[b.id]) else (b, a)
    earliest, latest = _times(low, case)[0], _times(high, case)[1]
    return earliest is None or latest is None or latest >= earliest


def _falls(a: Claim, b: Claim, case: Question) -> bool:
    """Whether of two times without a common moment the higher figure has the first one (see test_stretches.py)."""
    low, high = (a, b) if min(possibilities(case)[a.id]) < min(possibilities(case)[b.id]) else (b, a)
    assert low.holds and high.holds
    end, start = high.holds.possible.high, low.holds.possible.low
    return end is not None and start is not None and end < start


def _times(claim: Claim, case: Question) -> tuple[datetime | None, datetime | None]:
    if claim.as_of:
        return claim.as_of.span.low, claim.as_of.span.high
    published = case.base.sources[claim.source].published
    return None, published.span.high if published else None


def origin(claim: Claim, case: Question) -> str:
    """The far end of the attribution; RT publishes the source three."""
    while claim.repeats:
        claim = next(other for other in case.claims if other.id == claim.repeats)
    named = [NAMES.get(link.casefold(), link) for link in claim.according_to if link != "eyewitnesses"]
    far = named[-1] if named else claim.source
    return "three" if far == "RT" else far


def witnesses(case: Question) -> dict[str, list[Possible]]:
    """What each independent origin allows at each time: one set where claims share something, else one for each."""
    found: dict[str, dict[object, list[Possible]]] = {}
    for claim in known(case):
        if not _covered(claim, case):
            times = found.setdefault(origin(claim, case), {})
            times.setdefault(claim.holds and claim.holds.spans, []).append(possibilities(case)[claim.id])
    return {name: [one for sets in times.values() for one in _folded(sets)] for name, times in found.items()}


def _folded(sets: list[Possible]) -> list[Possible]:
    shared = frozenset.intersection(*sets)
    return [shared] if shared else sets


def _covered(claim: Claim, case: Question) -> bool:
    if origin(claim, case) != claim.source:
        return False
    quoted = [c for c in known(case) if c.source == claim.source and origin(c, case) != c.source]
    return any(relation(claim, other, case) == "together" for other in quoted)


def verdict(case: Question) -> str:
    """The first that holds."""
    claims = known(case)
    if not claims:
        return "open"
    relations = {relation(a, b, case) for a, b in combinations(claims, 2)}
    if "apart" in relations:
        return "disputed"
    if relations & {"later", "planned"}:
        return "evolving"
    found = witnesses(case)
    if len(found) == 1:
        return "single"
    return "agreed" if _agreed([(name, one) for name, sets in found.items() for one in sets]) else "compatible"


def _agreed(said: list[tuple[str, Possible]]) -> bool:
    return any(
        one == two and name != other and all(one <= every for _, every in said)
        for (name, one), (other, two) in combinations(said, 2)
    )

"""Circular attribution: sources that, on one topic, cite each other and nobody else at the end."""

from collections.abc import Iterable, Mapping

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.relation import is_counted
from csto_check.reasoning.witnesses import as_source
from csto_check.values.name import join


def circles(claims: Iterable[Claim], base: Base) -> list[tuple[str, ...]]:
    """The groups of sources that lead back to each other through attribution or repetition, each in order."""
    cites: dict[str, set[str]] = {}
    for claim in claims:
        if is_counted(claim) and claim.derived is None:
            cites.setdefault(claim.source, set()).update(_cited(claim, base))
    reach = {source: _reached(source, cites) for source in cites}
    found = {tuple(sorted(other for other in reach[source] if source in reach.get(other, ()))) for source in cites}
    return sorted(group for group in found if len(group) > 1)


def _cited(claim: Claim, base: Base) -> Iterable[str]:
    """The other sources of the base that a claim names or repeats."""
    named = {as_source(join(link, base.names), base) for link in claim.according_to}
    if claim.repeats is not None:
        named.add(base.by_id[claim.repeats].source)
    return (named & base.sources.keys()) - {claim.source}


def _reached(source: str, cites: Mapping[str, set[str]]) -> set[str]:
    """All that a source leads to; itself where it is part of a circle."""
    found: set[str] = set()
    waiting = list(cites[source])
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(cites.get(name, ()))
    return found

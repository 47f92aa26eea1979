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
    cited_by: dict[str, set[str]] = {}
    for source, others in cites.items():
        for other in others:
            cited_by.setdefault(other, set()).add(source)
    seen: set[str] = set()
    ended = [name for source in cites for name in _walked(source, cites, seen)]
    seen.clear()
    found = [_walked(source, cited_by, seen) for source in reversed(ended)]  # Kosaraju's way, linear in the citations
    return sorted(tuple(sorted(group)) for group in found if len(group) > 1)


def _cited(claim: Claim, base: Base) -> Iterable[str]:
    """The other sources of the base that a claim names or repeats."""
    named = {as_source(join(link, base.names), base) for link in claim.according_to}
    if claim.repeats is not None:
        named.add(base.by_id[claim.repeats].source)
    return (named & base.sources.keys()) - {claim.source}


def _walked(start: str, leads: Mapping[str, set[str]], seen: set[str]) -> list[str]:
    """All that a source leads to and that was not seen before, each after what it leads to itself."""
    done: list[str] = []
    path = [(start, iter({start}))]
    while path:
        name, others = path[-1]
        other = next((other for other in others if other not in seen), None)
        if other is None:
            done.append(name)
            path.pop()
        else:
            seen.add(other)
            path.append((other, iter(leads.get(other, ()))))
    return done[:-1]

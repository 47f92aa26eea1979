"""`repeats` names another claim on the same topic, and never leads back to where it started."""

from collections.abc import Iterator

from csto_check.facts.model import Base, Claim
from csto_check.problem import Problem, did_you_mean


def check(base: Base) -> Iterator[Problem]:
    """One problem for every claim that repeats nothing, another question, or itself."""
    for claim in base.claims:
        if claim.repeats is not None:
            yield from _check(base, claim, claim.repeats)


def _check(base: Base, claim: Claim, repeats: str) -> Iterator[Problem]:
    other = base.by_id.get(repeats)
    if other is None:
        hint = did_you_mean(repeats, base.by_id) or "write source:topic of the other claim"
        yield Problem(claim.place, f'"{claim.id}" repeats "{repeats}", which is no claim', hint)
    elif other.topic != claim.topic:
        yield Problem(claim.place, f'"{claim.id}" repeats a claim on another topic', f"name one on {claim.topic}")
    elif _leads_back(base, claim):
        yield Problem(claim.place, f'"{claim.id}" repeats itself in the end', "leave repeats out of the first of them")


def _leads_back(base: Base, claim: Claim) -> bool:
    seen = {claim.id}
    link = claim.repeats
    while link is not None and link in base.by_id and link not in seen:
        seen.add(link)
        link = base.by_id[link].repeats
    return link == claim.id

"""`repeats` names another claim on the same topic, and never leads back to where it started."""

from collections.abc import Iterator

from csto_check.facts.model import Base, Claim
from csto_check.problem import Problem, Slips


def check(base: Base) -> Iterator[Problem]:
    """One problem for every claim that repeats nothing, another question, or itself."""
    circles, slips = _in_circles(base), Slips(base.by_id)
    for claim in base.claims:
        if claim.repeats is not None:
            yield from _check(base, claim, claim.repeats, circles, slips)


def _check(base: Base, claim: Claim, repeats: str, circles: set[str], slips: Slips) -> Iterator[Problem]:
    other = base.by_id.get(repeats)
    if other is None:
        hint = slips.meant(repeats) or "write the id of the other claim: source:topic"
        yield Problem(claim.place, f'"{claim.id}" repeats "{repeats}", which is not a claim', hint, "B406")
    elif other.topic != claim.topic:
        what, remedy = f'"{claim.id}" repeats a claim on another topic', f"name a claim on {claim.topic}"
        yield Problem(claim.place, what, remedy, "B407")
    elif claim.id in circles:
        remedy = "remove repeats from the earliest of these claims"
        yield Problem(claim.place, f'"{claim.id}" leads back to itself', remedy, "B408")


def _in_circles(base: Base) -> set[str]:
    """The claims that repeat themselves in the end: each chain is followed until it meets one that was seen."""
    seen: set[str] = set()
    found: set[str] = set()
    for claim in base.claims:
        path: dict[str, int] = {}
        link: str | None = claim.id
        while link is not None and link in base.by_id and link not in seen:
            seen.add(link)
            path[link] = len(path)
            link = base.by_id[link].repeats
        if link in path:
            found.update(list(path)[path[link] :])
    return found

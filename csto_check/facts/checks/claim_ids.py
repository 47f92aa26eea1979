"""No two claims have one id: a second claim of a source on a topic needs an `id:` word of its own."""

from collections.abc import Iterator

from csto_check.facts.model import Base
from csto_check.problem import Problem


def check(base: Base) -> Iterator[Problem]:
    """One problem for every claim whose id another has already."""
    seen: dict[str, str] = {}
    for claim in sorted(base.claims, key=lambda claim: claim.place):
        if claim.id in seen:
            what = f'duplicate claim "{claim.id}" (first at {seen[claim.id]})'
            has_word = claim.id.count(":") > 1
            remedy = "choose another id" if has_word else "add a one-word id, such as id: headline"
            yield Problem(claim.place, what, remedy, "B405")
        seen.setdefault(claim.id, str(claim.place))

"""Of several claims that give one figure: who said it first, and who repeated it."""

from collections.abc import Iterable
from datetime import datetime

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.witnesses import origin
from csto_check.values.name import key


def first_said(claims: Iterable[Claim], base: Base) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """Those who said it first, and those who repeated it, each in the order in which they were published.

    A claim repeats another if both go back to one origin, or if it was certainly published later. Where nothing
    tells which of two came first, neither is said to repeat the other.
    """
    ordered = sorted(claims, key=lambda claim: _said(claim, base))
    published = base.sources[ordered[0].source].published
    heard: set[str] = set()
    first: list[Claim] = []
    repeated: list[Claim] = []
    for claim in ordered:
        name = key(origin(claim, base))
        known = name in heard or _is_after(claim, published.span.high if published else None, base)
        (repeated if known else first).append(claim)
        heard.add(name)
    return tuple(first), tuple(repeated)


def _said(claim: Claim, base: Base) -> tuple[bool, datetime, bool, str]:
    """The order of speaking: who takes over a wording comes last, on one day a source's own words come first."""
    published = base.sources[claim.source].published
    high = published.span.high if published else None
    return claim.repeats is not None, high or datetime.max, origin(claim, base) != claim.source, claim.id


def _is_after(claim: Claim, moment: datetime | None, base: Base) -> bool:
    published = base.sources[claim.source].published
    low = published.span.low if published else None
    return bool(low and moment and low > moment)

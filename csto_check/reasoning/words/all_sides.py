"""All sides of a contradiction in one sentence: `nd says 1992; nex24 (2002) and Novastan (2003) say otherwise`."""

from collections.abc import Sequence

from csto_check.facts.model import Base, Claim
from csto_check.grouped import grouped
from csto_check.prose import listed
from csto_check.reasoning.words.speaking import in_brackets, manner_and_stretch, says, speaker
from csto_check.values.base import Relation

_Side = Sequence[Claim]


def sides_told(sides: Sequence[_Side], base: Base) -> str:
    """What all sides say, without the distance between them."""
    first, *others = sides
    if len(others) == 1 and len(others[0]) > 1 and _is_plain(others[0]) and _values(others[0]) > 1:
        return f"{_side(first, base)}; {listed(_each(others[0], base))} say otherwise"
    return "; ".join(_side(side, base) for side in sides)


def _is_plain(side: _Side) -> bool:
    return not any(claim.derived for claim in side)


def _values(side: _Side) -> int:
    return len({claim.value.printed() for claim in side})


def _each(side: _Side, base: Base) -> list[str]:
    """`nex24 (2002)`, `Novastan (October 2002, planned)`"""
    return [f"{who}{in_brackets(_values_told(claims, base))}" for who, claims in _by_speaker(side, base).items()]


def _by_speaker(side: _Side, base: Base) -> dict[str, list[Claim]]:
    return grouped(side, lambda claim: speaker(claim, base))


def _values_told(claims: _Side, base: Base) -> str:
    """What one speaker says, without what he says more precisely beside it."""
    said = [
        f"{claim.value.printed()}, {manner_and_stretch(claim, base)}".removesuffix(", ") for claim in _precise(claims)
    ]
    return " and ".join(dict.fromkeys(said))


def _precise(claims: _Side) -> list[Claim]:
    narrower = [each.value for each in claims]
    return [each for each in claims if not any(other.relation(each.value) is Relation.NARROWER for other in narrower)]


def _side(side: _Side, base: Base) -> str:
    """What one side says, each value once: `nd and RT say 3,000 soldiers`, `nex24 says 2002, Novastan says 2003`."""
    precise = [claim for claims in _by_speaker(side, base).values() for claim in _precise(claims)]
    alike = grouped(
        precise, lambda claim: (claim.value.printed(), manner_and_stretch(claim, base), claim.derived is not None)
    )
    return ", ".join(_alike(claims, base) for claims in alike.values())


def _alike(claims: _Side, base: Base) -> str:
    """What claims with one value in one manner say."""
    speakers = {speaker(claim, base): claim for claim in reversed(claims)}
    if len(speakers) == 1 or claims[0].derived:
        return " and ".join(says(claim, base, timed=False) for claim in reversed(speakers.values()))
    manner = in_brackets(manner_and_stretch(claims[0], base))
    return f"{listed(reversed(speakers))} say {claims[0].value.printed()}{manner}"

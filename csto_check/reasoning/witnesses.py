"""Who a claim goes back to, and which claims are one witness."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.comparing.many import many
from csto_check.reasoning.relation import is_counted
from csto_check.values.name import join, key
from csto_check.values.value import Value


class Witness(NamedTuple):
    """One independent origin with one value, and the claims it stands behind.

    An origin whose claims do not all share something is one Witness for each claim.
    """

    name: str
    value: Value
    claims: tuple[Claim, ...]


def origin(claim: Claim, base: Base) -> str:
    """The far end of a claim's attribution: a name of the base, or the id of a source.

    Unnamed links are passed over, so two outlets that cite one agency "citing eyewitnesses"
    stay one witness. A claim that repeats another has that one's origin, a derived one its witness.
    """
    if claim.derived is not None:
        return claim.derived.witness
    claim = base.first_of.get(claim.id, claim)
    for link in reversed(claim.according_to):
        name = join(link, base.names)
        if key(name) not in base.unnamed:
            return as_source(name, base)
    return claim.source


def as_source(name: str, base: Base) -> str:
    """The source of the base that a name stands for, if just one is called or published so; else the name."""
    if name in base.sources:
        return name
    return base.publishers.get(key(name)) or name


def witness_of(claims: Iterable[Claim], base: Base) -> dict[str, str | None]:
    """Each claim's witness by its id; None for unknowns, withdrawn claims and words that add no witness.

    A source's own words add none beside a claim that it attributes and does not contradict. An outcome
    beside a plan, or a later count, says something else than the speaker did.
    """
    known = [claim for claim in claims if is_counted(claim)]
    if len(known) < 2:
        return {claim.id: None for claim in claims} | {claim.id: origin(claim, base) for claim in known}
    origins = _one_spelling({claim.id: origin(claim, base) for claim in known}, base)
    quoted: dict[str, list[Value]] = {}
    for claim in known:
        if origins[claim.id] != claim.source:
            quoted.setdefault(claim.source, []).append(claim.value)
    said = {source: many(values) for source, values in quoted.items()}
    covered = {
        claim.id
        for claim in known
        if origins[claim.id] == claim.source and claim.source in said and said[claim.source].any_shares(claim.value)
    }
    return {claim.id: None for claim in claims} | {
        claim.id: None if claim.id in covered else origins[claim.id] for claim in known
    }


def _one_spelling(origins: dict[str, str], base: Base) -> dict[str, str]:
    """Origins that differ in case alone under one name: a source's id, else the first in order."""
    spelled: dict[str, str] = {}
    for name in sorted(set(origins.values()), key=lambda name: (name not in base.sources, name)):
        spelled.setdefault(key(name), name)
    return {id_: spelled[key(name)] for id_, name in origins.items()}


def witnesses(claims: Iterable[Claim], witness_names: dict[str, str | None]) -> list[Witness]:
    """The witnesses of a topic, sorted by name; the claims of one are folded into what they allow together.

    Claims that say from when to when they hold are only folded with those of the same time.
    """
    groups: dict[str, dict[object, list[Claim]]] = {}
    for claim in claims:
        name = witness_names[claim.id]
        if name is not None:
            groups.setdefault(name, {}).setdefault(claim.holds and claim.holds.spans, []).append(claim)
    return [witness for name in sorted(groups) for some in groups[name].values() for witness in _fold(name, some)]


def _fold(name: str, claims: list[Claim]) -> list[Witness]:
    shared = shared_by([claim.value for claim in claims])
    if shared is None:
        return [Witness(name, claim.value, (claim,)) for claim in claims]
    return [Witness(name, shared, tuple(claims))]


def shared_by(values: Sequence[Value]) -> Value | None:
    """The value that all allow, or None where they share nothing."""
    shared: Value | None = values[0].meet_all(values[1:])
    return shared

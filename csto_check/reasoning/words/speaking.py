"""Who says what, in the words of a sentence."""

from csto_check.facts.model import Base, Claim, Derived
from csto_check.reasoning.witnesses import origin
from csto_check.values.base import listed
from csto_check.values.name import join, key


def speaker(claim: Claim, base: Base) -> str:
    """Who says it: the far end of the attribution, with the source that quotes it.

    Of a derived claim everybody whose claims it rests on: `Mayor Lind and Dr Stone (in herald)`.
    """
    if claim.derived:
        return _speakers(claim.source, claim.derived, base)
    name = origin(claim, base)
    if key(name) != key(claim.source):
        return f"{name} (in {claim.source})"
    nobody = claim.according_to[-1] if claim.according_to else ""
    return f"{claim.source} (citing {nobody})" if key(join(nobody, base.names)) in base.unnamed else claim.source


def _speakers(source: str, derived: Derived, base: Base) -> str:
    names = {key(name): name for id_ in derived.from_ if (name := origin(base.by_id[id_], base))}
    quoted = sorted(name for each, name in names.items() if each != key(source))
    if not quoted:
        return source
    own = [source] if key(source) in names else []
    return f"{listed([*own, *quoted])} (in {source})"


def says(claim: Claim, base: Base, *, dated: bool = False) -> str:
    """`rt says 3000 (planned, as of 2022-01-08)`; of a derived claim the arithmetic.

    Where a sentence hangs on the time, `dated` tells the publication of a figure that gives no time of its own.
    """
    manner: list[str] = [claim.modality] if claim.modality != "asserted" else []
    published = base.sources[claim.source].published
    if claim.as_of:
        manner.append(f"as of {claim.as_of.show()}")
    elif dated and published:
        manner.append(f"published {published.show()}")
    beside = f" ({', '.join(manner)})" if manner else ""
    if claim.derived:
        return f"what {speaker(claim, base)} {verb_of(claim, base)} gives {claim.derived.arithmetic}{beside}"
    return f"{speaker(claim, base)} says {claim.value.show()}{beside}"


def verb_of(claim: Claim, base: Base) -> str:
    """`says`, or `say` where several voices are behind a derived claim."""
    return "say" if len(voices(claim, base)) > 1 else "says"


def verb(names: list[str]) -> str:
    return "says" if len(names) == 1 else "say"


def voices(claim: Claim, base: Base) -> set[str]:
    """Whose words a claim is made of: its origin, of a derived claim those of all claims it rests on."""
    if claim.derived is None:
        return {key(origin(claim, base))}
    return {key(origin(base.by_id[id_], base)) for id_ in claim.derived.from_}


def against_itself(claims: list[Claim], base: Base) -> str | None:
    """Who contradicts himself with these claims, as a sentence without its stop; None where several voices speak."""
    heard = {voice for claim in claims for voice in voices(claim, base)}
    if len(heard) > 1:
        return None
    sources = sorted({claim.source for claim in claims})
    plain = [claim for claim in claims if claim.derived is None] or claims
    name = origin(plain[0] if plain[0].derived is None else _first(plain[0], base), base)
    if len(sources) > 1:
        return f"Reports that go back to {name} contradict each other"
    if heard == {key(sources[0])}:
        return f"{sources[0]} contradicts itself"
    return f"What {name} says in {sources[0]} contradicts itself"


def _first(claim: Claim, base: Base) -> Claim:
    """A claim in the base that a derived one rests on."""
    assert claim.derived is not None
    return base.by_id[claim.derived.from_[0]]

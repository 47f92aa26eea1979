"""Who says what, in the words of a sentence."""

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.witnesses import origin
from csto_check.values.name import join, key


def speaker(claim: Claim, base: Base) -> str:
    """Who says it: the far end of the attribution, with the source that quotes it."""
    name = origin(claim, base)
    if key(name) != key(claim.source):
        return f"{name} (in {claim.source})"
    nobody = claim.according_to[-1] if claim.according_to else ""
    return f"{claim.source} (citing {nobody})" if key(join(nobody, base.names)) in base.unnamed else claim.source


def says(claim: Claim, base: Base) -> str:
    """`rt says 3000 (planned, as of 2022-01-08)`; of a derived claim the arithmetic."""
    manner = [claim.modality] if claim.modality != "asserted" else []
    if claim.as_of:
        manner.append(f"as of {claim.as_of.show()}")
    if claim.derived:
        told = f" ({', '.join(manner)})" if manner else ""
        return f"by what {speaker(claim, base)} says it is {claim.derived.arithmetic}{told}"
    return f"{speaker(claim, base)} says {claim.value.show()}" + (f" ({', '.join(manner)})" if manner else "")


def verb(names: list[str]) -> str:
    return "says" if len(names) == 1 else "say"


def voices(claim: Claim, base: Base) -> set[str]:
    """Whose words a claim is made of: its origin, of a derived claim those of all claims it rests on."""
    if claim.derived is None:
        return {key(origin(claim, base))}
    return {key(origin(base.by_id[id_], base)) for id_ in claim.derived.from_}

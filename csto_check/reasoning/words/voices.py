"""Who says a claim and in which manner, in a word or two for tables and lines."""

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.witnesses import origin
from csto_check.reasoning.words.speaking import manner_of, unnamed_link


def speaker_name(claim: Claim, base: Base) -> str:
    """The far end of a claim's attribution, else the name of its source: `Kaktus.media`, `nd citing eyewitnesses`.

    Words that go back to nobody in particular are not put in the mouth of those who print them.
    """
    name = base.source_name(origin(claim, base))
    nobody = unnamed_link(base.first_of.get(claim.id, claim), base)
    return f"{name} citing {nobody}" if nobody else name


def manner_told(claim: Claim, base: Base) -> str:
    """`alleged`, `planned`, `hearsay`; of a named speaker `reported`; empty where it is asserted."""
    return manner_of(claim, base) or ("reported" if claim.modality == "reported" else "")

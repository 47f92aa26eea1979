"""Who says a claim, as prose calls them."""

from csto_check.facts.model import Base, Claim
from csto_check.reasoning.witnesses import origin
from csto_check.values.name import join, key


def speaker_name(claim: Claim, base: Base) -> str:
    """The far end of a claim's attribution, else the name of its source: `Kaktus.media`, `nd citing eyewitnesses`.

    Words that go back to nobody in particular are not put in the mouth of those who print them.
    """
    name = prose_name(origin(claim, base), base)
    nobody = _nobody(claim, base)
    return f"{name} citing {nobody}" if nobody else name


def prose_name(name: str, base: Base) -> str:
    """What sentences call an origin: the name of a source of the base, else the name itself."""
    source = base.sources.get(name)
    return source.name if source else name


def _nobody(claim: Claim, base: Base) -> str:
    """The far end of a claim's attribution, where that is nobody in particular."""
    links = base.first_of.get(claim.id, claim).according_to
    return links[-1] if links and key(join(links[-1], base.names)) in base.unnamed else ""

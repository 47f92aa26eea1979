"""Who says something, in prose: speakers and publishers by their names, with the manner in which they say it."""

from csto_check.answers.document import ClaimInfo
from csto_check.prose import joined
from csto_check.views.report.links import Links
from csto_check.views.witness_names import manner_by_rule


def voice_told(claim: ClaimInfo, links: Links, *more: str) -> str:
    """`Kaktus.media (in Novastan; reported)`; of what follows by a rule, that it does."""
    speaker, name = claim["speaker"], links.name(claim["source"])
    is_own = speaker == name or speaker.startswith(f"{name} citing ")
    how = joined("" if is_own else f"in {name}", manner_by_rule(claim), *more)
    return f"{speaker} ({how})" if how else speaker

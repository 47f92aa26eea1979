"""Who says something, in prose: speakers and publishers by their names, with the manner in which they say it."""

from typing import TypeVar

from csto_check.answers.diff import TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.prose import joined
from csto_check.views.report.links import Links

_Topic = TypeVar("_Topic", bound=TopicDiff)


def voice_told(claim: ClaimInfo, links: Links, *more: str) -> str:
    """`Kaktus.media (in Novastan; reported)`; of what follows by a rule, that it does."""
    speaker, name = claim["speaker"], links.name(claim["source"])
    is_own = speaker == name or speaker.startswith(f"{name} citing ")
    how = joined("" if is_own else f"in {name}", claim["manner"], "by rule" if claim["derived"] else "", *more)
    return f"{speaker} ({how})" if how else speaker


def with_names(topic: _Topic) -> _Topic:
    """The topic with its witnesses called as sentences call them, and in which manner they speak."""
    names = _names(topic)

    def named(witnesses: list[str]) -> list[str]:
        return [names.get(each, each) for each in witnesses]

    positions = [
        {**each, "witnesses": named(each["witnesses"]), "also_fits": named(each["also_fits"])}
        for each in topic["positions"]
    ]
    claims = [{**each, "witness": each["witness"] and names[each["witness"]]} for each in topic["claims"]]
    return {**topic, "positions": positions, "claims": claims}  # type: ignore[return-value]


def _names(topic: TopicDiff) -> dict[str, str]:
    """The name of each witness, with its manner where all its claims on the topic share one: `nd (implied)`."""
    found: dict[str, list[ClaimInfo]] = {}
    for claim in topic["claims"]:
        if claim["witness"]:
            found.setdefault(claim["witness"], []).append(claim)
    return {witness: _named(claims) for witness, claims in found.items()}


def _named(claims: list[ClaimInfo]) -> str:
    manners = list(dict.fromkeys(claim["manner"] or "asserted" for claim in claims))
    name = claims[0]["speaker"]
    return name if manners == ["asserted"] else f"{name} ({' and '.join(manners)})"

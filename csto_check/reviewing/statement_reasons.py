"""The reason for a verdict on a statement, in sentences a newspaper could print."""

from collections.abc import Sequence

from csto_check.facts.model import Base, Claim, Resolution
from csto_check.prose import capital, listed, reports_told
from csto_check.reasoning.witnesses import origin
from csto_check.reasoning.words.speaking import says, speaker, verb
from csto_check.reviewing.judge import Judgement, Stance

MOST_TOLD = 3  # claims that a reason tells in their own words


def origins_of(claims: Sequence[Claim], base: Base) -> list[str]:
    """The independent origins of some claims, sorted."""
    return sorted({origin(claim, base) for claim in claims})


def statement_reason(judgement: Judgement, shown: str, base: Base) -> str:
    """Why the verdict is what it is, with what a person decided; `shown` is the value of the text."""
    decided = _decided(base.topics[judgement.claims[0].topic].resolution)
    return _reason(judgement, shown, base) + _corrected(judgement.taken_back, base) + decided


def _decided(resolution: Resolution | None) -> str:
    """What a person decided."""
    if resolution is None:
        return ""
    day, value = resolution.on.printed(), resolution.holds.printed()
    return f" {resolution.by} decided on {day} that {value} holds: {resolution.because}"


def _corrected(claims: Sequence[Claim], base: Base) -> str:
    """Who said the same and took it back."""
    took = ((claim, claim.withdrawn) for claim in claims if claim.withdrawn)
    return "".join(
        f" {speaker(claim, base)} took that back on {on.printed()}: {because}." for claim, (on, because) in took
    )


def _reason(judgement: Judgement, shown: str, base: Base) -> str:
    said, within = in_own_words(judgement.claims, base), close_within(judgement, base)
    close = f"; {shown} is within {within} of that" if within else ""
    if judgement.verdict is Stance.SUPPORTED:
        rounded = f"; {shown} is that figure, rounded" if judgement.rounded else ""
        return f"{said}{_behind(judgement.claims, base)}{rounded}{close}."
    if judgement.verdict is Stance.CONTRADICTED:
        apart = (
            f"{shown} and {judgement.claims[0].value.printed()} are {judgement.gap.sentence()}" if judgement.gap else ""
        )
        return ". ".join(filter(None, (said + _behind(judgement.claims, base), capital(apart)))) + "."
    if judgement.verdict is Stance.DISPUTED:
        against = in_own_words(judgement.against, base)
        mine = f"For {shown}: {said}" if judgement.is_said else f"No source says {shown}. Left open: {said}"
        return f"The sources are divided. {mine}{close}. Against it: {against}."
    if judgement.verdict is Stance.BEHIND:
        return f"The text is older than the base: {in_own_words(judgement.claims, base, dated=True)}."
    if judgement.verdict is Stance.AHEAD:
        dated = in_own_words(judgement.claims, base, dated=True)
        return f"The base is older than the text; update {judgement.claims[0].topic}: {dated}."
    if all(claim.value.written == "unknown" for claim in judgement.claims):
        names = sorted({speaker(claim, base) for claim in judgement.claims})
        return f"{listed(names)} {verb(names)} that it is not known."
    return f"No source says {shown}, and none rules it out: {said}."


def close_within(judgement: Judgement, base: Base) -> str | None:
    """How close a value is that is not what the claims say, and only counts as the same: `1 %`."""
    return str(base.topics[judgement.claims[0].topic].setting.close) if judgement.is_close else None


def in_own_words(claims: Sequence[Claim], base: Base, *, dated: bool = False) -> str:
    """What some claims say, in their own words; those that say the same in the same words once."""
    each = list(dict.fromkeys(_one(claim, base, dated) for claim in claims))
    more = f" and {len(each) - MOST_TOLD} more" if len(each) > MOST_TOLD else ""
    return "; ".join(each[:MOST_TOLD]) + more


def _one(claim: Claim, base: Base, dated: bool) -> str:
    quote = f" (“{claim.quote}”)" if claim.quote else ""
    return f"{says(claim, base, dated=dated)}{quote}"


def _behind(claims: Sequence[Claim], base: Base) -> str:
    """How many reports and how many witnesses, where they differ or are several."""
    reports, names = len(claims), len(origins_of(claims, base))
    if reports == 1:
        return ""
    return f"; {reports_told(reports, 0, names)}"

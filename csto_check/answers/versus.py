"""The sides of a dispute, as documents hold them."""

from collections.abc import Iterable, Mapping
from typing import Annotated, TypedDict

from csto_check.answers.document import GapInfo
from csto_check.facts.model import FIRMNESS, Base, Claim, Modality
from csto_check.grouped import grouped
from csto_check.reasoning.dispute_sides import DisputeSide
from csto_check.reasoning.witnesses import origin
from csto_check.reasoning.words.voices import manner_told, speaker_name
from csto_check.values.name import key


class VoiceInfo(TypedDict):
    """Somebody who stands on a side."""

    speaker: Annotated[str, "in prose: the far end of an attribution, else the name of a source"]
    source: Annotated[str, "name of the source in which it stands"]
    says: Annotated[str, "what that speaker says, printed"]
    modality: Annotated[Modality, "how firmly it is said"]
    manner: Annotated[str, "the same in a word; empty where it is asserted"]
    by_rule: Annotated[bool, "whether it only follows by a rule from what is said"]
    as_of: Annotated[str | None, "printed; null if the topic does not change with time, or no date is given"]
    holds: Annotated[str | None, "from when to when it held, printed; null if that is not told"]


class VersusInfo(TypedDict):
    """One side of a dispute."""

    value: Annotated[str, "what its claims share, in the notation of the base"]
    shown: Annotated[str, "the same in a reader's words"]
    printed: Annotated[str, "the same as a newspaper prints it, with its unit"]
    figure: Annotated[str, "the same without its unit"]
    topics: Annotated[list[str], "what its claims are on: of a broken order one side is on another topic"]
    claims: Annotated[list[str], "ids of its claims, those that say just this first"]
    witnesses: Annotated[list[str], "names of the witnesses behind them"]
    speakers: Annotated[list[str], "who says so, in prose"]
    said_by: Annotated[list[VoiceInfo], "the same with how they say it, those first that say just this"]
    modality: Annotated[Modality, "the firmest of them: nobody asserts what is not asserted here"]
    by_rule: Annotated[bool, "whether no source says it outright"]


class DisputeInOneLine(TypedDict):
    """What the line of a dispute is made of."""

    id: str
    unit: str | None
    versus: list[VersusInfo]
    gap: GapInfo | None


def versus_info(side: DisputeSide, witness_of: Mapping[str, str | None], base: Base) -> VersusInfo:
    """A side with those who stand on it; of a source that quotes somebody who says the same only the speaker."""
    standing = [claim for claim in side.claims if witness_of.get(claim.id)] or side.claims
    said_by = _said_by(standing, side, base)
    return {
        "value": side.value.written,
        "shown": side.value.show(),
        "printed": side.value.printed(),
        "figure": side.value.figure(),
        "topics": list(dict.fromkeys(claim.topic for claim in side.claims)),
        "claims": [claim.id for claim in side.claims],
        "witnesses": sorted({witness_of.get(claim.id) or origin(claim, base) for claim in standing}),
        "speakers": [each["speaker"] for each in said_by],
        "said_by": said_by,
        "modality": min((each["modality"] for each in said_by), key=FIRMNESS.index),
        "by_rule": side.by_rule,
    }


def _said_by(claims: Iterable[Claim], side: DisputeSide, base: Base) -> list[VoiceInfo]:
    """Each speaker once, those first that say just what the side is about, and as firmly as it is said."""
    figure = side.value.figure()

    def rank(claim: Claim) -> tuple[bool, int, bool, int]:
        is_wider = claim.value.figure() != figure
        return is_wider, FIRMNESS.index(claim.modality), claim.derived is not None, len(claim.according_to)

    by_speaker = grouped(sorted(claims, key=rank), lambda claim: key(origin(claim, base)))
    return [_voice(some[0], base) for some in by_speaker.values()]


def _voice(claim: Claim, base: Base) -> VoiceInfo:
    dated = claim.as_of if base.topics[claim.topic].changes else None
    return {
        "speaker": speaker_name(claim, base),
        "source": base.source_name(claim.source),
        "says": claim.value.printed(),
        "modality": claim.modality,
        "manner": _manner(claim, base),
        "by_rule": claim.derived is not None,
        "as_of": dated.printed() if dated else None,
        "holds": claim.holds.printed() if claim.holds else None,
    }


def _manner(claim: Claim, base: Base) -> str:
    """The same as of any claim; of what is reported also by whom."""
    if claim.modality == "reported" and key(origin(claim, base)) != key(claim.source):
        return f"reported by {base.source_name(claim.source)}"
    return manner_told(claim, base)

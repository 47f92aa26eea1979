"""What every document starts with, and records that several documents hold."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Literal, TypedDict

from csto_check.facts import model
from csto_check.facts.grades import Credibility, with_its_words
from csto_check.facts.model import Base, Changes, Claim, Modality, Topic
from csto_check.facts.small_records import JOINED, Derived, Ignore, Withdrawal
from csto_check.reasoning.words.voices import manner_told, speaker_name
from csto_check.values import Kind
from csto_check.values.base import Gap
from csto_check.values.digits import in_json

if TYPE_CHECKING:
    from csto_check.reasoning.verdict import Case
    from csto_check.values.stretch import TimeStretch

VERSION: Literal[1] = 1
topic_of = model.topic_of  # for views, which see documents and no records


class BaseInfo(TypedDict):
    """The base that an answer was made from."""

    title: str | None
    sha256: Annotated[str, "SHA-256 of the base's bytes; of several files, one after the other"]
    shipped: Annotated[bool, "true for the example base that ships with csto-check"]


class TopicHead(TypedDict):
    """What every document says of a topic."""

    id: str
    question: str
    scope: str | None
    kind: Kind
    unit: str | None
    changes: Changes | None
    close: Annotated[str | None, "values no further apart count as one: 1 %, 5 years; null where none are told so"]


class WithdrawalInfo(TypedDict):
    """When and why a source took a claim back."""

    on: str
    because: str


HoldsInfo = TypedDict("HoldsInfo", {"from": str | None, "to": str | None})
HoldsInfo.__doc__ = "From when to when a value held, as written; null for an end that is not told."


class IgnoreInfo(TypedDict):
    """A finding that the base ignores."""

    code: str
    because: str


class GapInfo(TypedDict):
    """The distance between the nearest ends of two values."""

    amount: Annotated[float | None, "in unit"]
    relative: Annotated[float | None, "share of the lower end: 0.2 is 20 %"]
    unit: str | None
    bound: Annotated[str, "empty, 'more than' or 'at least'"]
    text: str
    sentence: Annotated[str, "the same as a sentence ends with it: more than 500 soldiers (20 %) apart"]


DerivedInfo = TypedDict("DerivedInfo", {"rule": str, "from": list[str], "arithmetic": str})
DerivedInfo.__doc__ = 'Where a derived claim comes from: its rule ("and" between several), its claims, its arithmetic.'


def rules_named(derived: DerivedInfo) -> list[str]:
    """Its rule, or those that tell it only together."""
    return derived["rule"].split(JOINED)


class ClaimInfo(TypedDict):
    """One claim. low and high are numbers or ISO 8601 instants with offset, null if open."""

    id: str
    topic: str
    source: str
    value: Annotated[str, "as written in the base, or as it could be"]
    shown: Annotated[str, "the value in a reader's words"]
    printed: Annotated[str, "the value as a newspaper prints it, with its unit"]
    figure: Annotated[str, "the same without its unit"]
    low: float | str | None
    high: float | str | None
    wall_clock: Annotated[list[str | None] | None, "of a date, the earliest and latest wall clock: what is compared"]
    approximate: Annotated[bool, "said with about or almost: its ends are a tolerance and nobody's words"]
    quote: Annotated[str, "the source's own words; empty for a derived claim"]
    translation: Annotated[str | None, "the quote in the language of the questions"]
    at: Annotated[str | None, "where in the source these words are: a page, or a time code"]
    according_to: Annotated[list[str], "nearest first"]
    speaker: Annotated[str, "who says it, in prose: the far end of its attribution, else the name of its source"]
    witness: Annotated[str | None, "null for unknowns, withdrawn claims and words that add no witness"]
    modality: Modality
    manner: Annotated[str, "the same in a word for prose; empty where it is asserted"]
    as_of: str | None
    as_of_printed: Annotated[str | None, "the same as a newspaper prints it"]
    holds: Annotated[HoldsInfo | None, "from when to when the value held; null if that is not told"]
    holds_printed: Annotated[str | None, "the same as a newspaper prints it: from 1870 to 1890"]
    repeats: Annotated[str | None, "id of the claim whose wording this one takes over"]
    withdrawn: WithdrawalInfo | None
    note: str | None
    credibility: Annotated[Credibility | None, "how credible the desk takes it to be; no verdict counts it"]
    credibility_printed: Annotated[str | None, "the same with its words: 2 (probably true)"]
    by_hand: Annotated[str | None, "why the value is right although it cannot be read from the quote"]
    derived: Annotated[DerivedInfo | None, "null for a claim written in the base"]
    echo_of: Annotated[str | None, "the derived claim for the same contradiction that counts instead of this one"]


def base_info(base: Base) -> BaseInfo:
    return {"title": base.title, "sha256": base.sha256, "shipped": base.shipped}


def topic_head(topic: Topic) -> TopicHead:
    return {
        "id": topic.id,
        "question": topic.question,
        "scope": topic.scope,
        "kind": topic.kind,
        "unit": topic.unit,
        "changes": topic.changes,
        "close": None if topic.setting.close is None else str(topic.setting.close),
    }


def claim_info(claim: Claim, case: "Case", base: Base) -> ClaimInfo:
    """A claim in the case of its topic."""
    low, high = claim.value.ends()
    return {
        "id": claim.id,
        "topic": claim.topic,
        "source": claim.source,
        "value": claim.value.written,
        "shown": claim.value.show(),
        "printed": claim.value.printed(),
        "figure": claim.value.figure(),
        "low": low,
        "high": high,
        "wall_clock": claim.value.wall_clock(),
        "approximate": claim.value.is_approximate,
        "quote": claim.quote,
        "translation": claim.translation,
        "at": claim.at,
        "according_to": list(claim.according_to),
        "speaker": speaker_name(claim, base),
        "witness": case.witness_of[claim.id],
        "modality": claim.modality,
        "manner": manner_told(claim, base),
        "as_of": claim.as_of.written if claim.as_of else None,
        "as_of_printed": claim.as_of.printed() if claim.as_of else None,
        "holds": holds_info(claim.holds) if claim.holds else None,
        "holds_printed": claim.holds.printed() if claim.holds else None,
        "repeats": claim.repeats,
        "withdrawn": _withdrawal(claim.withdrawn),
        "note": claim.note,
        "credibility": claim.credibility,
        "credibility_printed": claim.credibility and with_its_words("credibility", claim.credibility),
        "by_hand": claim.by_hand,
        "derived": _derived(claim.derived),
        "echo_of": claim.derived.echo_of if claim.derived else None,
    }


def _withdrawal(taken_back: Withdrawal | None) -> WithdrawalInfo | None:
    return taken_back and {"on": taken_back.on.written, "because": taken_back.because}


def holds_info(stretch: "TimeStretch") -> HoldsInfo:
    from_, to = stretch
    return {"from": from_.written if from_ else None, "to": to.written if to else None}


def _derived(derived: Derived | None) -> DerivedInfo | None:
    return derived and {"rule": derived.rule, "from": list(derived.from_), "arithmetic": derived.arithmetic}


def gap_info(gap: Gap | None) -> GapInfo | None:
    if gap is None:
        return None
    relative = None if gap.relative is None else round(float(gap.relative), 6)
    return {
        "amount": in_json(gap.amount),
        "relative": relative,
        "unit": gap.unit,
        "bound": gap.bound,
        "text": gap.text,
        "sentence": gap.sentence(),
    }


def ignore_infos(ignores: Iterable[Ignore]) -> list[IgnoreInfo]:
    return [{"code": each.code, "because": each.because} for each in ignores]

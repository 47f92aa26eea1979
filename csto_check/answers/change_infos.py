"""What changed between two versions of a base, as documents hold it: records, settings, cues and receipts."""

from typing import Annotated, Literal, TypedDict

from csto_check.answers.document import ClaimInfo, claim_info
from csto_check.changing.causes import WITHOUT_WEIGHT, Cause
from csto_check.changing.changed import Changed, ChangeKind
from csto_check.changing.receipt_changes import ReceiptChange
from csto_check.changing.rule_changes import RuleChange
from csto_check.changing.setting_changes import SettingChange
from csto_check.changing.told_fields import FieldChange
from csto_check.changing.topic_changes import CueChange
from csto_check.facts.grades import with_its_words
from csto_check.facts.model import Claim, Source, Topic
from csto_check.prose import joined, listed
from csto_check.reasoning.findings import Findings

RuleChangeKind = Literal["added", "removed", "reworded"]
CauseKind = Literal["claim", "topic", "source", "rule", "setting"]
Versions = tuple[Findings, Findings]  # of the older and of the newer version


class FieldChangeInfo(TypedDict):
    """A field that differs; empty where the version has none."""

    field: str
    before: str
    after: str


class ChangeInfo(TypedDict):
    """What happened to a record."""

    change: ChangeKind
    id: str
    was: Annotated[str | None, "the id that it had, if that was another"]
    fields: Annotated[list[FieldChangeInfo], "those that differ; empty for what was added or removed"]


class ClaimChangeInfo(ChangeInfo):
    """A claim that is new, gone, or differs."""

    topic: str
    source: str
    before: Annotated[ClaimInfo | None, "null if the older version has no such claim"]
    after: Annotated[ClaimInfo | None, "null if the newer version has no such claim"]


class SourceChangeInfo(ChangeInfo):
    """A source that is new, gone, or differs."""

    title: str


class TopicChangeInfo(ChangeInfo):
    """A topic that is new, gone, or differs."""

    question: str


class RuleChangeInfo(TypedDict):
    """A rule that is new, gone, or says the same in other words."""

    change: RuleChangeKind
    rule: str
    was: Annotated[str | None, "the rule as it was written, where it is reworded"]
    topics: list[str]


class SettingChangeInfo(TypedDict):
    """Part of a base above its records, such as names, with the entries that came and went."""

    change: Annotated[Literal["added", "changed", "removed"], "added, removed: the name or unit itself"]
    part: str
    id: Annotated[str | None, "the name or unit that the entries belong to"]
    added: list[str]
    removed: list[str]
    told: Annotated[str, "the same in a sentence"]


class CueChangeInfo(TypedDict):
    """A topic whose cues differ."""

    topic: Annotated[str | None, "null for the cues of the whole event"]
    languages: list[str]


class ReceiptChangeInfo(TypedDict):
    """A quote that no receipt covers now."""

    change: Annotated[Literal["lost", "new"], "lost: one covered it before; new: the claim was added"]
    claim: str
    quote: str
    why: str


class CauseInfo(TypedDict):
    """A change that a verdict comes from."""

    kind: CauseKind
    change: str
    id: Annotated[str, "of a claim, topic or source; of a rule its text; of a setting its part"]
    told: Annotated[str, "the same in a sentence"]


def field_infos(fields: tuple[FieldChange, ...]) -> list[FieldChangeInfo]:
    return [{"field": each.field, "before": each.before, "after": each.after} for each in fields]


def content_told(field: str, before: str, after: str) -> str:
    """`1991 → 1992`; what was not there before alone; `a note → none`; a grade with its words."""
    was, is_ = with_its_words(field, before), with_its_words(field, after)
    return f"{was} → {is_ or 'none'}" if was else is_


def _head(change: Changed[Claim] | Changed[Source] | Changed[Topic]) -> ChangeInfo:
    *was, id_ = change.ids
    return {"change": change.kind, "id": id_, "was": was[0] if was else None, "fields": field_infos(change.fields)}


def claim_change_info(change: Changed[Claim], both: Versions) -> ClaimChangeInfo:
    before, after = (
        claim_info(claim, findings.case(claim.topic), findings.base) if claim else None
        for claim, findings in zip((change.before, change.after), both, strict=True)
    )
    claim = change.last
    return {**_head(change), "topic": claim.topic, "source": claim.source, "before": before, "after": after}


def source_change_info(change: Changed[Source]) -> SourceChangeInfo:
    return {**_head(change), "title": change.last.title}


def topic_change_info(change: Changed[Topic]) -> TopicChangeInfo:
    return {**_head(change), "question": change.last.question}


def rule_change_info(change: RuleChange) -> RuleChangeInfo:
    was = change.before.text if change.kind == "reworded" and change.before else None
    return {"change": change.kind, "rule": change.rule.text, "was": was, "topics": change.rule.topics()}


def setting_change_info(change: SettingChange) -> SettingChangeInfo:
    return {
        "change": change.kind,
        "part": change.part,
        "id": change.id or None,
        "added": list(change.added),
        "removed": list(change.removed),
        "told": setting_told(change),
    }


def setting_told(change: SettingChange) -> str:
    """`names: Tokayev gained “tokajew”`; `title: “A” became “B”`; `units: tonnes was added`."""
    added, removed = (listed([f"“{each}”" for each in entries]) for entries in (change.added, change.removed))
    start = joined(f"{change.part}:", change.id, by=" ")
    if change.kind != "changed":
        return joined(
            f"{start} was {change.kind}",
            joined(added if change.added else "", removed if change.removed else ""),
            by=": ",
        )
    if change.added and change.removed:
        is_one = len(change.added) == len(change.removed) == 1
        return f"{start} {removed} became {added}" if is_one else f"{start} gained {added} and lost {removed}"
    return f"{start} gained {added}" if change.added else f"{start} lost {removed}"


def cue_change_info(change: CueChange) -> CueChangeInfo:
    return {"topic": change.topic or None, "languages": list(change.languages)}


def receipt_change_info(change: ReceiptChange) -> ReceiptChangeInfo:
    return {"change": change.kind, "claim": change.claim.id, "quote": change.claim.quote, "why": change.why}


def cause_info(cause: Cause) -> CauseInfo:
    if isinstance(cause, RuleChange):
        told = f"the rule {cause.rule.text} was {cause.kind}"
        return {"kind": "rule", "change": cause.kind, "id": cause.rule.text, "told": told}
    if isinstance(cause, SettingChange):
        return {"kind": "setting", "change": cause.kind, "id": cause.part, "told": setting_told(cause)}
    return {"kind": _kind_of(cause), "change": cause.kind, "id": cause.ids[-1], "told": record_told(cause)}


def _kind_of(cause: Changed[Claim] | Changed[Topic] | Changed[Source]) -> CauseKind:
    kinds: dict[type, CauseKind] = {Claim: "claim", Topic: "topic", Source: "source"}
    return kinds[type(cause.last)]


def record_told(change: Changed[Claim] | Changed[Topic] | Changed[Source]) -> str:
    """`nd:founded changed: value 1992 → 1991`, `the topic troops was added`; of a whole claim what it says."""
    fields = [each for each in change.fields if each.field not in WITHOUT_WEIGHT]
    told = [f"{each.field} {content_told(each.field, each.before, each.after)}" for each in fields]
    if not told and isinstance(change.last, Claim):
        told = [change.last.value.printed()]
    does = "changed" if change.kind in ("changed", "withdrawn") else f"was {change.kind}"
    which = "" if isinstance(change.last, Claim) else f"the {_kind_of(change)} "
    return joined(f"{which}{' → '.join(change.ids)} {does}", ", ".join(told), by=": ")

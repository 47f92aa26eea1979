"""Changes as rows, all with the same columns."""

from collections.abc import Iterator
from typing import TypedDict

from csto_check.answers.change_infos import (
    ChangeInfo,
    ClaimChangeInfo,
    CueChangeInfo,
    ReceiptChangeInfo,
    RuleChangeInfo,
    SettingChangeInfo,
    SourceChangeInfo,
    TopicChangeInfo,
)
from csto_check.answers.verdict_changes import JudgedInfo, VerdictChangeInfo


class ChangesInfo(TypedDict):
    """All changes, by what they are of."""

    verdicts: list[VerdictChangeInfo]
    claims: list[ClaimChangeInfo]
    sources: list[SourceChangeInfo]
    topics: list[TopicChangeInfo]
    rules: list[RuleChangeInfo]
    settings: list[SettingChangeInfo]
    cues: list[CueChangeInfo]
    receipts: list[ReceiptChangeInfo]


class ChangeRow(TypedDict):
    """A row: one field of one change; of what was added or removed the whole."""

    part: str
    change: str
    id: str
    field: str
    before: str
    after: str
    why: str


def change_rows(document: ChangesInfo) -> Iterator[ChangeRow]:
    """The rows of a document, in its order."""
    yield from map(_verdict, document["verdicts"])
    for claim in document["claims"]:
        yield from _record("claim", claim, *_said(claim))
    for source in document["sources"]:
        yield from _record("source", source, *_whole(source, source["title"]))
    for topic in document["topics"]:
        yield from _record("topic", topic, *_whole(topic, topic["question"]))
    yield from _of_whole(document)


def _of_whole(document: ChangesInfo) -> Iterator[ChangeRow]:
    """Rules, settings, cues and receipts."""
    for rule in document["rules"]:
        before = rule["was"] or (rule["rule"] if rule["change"] == "removed" else "")
        after = "" if rule["change"] == "removed" else rule["rule"]
        yield _row("rule", rule["change"], rule["rule"], before=before, after=after)
    for setting in document["settings"]:
        before, after = ("; ".join(entries) for entries in (setting["removed"], setting["added"]))
        yield _row(setting["part"], setting["change"], setting["id"] or "", before=before, after=after)
    for cue in document["cues"]:
        yield _row("cues", "changed", cue["topic"] or "", after=", ".join(cue["languages"]))
    for receipt in document["receipts"]:
        yield _row("receipt", receipt["change"], receipt["claim"], after=receipt["quote"], why=receipt["why"])


def _row(
    part: str, change: str, id_: str, field: str = "", before: str = "", after: str = "", why: str = ""
) -> ChangeRow:
    return {"part": part, "change": change, "id": id_, "field": field, "before": before, "after": after, "why": why}


def _verdict(each: VerdictChangeInfo) -> ChangeRow:
    change = "new dispute" if each["new_dispute"] else "flipped" if each["flipped"] else "other grounds"
    before, after = each["before"], each["after"]
    told = (judged["reason"] if judged else "" for judged in (after or before,))
    return _row("verdict", change, each["topic"], "verdict", _verdict_of(before), _verdict_of(after), *told)


def _verdict_of(judged: JudgedInfo | None) -> str:
    return judged["verdict"] if judged else ""


def _said(claim: ClaimChangeInfo) -> tuple[str, str]:
    before, after = claim["before"], claim["after"]
    return before["value"] if before else "", after["value"] if after else ""


def _whole(change: ChangeInfo, text: str) -> tuple[str, str]:
    """What a record was and is, by a text that stands for it."""
    return "" if change["change"] == "added" else text, "" if change["change"] == "removed" else text


def _record(part: str, change: ChangeInfo, before: str, after: str) -> Iterator[ChangeRow]:
    if change["was"] is not None:
        yield _row(part, change["change"], change["id"], "id", change["was"], change["id"])
    elif not change["fields"]:
        yield _row(part, change["change"], change["id"], "", before, after)
    for each in change["fields"]:
        yield _row(part, change["change"], change["id"], each["field"], each["before"], each["after"])

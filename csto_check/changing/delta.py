"""All that differs between two versions of a base."""

from collections.abc import Iterator
from typing import NamedTuple

from csto_check.changing.causes import AllChanges, Cause, causes_of
from csto_check.changing.claim_changes import claim_changes
from csto_check.changing.flips import VerdictChange, verdict_changes
from csto_check.changing.receipt_changes import ReceiptChange, Receipts, receipt_changes
from csto_check.changing.rule_changes import rule_changes
from csto_check.changing.setting_changes import setting_changes
from csto_check.changing.source_changes import renamed_sources, source_changes
from csto_check.changing.topic_changes import CueChange, cue_changes, differing_keys, topic_changes
from csto_check.facts.model import Base
from csto_check.reasoning.findings import Findings


class Explained(NamedTuple):
    """A verdict that changed, and the changes that it comes from."""

    change: VerdictChange
    causes: list[Cause]


class Delta(NamedTuple):
    """What differs: verdicts, records, cues and receipts."""

    verdicts: list[Explained]
    records: AllChanges
    cues: list[CueChange]
    receipts: list[ReceiptChange]


def delta(old: Findings, new: Findings, receipts: tuple[Receipts, Receipts]) -> Delta:
    """The difference of two bases, with their cues and the receipts of each; verdicts as the findings have them."""
    records = _records(old.base, new.base)
    renames = renamed_sources(old.base.sources, new.base.sources)
    claimed = {each.last.topic for each in records.claims}
    verdicts = verdict_changes(old, new, renames, claimed)
    return Delta(
        verdicts=[Explained(each, causes_of(each, old, new, records)) for each in verdicts],
        records=records,
        cues=list(_cues(old.base, new.base)),
        receipts=list(receipt_changes(old.base, new.base, receipts, records.claims)),
    )


def _records(old: Base, new: Base) -> AllChanges:
    renames = renamed_sources(old.sources, new.sources)
    return AllChanges(
        claims=claim_changes(old.by_id, new.by_id, renames),
        sources=source_changes(old.sources, new.sources),
        topics=topic_changes(old.topics, new.topics),
        rules=list(rule_changes(old.rules, new.rules)),
        settings=list(setting_changes(old, new)),
    )


def _cues(old: Base, new: Base) -> Iterator[CueChange]:
    if languages := differing_keys(old.about.words, new.about.words):
        yield CueChange("", languages)
    yield from cue_changes(old.topics, new.topics)

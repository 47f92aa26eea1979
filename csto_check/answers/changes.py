"""What changed between two versions of a base: the verdicts first, then what they rest on."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Literal, NamedTuple, TypedDict

from csto_check.answers.change_infos import (
    ClaimChangeInfo,
    CueChangeInfo,
    ReceiptChangeInfo,
    RuleChangeInfo,
    SettingChangeInfo,
    SourceChangeInfo,
    TopicChangeInfo,
    Versions,
    claim_change_info,
    cue_change_info,
    receipt_change_info,
    rule_change_info,
    setting_change_info,
    source_change_info,
    topic_change_info,
)
from csto_check.answers.change_rows import ChangeRow, change_rows
from csto_check.answers.document import VERSION, BaseInfo, base_info
from csto_check.answers.filtering import FilterInfo, filter_info
from csto_check.answers.rows import Rows
from csto_check.answers.selection import select_sources, select_topics
from csto_check.answers.verdict_changes import VerdictChangeInfo, verdict_change_info
from csto_check.changing.delta import Delta, delta
from csto_check.changing.flips import VerdictChange, verdict_changes
from csto_check.changing.source_changes import renamed_sources
from csto_check.evidence.gather import receipts_of
from csto_check.facts.cue_files import with_cues
from csto_check.facts.model import Base
from csto_check.reasoning.findings import Findings


class OldBaseInfo(BaseInfo):
    """The older version."""

    revision: Annotated[str | None, "in its git repository, as it was asked for; null for a file"]


class Document(TypedDict):
    """The answer of csto-check changes: flipped verdicts first, all else by topic or id."""

    csto_check: Literal[1]
    command: Literal["changes"]
    base: BaseInfo
    old: OldBaseInfo
    filter: Annotated[FilterInfo | None, "null if all sources were asked"]
    n_flipped: Annotated[int, "verdicts that are others now"]
    n_new_disputes: Annotated[int, "of them, topics that are disputed now and were not before"]
    n_left_out: Annotated[int, "changes of other sources and topics than were asked for, verdicts apart"]
    n_flipped_whole: Annotated[int | None, "n_flipped of the whole base; null if all was asked"]
    n_new_disputes_whole: Annotated[int | None, "n_new_disputes of the whole base; null if all was asked"]
    verdicts: list[VerdictChangeInfo]
    claims: list[ClaimChangeInfo]
    sources: list[SourceChangeInfo]
    topics: list[TopicChangeInfo]
    rules: list[RuleChangeInfo]
    settings: list[SettingChangeInfo]
    cues: list[CueChangeInfo]
    receipts: list[ReceiptChangeInfo]


def answer(base: Base, old: Base, topics: Sequence[str] = (), sources: Sequence[str] = ()) -> Document:
    """What differs in a base from an older version of it; raises CannotRun.

    With topics, only what concerns them and those below; with sources, only their claims and what they alone come to.
    """
    old, base = with_cues(old), with_cues(base)
    asked = _asked(old, base, topics, sources)
    both = Findings(old, asked.former), Findings(base, asked.sources)
    all_ = delta(*both, (receipts_of(old), receipts_of(base)))
    found, whole = _only(all_, asked), _whole(all_, both, asked)
    verdicts = [verdict_change_info(each, both) for each in found.verdicts]
    return {
        "csto_check": VERSION,
        "command": "changes",
        "base": base_info(base),
        "old": {**base_info(old), "revision": old.store.revision},
        "filter": filter_info(both[1]),
        "n_flipped": sum(each["flipped"] for each in verdicts),
        "n_new_disputes": sum(each["new_dispute"] for each in verdicts),
        "n_left_out": _size(all_) - _size(found),
        "n_flipped_whole": None if whole is None else sum(each.is_flip for each in whole),
        "n_new_disputes_whole": None if whole is None else sum(each.is_new_dispute for each in whole),
        "verdicts": verdicts,
        "claims": [claim_change_info(each, both) for each in found.records.claims],
        "sources": list(map(source_change_info, found.records.sources)),
        "topics": list(map(topic_change_info, found.records.topics)),
        "rules": list(map(rule_change_info, found.records.rules)),
        "settings": list(map(setting_change_info, found.records.settings)),
        "cues": list(map(cue_change_info, found.cues)),
        "receipts": list(map(receipt_change_info, found.receipts)),
    }


class _Asked(NamedTuple):
    """The topics and sources that are asked for, by their ids in either version; empty stands for all.

    `former` are the sources with the ids that they had.
    """

    topics: frozenset[str]
    sources: frozenset[str]
    former: frozenset[str]

    def has_topic(self, *topics: str) -> bool:
        return not self.topics or not self.topics.isdisjoint(topics)

    def has_source(self, *sources: str) -> bool:
        return not self.sources or not self.former.isdisjoint(sources)


def _asked(old: Base, base: Base, topics: Sequence[str], sources: Sequence[str]) -> _Asked:
    """Topics and sources of either version; raises CannotRun for a name that neither has."""
    known = replace(base, topics={**old.topics, **base.topics}, sources={**old.sources, **base.sources})
    wanted = select_sources(known, sources)
    renames = renamed_sources(old.sources, base.sources)
    now = frozenset(renames.get(id_, id_) for id_ in wanted)
    former = now | {before for before, after in renames.items() if after in now}
    return _Asked(frozenset(select_topics(known, topics) if topics else ()), now, former)


def _only(whole: Delta, asked: _Asked) -> Delta:
    """What concerns the topics and sources asked for; of a whole base nothing where only some are."""
    some, records = bool(asked.topics or asked.sources), whole.records
    return Delta(
        [each for each in whole.verdicts if asked.has_topic(each.change.topic)],
        records._replace(
            claims=[
                each
                for each in records.claims
                if asked.has_topic(each.last.topic) and asked.has_source(each.last.source)
            ],
            sources=[each for each in records.sources if not asked.topics and asked.has_source(*each.ids)],
            topics=[each for each in records.topics if not asked.sources and asked.has_topic(*each.ids)],
            rules=[each for each in records.rules if not asked.sources and asked.has_topic(*each.rule.topics())],
            settings=[] if some else records.settings,
        ),
        [each for each in whole.cues if not asked.sources and asked.has_topic(each.topic)],
        [each for each in whole.receipts if asked.has_topic(each.claim.topic) and asked.has_source(each.claim.source)],
    )


def _whole(found: Delta, both: Versions, asked: _Asked) -> list[VerdictChange] | None:
    """The verdicts that changed in the whole base; None where all of it was asked for."""
    if not asked.sources:
        return [each.change for each in found.verdicts] if asked.topics else None
    old, new = both
    return verdict_changes(old.whole, new.whole, renamed_sources(old.base.sources, new.base.sources), ())


def _size(found: Delta) -> int:
    """How many changes there are but for verdicts, which are others with other sources."""
    records = found.records
    parts = (records.claims, records.sources, records.topics, records.rules, records.settings)
    return sum(len(each) for each in (*parts, found.cues, found.receipts))


def rows(document: Document) -> Rows:
    """One row for each field that differs, and one for whatever else changed."""
    return Rows.of(ChangeRow, change_rows(document))

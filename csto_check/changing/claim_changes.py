"""Claims that were added, removed, renamed, withdrawn, or say something else."""

from collections.abc import Iterable, Iterator, Mapping

from csto_check.changing.changed import Changed, ChangeKind, changed_records
from csto_check.changing.source_changes import Renames
from csto_check.changing.told_fields import field_changes
from csto_check.facts.model import Claim, topic_order
from csto_check.grouped import grouped

_OF_ID = ("id", "source", "topic", "place")


def claim_changes(old: Mapping[str, Claim], new: Mapping[str, Claim], renames: Renames) -> list[Changed[Claim]]:
    """By id first; then one whose source says the same on the topic in the same words has merely another id."""
    found = list(changed_records(old, new, _OF_ID))
    gone = [each.before for each in found if each.kind == "removed" and each.before]
    come = [each.after for each in found if each.kind == "added" and each.after]
    pairs = list(_pairs(gone, come, renames))
    paired = {claim.id for pair in pairs for claim in pair}
    kept = [each for each in found if each.kind == "changed" or not paired & {*each.ids}]
    return sorted([*map(_withdrawn, kept), *_renamed(pairs, renames)], key=_order)


def _order(change: Changed[Claim]) -> tuple[list[str], str]:
    return topic_order(change.last.topic), change.last.id


def _withdrawn(change: Changed[Claim]) -> Changed[Claim]:
    return change._replace(kind=_kind(change)) if change.kind == "changed" else change


def _kind(change: Changed[Claim]) -> ChangeKind:
    assert change.before and change.after, "it stands in both"
    return "withdrawn" if change.after.withdrawn and not change.before.withdrawn else "changed"


def _pairs(gone: Iterable[Claim], come: Iterable[Claim], renames: Renames) -> Iterator[tuple[Claim, Claim]]:
    """Claims that are alike but for their ids, in the order of these."""

    def said(claim: Claim, source: str) -> tuple[str, ...]:
        return source, claim.topic, claim.quote, claim.value.written

    before = grouped(gone, lambda claim: said(claim, renames.get(claim.source, claim.source)))
    after = grouped(come, lambda claim: said(claim, claim.source))
    for alike, claims in before.items():
        yield from zip(claims, after.get(alike, ()), strict=False)


def _renamed(pairs: Iterable[tuple[Claim, Claim]], renames: Renames) -> Iterator[Changed[Claim]]:
    """Those that got another id; the new name of a source tells that of all its claims."""
    for before, after in pairs:
        fields = tuple(field_changes(before, after, _OF_ID))
        follows = before.id.replace(before.source, renames.get(before.source, before.source), 1)
        if fields or follows != after.id:
            yield Changed("renamed", before, after, fields)

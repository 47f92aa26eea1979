"""Verdicts that are others now, and those that are the same on other grounds."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from csto_check.changing.source_changes import Renames
from csto_check.facts.model import topic_order
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.positions import positions
from csto_check.reasoning.verdict import Case, Verdict

_NOT_COMPARED = (Verdict.OPEN, Verdict.UNCOMPARED, Verdict.SINGLE)


class VerdictChange(NamedTuple):
    """What a topic came to before and comes to now; None where the version does not have it.

    `is_flip` is false where the verdict is the same and only who stands where differs.
    """

    topic: str
    before: Case | None
    after: Case | None
    is_flip: bool

    @property
    def is_new_dispute(self) -> bool:
        """Whether it is disputed now, and was not before."""
        return _is_disputed(self.after) and not _is_disputed(self.before)

    @property
    def is_settled(self) -> bool:
        """Whether it was disputed, and is not any more."""
        return _is_disputed(self.before) and not _is_disputed(self.after)


def verdict_changes(old: Findings, new: Findings, renames: Renames, claimed: Collection[str]) -> list[VerdictChange]:
    """Flips first, new disputes first of them; `claimed` are the topics with a claim that is told as changed."""
    topics = sorted({*old.base.topics, *new.base.topics}, key=topic_order)
    found = [each for topic in topics if (each := _change(topic, old, new, renames, claimed))]
    return sorted(found, key=lambda each: (not each.is_flip, not each.is_new_dispute, not each.is_settled))


def _change(
    topic: str, old: Findings, new: Findings, renames: Renames, claimed: Collection[str]
) -> VerdictChange | None:
    before, after = (findings.case(topic) if topic in findings.base.topics else None for findings in (old, new))
    if before is None or after is None:
        return VerdictChange(topic, before, after, True) if _is_disputed(before) or _is_disputed(after) else None
    if before.verdict is not after.verdict:
        return VerdictChange(topic, before, after, True)
    if after.verdict in _NOT_COMPARED and topic in claimed:  # the change of the claim says it all
        return None
    moved = list(_standing(before, old, renames)) != list(_standing(after, new, {}))
    return VerdictChange(topic, before, after, False) if moved else None


def _is_disputed(case: Case | None) -> bool:
    return case is not None and case.verdict is Verdict.DISPUTED


def _standing(case: Case, findings: Findings, renames: Renames) -> Iterator[object]:
    """Who stands where: the positions, and the orders that are broken."""
    yield case.by_rule
    for each in positions(case.witnesses):
        names = [sorted(renames.get(name, name) for name in some) for some in (each.witnesses, each.also_fits)]
        yield each.value.printed(), *names
    for breach in findings.breaches(case.topic.id):
        yield breach.rule.meaning(), breach.left.value.printed(), breach.right.value.printed(), breach.repeats

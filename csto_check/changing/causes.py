"""Why a verdict changed: the claims, rules and sources that changed and on which it rests, before or now."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from csto_check.changing.changed import Changed
from csto_check.changing.flips import VerdictChange
from csto_check.changing.rule_changes import RuleChange
from csto_check.changing.setting_changes import SettingChange
from csto_check.facts.model import Claim, Source, Topic
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.verdict import Case

# Fields on which no verdict hangs; of a source those on which one does: when it says so, and who is one witness.
WITHOUT_WEIGHT = ("question", "questions", "scope", "quote", "translation", "at", "note", "credibility", "by_hand")
_OF_WEIGHT = ("published", "publisher")
Cause = Changed[Claim] | Changed[Topic] | Changed[Source] | RuleChange | SettingChange


class AllChanges(NamedTuple):
    """The changes that may be causes."""

    claims: list[Changed[Claim]]
    sources: list[Changed[Source]]
    topics: list[Changed[Topic]]
    rules: list[RuleChange]
    settings: list[SettingChange]


def causes_of(change: VerdictChange, old: Findings, new: Findings, found: AllChanges) -> list[Cause]:
    """Those on which the verdict rests; else those of the topics that rules join it with; else of the whole base."""
    return (
        list(_direct(change, old, new, found))
        or list(_joined(change, old, new, found))
        or [each for each in found.settings if each.part in ("names", "unnamed", "zones")]
    )


def _direct(change: VerdictChange, old: Findings, new: Findings, found: AllChanges) -> Iterator[Cause]:
    cases = [(each, findings) for each, findings in ((change.before, old), (change.after, new)) if each]
    rests = {id_ for case, findings in cases for id_ in _rests_on(case, findings)}
    yield from (each for each in found.claims if rests & {*each.ids} and _weighs(each))
    yield from _of_topics({change.topic}, found)
    sources = {claim.source for case, _ in cases for claim in case.claims}
    for each in found.sources:
        if sources & {*each.ids} and any(field.field in _OF_WEIGHT for field in each.fields):
            yield each


def _weighs(change: Changed[Any]) -> bool:
    """Whether a verdict may hang on a change: one of words and notes alone it does not hang on."""
    fields = [field.field for field in change.fields]
    return change.kind in ("added", "removed") or any(field not in WITHOUT_WEIGHT for field in fields)


def _joined(change: VerdictChange, old: Findings, new: Findings, found: AllChanges) -> Iterator[Cause]:
    """The changes on topics that a rule joins this one with, in either version."""
    rules = [rule for findings in (old, new) for rule in findings.rules_of.get(change.topic, ())]
    topics = {topic for rule in rules for topic in rule.topics()}
    yield from (each for each in found.claims if each.last.topic in topics and _weighs(each))
    yield from _of_topics(topics, found)


def _of_topics(topics: set[str], found: AllChanges) -> Iterator[Cause]:
    """Topics that ask or compare otherwise, and rules that hold one of them."""
    for each in found.topics:
        if topics & {*each.ids} and _weighs(each):
            yield each
    yield from (each for each in found.rules if each.kind != "reworded" and topics & {*each.rule.topics()})


def _rests_on(case: Case, findings: Findings) -> Iterator[str]:
    """The ids of the claims of a topic, and of those from which others follow or break an order with them."""
    yield from _written(case.claims, findings)
    for breach in findings.breaches(case.topic.id):
        yield from _written((*breach.left.claims, *breach.right.claims), findings)


def _written(claims: Iterable[Claim], findings: Findings) -> Iterator[str]:
    """The claims of the files that some claims are or follow from; what counts elsewhere decides nothing."""
    for claim in claims:
        if claim.derived is None:
            yield claim.id
        elif claim.derived.echo_of is None:
            derived = (findings.derived[id_] for id_ in claim.derived.from_ if id_ in findings.derived)
            yield from (id_ for id_ in claim.derived.from_ if id_ not in findings.derived)
            yield from _written(derived, findings)

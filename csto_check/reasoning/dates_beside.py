"""The topics of dates beside others: of their family, joined with them by a rule, or about the same."""

from collections.abc import Iterable, Iterator

from csto_check.facts.model import topic_order
from csto_check.reasoning.findings import Findings


def dates_beside(topics: Iterable[str], findings: Findings) -> list[str]:
    """The topics of dates beside some others, the nearest first; only those on which there is a claim."""
    asked = frozenset(topics)
    found = dict.fromkeys(id_ for near in _nearness(asked, findings) for id_ in sorted(near, key=topic_order))
    return [id_ for id_ in found if id_ not in asked and _is_dated(id_, findings)]


def _is_dated(topic: str, findings: Findings) -> bool:
    return findings.base.topics[topic].value_type.lies_in_time and bool(findings.claims_on(topic))


def _nearness(asked: frozenset[str], findings: Findings) -> Iterator[set[str]]:
    """Topics from the nearest to the farthest: family and rules, a part of the id, a word of the question."""
    yield findings.beside(asked)
    every = findings.base.topics.values()
    parts = {part for topic in asked for part in topic.split(".")}
    yield {topic.id for topic in every if parts & {*topic.id.split(".")}}
    yield {topic.id for topic in every if parts & {*topic.question.casefold().rstrip("?").split()}}

"""Every topic with all its claims, derived ones with them."""

from collections.abc import Iterator, Sequence
from itertools import islice

from csto_check.answers.report import Document, TopicReport
from csto_check.page import Article, Block, Found, Line, Note, Part, Words
from csto_check.views.diff import left_out_told, reconciled, witnesses_told
from csto_check.views.report.claims import claim_entries
from csto_check.views.report.judged import as_note, reason_note, resolved, verdict_badge
from csto_check.views.report.links import TOPICS, Links, dispute_id, listed, sources_of
from csto_check.views.whole import breaches_told, pairs_told

MOST_TOLD = 20  # pairs and breaches besides what the reason tells
LONG_RULE = 200  # characters from which a rule stands only in the part of the rules


def topics(document: Document, links: Links) -> Part:
    """The part with all topics."""
    return Part(TOPICS, "All questions", [_article(topic, links) for topic in document["topics"]])


def _article(topic: TopicReport, links: Links) -> Article:
    to = dispute_id(topic["id"]) if topic["verdict"] == "disputed" else ""
    badge = verdict_badge(topic, to)
    title: Line = [links.topic(topic["id"]), Words(topic["question"]), badge]
    found = Found(topic["verdict"], sources_of(topic["claims"]))
    return Article(topic["id"], "topic", title, list(_blocks(topic, links)), found)


def _blocks(topic: TopicReport, links: Links) -> Iterator[Block]:
    if topic["scope"]:
        yield Note([Words(topic["scope"])], "scope", "dim")
    yield reason_note(topic)
    yield from resolved(topic)
    yield from map(as_note, (*reconciled(topic), *witnesses_told(topic)))
    if topic["claims"]:
        yield claim_entries(topic, links)
    yield from map(as_note, left_out_told(topic))
    yield from _further(topic)
    yield from _ways(topic, links)


def _further(topic: TopicReport) -> Iterator[Note]:
    """The pairs and breaches of which the reason does not tell, and how many more there are."""
    yield from map(as_note, islice(pairs_told(topic), MOST_TOLD))
    breaches = list(breaches_told(topic))
    yield from map(as_note, breaches[:MOST_TOLD])
    more = topic["n_pairs"] - len(topic["pairs"]) + max(len(breaches) - MOST_TOLD, 0)
    if more:
        yield Note([Words(f"and {more} more of this kind")], tone="dim")


def _ways(topic: TopicReport, links: Links) -> Iterator[Note]:
    """The rules that hold it, and its family."""
    for rule in topic["rules"]:
        yield Note(_rule(rule, links), "rule", "dim")
    family = [*([topic["above"]] if topic["above"] else []), *topic["below"]]
    if family:
        yield Note(list(listed(map(links.topic, family))), "see also", "dim")


def _rule(rule: str, links: Links) -> Line:
    if len(rule) > LONG_RULE:
        return [Words("a long one, which stands under Rules", to=links.rules[rule])]
    return links.rule(rule)


def rules_listed(rules: Sequence[str], links: Links) -> Iterator[Article]:
    """The rules, each known by its number."""
    for rule in rules:
        id_ = links.rules[rule]
        yield Article(id_, "rule", links.rule(rule), [])

"""Every topic with all its claims, derived ones with them."""

from collections.abc import Iterator, Sequence
from itertools import islice

from csto_check.answers.report import TopicReport
from csto_check.answers.ruled import LeftOutInfo
from csto_check.element import Content, Element
from csto_check.views.diff import left_out_told, witnesses_told
from csto_check.views.report.blocks import article, note
from csto_check.views.report.claims import claim_entries
from csto_check.views.report.growth import growth
from csto_check.views.report.inline import link, separated
from csto_check.views.report.judged import as_note, judged, verdict_badge
from csto_check.views.report.links import Links, dispute_id
from csto_check.views.told_pairs import pairs_told, reconciled
from csto_check.views.whole import breaches_told

MOST_TOLD = 20  # pairs and breaches besides what the reason tells
LONG_RULE = 200  # characters from which a rule stands only in the part of the rules


def topic_article(topic: TopicReport, links: Links) -> Element:
    """A topic, which is found by its verdict and its sources."""
    badge = verdict_badge(topic, dispute_id(topic["id"]) if topic["verdict"] == "disputed" else "")
    title = [links.topic(topic["id"]), topic["question"], badge]
    sources = " ".join(sorted({claim["source"] for claim in topic["claims"]}))
    found = {"data_verdict": topic["verdict"], "data_sources": sources}
    return article(topic["id"], "topic", title, _blocks(topic, links), **found)


def _blocks(topic: TopicReport, links: Links) -> Iterator[Element]:
    yield from judged(topic)
    yield from map(as_note, (*reconciled(topic), *witnesses_told(topic)))
    if topic["series"]:
        yield from growth(topic["series"], links)
    if topic["claims"]:
        yield claim_entries(topic, links)
    yield from map(as_note, left_out_told(_left_out_named(topic, links)))
    yield from _further(topic)
    yield from _ways(topic, links)


def _left_out_named(topic: TopicReport, links: Links) -> TopicReport:
    """The topic with the sources of its left out equations called by their names."""
    named: list[LeftOutInfo] = [{**each, "source": links.name(each["source"])} for each in topic["left_out"]]
    return {**topic, "left_out": named}


def _further(topic: TopicReport) -> Iterator[Element]:
    """The pairs and breaches of which the reason does not tell, and how many more there are."""
    yield from map(as_note, islice(pairs_told(topic), MOST_TOLD))
    breaches = list(breaches_told(topic))
    yield from map(as_note, breaches[:MOST_TOLD])
    cut = topic["n_pairs"] - len(topic["pairs"]) + topic["n_breaches"] - len(topic["breaches"])
    more = cut + max(len(breaches) - MOST_TOLD, 0)
    if more:
        yield note(f"and {more} more of this kind", tone="dim")


def _ways(topic: TopicReport, links: Links) -> Iterator[Element]:
    """The rules that hold it, and its family."""
    for rule in topic["rules"]:
        yield note(_rule(rule, links), "rule", "dim")
    family = [*([topic["above"]] if topic["above"] else []), *topic["below"]]
    if family:
        yield note(separated(map(links.topic, family)), "see also", "dim")


def _rule(rule: str, links: Links) -> Content:
    if len(rule) > LONG_RULE:
        return link("a long one, which stands under Rules", links.rules[rule])
    return links.rule(rule)


def rules_listed(rules: Sequence[str], links: Links) -> Iterator[Element]:
    """The rules, each known by its number."""
    return (article(links.rules[rule], "rule", links.rule(rule), []) for rule in rules)

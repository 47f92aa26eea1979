"""What can be led to on the page; what stands on no page is named without a link."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from csto_check.answers.document import ClaimInfo
from csto_check.answers.report import Document
from csto_check.answers.verify import ResultInfo
from csto_check.element import Content
from csto_check.grouped import grouped
from csto_check.views.report.inline import code, link
from csto_check.views.report.words_on_web import words_on_web
from csto_check.views.wording import in_whole

_TOPIC = re.compile(r"([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)")
_Item = TypeVar("_Item", ClaimInfo, ResultInfo)
# The parts of the page; each holds a hyphen, which no id of a base does.
DISPUTES, MATRIX, TIMELINE, TOPICS = "the-disputes", "the-matrix", "the-timeline", "the-topics"
SOURCES, RULES, TEXTS, WORDS = "the-sources", "the-rules", "the-texts", "the-words"


class Links:
    """The ids of one page. Ids of the base are ids of the page: `troops`, `novastan:troops`."""

    def __init__(self, document: Document) -> None:
        self.languages = {source["id"]: source["language"] for source in document["sources"]}
        self._addresses = {source["id"]: source["url"] for source in document["sources"]}
        self._names = {source["id"]: source["name"] for source in document["sources"]}
        self.claims = {claim["id"]: claim for topic in document["topics"] for claim in topic["claims"]}
        self.rules = {rule: f"rule-{number}" for number, rule in enumerate(document["rules"], 1)}
        self.results = {result["claim"]: result for result in document["verify"]["results"]}
        self.claims_of = by_source(self.claims.values())
        self.results_of = by_source(document["verify"]["results"])
        self._topics = {topic["id"] for topic in document["topics"]}
        self._quoted = set(_quoted(document))
        self.of_some_sources = document["filter"] is not None
        self._whole = {topic["id"]: in_whole(topic["verdict"], topic["verdict_whole"]) for topic in document["topics"]}

    def in_whole(self, topic: str) -> str:
        """` (disputed in the whole base)`, where the verdict of an excerpt is another one."""
        return self._whole.get(topic, "")

    def topic(self, id_: str) -> Content:
        return code(id_, id_ if id_ in self._topics else "")

    def source(self, id_: str) -> Content:
        """A source by its name."""
        return link(self.name(id_), id_ if id_ in self.languages else "")

    def name(self, source: str) -> str:
        """What sentences call a source: its label, its publisher, or its id."""
        return self._names.get(source, source)

    def claim(self, id_: str) -> Content:
        return code(id_, self.to_claim(id_))

    def to_claim(self, id_: str) -> str:
        return id_ if id_ in self.claims else ""

    def to_text(self, claim: str) -> str:
        """The place of a claim's quote in its text."""
        return in_text(claim) if claim in self._quoted and claim in self.claims else ""

    def to_words(self, claim: ClaimInfo) -> str:
        """The place of a claim's quote in its text if that is on the page, else on the web."""
        return self.to_text(claim["id"]) or self.to_web(claim)

    def to_web(self, claim: ClaimInfo) -> str:
        """The address of a claim's quote; empty where its source has none."""
        return words_on_web(self._addresses.get(claim["source"]), claim["quote"])

    def rule(self, text: str) -> list[Content]:
        """A rule with its topics."""
        parts = _TOPIC.split(text)  # every second one is a topic
        return [self.topic(part) if at % 2 else part for at, part in enumerate(parts)]


def _quoted(document: Document) -> Iterator[str]:
    """The claims whose quotes are marked in a text on the page."""
    for text in document["texts"] or ():
        for paragraph in text["paragraphs"]:
            for piece in paragraph["pieces"]:
                yield from piece["claims"]


def by_source(items: Iterable[_Item]) -> dict[str, list[_Item]]:
    """Claims or results by their source."""
    return grouped(items, lambda item: item["source"])


def dispute_id(topic: str) -> str:
    return f"dispute-{topic}"


def in_text(claim: str) -> str:
    return f"text-of-{claim}"

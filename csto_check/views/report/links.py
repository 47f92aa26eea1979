"""What can be led to on the page; what stands on no page is named without a link."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeVar

from csto_check.answers.document import ClaimInfo
from csto_check.answers.report import Document
from csto_check.answers.verify import ResultInfo
from csto_check.page import Id, Line, Run, Words

_TOPIC = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*")
_Item = TypeVar("_Item", ClaimInfo, ResultInfo)
DISPUTES, MATRIX, TIMELINE, TOPICS = "the-disputes", "the-matrix", "the-timeline", "the-topics"
SOURCES, RULES, TEXTS, WORDS = "the-sources", "the-rules", "the-texts", "the-words"


class Links:
    """The ids of one page."""

    def __init__(self, document: Document) -> None:
        self.languages = {source["id"]: source["language"] for source in document["sources"]}
        self._publishers = {source["id"]: source["publisher"] for source in document["sources"]}
        self.claims = {claim["id"]: claim for topic in document["topics"] for claim in topic["claims"]}
        self.rules = {rule: f"rule-{number}" for number, rule in enumerate(document["rules"], 1)}
        self.results = {result["claim"]: result for result in document["verify"]["results"]}
        self.claims_of = by_source(self.claims.values())
        self.results_of = by_source(document["verify"]["results"])
        self._topics = {topic["id"] for topic in document["topics"]}
        pieces = (piece for text in document["texts"] or () for each in text["paragraphs"] for piece in each["pieces"])
        self._quoted = {claim for piece in pieces for claim in piece["claims"]}

    def topic(self, id_: str, text: str | None = None) -> Id:
        return Id(text or id_, id_ if id_ in self._topics else "")

    def source(self, id_: str) -> Id:
        return Id(id_, id_ if id_ in self.languages else "")

    def named_source(self, id_: str) -> Line:
        """A source with its publisher, if that is called otherwise."""
        publisher = self._publishers.get(id_) or ""
        told = [Words(f" {publisher}", tone="dim")] if publisher and publisher.casefold() != id_ else []
        return [self.source(id_), *told]

    def claim(self, id_: str) -> Id:
        return Id(id_, self.to_claim(id_))

    def to_claim(self, id_: str) -> str:
        return id_ if id_ in self.claims else ""

    def to_text(self, claim: str) -> str:
        """The place of a claim's quote in its text."""
        return in_text(claim) if claim in self._quoted and claim in self.claims else ""

    def rule(self, text: str) -> Line:
        """A rule with its topics."""
        runs: list[Run] = []
        at = 0
        for found in _TOPIC.finditer(text):
            runs += [Words(text[at : found.start()]), self.topic(found.group())]
            at = found.end()
        return [*runs, Words(text[at:])]


def by_source(items: Iterable[_Item]) -> dict[str, list[_Item]]:
    """Claims or results by their source."""
    found: dict[str, list[_Item]] = {}
    for item in items:
        found.setdefault(item["source"], []).append(item)
    return found


def dispute_id(topic: str) -> str:
    return f"dispute-{topic}"


def in_text(claim: str) -> str:
    return f"text-of-{claim}"


def listed(runs: Iterable[Run], between: str = ", ") -> Iterator[Run]:
    """Runs with words between them."""
    for number, run in enumerate(runs):
        if number:
            yield Words(between)
        yield run


def sources_of(claims: Iterable[ClaimInfo]) -> list[str]:
    """The sources of some claims, each once, sorted."""
    return sorted({claim["source"] for claim in claims})

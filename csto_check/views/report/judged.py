"""A verdict with its reason and, if there is one, what a human decided."""

from collections import Counter
from collections.abc import Iterable, Iterator

from csto_check.answers.diff import TopicDiff
from csto_check.element import Content, Element
from csto_check.view import Paragraph
from csto_check.views.report.blocks import note
from csto_check.views.report.inline import badge
from csto_check.views.wording import VERDICTS, resolution_text, verdict_told


def verdict_badge(topic: TopicDiff, to: str = "") -> Content:
    """The verdict in words, with a decision beside it and whether that fits."""
    return badge(topic["verdict"], verdict_told(topic), to)


def judged(topic: TopicDiff) -> Iterator[Element]:
    """What is asked, what that comes to and why, and what a human decided."""
    if topic["scope"]:
        yield note(topic["scope"], "scope", "dim")
    yield note(_reason(topic["reason"]), tone="reason")
    if topic["resolution"]:
        yield note(resolution_text(topic["resolution"]), "resolution", "decided")


def _reason(reason: str) -> str:
    """A reason starts with the name of a speaker, as that is written, or else with a capital."""
    return f"What{reason[4:]}" if reason.startswith("what ") else reason


def verdict_counts(topics: Iterable[TopicDiff]) -> dict[str, int]:
    """How many topics have each verdict, those first that need a look."""
    found: Counter[str] = Counter(topic["verdict"] for topic in topics)
    return {verdict: found[verdict] for verdict in VERDICTS if found[verdict]}


def as_note(paragraph: Paragraph) -> Element:
    """A paragraph of a view on the page."""
    return note(paragraph.text, paragraph.lead, paragraph.tone)

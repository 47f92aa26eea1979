"""A verdict with its reason and, if there is one, what a human decided."""

from collections.abc import Iterator

from csto_check.answers.diff import TopicDiff
from csto_check.page import Badge, Note, Words
from csto_check.view import Paragraph
from csto_check.views.words import fits_text, resolution_text, verdict_words


def verdict_badge(topic: TopicDiff, to: str = "") -> Badge:
    """The verdict in words, with a decision beside it and whether that fits."""
    text, resolution = verdict_words(topic["verdict"], topic["by_rule"]), topic["resolution"]
    if resolution:
        text = ", ".join(filter(None, (f"{text}; resolved", fits_text(resolution))))
    return Badge(topic["verdict"], text, to)


def reason_note(topic: TopicDiff) -> Note:
    """The reason; it starts with the name of a speaker, as that is written, or else with a capital."""
    reason = topic["reason"]
    return Note([Words(f"What{reason[4:]}" if reason.startswith("what ") else reason)], tone="reason")


def resolved(topic: TopicDiff) -> Iterator[Note]:
    if topic["resolution"]:
        yield Note([Words(resolution_text(topic["resolution"]))], "resolution", "decided")


def as_note(paragraph: Paragraph) -> Note:
    """A paragraph of a view on the page."""
    return Note([Words(paragraph.text)], paragraph.lead, paragraph.tone)

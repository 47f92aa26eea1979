"""A verdict with its reason and, if there is one, what a human decided."""

from collections import Counter
from collections.abc import Iterable, Iterator

from csto_check.answers.diff import TopicDiff
from csto_check.element import Content, Element
from csto_check.view import Paragraph
from csto_check.views.report.blocks import note
from csto_check.views.report.inline import badge
from csto_check.views.versus import versus_line
from csto_check.views.weekdays import iso_in_full
from csto_check.views.wording import VERDICTS, close_told, resolution_text, verdict_told


def verdict_badge(topic: TopicDiff, to: str = "") -> Content:
    """The verdict in words, with a decision beside it and whether that fits."""
    return badge(topic["verdict"], verdict_told(topic), to)


def judged(topic: TopicDiff) -> Iterator[Element]:
    """What is asked, what that comes to and why, and what a human decided."""
    yield from _scope(topic)
    yield note(_reason(topic["reason"]), tone="reason")
    yield from _decided(topic)


def against_each_other(topic: TopicDiff) -> Iterator[Element]:
    """Who stands against whom and by how much, in one line; then what that line does not say."""
    versus, further = versus_line(topic), topic["sentences"][1:]
    yield note(versus or _reason(topic["reason"]), tone="versus")
    yield from _scope(topic)
    if versus and further:
        yield note(_reason(" ".join(further)))
    yield from _decided(topic)


def _scope(topic: TopicDiff) -> Iterator[Element]:
    if topic["scope"]:
        yield note(topic["scope"], "scope", "dim")
    if told := close_told(topic):
        yield note(told, "close", "dim")


def _decided(topic: TopicDiff) -> Iterator[Element]:
    resolution = topic["resolution"]
    if resolution:
        told = resolution_text({**resolution, "on": iso_in_full(resolution["on"])})
        yield note(told, "resolution", "decided")


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

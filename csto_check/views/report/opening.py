"""What the base holds, what that comes to, and what was verified: the head of the page."""

from collections.abc import Iterator

from csto_check.answers.report import Document
from csto_check.element import Content, Element
from csto_check.prose import counted
from csto_check.views.filtered import filter_told
from csto_check.views.report.blocks import note
from csto_check.views.report.inline import badge, separated
from csto_check.views.report.judged import verdict_counts
from csto_check.views.report.links import DISPUTES, WORDS, Links
from csto_check.views.report.verified import verified

LEFT_OUT = (
    "What others say, and where they contradict these, is left out: verdicts, reasons and who said something first"
    " go by these sources alone; where the whole base has another verdict, that stands beside it."
)


def opening(document: Document, links: Links) -> Iterator[Element]:
    """The counts, whether this is only a part of the base, the verdicts, and what became of the quotes."""
    claims = sum(claim["derived"] is None for topic in document["topics"] for claim in topic["claims"])
    held = [counted(len(document["sources"]), "source"), counted(document["n_topics"], "question")]
    basis = f"{counted(document['n_compared'], 'question')} with two witnesses or more"
    yield note(f"{', '.join(held)}, {counted(claims, 'claim')}; {basis}, so that something could be compared.")
    for told in _left_out(document):
        yield note(told, "an excerpt", "doubtful")
    yield note(separated(_verdicts(document), " "), tone="counts")
    yield from verified(document["verify"], links)


def _left_out(document: Document) -> Iterator[str]:
    """That the page is a part of a base, what is left out, and what is disputed in the whole."""
    excerpt, found = document["excerpt"], document["filter"]
    if excerpt and excerpt["topics"]:
        topics = f"{', '.join(excerpt['topics'])}: {document['n_topics']} of {excerpt['n_all_topics']} questions"
        yield f"{topics}, with those that the arithmetic rests on"
    if found:
        yield f"{filter_told(found)} {LEFT_OUT}"


def _verdicts(document: Document) -> Iterator[Content]:
    for verdict, number in verdict_counts(document["topics"]).items():
        yield badge(verdict, f"{number} {verdict}", DISPUTES if verdict == "disputed" else WORDS)

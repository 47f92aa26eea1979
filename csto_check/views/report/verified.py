"""What was verified of the quotes, and what was not."""

import os
from collections.abc import Iterator
from pathlib import PurePath

from csto_check.answers.text_files import EditedInfo
from csto_check.answers.verify import Document, failing_claims
from csto_check.element import Element
from csto_check.prose import counted
from csto_check.views.report.blocks import note
from csto_check.views.report.inline import separated
from csto_check.views.report.links import Links

MOST_FAILED = 30  # claims that are named at the head of the page
_STATUS = (
    ("found", "found in the texts of their sources"),
    ("repeated", "found there more than once"),
    ("recorded", "recorded: their texts were not at hand for this page, and receipts say that they stand in them"),
    ("missing", "missing in the texts of their sources"),
    ("not_checked", "not checked: neither texts nor receipts were at hand"),
)


def verified(document: Document, links: Links) -> Iterator[Element]:
    """The counts, and all that is wrong."""
    counts = document["counts"]
    told = [f"{counts[name]} {words}" for name, words in _STATUS if counts[name]]  # type: ignore[literal-required]
    text = f"{'; '.join(told)}. {_judged(document)}." if told else "there was none to look for."
    yield note(text, counted(counts["claims"], "quote"))
    yield from (edited_note(edited, links) for edited in document["edited"])
    yield from _failed(document, links)


def _judged(document: Document) -> str:
    """`104 state their value, 2 do not, 164 could not be judged`"""
    counts = document["counts"]
    wrong = counts["claims"] - counts["says"] - counts["not_judged"]
    told = (
        (counts["says"], "state their value"),
        (wrong, "do not"),
        (counts["not_judged"], "could not be judged, and why stands with each source"),
    )
    return ", ".join(f"{number} {words}" for number, words in told if number)


def file_name(path: str) -> str:
    """The name of a file without its folder, the same whatever the locale by which it was read."""
    return os.fsencode(PurePath(path).name).decode("utf-8", "replace")


def edited_note(edited: EditedInfo, links: Links) -> Element:
    """A text that is not the one on record."""
    missing = edited["missing"]
    lost = f"{counted(len(missing), 'quote')} missing in it" if missing else "all quotes stand in it"
    text = f"{file_name(edited['file'])} is not the text on record of {links.name(edited['source'])}; {lost}"
    return note(text, "edited since", "bad")


def _failed(document: Document, links: Links) -> Iterator[Element]:
    failed = [result["claim"] for result in document["results"] if result["failed"]]
    failing = failing_claims(document)
    yield from _named([claim for claim in failed if claim in failing], "that failed", "bad", links)
    accepted = [claim for claim in failed if claim not in failing]
    yield from _named(accepted, "that failed and that the base accepts", "doubtful", links)


def _named(claims: list[str], what: str, tone: str, links: Links) -> Iterator[Element]:
    """Some claims, the first of them with links."""
    if claims:
        more = len(claims) - MOST_FAILED
        rest = f" and {more} more" if more > 0 else ""
        named = separated(map(links.claim, claims[:MOST_FAILED]))
        yield note([*named, rest], f"{counted(len(claims), 'quote')} {what}", tone)

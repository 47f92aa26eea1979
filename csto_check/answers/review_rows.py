"""Reviews as rows for a spreadsheet: one for each finding, and for each sentence that was not checked."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypedDict


class RowInfo(TypedDict):
    """A finding; with the verdict "hint" what may be one, with "not checked" what no topic claimed."""

    file: str | None
    line: int
    column: int
    verdict: str
    tied: str | None
    topic: str | None
    value: str | None
    text: str
    claims: list[str]
    against: list[str]
    witnesses: list[str]
    reason: str


def rows(documents: Sequence[Mapping[str, Any]]) -> list[RowInfo]:
    """The rows of the reviews of some texts."""
    return [row for document in documents for row in (*_findings(document), *_hints(document), *_not_checked(document))]


def _findings(document: Mapping[str, Any]) -> Iterator[RowInfo]:
    for sentence in document["sentences"]:
        for finding in sentence["findings"]:
            yield {
                "file": document["file"],
                "line": sentence["line"],
                "column": sentence["column"],
                "verdict": finding["verdict"],
                "tied": finding["tied"],
                "topic": finding["topic"],
                "value": finding["value"],
                "text": sentence["text"],
                "claims": finding["claims"],
                "against": finding["against"],
                "witnesses": finding["witnesses"],
                "reason": finding["reason"],
            }


def _hints(document: Mapping[str, Any]) -> Iterator[RowInfo]:
    for hint in document["hints"]:
        yield {
            "file": document["file"],
            "line": hint["line"],
            "column": hint["column"],
            "verdict": "hint",
            "tied": None,
            "topic": hint["topic"],
            "value": hint["value"],
            "text": hint["text"],
            "claims": [] if hint["differs"] else hint["claims"],
            "against": hint["claims"] if hint["differs"] else [],
            "witnesses": [],
            "reason": hint["why"],
        }


def _not_checked(document: Mapping[str, Any]) -> Iterator[RowInfo]:
    for each in document["not_checked"]:
        yield {
            "file": document["file"],
            "line": each["line"],
            "column": each["column"],
            "verdict": "not checked",
            "tied": None,
            "topic": None,
            "value": "; ".join(each["readings"]) or None,
            "text": each["text"],
            "claims": [],
            "against": [],
            "witnesses": [],
            "reason": each["why"],
        }

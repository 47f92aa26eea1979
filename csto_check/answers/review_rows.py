"""Reviews as rows for a spreadsheet: one for each finding, and for each sentence that was not checked."""

from collections.abc import Iterator, Mapping
from typing import Any

# With the verdict "hint" a row is what may be a finding, with "not checked" what no topic claimed.
COLUMNS = (
    "file",
    "line",
    "column",
    "verdict",
    "tied",
    "topic",
    "value",
    "text",
    "claims",
    "against",
    "witnesses",
    "reason",
    "code",
    "severity",
    "ignored",
)
_EMPTY: Mapping[str, Any] = dict.fromkeys(COLUMNS)


def review_rows(document: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The rows of the review of a text; they may hold more than the columns."""
    found = (*_findings(document), *map(_hint, document["hints"]), *map(_not_checked, document["not_checked"]))
    return [{**row, "file": document["file"]} for row in found]


def _findings(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for sentence in document["sentences"]:
        yield from ({**finding, **sentence} for finding in sentence["findings"])


def _hint(hint: Mapping[str, Any]) -> Mapping[str, Any]:
    side = {"claims": [], "against": hint["claims"]} if hint["differs"] else {"claims": hint["claims"]}
    return {**_EMPTY, **hint, **side, "verdict": "hint", "reason": hint["why"]}


def _not_checked(each: Mapping[str, Any]) -> Mapping[str, Any]:
    readings = "; ".join(each["readings"])
    return {**_EMPTY, **each, "verdict": "not checked", "value": readings, "reason": each["why"]}

"""Checks of texts against themselves as rows for a spreadsheet."""

from collections.abc import Iterator, Mapping
from typing import Any

# With the verdict "stands alone" a row is a figure or date that was compared with nothing, with "not read" a number.
COLUMNS = (
    "file",
    "line",
    "column",
    "text",
    "second_line",
    "second_column",
    "second_text",
    "verdict",
    "arithmetic",
    "sentences",
    "code",
    "severity",
)
_EMPTY: Mapping[str, Any] = dict.fromkeys(COLUMNS)


def check_rows(document: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The rows of one text; they may hold more than the columns."""
    alone = ({**each, "verdict": "stands alone", "arithmetic": None} for each in document["alone"])
    unread = ({**each, "verdict": "not read", "arithmetic": each["why"]} for each in document["unread"])
    return [{**_EMPTY, **row, "file": document["file"]} for row in (*_findings(document), *alone, *unread)]


def _findings(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for each in document["findings"]:
        first, second = each["first"], each["second"]
        other = {f"second_{name}": second[name] for name in ("line", "column", "text")} if second != first else {}
        yield {**each, **first, **other, "sentences": [sentence["text"] for sentence in each["sentences"]]}

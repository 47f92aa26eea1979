"""The answer for a text of a stream that was not read, since it cannot speak of the event."""

from typing import Any

from csto_check.answers.document import VERSION, base_info
from csto_check.answers.review import Document
from csto_check.answers.review_summary import Summary
from csto_check.facts.model import Base
from csto_check.values.date import Date

_LISTS = ("sentences", "hints", "not_checked")
_UNCOUNTED = ("not_checked", "sentences", "unchecked", "others")  # nobody cut the text into sentences


def gated_document(base: Base, language: str | None, day: Date | None) -> dict[str, Any]:
    """The keys of a review with nothing in it: null where a text must be read to know.

    `language` and `day` are those that were given for it.
    """
    counts = {key: None if key in _UNCOUNTED else 0 for key in Summary.__annotations__}
    known: dict[str, Any] = {
        "csto_check": VERSION,
        "command": "review",
        "base": base_info(base),
        "language": language,
        "date": day.written if day else None,
        "dated_by": "option" if day else None,
        **{key: [] for key in _LISTS},
        "summary": counts,
    }
    return {"gated": True, **{key: known.get(key) for key in Document.__annotations__}}

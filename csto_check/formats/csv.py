"""CSV: the rows of an answer for spreadsheets, with a header, whatever is empty."""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from io import StringIO
from typing import TYPE_CHECKING, Any

from csto_check.answers.document import ClaimInfo
from csto_check.answers.sources import SourceInfo
from csto_check.answers.timeline import EventInfo
from csto_check.answers.topics import TopicInfo
from csto_check.formats.escape import for_csv
from csto_check.formats.screen import Screen

if TYPE_CHECKING:
    from csto_check.view import View

_OF_TOPIC = ("question", "verdict", "by_rule")
_CLAIM = tuple(ClaimInfo.__annotations__)
Answer = Mapping[str, Any] | Sequence[Mapping[str, Any]]  # of several texts a list


def render(answer: Answer, make_view: Callable[[], "View"], screen: Screen) -> str:
    """One row a source, topic, event, claim, reading or finding; lists are joined with semicolons."""
    columns, rows = _rows(answer)
    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([for_csv(_text(row[column])) for column in columns] for row in rows)
    return file.getvalue()


def _rows(answer: Answer) -> tuple[tuple[str, ...], Iterable[Mapping[str, Any]]]:
    """The columns and rows that a command's answer, or its answers to several texts, come to."""
    if not isinstance(answer, Mapping) or answer["command"] == "review":
        from csto_check.answers.review_rows import COLUMNS, rows

        return COLUMNS, rows([answer] if isinstance(answer, Mapping) else answer)
    return _of_one(answer, answer["command"])


def _of_one(answer: Mapping[str, Any], command: str) -> tuple[tuple[str, ...], Iterable[Mapping[str, Any]]]:
    if command == "read":
        from csto_check.answers.read import ReadingInfo

        return tuple(ReadingInfo.__annotations__), answer["readings"]
    if command == "sources":
        return tuple(SourceInfo.__annotations__), answer["sources"]
    if command == "topics":
        return tuple(TopicInfo.__annotations__), answer["topics"]
    if command == "timeline":
        return tuple(EventInfo.__annotations__), answer["events"]
    if command == "verify":
        from csto_check.answers.verify import ResultInfo

        return tuple(ResultInfo.__annotations__), answer["results"]
    if command == "claims":
        return _CLAIM, answer["claims"]
    return _CLAIM + _OF_TOPIC, _claims(answer) if command == "diff" else _shown(answer)


def _claims(answer: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    return [row for topic in answer["topics"] for row in _of_topic(topic)]


def _of_topic(topic: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [{**claim, **{key: topic[key] for key in _OF_TOPIC}} for claim in topic["claims"]]


def _shown(answer: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    if answer["topic"] is not None:
        return _of_topic(answer["topic"])
    if answer["claim"] is not None:
        return [answer["claim"]]
    return [{**claim, **dict.fromkeys(_OF_TOPIC, "")} for claim in answer["source"]["claims"]]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "; ".join(map(_text, value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_text(each)}" for key, each in value.items())
    return str(value)

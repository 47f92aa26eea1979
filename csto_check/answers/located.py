"""Findings of verify, review and check, each with its code and place: what a format for editors and CI gets."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from csto_check.answers.rows import Answer
from csto_check.codes.code import Severity
from csto_check.prose import flat, joined


class TextRange(NamedTuple):
    """A stretch of a file, in lines and columns from 1, in characters; the end is the place after the last one."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class LocatedFinding(NamedTuple):
    """One finding, and where a reader is sent to.

    `verify` points to the base: to the claim, else the source, else the topic; `text` is then the place in the text
    of the source if there is one. `review` and `check` point to the text that was read; `text` is then None, or the
    second of two passages. What is wrong with a
    whole file has no line. A text that came in no file has none. `end_line` and `end_column` are the place after the
    last character, None where only the start is known. `ignored` is the reason why it is ignored, else None; then it
    is listed and makes nothing fail.
    """

    code: str
    severity: Severity
    message: str
    file: str | None
    line: int | None
    column: int | None
    end_line: int | None = None
    end_column: int | None = None
    source: str | None = None
    claim: str | None = None
    topic: str | None = None
    text: TextRange | None = None
    ignored: str | None = None


def has_findings(answer: Answer) -> bool:
    """Whether an answer is that of a command with findings, be there some or none."""
    return all(document["command"] in _FINDINGS for document in ([answer] if isinstance(answer, Mapping) else answer))


def located_findings(answer: Answer) -> Iterator[LocatedFinding]:
    """All findings of an answer of verify, review or check, in the order of its lists; none of any other command's."""
    for document in [answer] if isinstance(answer, Mapping) else answer:
        find = _FINDINGS.get(document["command"])
        yield from find(document) if find else ()


def _of_verify(document: Mapping[str, Any]) -> Iterator[LocatedFinding]:
    for found in document["findings"]:
        text = _text_range(found)
        file, line, column = _place(found["place"]) if found["place"] else (found["file"], None, None)
        about = {name: found[name] for name in ("source", "claim", "topic", "ignored")}
        yield LocatedFinding(found["code"], found["severity"], found["message"], file, line, column, text=text, **about)


def _place(written: str) -> tuple[str, int, int]:
    """The parts of `facts.yaml:12:5`."""
    file, line, column = written.rsplit(":", 2)
    return file, int(line), int(column)


def _text_range(found: Mapping[str, Any]) -> TextRange | None:
    if found["file"] is None or found["line"] is None:
        return None
    return TextRange(found["file"], found["line"], found["column"], found["end_line"], found["end_column"])


def _of_review(document: Mapping[str, Any]) -> Iterator[LocatedFinding]:
    file = document["file"]
    for sentence in document["sentences"]:
        yield from (_in_text(file, found, found["reason"]) for found in sentence["findings"])
    yield from (_in_text(file, hint, f"{hint['why']}: {hint['told']}") for hint in document["hints"])
    yield from (_in_text(file, each, _unchecked(each)) for each in document["not_checked"])


def _unchecked(found: Mapping[str, Any]) -> str:
    """`“120”, “40”: matches no topic`"""
    return joined(", ".join(f"“{words}”" for words in found["readings"]), found["why"], by=": ")


def _in_text(file: str | None, found: Mapping[str, Any], said: str) -> LocatedFinding:
    topic = found.get("topic")
    message = f"{topic}: {said}" if topic else said
    at = {name: found[name] for name in ("line", "column", "end_line", "end_column")}
    return LocatedFinding(found["code"], found["severity"], message, file, **at, topic=topic, ignored=found["ignored"])


def _of_check(document: Mapping[str, Any]) -> Iterator[LocatedFinding]:
    for found in document["findings"]:
        first, second = found["first"], found["second"]
        at = {name: first[name] for name in ("line", "column", "end_line", "end_column")}
        other = None if second == first else _text_range({**second, "file": document["file"]})
        yield LocatedFinding(
            found["code"], found["severity"], _said_of(found), document["file"], **at, text=other,
            ignored=found["ignored"],
        )  # fmt: skip


def _said_of(found: Mapping[str, Any]) -> str:
    """`“120” and “80 men and 50 women” (line 7, column 21): …`; one passage where it does not fit itself."""
    first, second = found["first"], found["second"]
    other = f" and “{flat(second['text'])}” (line {second['line']}, column {second['column']})"
    return f"“{flat(first['text'])}”{other if second != first else ''}: {found['arithmetic']}"


_FINDINGS: dict[str, Callable[[Mapping[str, Any]], Iterator[LocatedFinding]]] = {
    "check": _of_check,
    "review": _of_review,
    "verify": _of_verify,
}

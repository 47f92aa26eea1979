"""The findings of verify and review, each with its code and where it is: what a format for editors and CI gets."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from csto_check.answers.rows import Answer
from csto_check.codes.code import Severity
from csto_check.prose import joined
from csto_check.text.lines import Lines


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
    of the source if there is one. `review` points to the text reviewed, and `text` is None. What is wrong with a
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
    """All findings of an answer of verify or review, in the order of its lists; none of any other command's."""
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
        for found in sentence["findings"]:
            words = sentence["text"][found["in_text"]["start"] : found["in_text"]["end"]]
            yield _in_text(file, found, found["reason"], words)
    for hint in document["hints"]:
        told = f"{hint['why']}: {hint['told']}"
        yield _in_text(file, hint, told, hint["said"])
    for each in document["not_checked"]:
        read = ", ".join(f"“{words}”" for words in each["readings"])
        yield _in_text(file, each, joined(read, each["why"], by=": "), each["text"])


def _in_text(file: str | None, found: Mapping[str, Any], said: str, words: str) -> LocatedFinding:
    """A finding about some words; where a page has other characters between them, only their start is told."""
    topic, line, column = found.get("topic"), found["line"], found["column"]
    message = f"{topic}: {said}" if topic else said
    is_whole = found["end"] - found["start"] == len(words)
    end_line, end_column = _moved(line, column, words) if is_whole else (None, None)
    return LocatedFinding(
        found["code"],
        found["severity"],
        message,
        file,
        line,
        column,
        end_line,
        end_column,
        topic=topic,
        ignored=found["ignored"],
    )


def _moved(line: int, column: int, words: str) -> tuple[int, int]:
    """The line and column behind some words that begin at a place."""
    below, behind = Lines(words).line_and_column(len(words))
    return line + below - 1, behind if below > 1 else column + behind - 1


_FINDINGS: dict[str, Callable[[Mapping[str, Any]], Iterator[LocatedFinding]]] = {
    "review": _of_review,
    "verify": _of_verify,
}

"""A finding of verify with its code, as its document has it."""

from collections.abc import Iterable
from typing import Annotated, NamedTuple, TypedDict

from csto_check.codes.code import Severity
from csto_check.codes.registry import code_named


class PlaceInText(TypedDict):
    """Where a finding is in the text of a source; all are null if it has no place there."""

    file: Annotated[str | None, "the file of the text"]
    start: Annotated[int | None, "in characters of the original"]
    end: int | None
    line: Annotated[int | None, "of the text, from 1"]
    column: Annotated[int | None, "in characters, from 1"]
    end_line: Annotated[int | None, "of the place after the last character"]
    end_column: int | None


class CodeInfo(TypedDict):
    """The kind of a finding."""

    code: Annotated[str, "such as Q201 or R101; csto-check explain CODE tells what it means"]
    severity: Annotated[Severity, "error makes the exit code 1 unless it is ignored"]
    ignored: Annotated[str | None, "why the base ignores it; null if it does not"]


class CodedInfo(PlaceInText, CodeInfo):
    """What is wrong, or may mislead, or could not be checked."""

    message: str
    claim: str | None
    source: str | None
    topic: str | None
    place: Annotated[str | None, "file:line:column in the base, of the claim or else of the source or topic"]


NOWHERE: PlaceInText = {
    "file": None, "start": None, "end": None, "line": None, "column": None, "end_line": None, "end_column": None,
}  # fmt: skip


class Subject(NamedTuple):
    """What a finding is about, and where that is written."""

    claim: str | None = None
    source: str | None = None
    topic: str | None = None
    place: str | None = None


_NOTHING = Subject()


def code_info(code: str, ignored: str | None = None) -> CodeInfo:
    """A code with its severity, and why it is ignored."""
    return {"code": code, "severity": code_named(code).severity, "ignored": ignored}


def coded(
    code: str, message: str, about: Subject = _NOTHING, at: PlaceInText = NOWHERE, ignored: str | None = None
) -> CodedInfo:
    """A finding with the severity of its code."""
    return {
        **code_info(code, ignored),
        "message": message,
        **about._asdict(),  # type: ignore[typeddict-item]
        **at,
    }


def fails(findings: Iterable[CodeInfo]) -> bool:
    """Whether one of some findings makes the exit code 1."""
    return any(each["severity"] == "error" and each["ignored"] is None for each in findings)

"""The manuals of the codes of problems and findings."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from csto_check.answers.document import VERSION
from csto_check.answers.rows import Rows
from csto_check.codes.code import Code, Files, Severity
from csto_check.codes.registry import codes_by_id, families
from csto_check.codes.reported import REPORTED
from csto_check.problem import CannotRun, did_you_mean


class ExampleFile(TypedDict):
    """A file of an example; a byte of it that is not UTF-8 is written out, such as \\xf6."""

    name: str
    text: str


class CodeManual(TypedDict):
    """What a code means, with an example that raises it."""

    code: str
    family: str
    title: str
    severity: Annotated[Severity, "error, warning or note"]
    manual: Annotated[str, "what it means, why it matters and what to do"]
    command: Annotated[str, "what is typed in a folder with the files of the example"]
    example: list[ExampleFile]
    reported: Annotated[list[str], "the lines of what is then printed that have the code"]
    mended: Annotated[list[ExampleFile], "the files of the example that are different once it is mended"]


class Document(TypedDict):
    """The answer of csto-check explain; sorted by code."""

    csto_check: Literal[1]
    command: Literal["explain"]
    base: Annotated[None, "always null: codes are the same for every base"]
    asked: Annotated[list[str], "the codes asked for; empty if all are listed"]
    codes: list[CodeManual]


def answer(codes: Sequence[str] = ()) -> Document:
    """The manuals of some codes, or of all; raises CannotRun for a code that does not exist."""
    asked = sorted({_known(name) for name in codes})
    return {
        "csto_check": VERSION,
        "command": "explain",
        "base": None,
        "asked": asked,
        "codes": [
            _manual(code, family.title)
            for family in families()
            for code in family.codes
            if not asked or code.id in asked
        ],
    }


def rows(document: Document) -> Rows:
    """One row a code, without its example."""
    return Rows(("code", "family", "title", "severity", "manual", "command", "reported"), document["codes"])


def _known(name: str) -> str:
    """A code, whatever the case of its letter."""
    if name.upper() in codes_by_id():
        return name.upper()
    remedy = did_you_mean(name.upper(), codes_by_id()) or "list them with: csto-check explain"
    raise CannotRun.because(f'there is no code "{name}"', remedy)


def _manual(code: Code, family: str) -> CodeManual:
    return {
        "code": code.id,
        "family": family,
        "title": code.title,
        "severity": code.severity,
        "manual": code.manual,
        "command": " ".join(("csto-check", *code.command)),
        "example": _files(code.example),
        "reported": list(REPORTED[code.id]),
        "mended": _files(code.mended),
    }


def _files(files: Files) -> list[ExampleFile]:
    return [{"name": name, "text": _printable(text)} for name, text in files.items()]


def _printable(text: str) -> str:
    """A text whose bytes that are not UTF-8 are written out."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")

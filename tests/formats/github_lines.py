"""The workflow commands of GitHub Actions, read back as its runner reads them.

A line `::NAME KEY=VALUE,KEY=VALUE::MESSAGE`. In a message %25, %0D and %0A stand for what they encode, in a value %3A
and %2C as well (GitHub's help, "Workflow commands"; actions/runner, ActionCommand.cs).
"""

import re
from typing import NamedTuple

_COMMAND = re.compile(r"::(?P<name>error|warning|notice) (?P<properties>[^:]*)::(?P<message>.*)")
_PROPERTY = re.compile(r"(?P<key>file|line|endLine|col|endColumn|title)=(?P<value>[^,:]*)")
_ENCODED = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


class Annotation(NamedTuple):
    """A command of the runner."""

    level: str
    properties: dict[str, str]
    message: str


def annotations(text: str) -> list[Annotation]:
    """The commands of what a program prints; raises AssertionError for one that is not well formed."""
    return [_annotation(line) for line in text.splitlines() if line.startswith("::") or "##[" in line]


def _annotation(line: str) -> Annotation:
    found = _COMMAND.fullmatch(line)
    assert found, line
    parts = [_PROPERTY.fullmatch(part) for part in found["properties"].split(",")]
    assert all(parts), line
    properties = {part["key"]: _decoded(part["value"], r"%(?:25|0D|0A|3A|2C)") for part in parts if part}
    assert len(properties) == len(parts), line
    return Annotation(found["name"], properties, _decoded(found["message"], r"%(?:25|0D|0A)"))


def _decoded(text: str, codes: str) -> str:
    assert not re.search(rf"%(?!{codes[1:]})", text), text
    return re.sub(codes, lambda code: _ENCODED[code.group()], text)

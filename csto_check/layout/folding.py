"""Long texts and texts of several lines as blocks, which YAML reads back to the very same text."""

import re

from csto_check.layout.scalars import has_hidden

_PARTS = re.compile(r"(?<=[^ ]) (?=[^ ])")  # where a line may be folded: at one space, which the fold stands for


def literal(text: str) -> tuple[str, list[str]] | None:
    """The head and the lines of a text that is kept line by line; None for one that an eye would misread."""
    lines = text.removesuffix("\n").split("\n")
    if not _is_plain(lines) or not any(lines) or not lines[0]:
        return None
    indented = "2" if lines[0].startswith(" ") else ""
    return f"|{indented}{_chomped(text)}", lines


def folded(text: str, width: int) -> tuple[str, list[str]] | None:
    """The same of a text whose lines are folded at spaces; None where nothing could be folded."""
    lines = text.removesuffix("\n").split("\n")
    if not _is_plain(lines) or not lines[0] or any(line.startswith(" ") for line in lines):
        return None
    wrapped = [_wrapped(line, width) for line in lines]
    if all(len(parts) == 1 for parts in wrapped):
        return None
    result = wrapped[0]
    for before, parts in zip(lines, wrapped[1:], strict=False):
        result = [*result, *([""] if before else []), *parts]
    return f">{_chomped(text)}", result


def _is_plain(lines: list[str]) -> bool:
    """Whether lines show what they are; one that ends in a blank does not."""
    return not any(has_hidden(line) or line.endswith((" ", "\xa0")) for line in lines) and bool(lines[-1])


def _chomped(text: str) -> str:
    return "" if text.endswith("\n") else "-"


def _wrapped(line: str, width: int) -> list[str]:
    result: list[str] = []
    words: list[str] = []
    room = width
    for word in _PARTS.split(line):
        if words and len(word) > room:
            result.append(" ".join(words))
            words, room = [], width
        words.append(word)
        room -= len(word) + 1
    return [*result, " ".join(words)]

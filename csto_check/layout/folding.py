"""Long texts and texts of several lines as blocks, which YAML reads back to the very same text."""

from csto_check.layout.scalars import has_hidden


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
    start = 0
    while len(line) - start > width and (end := _fold_at(line, start, width)):
        result.append(line[start:end])
        start = end + 1
    return [*result, line[start:]]


def _fold_at(line: str, start: int, width: int) -> int:
    """The last place in reach where a line may be folded, or else the first one beyond; 0 if there is none."""
    at = line.rfind(" ", start, start + width + 1)
    while at > start and not _is_alone(line, at):
        at = line.rfind(" ", start, at)
    if at > start:
        return at
    at = line.find(" ", start + width + 1)
    while at >= 0 and not _is_alone(line, at):
        at = line.find(" ", at + 1)
    return max(at, 0)


def _is_alone(line: str, at: int) -> bool:
    """Whether a space has none beside it, so that a line break can stand for it."""
    return line[at - 1] != " " and line[at + 1 : at + 2] != " "

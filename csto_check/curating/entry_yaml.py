"""Records as YAML, in lines or between brackets."""

from collections.abc import Iterator, Mapping

from csto_check.curating.addition import FieldTree
from csto_check.layout.scalars import scalar

_WIDEST = 100  # characters of what stands on one line
_BETWEEN_BRACKETS = ("says", "holds", "withdrawn", "question")  # mappings that mostly hold few and short texts


def record_lines(tree: Mapping[str, FieldTree]) -> list[str]:
    """The fields of a record, one or more lines each."""
    return [line for name, value in tree.items() for line in _field(name, value)]


def _field(name: str, value: FieldTree) -> Iterator[str]:
    said = scalar(value, in_flow=False) if isinstance(value, str) else between_brackets(value)
    on_one_line = f"{scalar(name)}: {said}"
    if isinstance(value, str) or not value or _fits(name, value, on_one_line):
        yield on_one_line
        return
    yield f"{scalar(name)}:"
    lines = record_lines(value) if isinstance(value, dict) else [line for each in value for line in item_lines(each)]
    yield from (f"  {line}" for line in lines)


def _fits(name: str, value: list[FieldTree] | dict[str, FieldTree], on_one_line: str) -> bool:
    """Whether a list or mapping stands on one line."""
    is_short = len(on_one_line) <= _WIDEST
    if isinstance(value, dict):
        return is_short and name in _BETWEEN_BRACKETS
    return is_short and all(isinstance(each, str) for each in value)


def item_lines(tree: FieldTree) -> list[str]:
    """An item of a list."""
    lines = record_lines(tree) if isinstance(tree, dict) and tree else [between_brackets(tree)]
    return [f"{'  ' if number else '- '}{line}" for number, line in enumerate(lines)]


def between_brackets(tree: FieldTree) -> str:
    """A text, or a list or mapping between brackets."""
    if isinstance(tree, str):
        return scalar(tree)
    if isinstance(tree, dict):
        return f"{{{', '.join(f'{scalar(name)}: {between_brackets(value)}' for name, value in tree.items())}}}"
    return f"[{', '.join(map(between_brackets, tree))}]"

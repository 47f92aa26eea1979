"""YAML as a tree of texts with places."""

from typing import NamedTuple

from csto_check.problem import Place

DEEPEST = 12  # levels of nesting


class Scalar(NamedTuple):
    """A text. Lines and columns count from 1.

    `comment` is what YAML would drop as a comment right after it, from its # on; `refused` tells that
    the node is an alias or another thing that has its problem already.
    """

    file: str
    line: int
    column: int
    text: str
    comment: str = ""
    refused: bool = False

    @property
    def place(self) -> Place:
        return Place(self.file, self.line, self.column)


class Sequence(NamedTuple):
    file: str
    line: int
    column: int
    items: "list[AnyNode]"

    @property
    def place(self) -> Place:
        return Place(self.file, self.line, self.column)


class Mapping(NamedTuple):
    """Pairs in the file's order; a key that appears twice is a problem, its first value holds."""

    file: str
    line: int
    column: int
    items: "dict[str, AnyNode]"
    keys: dict[str, Scalar]

    @property
    def place(self) -> Place:
        return Place(self.file, self.line, self.column)


AnyNode = Scalar | Sequence | Mapping

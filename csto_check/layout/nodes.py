"""A document as it is laid out: its texts, with the comments and the blank lines that belong to them."""

from dataclasses import dataclass, field
from typing import NamedTuple


class Remark(NamedTuple):
    """A comment on a line of its own, from its # on; `is_parted` if a blank line stands before it."""

    text: str
    is_parted: bool = False


Remarks = tuple[Remark, ...]


@dataclass(slots=True, eq=False)
class Leaf:
    """A text, and the comment behind it.

    `style` is what the text stood in (`""` for nothing). `is_cut` tells that YAML took the comment from a text
    without quotation marks, which the reader of a base may refuse.
    """

    text: str
    style: str = ""
    behind: str = ""
    is_cut: bool = False


@dataclass(slots=True, eq=False)
class Member:
    """A pair of a mapping, or an item of a list, which has no key."""

    key: Leaf | None
    value: "LaidOut | None"
    above: Remarks = ()
    is_parted: bool = False


@dataclass(slots=True, eq=False)
class Branch:
    """A mapping or a list. `column` is that of its entries, from 0; `is_flow` tells of braces or brackets.

    `head` are comments behind its key or its opening bracket, `behind` that after its closing one, `tail` those
    after its last entry.
    """

    is_mapping: bool
    is_flow: bool
    column: int
    entries: list[Member] = field(default_factory=list)
    head: tuple[str, ...] = ()
    tail: Remarks = ()
    behind: str = ""


LaidOut = Leaf | Branch


@dataclass(slots=True, eq=False)
class Sheet:
    """A whole document; `comments` are all of them, in the order of the text.

    `head` comes before the root, `is_parted` if a blank line stands between; `tail` comes after it.
    """

    root: LaidOut | None = None
    head: Remarks = ()
    is_parted: bool = False
    tail: Remarks = ()
    comments: list[str] = field(default_factory=list)

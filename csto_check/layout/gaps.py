"""What stands between two tokens of YAML: punctuation, blank lines and comments."""

import re
from typing import NamedTuple

from csto_check.facts.yaml_tree import yaml_lines
from csto_check.layout.nodes import Remark


class Between(NamedTuple):
    """`behind` is the comment on the line of the token before, `is_cut` if only blanks part them.

    `remarks` are the other comments with their columns, from 0; `is_parted` tells of a blank line at the end.
    """

    behind: str = ""
    is_cut: bool = False
    remarks: tuple[tuple[int, Remark], ...] = ()
    is_parted: bool = False


NOTHING = Between()
_IN_LINE = "[^#\n\r\x85\u2028\u2029]*"
_NOTHING = re.compile(f"{_IN_LINE}(?:\n{_IN_LINE})?\\Z")


def read_between(text: str, *, is_start: bool = False) -> Between:
    """The gap of which this is the text; at the start of a file no token stands before it."""
    if _NOTHING.match(text):
        return NOTHING
    first, *lines = [*([""] if is_start else []), *yaml_lines(text)]
    at = first.find("#")
    remarks, is_parted = _own_lines(lines)
    is_cut = at > 0 and not first[:at].strip()
    return Between(first[at:] if at >= 0 else "", is_cut, tuple(remarks), is_parted)


def _own_lines(lines: list[str]) -> tuple[list[tuple[int, Remark]], bool]:
    """The comments of whole lines; the last line leads up to the next token."""
    remarks: list[tuple[int, Remark]] = []
    is_parted = False
    for number, line in enumerate(lines, 1):
        at = _comment_at(line)
        if at >= 0:
            remarks.append((at, Remark(line[at:], is_parted)))
            is_parted = False
        elif number < len(lines) and not line.strip():
            is_parted = True
    return remarks, is_parted


def _comment_at(line: str) -> int:
    """Where the comment of a line starts; a directive may have a # of its own."""
    return line.find(" #") + 1 or -1 if line.startswith("%") else line.find("#")

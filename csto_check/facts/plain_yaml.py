"""YAML as bases are mostly written, read line by line: loading PyYAML alone takes longer than that.

What is read here is read as libyaml reads it. Of anything rarer, such as an escape, an anchor, a plain text over
several lines or a mistake, nothing is made here, and libyaml is asked. tests/laws/test_plain_yaml.py holds the two
together.
"""

import re
from bisect import bisect_right
from itertools import accumulate

from csto_check.facts.yaml_nodes import DEEPEST, AnyNode, Mapping, Scalar, Sequence

_MARKS = "-?:,[]{}#&*!|>'\"%@`"  # a plain text that is read here begins with none of these
_KEY = re.compile(r"""(?:([^ ?:,\[\]{}#&*!|>'"%@`-][^:#]*)|"([^"\\]*)"|'([^']*)'):(?: +|\Z)""")
_QUOTED = re.compile(r"""\"([^"\\\n]*)"|'([^'\n]*)'(?!')""")
_IN_FLOW = re.compile(r"""[^ \n?:,\[\]{}#&*!|>'"%@`-][^\n,\[\]{}:#]*(?::(?=[^ \n,\[\]{}?])[^\n,\[\]{}:#]*)*""")
_GAP = re.compile(r"[ \n]*")
_BEHIND_ENTRY = re.compile(r"[ \n]*(?:([\]}])|,[ \n]*)")
_BEHIND_ALL = (-1, "")
_CLOSING = {"[": "]", "{": "}"}
_OF_DOCUMENTS = ("---", "...", "%")
_LONGEST_KEY = 1000  # libyaml looks for the colon within 1024 characters
_new = tuple.__new__  # half the time of a named tuple's own, and there are thousands of texts


class _Other(Exception):
    """This is not read here."""


def plain_tree(text: str, file: str) -> AnyNode | None:
    """The tree of a document in which nothing is rare or wrong; None for any other."""
    if not text.replace("\n", "").isprintable():
        return None
    try:
        return _Plain(text, file).document()
    except _Other:
        return None


class _Plain:
    """Walks the lines of one file. `at` is the next line with more than a comment, `indent` and `body` are of it."""

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self.lines = text.split("\n")
        self.starts = [0, *accumulate(map((1).__add__, map(len, self.lines)))]  # of lines, and of one more
        bodies = enumerate(map(str.lstrip, self.lines))  # of blank characters there are only spaces
        self.rows = iter([(number, body) for number, body in bodies if body and body[0] != "#"])
        self.at, self.indent, self.body = -1, 0, ""

    def document(self) -> AnyNode:
        if any(self.text.startswith(mark) or f"\n{mark}" in self.text for mark in _OF_DOCUMENTS):
            raise _Other
        self._next()
        root = self._block(1)
        if self.body:
            raise _Other
        return root

    def _next(self) -> None:
        """Go on to the next line with more than a comment; behind the last there is an empty one further left."""
        self.at, self.body = next(self.rows, _BEHIND_ALL)
        self.indent = len(self.lines[self.at]) - len(self.body) if self.body else -1

    def _behind(self, line: int, indent: int) -> None:
        """Go on behind a line that ended a value; what follows may not be further right than the value's block."""
        while self.at <= line and self.body:
            self._next()
        if self.indent > indent:
            raise _Other

    def _block(self, depth: int) -> AnyNode:
        """What starts at this line."""
        return self._sequence(depth) if self.body.startswith("- ") else self._mapping(depth)

    def _mapping(self, depth: int) -> Mapping:
        if depth >= DEEPEST:
            raise _Other
        file, indent = self.file, self.indent
        items: dict[str, AnyNode] = {}
        keys: dict[str, Scalar] = {}
        node = Mapping(file, self.at + 1, indent + 1, items, keys)
        while self.indent == indent:
            found = _KEY.match(self.body)
            if found is None or found.end() > _LONGEST_KEY:
                raise _Other
            key = found[found.lastindex or 0]
            if key in items or key[-1:] == " ":
                raise _Other
            keys[key] = _new(Scalar, (file, self.at + 1, indent + 1, key, "", False))
            items[key] = self._value(found.end(), indent, depth + 1) or self._below(found, indent, depth + 1)
        if self.indent > indent:
            raise _Other
        return node

    def _sequence(self, depth: int) -> Sequence:
        if depth >= DEEPEST:
            raise _Other
        indent, items = self.indent, list[AnyNode]()
        node = Sequence(self.file, self.at + 1, indent + 1, items)
        while self.indent == indent and self.body.startswith("- "):
            rest = self.body[2:].lstrip(" ")
            if _KEY.match(rest):  # a mapping of its own, which starts behind the mark
                self.indent = indent + len(self.body) - len(rest)
                self.body = rest
                items.append(self._mapping(depth + 1))
            else:
                items.append(self._item(len(self.body) - len(rest), indent, depth + 1))
        if self.indent > indent:
            raise _Other
        return node

    def _item(self, start: int, indent: int, depth: int) -> AnyNode:
        node = self._value(start, indent, depth)
        if node is None:
            raise _Other
        return node

    def _below(self, key: re.Match[str], indent: int, depth: int) -> AnyNode:
        """What stands below a key with nothing behind it: a block, or nothing."""
        line, column = self.at, indent + len(key[0].rstrip(" "))
        self._next()
        if self.indent > indent or (self.indent == indent and self.body.startswith("- ")):
            return self._block(depth)
        return Scalar(self.file, line + 1, column + 1, "", self.lines[line][column:].lstrip(" "))

    def _value(self, start: int, indent: int, depth: int) -> AnyNode | None:
        """What stands from a place of this line on; None if that is nothing."""
        rest = self.body[start:]
        mark = rest[:1]
        if mark in _MARKS:
            return self._marked(mark, rest, start, indent, depth) if mark not in "#" else None
        rest, hash_, _ = rest.partition(" #")
        comment = self.lines[self.at][self.indent + start + len(rest) + 1 :] if hash_ else ""
        if ": " in rest or (rest := rest.rstrip(" "))[-1] == ":":
            raise _Other
        node: Scalar = _new(Scalar, (self.file, self.at + 1, self.indent + start + 1, rest, comment, False))
        self._next()
        if self.indent > indent:  # a text over several lines
            raise _Other
        return node

    def _marked(self, mark: str, rest: str, start: int, indent: int, depth: int) -> AnyNode:
        """A text in quotation marks, a folded one, or what stands in brackets."""
        line, column = self.at, self.indent + start
        if mark in "[{":
            return self._flow_value(self.starts[line] + column, indent, depth)
        if mark == ">":
            return self._folded(rest, column, indent)
        found = _QUOTED.match(rest)
        if found is None:
            raise _Other
        self._ends_line(rest[found.end() :])
        self._behind(line, indent)
        return Scalar(self.file, line + 1, column + 1, found[found.lastindex or 0])

    @staticmethod
    def _ends_line(rest: str) -> None:
        """Behind a value there is nothing more but a comment."""
        if rest.strip(" ") and not (rest[0] == " " and rest.lstrip(" ")[0] == "#"):
            raise _Other

    def _folded(self, rest: str, column: int, indent: int) -> Scalar:
        """A text after >- whose lines are all one paragraph."""
        if rest.rstrip(" ") != ">-":
            raise _Other
        first, found = self.at, self._further_right(self.at + 1, indent)
        bodies = [line.lstrip(" ") for line in found]
        margins = {len(line) - len(body) for line, body in zip(found, bodies, strict=True)}
        if len(margins) != 1 or not all(bodies) or any(body[-1] == " " for body in bodies):
            raise _Other
        self._behind(first + len(found), indent)
        return Scalar(self.file, first + 1, column + 1, " ".join(bodies))

    def _further_right(self, first: int, indent: int) -> list[str]:
        """The lines from one on that are further right than a block, without empty ones at the end."""
        end, margin = first, " " * (indent + 1)
        while end < len(self.lines) and (self.lines[end].startswith(margin) or not self.lines[end].strip(" ")):
            end += 1
        while not self.lines[end - 1]:
            end -= 1
        return self.lines[first:end]

    def _flow_value(self, start: int, indent: int, depth: int) -> AnyNode:
        """What stands in brackets from an offset on, with the rest of its last line."""
        node, end = self._flow(start, depth)
        line = bisect_right(self.starts, end) - 1
        self._ends_line(self.text[end : self.starts[line + 1] - 1])
        self._behind(line, indent)
        return node

    def _flow(self, start: int, depth: int) -> tuple[AnyNode, int]:
        """What stands at an offset between brackets, and where it ends."""
        mark = self.text[start : start + 1]
        if mark == "[":
            return self._flow_sequence(start, depth)
        return self._flow_mapping(start, depth) if mark == "{" else self._flow_text(start)

    def _flow_text(self, start: int) -> tuple[Scalar, int]:
        found = _IN_FLOW.match(self.text, start) or _QUOTED.match(self.text, start)
        if found is None:
            raise _Other
        text = found[found.lastindex] if found.lastindex else found[0].rstrip(" ")
        return _new(Scalar, (self.file, *self._place(start), text, "", False)), found.end()

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def _flow_sequence(self, start: int, depth: int) -> tuple[Sequence, int]:
        node = Sequence(self.file, *self._place(start), [])
        at = self._opened(start, depth)
        while self.text[at - 1] != "]":
            item, at = self._flow(at, depth + 1)
            node.items.append(item)
            at = self._behind_entry(at, "]")
        return node, at

    def _flow_mapping(self, start: int, depth: int) -> tuple[Mapping, int]:
        node = Mapping(self.file, *self._place(start), {}, {})
        at = self._opened(start, depth)
        while self.text[at - 1] != "}":
            key, at = self._flow_text(at)
            if not self.text.startswith(": ", at) or key.text in node.items or len(key.text) > _LONGEST_KEY:
                raise _Other
            node.keys[key.text] = key
            node.items[key.text], at = self._flow(self._gap(at + 1), depth + 1)
            at = self._behind_entry(at, "}")
        return node, at

    def _opened(self, start: int, depth: int) -> int:
        """Where the first entry of brackets begins; where they end if there is none."""
        if depth >= DEEPEST:
            raise _Other
        at = self._gap(start + 1)
        return at + 1 if self.text[at : at + 1] == _CLOSING[self.text[start]] else at

    def _behind_entry(self, at: int, closing: str) -> int:
        """Where the next entry of brackets begins behind one; where they end if that was the last."""
        found = _BEHIND_ENTRY.match(self.text, at)
        if found is None or found[1] not in (None, closing):
            raise _Other
        return found.end()

    def _gap(self, at: int) -> int:
        found = _GAP.match(self.text, at)
        return found.end() if found else at

"""YAML as a tree, built from the events of libyaml's parser.

PyYAML's own loaders turn `010`, `no`, `1:30` and `2022-02-30` into something else and keep the
last of two equal keys. Here every scalar stays the text that was written. Aliases, anchors and
tags are refused as they come, and nesting is limited before the C parser's own recursion is.
"""

import re
from typing import Any

import yaml

from csto_check.facts.yaml_nodes import DEEPEST, AnyNode, Mapping, Scalar, Sequence
from csto_check.problem import Place, Problem

_OTHER_BREAKS = "\r\x85\u2028\u2029"  # where libyaml ends a line, besides the line feed
_COMMENT = re.compile(r"[ \t]\s*#.*", re.DOTALL)
_new = tuple.__new__  # half the time of a named tuple's own, and there are thousands of scalars
_SCALAR: Any = yaml.ScalarEvent
_SEQUENCE_END: Any = yaml.SequenceEndEvent
_MAPPING_END: Any = yaml.MappingEndEvent


class _Stop(Exception):
    """The file is too broken to go on."""


def parse(text: str, file: str) -> tuple[AnyNode | None, list[Problem]]:
    """The tree of a document and what is wrong with it; None if there is none or its problems prevent it."""
    reader = _Reader(text, file)
    try:
        return reader.document(), reader.problems
    except _Stop:
        return None, reader.problems
    except yaml.YAMLError as error:
        from csto_check.facts.yaml_words import in_plain_words  # only what is wrong needs words

        reader.problems.append(in_plain_words(error, file, reader.lines))
        return None, reader.problems


def yaml_lines(text: str) -> list[str]:
    """The lines of a text as libyaml counts them."""
    if not any(mark in text for mark in _OTHER_BREAKS):
        return text.split("\n")
    return re.split(f"\r\n|[\n{_OTHER_BREAKS}]", text)


class _Reader:
    """Walks the events of one file, without recursion deeper than DEEPEST."""

    def __init__(self, text: str, file: str) -> None:
        self.lines = yaml_lines(text)
        self.commented = {number for number, line in enumerate(self.lines) if "#" in line}
        self.file = file
        self.problems: list[Problem] = []
        self.text = text

    def open(self) -> None:
        parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self.events = parser(self.text)

    def document(self) -> AnyNode | None:
        self.open()
        self.events.get_event()  # the stream's start
        event = self.events.get_event()
        if isinstance(event, yaml.StreamEndEvent):
            return None
        root = self._node(self.events.get_event(), 1)
        self.events.get_event()  # the document's end
        event = self.events.get_event()
        if not isinstance(event, yaml.StreamEndEvent):
            self._problem(event, "B107", "the file has a second YAML document", "remove the line ---")
        return root

    def _problem(self, event: Any, code: str, what: str, remedy: str) -> None:
        self.problems.append(Problem(Place(self.file, *self._at(event)), what, remedy, code))

    @staticmethod
    def _at(event: Any) -> tuple[int, int]:
        return event.start_mark.line + 1, event.start_mark.column + 1

    def _bound(self, event: Any) -> tuple[str, str] | None:
        """What is wrong with an empty block of text that was meant as a bound, such as >3000."""
        from csto_check.facts.yaml_words import at_bound

        return at_bound(Place(self.file, *self._at(event)), self.lines)

    def _node(self, event: Any, depth: int) -> AnyNode:
        """The node that starts with an event; most are scalars."""
        if type(event) is _SCALAR and event.tag is None and event.anchor is None and depth <= DEEPEST:
            if event.style == ">" and not event.value and (bound := self._bound(event)):
                self._problem(event, "B116", *bound)
                return self._scalar(event)._replace(refused=True)
            mark, end = event.start_mark, event.end_mark
            cut = self._cut(end) if end.line in self.commented and not event.style else ""
            return _new(Scalar, (self.file, mark.line + 1, mark.column + 1, event.value, cut, False))
        if depth > DEEPEST:
            self._problem(event, "B106", f"this is nested more than {DEEPEST} levels deep", "a fact base needs five")
            raise _Stop
        kind = type(event)
        if kind is yaml.AliasEvent or event.anchor is not None or event.tag is not None:
            return self._refuse(event, depth)
        return self._made(event, kind, depth)

    def _made(self, event: Any, kind: type, depth: int) -> AnyNode:
        if kind is yaml.MappingStartEvent:
            return self._mapping(event, depth)
        if kind is yaml.SequenceStartEvent:
            return self._sequence(event, depth)
        return self._scalar(event)

    def _refuse(self, event: Any, depth: int) -> Scalar:
        remedy = "write the value out in full; put text that starts with this character in quotation marks"
        if isinstance(event, yaml.AliasEvent):
            self._problem(event, "B105", f"*{event.anchor} is a YAML alias", remedy)
        elif event.anchor is not None:
            self._problem(event, "B105", f"&{event.anchor} is a YAML anchor", remedy)
        else:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._problem(event, "B105", f"{tag} is a YAML tag", remedy)
        if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._made(event, type(event), depth)
        return Scalar(self.file, *self._at(event), "", refused=True)

    def _scalar(self, event: Any) -> Scalar:
        """A scalar that has a problem already."""
        return Scalar(self.file, *self._at(event), event.value)

    def _cut(self, mark: Any) -> str:
        """The comment after a plain scalar, in a line that has a #."""
        found = _COMMENT.match(self.lines[mark.line], mark.column)
        return found[0].lstrip() if found else ""

    def _sequence(self, start: Any, depth: int) -> Sequence:
        items: list[AnyNode] = []
        next_event = self.events.get_event
        while type(event := next_event()) is not _SEQUENCE_END:
            items.append(self._node(event, depth + 1))
        return Sequence(self.file, *self._at(start), items)

    def _mapping(self, start: Any, depth: int) -> Mapping:
        node = Mapping(self.file, *self._at(start), {}, {})
        next_event = self.events.get_event
        while type(event := next_event()) is not _MAPPING_END:
            key = self._node(event, depth + 1)
            value = self._node(next_event(), depth + 1)
            if not isinstance(key, Scalar):
                self.problems.append(
                    Problem(key.place, "a key cannot be a list or a mapping", "write a word before the colon", "B119")
                )
            elif key.text in node.items:
                first = node.keys[key.text].line
                what = f'duplicate key "{key.text}" (first on line {first})'
                self.problems.append(Problem(key.place, what, "remove one, or merge the two", "B104"))
            else:
                node.items[key.text], node.keys[key.text] = value, key
        return node

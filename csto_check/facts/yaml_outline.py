"""Where the parts of a YAML file that loads begin and end, so that a text can be put between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # where libyaml ends a line
_BLOCKS = ("|", ">")


class Spot(NamedTuple):
    """A node of a file: its first character and the one after its last, as offsets; a flow one has brackets.

    Lines count from 0: `line` is that of its start, `after` the one after the last line on which it has something.
    `items` are the keys and values of a mapping, or the items of a list under their numbers.
    """

    start: int
    end: int
    line: int
    column: int
    after: int
    is_flow: bool
    items: dict[str, tuple[Spot, Spot]]
    sort: str  # "scalar", "list" or "mapping"

    @property
    def children(self) -> list[tuple[Spot, Spot]]:
        return list(self.items.values())


class Outline(NamedTuple):
    """The root of a file, if there is one, and the offsets at which its lines start, with that of its end."""

    root: Spot | None
    lines: list[int]


def outline(text: str) -> Outline:
    """The outline of a file that was parsed without a problem."""
    lines = [0, *(found.end() for found in _BREAK.finditer(text)), len(text)]
    if len(lines) > 2 and lines[-2] == lines[-1]:
        lines.pop()
    parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    events = iter(parser.get_event, None)
    started = (event for event in events if not isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent))
    first = next(started)
    return Outline(None if isinstance(first, yaml.StreamEndEvent) else _Reader(text, lines, started).node(first), lines)


class _Reader:
    """Walks the events of one file, which is nested no deeper than a base may be."""

    def __init__(self, text: str, lines: list[int], events: Iterator[Any]) -> None:
        self._text, self._lines, self._events = text, lines, events

    def node(self, event: Any) -> Spot:
        if isinstance(event, yaml.MappingStartEvent):
            return self._held(event, "mapping", yaml.MappingEndEvent)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._held(event, "list", yaml.SequenceEndEvent)
        return self._spot(event, event.end_mark, False, {}, "scalar")

    def _held(self, event: Any, sort: str, end_type: Any) -> Spot:
        items: dict[str, tuple[Spot, Spot]] = {}
        while not isinstance(each := next(self._events), end_type):
            first = self.node(each)
            name = each.value if sort == "mapping" else str(len(items))
            items[name] = (first, self.node(next(self._events)) if sort == "mapping" else first)
        if event.flow_style:
            return self._spot(event, each.end_mark, True, items, sort)
        last = [spot for pair in items.values() for spot in pair]
        end, after = max(spot.end for spot in last), max(spot.after for spot in last)
        return self._spot(event, None, False, items, sort)._replace(end=end, after=after)

    def _spot(self, event: Any, end: Any, flow: bool, items: dict[str, tuple[Spot, Spot]], sort: str) -> Spot:
        start = event.start_mark
        stop = end or start
        after = stop.line if stop.column == 0 and stop.line > start.line else stop.line + 1
        found = Spot(self._offset(start), self._offset(stop), start.line, start.column, after, flow, items, sort)
        return found if sort != "scalar" or event.style not in _BLOCKS else self._without_blank_lines(found)

    def _without_blank_lines(self, found: Spot) -> Spot:
        """A block of text without the blank lines behind it, unless its first line keeps them with a +."""
        after = found.after
        if "+" not in self._line(found.line)[found.column :]:
            while not self._line(after - 1).strip():
                after -= 1
        return found._replace(after=after)

    def _line(self, number: int) -> str:
        return self._text[slice(*self._lines[number : number + 2])]

    def _offset(self, mark: Any) -> int:
        column: int = mark.column
        return self._lines[min(int(mark.line), len(self._lines) - 1)] + column

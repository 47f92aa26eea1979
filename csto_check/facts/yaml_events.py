"""YAML as the parser's events with their exact places: what a formatter needs and a reader of bases does not."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml


class YamlEvent(NamedTuple):
    """One event: `kind` is `text`, `list`, `mapping` or `end`; `start` and `end` are offsets in the text.

    `style` is that of a text (`""` for a plain one, else one of `'"|>`); `is_flow` tells brackets or braces
    from indentation. `column` counts from 0.
    """

    kind: str
    start: int
    end: int
    column: int
    text: str = ""
    style: str = ""
    is_flow: bool = False


_KINDS: dict[Any, str] = {
    yaml.SequenceStartEvent: "list",
    yaml.MappingStartEvent: "mapping",
    yaml.SequenceEndEvent: "end",
    yaml.MappingEndEvent: "end",
}


def yaml_events(text: str) -> Iterator[YamlEvent]:
    """The events of a document that `yaml_tree.parse` has no problem with."""
    parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    while not isinstance(event := parser.get_event(), yaml.StreamEndEvent):
        start, end = event.start_mark, event.end_mark
        if type(event) is yaml.ScalarEvent:
            yield YamlEvent("text", start.index, end.index, start.column, event.value, event.style or "")
        elif kind := _KINDS.get(type(event)):
            is_flow = bool(getattr(event, "flow_style", False))
            yield YamlEvent(kind, start.index, end.index, start.column, is_flow=is_flow)

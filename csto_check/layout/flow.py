"""Mappings and lists between braces and brackets."""

from csto_check.layout.nodes import Branch, LaidOut, Leaf, Member
from csto_check.layout.scalars import scalar
from csto_check.layout.width import LONGEST_KEY, STEP, WIDTH


def in_one_line(node: Branch, room: int) -> str | None:
    """What was written in flow style, in one line of at most `room` characters; None if that cannot be."""
    if not node.entries:
        return "{}" if node.is_mapping else "[]"
    if not node.is_flow or node.head or node.tail:
        return None
    parts: list[str] = []
    for entry in node.entries:
        written = _entry(entry, room)
        if written is None:
            return None
        parts.append(written)
        room -= len(written) + 2
    inside = ", ".join(parts)
    return None if room < 0 else f"{{{inside}}}" if node.is_mapping else f"[{inside}]"


def _entry(entry: Member, room: int) -> str | None:
    if room < 0 or entry.above:
        return None
    value = _value(entry.value, room)
    if entry.key is None or value is None:
        return value
    key = scalar(entry.key.text)
    return f"{key}: {value}" if len(key) <= LONGEST_KEY else None


def _value(node: LaidOut | None, room: int) -> str | None:
    if node is None or node.behind:
        return None
    if isinstance(node, Leaf):
        return scalar(node.text)
    return None if node.head or node.tail else in_one_line(node, room)


def filled(node: Branch, label: str, indent: int) -> list[str] | None:
    """A list of texts in flow style over as many lines as it needs, the first behind a label; None if it is no such."""
    if not node.is_flow or node.is_mapping or node.head or node.tail:
        return None
    items = [_value(entry.value, 0) for entry in node.entries if isinstance(entry.value, Leaf) and not entry.above]
    written = [item for item in items if item is not None]
    pad = " " * (indent + STEP)
    if len(written) < len(node.entries) or any(len(pad) + len(item) >= WIDTH for item in written):
        return None
    lines = [f"{label}[{written[0]}"]
    for item in written[1:]:
        if len(lines[-1]) + len(item) + 3 > WIDTH:
            lines[-1] += ","
            lines.append(pad + item)
        else:
            lines[-1] += f", {item}"
    lines[-1] += "]"
    return lines if len(lines[0]) <= WIDTH else None

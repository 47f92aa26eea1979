"""From what is laid out to lines of YAML."""

from collections.abc import Iterable, Iterator

from csto_check.layout.flow import filled, in_one_line
from csto_check.layout.nodes import Branch, Leaf, Member, Remark, Remarks, Sheet
from csto_check.layout.scalars import scalar
from csto_check.layout.width import LONGEST_KEY, STEP, WIDTH
from csto_check.layout.written_texts import behind, written_text


def printed(sheet: Sheet) -> str:
    """The text of a document, whose lines all end with a line feed."""
    lines = [*_remarks(sheet.head, 0, is_first=True)]
    lines += _root(sheet)
    lines += _remarks(sheet.tail, 0, is_first=not lines)
    return "".join(f"{line}\n" for line in lines)


def _root(sheet: Sheet) -> Iterator[str]:
    root = sheet.root
    if root is None:
        return
    if sheet.head and sheet.is_parted:
        yield ""
    if isinstance(root, Leaf):
        yield from written_text(root, "", 0)
    elif not root.entries:
        yield from _remarks([*map(Remark, root.head), *root.tail], 0, is_first=not sheet.head)
        yield from _flow(root, "", 0) or ()
    elif root.is_mapping:
        yield from _sections(root)
    else:
        yield from _block(root, 0, above_first=True)


def _sections(root: Branch) -> Iterator[str]:
    """The keys of a base: a blank line stands around each whose value is a block."""
    was_block = False
    for number, entry in enumerate(root.entries):
        flow = _flow_of(entry, 0)
        is_block = isinstance(entry.value, Branch) and flow is None
        above = _above(entry, flow, 0)
        must_part = number > 0 and (is_block or was_block)
        if above:
            above = (Remark(above[0].text, above[0].is_parted or must_part), *above[1:])
        yield from _remarks(above, 0, is_first=number == 0)
        if (entry.is_parted and (number or above)) or (must_part and not above):
            yield ""
        yield from _own(entry, flow, 0)
        was_block = is_block
    yield from _remarks(root.tail, 0, is_first=False)


def _block(branch: Branch, indent: int, *, above_first: bool) -> Iterator[str]:
    """The entries of a mapping or list, each on lines of its own; the comments above the first may stand elsewhere."""
    for number, entry in enumerate(branch.entries):
        flow = _flow_of(entry, indent)
        if number or above_first:
            above = _above(entry, flow, indent)
            yield from _remarks(above, indent, is_first=not number)
            if entry.is_parted and (number or above):
                yield ""
        yield from _own(entry, flow, indent)
    yield from _remarks(branch.tail, indent, is_first=False)


def _remarks(remarks: Iterable[Remark], indent: int, *, is_first: bool) -> Iterator[str]:
    """Comments on lines of their own, with the blank lines before them, but none before the first of a block."""
    for remark in remarks:
        if remark.is_parted and not is_first:
            yield ""
        is_first = False
        yield " " * indent + remark.text


def _above(entry: Member, flow: list[str] | None, indent: int) -> Remarks:
    """The comments above an entry, with those that have no other place."""
    value = entry.value
    if not isinstance(value, Branch):
        return entry.above
    if not value.entries:
        return (*entry.above, *map(Remark, value.head), *value.tail)
    if flow is not None or (entry.key is not None and not _is_long(entry.key)):
        return entry.above
    first = value.entries[0]
    inner = _above(first, _flow_of(first, indent + STEP), indent + STEP) if entry.key is None else ()
    return (*entry.above, *map(Remark, _heads(value)), *inner)


def _heads(branch: Branch) -> list[str]:
    """The comments behind the brackets of what is no longer in brackets."""
    return [*branch.head, *([branch.behind] if branch.behind else [])]


def _flow_of(entry: Member, indent: int) -> list[str] | None:
    """The lines of an entry whose value is in flow style; None for others."""
    return _flow(entry.value, _label(entry, indent), indent) if isinstance(entry.value, Branch) else None


def _flow(branch: Branch, label: str, indent: int) -> list[str] | None:
    start = f"{label} " if label else ""
    line = in_one_line(branch, WIDTH - len(start))
    lines = filled(branch, start, indent) if line is None else [start + line]
    return None if lines is None else [*lines[:-1], lines[-1] + behind(branch.behind)]


def _own(entry: Member, flow: list[str] | None, indent: int) -> Iterator[str]:
    """The lines of an entry without those above it."""
    key, value, label = entry.key, entry.value, _label(entry, indent)
    if key is not None and _is_long(key):
        yield f"{' ' * indent}? {_key(key)}"
    if flow is not None:
        yield from flow
    elif isinstance(value, Leaf):
        yield from written_text(value, label, indent)
    elif isinstance(value, Branch) and key is None:
        yield from _behind_dash(value, indent)
    elif isinstance(value, Branch):
        heads = [] if key is None or _is_long(key) else _heads(value)
        yield label + behind("".join(heads[:1]))
        yield from _remarks(map(Remark, heads[1:]), indent + STEP, is_first=True)
        yield from _block(value, indent + STEP, above_first=True)


def _behind_dash(value: Branch, indent: int) -> Iterator[str]:
    """A block in a list: its first line stands behind the dash."""
    lines = _block(value, indent + STEP, above_first=False)
    yield f"{' ' * indent}- {next(lines)[indent + STEP :]}"
    yield from lines


def _label(entry: Member, indent: int) -> str:
    """What stands before a value: a key with its colon, the colon alone below a long key, or a dash."""
    if entry.key is None:
        return " " * indent + "-"
    return " " * indent + ("" if _is_long(entry.key) else _key(entry.key)) + ":"


def _key(key: Leaf) -> str:
    return scalar(key.text, in_flow=False)


def _is_long(key: Leaf) -> bool:
    return len(key.text) > LONGEST_KEY // 10 and len(_key(key)) > LONGEST_KEY

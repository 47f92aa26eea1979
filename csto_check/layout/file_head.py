"""How a file begins: in no braces, and with the comments that are about the file."""

from csto_check.layout.nodes import Branch, Remark, Sheet


def open_up(sheet: Sheet) -> None:
    """Take the root out of its braces, and give what stands above the first key to the file, which keeps it on top."""
    root = sheet.root
    if not isinstance(root, Branch) or not root.entries:
        return
    first = root.entries[0]
    sheet.head += (*map(Remark, root.head), *([Remark(root.behind)] if root.behind else []), *first.above)
    sheet.is_parted = sheet.is_parted if root.is_flow and not first.above else first.is_parted
    root.is_flow, root.head, root.behind = False, (), ""
    first.above, first.is_parted = (), False

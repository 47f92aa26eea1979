"""From the text of a document to what is laid out: every comment finds the node that it belongs to.

A comment behind something belongs to it. One on a line of its own belongs to what follows, unless its indentation
says that it ends a block which what follows is no part of.
"""

import re

from csto_check.facts.yaml_marks import Mark, marks
from csto_check.layout.gaps import NOTHING, Gap, read_gap
from csto_check.layout.nodes import Branch, Entry, Leaf, Node, Page, Remark, Remarks

_HEADER = re.compile("[|>][-+0-9]*[ \t]+(#[^\n\r\x85\u2028\u2029]*)")


def build(text: str) -> Page:
    """The page of a document that `yaml_tree.parse` has no problem with."""
    builder = _Builder(text)
    for mark in marks(text):
        builder.take(mark)
    builder.finish()
    return builder.page


class _Builder:
    """Takes one event after another; `last` is the latest that shows in the text, which ends at `cursor`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.page = Page()
        self.cursor = 0
        self.open: list[Branch] = []
        self.closed: list[Branch] = []  # blocks that ended since `last`, the inner ones first
        self.last: Node | None = None
        self.owner: Entry | None = None  # the latest entry with a key
        self.opening: Entry | None = None  # the outermost entry that began since `last`
        self.level = -1  # the column of its block

    def take(self, mark: Mark) -> None:
        if mark.kind == "end":
            self._end(mark)
        elif mark.kind == "text":
            self._leaf(mark)
        else:
            self._branch(mark)

    def finish(self) -> None:
        self.level = -1
        self._settle(self._gap(len(self.text)))

    def _leaf(self, mark: Mark) -> None:
        leaf = Leaf(mark.text, mark.style)
        self._place(leaf)
        self._reach(mark.start, mark.end, leaf)
        if mark.style in ("|", ">"):
            self._header(leaf, self.text[mark.start : mark.end].rstrip(), mark.start)

    def _header(self, leaf: Leaf, written: str, start: int) -> None:
        """A block of text: a comment in its first line, and blank lines after its last that are none of it."""
        self.cursor = start + len(written)
        if found := _HEADER.match(written):
            leaf.behind = found[1]
            self.page.comments.append(found[1])

    def _branch(self, mark: Mark) -> None:
        branch = Branch(mark.kind == "mapping", mark.is_flow, mark.column)
        self._place(branch)
        self.open.append(branch)
        if self.text[mark.start : mark.end] in ("[", "{"):
            self._reach(mark.start, mark.end, branch)

    def _end(self, mark: Mark) -> None:
        branch = self.open[-1]
        if self.text[mark.start : mark.end] in ("]", "}"):
            gap = self._gap(mark.start)
            self._behind(gap)
            branch.tail += tuple(remark for _, remark in gap.remarks)
            self.cursor, self.last = mark.end, branch
        elif not branch.is_flow:
            self.closed.append(branch)
        self.open.pop()

    def _place(self, node: Node) -> None:
        """Put a node where it belongs: the value of the latest key, or an entry of its own."""
        if not self.open:
            self.page.root = node
            return
        top = self.open[-1]
        if top.is_mapping and top.entries and top.entries[-1].value is None:
            self.owner = top.entries[-1]
            self.owner.value = node
            return
        entry = Entry(node, None) if top.is_mapping and isinstance(node, Leaf) else Entry(None, node)
        top.entries.append(entry)
        if self.opening is None:
            self.opening, self.level = entry, top.column

    def _reach(self, start: int, end: int, node: Node) -> None:
        """Give what stands before a token to its nodes, and go behind it."""
        self._settle(self._gap(start))
        self.cursor, self.last, self.opening = end, node, None
        self.closed.clear()

    def _gap(self, end: int) -> Gap:
        gap = read_gap(self.text[self.cursor : end], is_start=self.last is None)
        self.page.comments += [*([gap.behind] if gap.behind else []), *(remark.text for _, remark in gap.remarks)]
        return gap

    def _settle(self, gap: Gap) -> None:
        """Give the comments of a gap to the nodes around it."""
        if gap is NOTHING:
            return
        self._behind(gap)
        above = self._tails(gap)
        if self.opening is not None:
            self.opening.above += above
            self.opening.is_parted = gap.is_parted
        elif self.page.root is None or self.last is None:
            self.page.head += above
            self.page.is_parted = gap.is_parted
        elif self.open and self.owner is not None:
            self.owner.above += above
        else:
            self.page.tail += above

    def _behind(self, gap: Gap) -> None:
        """The comment in the line of the last token."""
        last, owner = self.last, self.owner
        if not gap.behind:
            return
        if isinstance(last, Branch):
            self._behind_bracket(last, gap.behind)
        elif last is not None and owner is not None and owner.key is last:
            self._behind_key(owner, gap.behind)
        elif last is not None:
            last.behind, last.is_cut = gap.behind, gap.is_cut and not last.style

    def _behind_bracket(self, branch: Branch, comment: str) -> None:
        if branch in self.open:
            branch.head += (comment,)
        else:
            branch.behind = comment

    @staticmethod
    def _behind_key(owner: Entry, comment: str) -> None:
        """Between a key and its value: behind the key if a block follows, else above it."""
        if isinstance(owner.value, Branch) and not owner.value.is_flow:
            owner.value.head += (comment,)
        else:
            owner.above += (Remark(comment),)

    def _tails(self, gap: Gap) -> Remarks:
        """What is left of the comments when those that end a block are given to it."""
        inner = [branch for branch in self.closed if branch.column > self.level]
        above: list[Remark] = []
        for column, remark in gap.remarks:
            inner = [branch for branch in inner if branch.column <= column]
            while len(inner) > 1 and inner[0].column == inner[1].column:  # a list that is indented like its key
                del inner[0]
            if inner:
                inner[0].tail += (remark,)
            else:
                above.append(remark)
        return tuple(above)

"""From the text of a document to what is laid out: every comment finds the node that it belongs to.

A comment behind something belongs to it. One on a line of its own belongs to what follows, unless its indentation
says that it ends a block which what follows is no part of.
"""

import re

from csto_check.facts.yaml_events import YamlEvent, yaml_events
from csto_check.layout.gaps import NOTHING, Between, read_between
from csto_check.layout.nodes import Branch, LaidOut, Leaf, Member, Remark, Remarks, Sheet

_HEADER = re.compile("[|>][-+0-9]*[ \t]+(#[^\n\r\x85\u2028\u2029]*)")


def build(text: str) -> Sheet:
    """The sheet of a document that `yaml_tree.parse` has no problem with."""
    builder = _Builder(text)
    for event in yaml_events(text):
        builder.take(event)
    builder.finish()
    return builder.sheet


class _Builder:
    """Takes one event after another; `last` is the latest that shows in the text, which ends at `cursor`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.sheet = Sheet()
        self.cursor = 0
        self.open: list[Branch] = []
        self.closed: list[Branch] = []  # blocks that ended since `last`, the inner ones first
        self.last: LaidOut | None = None
        self.owner: Member | None = None  # the latest entry with a key
        self.opening: Member | None = None  # the outermost entry that began since `last`
        self.level = -1  # the column of its block

    def take(self, event: YamlEvent) -> None:
        if event.kind == "end":
            self._end(event)
        elif event.kind == "text":
            self._leaf(event)
        else:
            self._branch(event)

    def finish(self) -> None:
        self.level = -1
        self._settle(self._gap(len(self.text)))

    def _leaf(self, event: YamlEvent) -> None:
        leaf = Leaf(event.text, event.style)
        self._place(leaf)
        self._reach(event.start, event.end, leaf)
        if event.style in ("|", ">"):
            self._header(leaf, self.text[event.start : event.end].rstrip(), event.start)

    def _header(self, leaf: Leaf, written: str, start: int) -> None:
        """A block of text: a comment in its first line, and blank lines after its last that are none of it."""
        self.cursor = start + len(written)
        if found := _HEADER.match(written):
            leaf.behind = found[1]
            self.sheet.comments.append(found[1])

    def _branch(self, event: YamlEvent) -> None:
        branch = Branch(event.kind == "mapping", event.is_flow, event.column)
        self._place(branch)
        self.open.append(branch)
        if self.text[event.start : event.end] in ("[", "{"):
            self._reach(event.start, event.end, branch)

    def _end(self, event: YamlEvent) -> None:
        branch = self.open[-1]
        if self.text[event.start : event.end] in ("]", "}"):
            gap = self._gap(event.start)
            self._behind(gap)
            branch.tail += tuple(remark for _, remark in gap.remarks)
            self.cursor, self.last = event.end, branch
        elif not branch.is_flow:
            self.closed.append(branch)
        self.open.pop()

    def _place(self, node: LaidOut) -> None:
        """Put a node where it belongs: the value of the latest key, or an entry of its own."""
        if not self.open:
            self.sheet.root = node
            return
        top = self.open[-1]
        if top.is_mapping and top.entries and top.entries[-1].value is None:
            self.owner = top.entries[-1]
            self.owner.value = node
            return
        entry = Member(node, None) if top.is_mapping and isinstance(node, Leaf) else Member(None, node)
        top.entries.append(entry)
        if self.opening is None:
            self.opening, self.level = entry, top.column

    def _reach(self, start: int, end: int, node: LaidOut) -> None:
        """Give what stands before a token to its nodes, and go behind it."""
        self._settle(self._gap(start))
        self.cursor, self.last, self.opening = end, node, None
        self.closed.clear()

    def _gap(self, end: int) -> Between:
        gap = read_between(self.text[self.cursor : end], is_start=self.last is None)
        self.sheet.comments += [*([gap.behind] if gap.behind else []), *(remark.text for _, remark in gap.remarks)]
        return gap

    def _settle(self, gap: Between) -> None:
        """Give the comments of a gap to the nodes around it."""
        if gap is NOTHING:
            return
        self._behind(gap)
        above = self._tails(gap)
        if self.opening is not None:
            self.opening.above += above
            self.opening.is_parted = gap.is_parted
        elif self.sheet.root is None or self.last is None:
            self.sheet.head += above
            self.sheet.is_parted = gap.is_parted
        elif self.open and self.owner is not None:
            self.owner.above += above
        else:
            self.sheet.tail += above

    def _behind(self, gap: Between) -> None:
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
    def _behind_key(owner: Member, comment: str) -> None:
        """Between a key and its value: behind the key if a block follows, else above it."""
        if isinstance(owner.value, Branch) and not owner.value.is_flow:
            owner.value.head += (comment,)
        else:
            owner.above += (Remark(comment),)

    def _tails(self, between: Between) -> Remarks:
        """What is left of the comments when those that end a block are given to it."""
        inner = [branch for branch in self.closed if branch.column > self.level]
        above: list[Remark] = []
        tails: list[list[Remark]] = [[] for _ in inner]
        deepest = 0
        for column, remark in between.remarks:
            while deepest < len(inner) and not _is_in(inner, deepest, column):
                deepest += 1
            (tails[deepest] if deepest < len(inner) else above).append(remark)
        for branch, tail in zip(inner, tails, strict=True):
            branch.tail += tuple(tail)
        return tuple(above)


def _is_in(inner: list[Branch], number: int, column: int) -> bool:
    """Whether a comment at a column is in a block; of a list that is indented like its key, the mapping has it."""
    branch, outer = inner[number], inner[number + 1 : number + 2]
    return branch.column <= column and not any(one.column == branch.column for one in outer)

"""Entries put into the text of a file, which keeps every other character."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from csto_check.curating.addition import FieldTree
from csto_check.curating.entry_yaml import between_brackets, item_lines, record_lines
from csto_check.facts.yaml_outline import Outline, Spot, outline
from csto_check.layout.scalars import scalar
from csto_check.problem import CannotRun

_COMMENT = re.compile(r"#[^\n]*")


class Insertion(NamedTuple):
    """What goes under a key of a file: into a mapping under its own key, or into a list, where that is None.

    `path` leads to the mapping or list, which need not be there yet. `beside` is the key after which it stands.
    """

    path: tuple[str, ...]
    key: str | None
    tree: FieldTree
    beside: str | None = None


class Replacement(NamedTuple):
    """What takes the place of the value at a path, which is there."""

    path: tuple[str, ...]
    tree: FieldTree


class _Edit(NamedTuple):
    """A stretch of the text and what takes its place; `is_end` tells that the last line must first get its end."""

    start: int
    end: int
    new: str
    is_end: bool = False

    def followed_by(self, other: _Edit) -> _Edit:
        """Both, where they are of one stretch."""
        return self._replace(new=self.new + other.new)


def inserted(text: str, entries: Sequence[Insertion | Replacement]) -> str:
    """The text of a file with entries put in, those of one place in their order, and values replaced.

    Raises CannotRun where a comment would be lost.
    """
    inserting = _Inserting(text)
    edits = inserting.edits([each for each in entries if isinstance(each, Insertion)])
    edits += [inserting.replaced(each) for each in entries if isinstance(each, Replacement)]
    parts, at = [], 0
    for edit in sorted(edits):
        parts += [text[at : edit.start], inserting.line_break if edit.is_end else "", edit.new]
        at = edit.end
    return "".join([*parts, text[at:]])


class _Inserting:
    """The edits of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._outline: Outline = outline(text)
        self.line_break = "\r\n" if "\r\n" in text else "\n"

    def edits(self, entries: Sequence[Insertion]) -> list[_Edit]:
        """One edit for each place at which entries stand together."""
        root = self._outline.root
        if root is None:
            return [self._at_the_end(self._wrapped(entries, 0))]
        found: dict[tuple[int, int], _Edit] = {}
        groups: dict[tuple[tuple[str, ...], str | None], list[Insertion]] = {}
        for each in entries:
            known = self._known(root, each)
            groups.setdefault((each.path[:known], each.beside if known == len(each.path) else None), []).append(each)
        # What goes deepest comes first where two places are one: it belongs to the key above.
        for (path, beside), group in sorted(groups.items(), key=lambda each: -len(each[0][0])):
            edit = self._edit(self._reached(root, path), self._wrapped(group, len(path)), path, beside)
            same = found.get(edit[:2])
            found[edit[:2]] = edit if same is None else same.followed_by(edit)
        return list(found.values())

    def replaced(self, wanted: Replacement) -> _Edit:
        """The edit of one value, which comes to stand on one line; a comment behind it stays."""
        root = self._outline.root
        assert root is not None, "a path leads through it"
        _, spot = self._reached(root, wanted.path)
        old = self._text[spot.start : spot.end]
        is_block = not spot.is_flow and (spot.sort != "scalar" or old[:1] in ("|", ">"))
        if is_block and "#" in old:
            what = f"a comment within {wanted.path[-1]} would be lost"
            raise CannotRun.because(what, "change it by hand")
        tree, is_inside = wanted.tree, self._is_inside_brackets(wanted.path)
        new = scalar(tree, in_flow=is_inside) if isinstance(tree, str) else between_brackets(tree)
        return _Edit(spot.start, spot.end, new + (self.line_break if old.endswith("\n") else ""))

    @staticmethod
    def _known(root: Spot, entry: Insertion) -> int:
        """How far the path of an entry is there already."""
        spot = root
        for number, name in enumerate(entry.path):
            if name not in spot.items:
                return number
            spot = spot.items[name][1]
        return len(entry.path)

    @staticmethod
    def _reached(root: Spot, path: tuple[str, ...]) -> tuple[Spot | None, Spot]:
        """The key and the value at a path."""
        key, spot = None, root
        for name in path:
            key, spot = spot.items[name]
        return key, spot

    @staticmethod
    def _wrapped(entries: Iterable[Insertion], depth: int) -> list[Insertion]:
        """The same as entries at that depth: those whose path is not there yet share the keys that lack."""
        found: list[Insertion] = []
        shared: dict[str, int] = {}
        for each in entries:
            if len(each.path) == depth:
                found.append(each)
                continue
            name, rest = each.path[depth], each.path[depth + 1 :]
            at = shared.setdefault(name, len(found))
            if at == len(found):
                found.append(Insertion(each.path[:depth], name, {}))
            found[at] = found[at]._replace(tree=_put(found[at].tree, rest, each))
        return found

    def _edit(
        self, at: tuple[Spot | None, Spot], entries: list[Insertion], path: tuple[str, ...], beside: str | None
    ) -> _Edit:
        key, spot = at
        is_inside = self._is_inside_brackets(path)
        has_comment = "#" in self._text[spot.start : spot.end]
        if spot.is_flow and (spot.items or has_comment or (key and is_inside)):
            return self._in_brackets(spot, entries)
        if key and is_inside and not spot.items:
            return self._in_place(key, spot, entries)
        if not spot.items:
            assert key is not None, "the root of a base has a key"
            return self._first(key, spot, entries)
        return self._after(spot, beside, entries)

    def _is_inside_brackets(self, path: tuple[str, ...]) -> bool:
        root = self._outline.root
        assert root is not None, "a path leads through it"
        return any(self._reached(root, path[:number])[1].is_flow for number in range(len(path)))

    def _in_brackets(self, spot: Spot, entries: list[Insertion]) -> _Edit:
        """Before the closing bracket."""
        end = spot.end - 1
        said = (
            between_brackets(each.tree) if each.key is None else between_brackets({each.key: each.tree})[1:-1]
            for each in entries
        )
        last = max((each.end for pair in spot.children for each in pair), default=None)
        is_open = last is None or "," in _COMMENT.sub("", self._text[last:end])
        return _Edit(end, end, ("" if last is None else " " if is_open else ", ") + ", ".join(said))

    def _in_place(self, key: Spot, spot: Spot, entries: list[Insertion]) -> _Edit:
        """In brackets, for an empty text or nothing behind a key."""
        is_list = entries[0].key is None
        new = between_brackets(
            [each.tree for each in entries] if is_list else {each.key or "": each.tree for each in entries}
        )
        before = self._text[key.end : spot.start]
        colon = "" if before.endswith((" ", "\t")) else " " if ":" in before else ": "
        return _Edit(spot.start, spot.end, colon + new)

    def _first(self, key: Spot, spot: Spot, entries: list[Insertion]) -> _Edit:
        """Below a key that holds nothing yet; brackets around nothing go."""
        rest = self._text[spot.end : self._outline.lines[spot.after]]
        before = self._text[key.end : spot.start].rstrip(" ") if spot.is_flow else self._text[key.end : spot.start]
        head = f"{before}{rest.rstrip()}{self.line_break}"
        return _Edit(key.end, self._outline.lines[spot.after], head + self._lines_of(entries, key.column + 2))

    def _after(self, spot: Spot, beside: str | None, entries: list[Insertion]) -> _Edit:
        """Below the last child, or the one beside which the entries stand."""
        names = list(spot.items)
        number = names.index(beside) if beside in spot.items else len(names) - 1
        start, child = spot.items[names[number]]
        line = self._below(child.after, start.column if spot.sort == "mapping" else spot.column, number + 1, spot)
        parted = number > 0 and not self._line(self._head(spot, number) - 1).strip()
        return self._at(line, self._lines_of(entries, spot.column, parted=parted))

    def _below(self, line: int, column: int, following: int, spot: Spot) -> int:
        """The line below a child and the comments that belong to it: deeper ones, and where it is the last, its own."""
        is_last = following >= len(spot.items)
        while line < len(self._outline.lines) - 1:
            said = self._line(line)
            indent = len(said) - len(said.lstrip(" "))
            if not said.lstrip(" ").startswith("#") or indent < column or (indent == column and not is_last):
                break
            if column == 0 and indent == 0:
                break
            line += 1
        return line

    def _head(self, spot: Spot, number: int) -> int:
        """The first line of a child with the comments above it."""
        line = spot.children[number][0].line
        while line > 0 and self._line(line - 1).lstrip().startswith("#"):
            line -= 1
        return line

    def _line(self, number: int) -> str:
        return self._text[slice(*self._outline.lines[number : number + 2])]

    def _lines_of(self, entries: list[Insertion], column: int, *, parted: bool = False) -> str:
        found: list[str] = []
        for each in entries:
            lines = item_lines(each.tree) if each.key is None else record_lines({each.key: each.tree})
            found += [
                *([self.line_break] if parted else []),
                *(f"{' ' * column}{line}{self.line_break}" for line in lines),
            ]
        return "".join(found)

    def _at(self, line: int, new: str) -> _Edit:
        at = self._outline.lines[line]
        return _Edit(at, at, new, at > 0 and self._text[at - 1] not in "\n\r\x85\u2028\u2029")

    def _at_the_end(self, entries: list[Insertion]) -> _Edit:
        return self._at(len(self._outline.lines) - 1, self._lines_of(entries, 0))


def _put(tree: FieldTree | None, path: tuple[str, ...], entry: Insertion) -> FieldTree:
    """A tree with an entry in it, below some keys."""
    known = tree if isinstance(tree, dict) else {}
    if path:
        return {**known, path[0]: _put(known.get(path[0]), path[1:], entry)}
    if entry.key is None:
        return [*tree, entry.tree] if isinstance(tree, list) else [entry.tree]
    return {**known, entry.key: entry.tree}

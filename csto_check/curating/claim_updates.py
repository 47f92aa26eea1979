"""Claims of a base that get other contents where they stand, so that comments and order stay."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from csto_check.curating.addition import FieldTree
from csto_check.curating.given_at import path_at
from csto_check.curating.insertion import Insertion, Replacement
from csto_check.facts.format import FIELDS
from csto_check.facts.model import Base, Claim
from csto_check.facts.yaml_outline import Spot, outline
from csto_check.files.bounded import Text
from csto_check.problem import CannotRun, Place, Problem

_VALUE = "value"


class ClaimChange(NamedTuple):
    """A claim of the base and the fields that it gets, by name; `place` is where they were given.

    `kept` are the fields that it has besides and that nothing was given for.
    """

    id: str
    fields: Mapping[str, FieldTree]
    place: Place | None = None
    kept: tuple[str, ...] = ()


class _Found(NamedTuple):
    """Where a claim is in its file: the paths of its item and of what it says, and both as they are."""

    item_path: tuple[str, ...]
    item: Spot
    said_path: tuple[str, ...]
    said: Spot

    @property
    def has_own_fields(self) -> bool:
        """Whether what it says is a mapping with a value, and not a list of names."""
        return self.said.sort == "mapping" and bool(FIELDS["says"].keys() & self.said.items.keys())

    @property
    def is_alone(self) -> bool:
        return len(self.item.items["says"][1].items) == 1

    def has_own(self, name: str) -> bool:
        """Whether a field stands in what it says, and not beside the quote."""
        return self.has_own_fields and name in self.said.items


def edits_of_changes(
    base: Base, files: Mapping[str, Text], changes: Sequence[ClaimChange]
) -> dict[str, list[Insertion | Replacement]]:
    """What changes in each file, by its path; raises CannotRun for what has to be changed by hand."""
    roots = {path: outline(files[path].text).root for path in {base.by_id[each.id].place.file for each in changes}}
    wanted = {each.id: each for each in changes}
    edits: dict[str, dict[tuple[str, ...], Insertion | Replacement]] = {}
    problems: list[Problem] = []
    for change in changes:
        claim = base.by_id[change.id]
        found = _found(roots[claim.place.file], claim)
        for name, tree in change.fields.items():
            sharing = _sharing(name, found, claim, base, roots) if found else []
            edit = _edit(found, name, tree, sharing, wanted) if found else None
            if edit is None:
                what = f'"{claim.id}": its {name} cannot be changed from here'
                problems.append(Problem(change.place, what, f"change it at {claim.place}, or take this row out"))
            else:
                at = (*edit.path, edit.key or "") if isinstance(edit, Insertion) else edit.path
                edits.setdefault(claim.place.file, {})[at] = edit
    if problems:
        raise CannotRun(problems)
    return {path: list(each.values()) for path, each in edits.items()}


def change_at(
    place: Place, text: str, base: Base, files: Mapping[str, Text], changes: Sequence[ClaimChange]
) -> ClaimChange | None:
    """The change of the claim at a place in the new text of a file, in which items keep their numbers."""
    path = path_at(place, text)
    for change in changes:
        claim = base.by_id[change.id]
        found = _found(outline(files[place.file].text).root, claim) if claim.place.file == place.file else None
        if found and found.item_path == path:
            return change
    return None


def _found(root: Spot | None, claim: Claim) -> _Found | None:
    """Where a claim is, by the place of its topic."""
    items = root.items["claims"][1].items[claim.source][1] if root else None
    for number, (_, item) in items.items.items() if items else ():
        key, said = item.items["says"][1].items.get(claim.topic, (None, None))
        if key and said and (key.line + 1, key.column + 1) == (claim.place.line, claim.place.column):
            path = ("claims", claim.source, number)
            return _Found(path, item, (*path, "says", claim.topic), said)
    return None


def _sharing(name: str, found: _Found, claim: Claim, base: Base, roots: Mapping[str, Spot | None]) -> Iterator[str]:
    """The claims under the same quote that take a field from there."""
    for each in base.by_source[claim.source]:
        if each.quote == claim.quote and each.place.file == claim.place.file:
            beside = _found(roots[each.place.file], each)
            if beside and beside.item_path == found.item_path and not beside.has_own(name):
                yield each.id


def _edit(
    found: _Found, name: str, tree: FieldTree, sharing: Iterable[str], wanted: Mapping[str, ClaimChange]
) -> Insertion | Replacement | None:
    """The edit for one field; None for one that goes, or that belongs to other claims as well."""
    tree = "asserted" if name == "modality" and not tree else tree
    if not tree:
        return None
    if name == _VALUE:
        return Replacement((*found.said_path, _VALUE) if found.has_own_fields else found.said_path, tree)
    if found.has_own(name):
        return Replacement((*found.said_path, name), tree)
    if found.has_own_fields and name not in found.item.items:
        return Insertion(found.said_path, name, tree)
    if not found.is_alone and not all(id_ in wanted and wanted[id_].fields.get(name) == tree for id_ in sharing):
        return None
    is_there = name in found.item.items
    return Replacement((*found.item_path, name), tree) if is_there else Insertion(found.item_path, name, tree)

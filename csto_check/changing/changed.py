"""Records of two versions, matched: those that are new, gone, or differ."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from csto_check.changing.told_fields import FieldChange, field_changes

Record = TypeVar("Record")
ChangeKind = Literal["added", "changed", "renamed", "withdrawn", "removed"]


class Changed(NamedTuple, Generic[Record]):
    """A record before and after; None where it did not exist. `fields` are those that differ."""

    kind: ChangeKind
    before: Record | None
    after: Record | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def last(self) -> Any:
        """The record as it is now, or as it was before it was removed."""
        return self.before if self.after is None else self.after

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids under which it stood."""
        return tuple(dict.fromkeys(each.id for each in (self.before, self.after) if each is not None))  # type: ignore[attr-defined]


def changed_records(
    old: Mapping[str, Record], new: Mapping[str, Record], skipped: Collection[str]
) -> Iterator[Changed[Record]]:
    """What differs between records of one kind by their ids, sorted by these."""
    for id_ in sorted({*old, *new}):
        before, after = old.get(id_), new.get(id_)
        if before is None or after is None:
            yield Changed("added" if before is None else "removed", before, after)
        elif fields := field_changes(before, after, skipped):
            yield Changed("changed", before, after, tuple(fields))

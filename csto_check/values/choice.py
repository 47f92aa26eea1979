"""One of a topic's options; yes and no where it names none."""

from typing import NamedTuple

from csto_check.values.base import UNKNOWN, Relation, Setting, Unknown, Unreadable, listed

EXAMPLES = ("yes", "no", "unknown")


class Choice(NamedTuple):
    """One option, as it stands in the topic's list."""

    written: str

    def relation(self, other: "Choice") -> Relation:
        return Relation.SAME if self.written == other.written else Relation.APART

    def gap(self, other: "Choice") -> None:
        return None

    def meet(self, other: "Choice") -> "Choice | None":
        return self if self.written == other.written else None

    def show(self) -> str:
        return self.written


def read(written: str, setting: Setting) -> Choice | Unknown:
    """The option that was written; raises Unreadable where the topic does not have it."""
    if written == UNKNOWN:
        return Unknown()
    if written not in setting.options:
        raise Unreadable(f'"{written}" is not an option', f"write {listed((*setting.options, UNKNOWN), 'or')}")
    return Choice(written)

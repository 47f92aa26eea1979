"""Free words: kept and shown, never compared."""

from typing import NamedTuple

from csto_check.values.base import UNKNOWN, Relation, Setting, Unknown, Unreadable

EXAMPLES = ("to protect the airport", "unknown")


class Words(NamedTuple):
    """What a source says where no comparison can be fair."""

    written: str

    def relation(self, other: "Words") -> Relation:
        return Relation.UNCOMPARED

    def gap(self, other: "Words") -> None:
        return None

    def meet(self, other: "Words") -> None:
        return None

    def show(self) -> str:
        return self.written


def read(written: str, setting: Setting) -> Words | Unknown:
    """The words that were written; raises Unreadable where there are none."""
    if written == UNKNOWN:
        return Unknown()
    if not written.strip():
        raise Unreadable("the words are empty", "write what the source says, or unknown")
    return Words(written)

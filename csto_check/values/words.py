"""Free words: kept and shown, never compared."""

from dataclasses import dataclass

from csto_check.values.base import UNKNOWN, Relation, Setting, Unreadable
from csto_check.values.value import Compares, Takes, Unknown, Value

EXAMPLES = ("to protect the airport", "unknown")


@dataclass(frozen=True, slots=True)
class Words(Value):
    """What a source says where no comparison can be fair."""

    written: str
    compares = Compares.NEVER
    takes = Takes.FREE_TEXT
    unanswered = "free text is not compared"

    def relation(self, other: "Words") -> Relation:
        return Relation.UNCOMPARED

    def meet(self, other: "Words") -> None:
        return None

    def show(self) -> str:
        return self.written

    def printed(self) -> str:
        return self.written


def read(written: str, setting: Setting) -> Words | Unknown:
    """The words that were written; raises Unreadable where there are none."""
    if written == UNKNOWN:
        return Unknown()
    if not written.strip():
        raise Unreadable("the words are empty", "write what the source says, or unknown", "empty")
    return Words(written)


TYPE = Words

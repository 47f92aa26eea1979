"""Free words: kept and shown, never compared."""

from csto_check.values.base import UNKNOWN, Relation, Setting, Unreadable
from csto_check.values.frozen import put
from csto_check.values.value import Compares, Takes, Unknown, Value

EXAMPLES = ("to protect the airport", "unknown")


class Words(Value):
    """What a source says where no comparison can be fair."""

    __slots__ = ("written",)
    fields = compared = ("written",)
    written: str
    compares = Compares.NEVER
    takes = Takes.FREE_TEXT
    unanswered = "free text is not compared"

    def __init__(self, written: str) -> None:
        put(self, "written", written)

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

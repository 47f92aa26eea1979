"""One name: a person, a state, an office; spellings are joined through the base's names."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from csto_check.text.fold import fold
from csto_check.values.base import UNKNOWN, Relation, Setting, Unknown, Unreadable

EXAMPLES = ("Armenia", "Stanislav Zas", "unknown")


@dataclass(frozen=True, slots=True)
class Name:
    """A name; `joined` is its first spelling in the base, and `key` all that is compared."""

    written: str = field(compare=False)
    joined: str = field(compare=False)
    key: str

    def relation(self, other: "Name") -> Relation:
        return Relation.SAME if self.key == other.key else Relation.APART

    def gap(self, other: "Name") -> None:
        return None

    def meet(self, other: "Name") -> "Name | None":
        return self if self.key == other.key else None

    def show(self) -> str:
        return self.joined


@lru_cache(maxsize=10_000)
def key(name: str) -> str:
    """What two spellings of one name must share: folded text, whatever its case."""
    return fold(name).casefold()


def join(name: str, names: Mapping[str, str]) -> str:
    """The first spelling of a name in the base, or the name itself as it was written, on one line."""
    return names.get(key(name)) or " ".join(name.split())


def read(written: str, setting: Setting) -> Name | Unknown:
    """The name that was written; raises Unreadable where nothing is left of it."""
    if key(written) == UNKNOWN:
        return Unknown()
    if not fold(written):
        raise Unreadable("a name is empty", "write the name, or unknown")
    joined = join(written, setting.names)
    return Name(written, joined, key(joined))

"""One name: a person, a state, an office; spellings are joined through the base's names."""

from collections.abc import Mapping
from functools import lru_cache

from csto_check.text.fold import fold
from csto_check.values.base import UNKNOWN, Setting, Unreadable
from csto_check.values.frozen import put
from csto_check.values.value import AnsweredBy, ByEquality, Unknown

EXAMPLES = ("Armenia", "Stanislav Zas", "unknown")


class Name(ByEquality):
    """A name; `joined` is its first spelling in the base, and `key` all that is compared."""

    __slots__ = fields = ("written", "joined", "key")
    compared = ("key",)
    written: str
    joined: str
    key: str
    answered_by = AnsweredBy.NAMES
    said_in_words = True

    def __init__(self, written: str, joined: str, key: str) -> None:
        put(self, "written", written)
        put(self, "joined", joined)
        put(self, "key", key)

    @property
    def names(self) -> tuple[str, ...]:
        return (self.joined,)

    def show(self) -> str:
        return self.joined

    def printed(self) -> str:
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
        raise Unreadable("a name is empty", "write the name, or unknown", "empty")
    joined = join(written, setting.names)
    return Name(written, joined, key(joined))


TYPE = Name

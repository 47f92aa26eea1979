"""One of a topic's options; yes and no where it names none."""

from csto_check.prose import listed
from csto_check.values.base import UNKNOWN, Setting, Unreadable
from csto_check.values.frozen import put
from csto_check.values.value import ByEquality, Unknown

EXAMPLES = ("yes", "no", "unknown")


class Choice(ByEquality):
    """One option, as it is in the topic's list."""

    __slots__ = ("written",)
    fields = compared = ("written",)
    written: str
    has_options = said_in_words = True
    unanswered = "choices are not read from quotes"

    def __init__(self, written: str) -> None:
        put(self, "written", written)

    def show(self) -> str:
        return self.written

    def printed(self) -> str:
        return self.written


def read(written: str, setting: Setting) -> Choice | Unknown:
    """The option that was written; raises Unreadable where the topic does not have it."""
    if written == UNKNOWN:
        return Unknown()
    if written not in setting.options:
        remedy = f"write {listed((*setting.options, UNKNOWN), 'or')}"
        raise Unreadable(f'"{written}" is not an option', remedy, "option")
    return Choice(written)


TYPE = Choice

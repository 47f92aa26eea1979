"""Lists of names: {all: [A, B]} is complete, {some: [A, B]} says "among others"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from csto_check.values.base import UNKNOWN, Relation, Setting, Unknown, Unreadable, listed, set_relation
from csto_check.values.name import join

EXAMPLES = ({"all": ["Armenia", "Belarus"]}, {"some": ["Armenia"]}, "unknown")
_FORMS = "write {all: [A, B]} for a complete list, {some: [A, B]} for one that names some among others"


@dataclass(frozen=True, slots=True)
class Names:
    """A list of names: every list that it may stand for is a possibility."""

    written: str = field(compare=False)
    items: frozenset[str]
    complete: bool

    def relation(self, other: "Names") -> Relation:
        inside, around = self._inside(other), other._inside(self)
        touches = inside or around or not (self.complete or other.complete)
        return set_relation(inside and around, inside, around, touches)

    def _inside(self, other: "Names") -> bool:
        if other.complete:
            return self.complete and self.items == other.items
        return self.items >= other.items

    def gap(self, other: "Names") -> None:
        return None

    def meet(self, other: "Names") -> "Names | None":
        if self._inside(other):
            return self
        if other._inside(self):
            return other
        if self.complete or other.complete:
            return None
        items = self.items | other.items
        return Names(f"{{some: [{', '.join(sorted(items))}]}}", items, complete=False)

    def show(self) -> str:
        names = sorted(self.items)
        return ", ".join(names) if self.complete else f"{listed(names)}, among others"


def read(written: str | Mapping[str, Sequence[str]], setting: Setting) -> Names | Unknown:
    """The list that was written as a mapping of `all` or `some` to names; raises Unreadable."""
    if written == UNKNOWN:
        return Unknown()
    if isinstance(written, str) or len(written) != 1:
        raise Unreadable("this is not a list of names", _FORMS)
    ((how, items),) = written.items()
    if how not in ("all", "some"):
        raise Unreadable(f'a list of names is "all" or "some", not "{how}"', _FORMS)
    if not items:
        raise Unreadable("the list of names is empty", "write unknown where the source does not know")
    joined = [join(item, setting.names) for item in items]
    if len(set(joined)) < len(joined):
        twice = next(name for name in joined if joined.count(name) > 1)
        raise Unreadable(f'"{twice}" stands twice in the list', "name each once; spellings are joined through names")
    return Names(f"{{{how}: [{', '.join(items)}]}}", frozenset(joined), how == "all")

"""Lists of names: {all: [A, B]} is complete, {some: [A, B]} says "among others"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from json import dumps

from csto_check.values.base import UNKNOWN, Relation, Setting, Unknown, Unreadable, listed, set_relation
from csto_check.values.name import join, key

EXAMPLES = ({"all": ["Armenia", "Belarus"]}, {"some": ["Armenia"]}, "unknown")
_FORMS = "write {all: [A, B]} for a complete list, {some: [A, B]} for one that names some among others"


@dataclass(frozen=True, slots=True)
class Names:
    """A list of names: every list that it may stand for is a possibility."""

    written: str = field(compare=False)
    names: tuple[str, ...] = field(compare=False)
    items: frozenset[str]  # the keys of the names
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
        spelled = {key(name): name for name in (*other.names, *self.names)}
        return _listed("some", sorted(spelled.values()))

    def show(self) -> str:
        names = listed(sorted(self.names))
        return names if self.complete else f"{names}, among others"


def meet_all(lists: Sequence[Names]) -> Names | None:
    """What `meet` gives one after the other, or None: partial lists are gathered once, not at each step."""
    whole: Names | None = lists[0]
    items, spelled = set(lists[0].items), {key(name): name for name in lists[0].names}
    complete = lists[0].complete
    for each in lists[1:]:
        if items == each.items if each.complete and complete else not each.complete and items >= each.items:
            continue
        if not complete and each.items >= items:
            whole, complete = each, each.complete
            items, spelled = set(each.items), {key(name): name for name in each.names}
        elif complete or each.complete:
            return None
        else:
            whole = None
            items |= each.items
            for name in each.names:
                spelled.setdefault(key(name), name)
    return _listed("some", sorted(spelled.values())) if whole is None else whole


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
    if any(key(item) in ("", UNKNOWN) for item in items):
        raise Unreadable("an empty name or unknown stands in the list", "name them, or write unknown alone")
    found = _listed(how, [join(item, setting.names) for item in items])
    if len(found.items) < len(items):
        keys = [key(name) for name in found.names]
        twice = next(name for name in found.names if keys.count(key(name)) > 1)
        raise Unreadable(f'"{twice}" stands twice in the list', "name each once; spellings are joined through names")
    return replace(found, written=_flow(how, items))


def _flow(how: str, items: Sequence[str]) -> str:
    """The list as YAML: a name with a mark of YAML's in quotation marks."""
    quoted = [item if re.fullmatch(r"\w(?:[\w .-]*\w)?", item) else dumps(item, ensure_ascii=False) for item in items]
    return f"{{{how}: [{', '.join(quoted)}]}}"


def _listed(how: str, names: list[str]) -> Names:
    """A list of joined names."""
    return Names(_flow(how, names), tuple(names), frozenset(map(key, names)), how == "all")

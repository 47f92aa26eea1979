"""Lists of names: {all: [A, B]} is complete, {some: [A, B]} says "among others"."""

import re
from collections.abc import Iterable, Mapping, Sequence

from csto_check.prose import listed
from csto_check.values.base import UNKNOWN, Relation, Setting, Unreadable, set_relation
from csto_check.values.frozen import put
from csto_check.values.name import join, key
from csto_check.values.value import AnsweredBy, Compares, Takes, Unknown, Value

EXAMPLES = ({"all": ["Armenia", "Belarus"]}, {"some": ["Armenia"]}, "unknown")
_FORMS = "write {all: [A, B]} for a complete list, {some: [A, B]} for an incomplete one"


class Names(Value):
    """A list of names: every list that it may stand for is a possibility."""

    __slots__ = fields = ("written", "names", "items", "complete")
    compared = ("items", "complete")
    written: str
    names: tuple[str, ...]
    items: frozenset[str]  # the keys of the names
    complete: bool
    compares = Compares.AS_A_SET
    takes = Takes.LISTS
    answered_by = AnsweredBy.NAMES
    said_in_words = True

    def __init__(self, written: str, names: tuple[str, ...], items: frozenset[str], complete: bool) -> None:
        put(self, "written", written)
        put(self, "names", names)
        put(self, "items", items)
        put(self, "complete", complete)

    def relation(self, other: "Names") -> Relation:
        if not other.is_known:
            return Relation.UNKNOWN
        inside, around = self._inside(other), other._inside(self)
        overlap = inside or around or not (self.complete or other.complete)
        return set_relation(inside and around, inside, around, overlap)

    def _inside(self, other: "Names") -> bool:
        if other.complete:
            return self.complete and self.items == other.items
        return self.items >= other.items

    def meet(self, other: "Names") -> "Names | None":
        if self._inside(other):
            return self
        if other._inside(self):
            return other
        if self.complete or other.complete:
            return None
        spelled = {key(name): name for name in (*other.names, *self.names)}
        return _listed("some", sorted(spelled.values()))

    def meet_all(self, others: Iterable["Names"]) -> "Names | None":
        lists = [self, *others]
        whole = next((each for each in lists if each.complete), None)
        if whole is not None:
            return whole if all(map(whole._inside, lists)) else None
        spelled: dict[str, str] = {}
        for each in lists:
            for name in each.names:
                spelled.setdefault(key(name), name)
        longest = max(lists, key=lambda each: len(each.items))
        return longest if len(longest.items) == len(spelled) else _listed("some", sorted(spelled.values()))

    def show(self) -> str:
        names = listed(sorted(self.names))
        return names if self.complete else f"{names}, among others"

    def printed(self) -> str:
        names = listed(sorted(self.names))
        return names if self.complete else f"at least {names}"


def missing(one: Value, other: Value) -> list[str]:
    """The names of a value that a list which is complete lacks, in order; none where the other is no such list."""
    if not (isinstance(other, Names) and other.complete):
        return []
    return sorted(name for name in one.names if key(name) not in other.items)


def read(written: str | Mapping[str, Sequence[str]], setting: Setting) -> Names | Unknown:
    """The list that was written as a mapping of `all` or `some` to names; raises Unreadable."""
    if written == UNKNOWN:
        return Unknown()
    if isinstance(written, str) or len(written) != 1:
        raise Unreadable("this is not a list of names", _FORMS, "list")
    ((how, items),) = written.items()
    if how not in ("all", "some"):
        raise Unreadable(f'a list of names must be "all" or "some", not "{how}"', _FORMS, "list")
    if not items:
        raise Unreadable("the list of names is empty", "write unknown if the source does not know", "empty")
    if any(key(item) in ("", UNKNOWN) for item in items):
        raise Unreadable("the list contains an empty name or unknown", "name them, or write unknown alone", "entry")
    found = _listed(how, [join(item, setting.names) for item in items])
    if len(found.items) < len(items):
        keys = [key(name) for name in found.names]
        twice = next(name for name in found.names if keys.count(key(name)) > 1)
        raise Unreadable(
            f'"{twice}" appears twice in the list',
            "list each name once; spellings that names joins count as one",
            "entry",
        )
    return found._replace(written=_flow(how, items))


def _flow(how: str, items: Sequence[str]) -> str:
    """The list as YAML."""
    return f"{{{how}: [{', '.join(map(_quoted, items))}]}}"


def lists_of(written: str) -> dict[str, list[str]]:
    """What `read` was given for a list, from how its value is written."""
    how, _, rest = written[1:-2].partition(": [")
    items: list[str] = []
    while rest:
        item, end = _first(rest)
        items.append(item)
        rest = rest[end + 2 :]
    return {how: items}


def _first(text: str) -> tuple[str, int]:
    """The first name of a list, and where it ends."""
    if text.startswith('"'):
        from json import JSONDecoder

        return JSONDecoder().raw_decode(text)
    name = text.partition(", ")[0]
    return name, len(name)


def _quoted(item: str) -> str:
    """A name, in quotation marks where it holds a mark of YAML's."""
    if re.fullmatch(r"\w(?:[\w .-]*\w)?", item):
        return item
    from json import dumps  # few names need it

    return dumps(item, ensure_ascii=False)


def _listed(how: str, names: list[str]) -> Names:
    """A list of joined names."""
    return Names(_flow(how, names), tuple(names), frozenset(map(key, names)), how == "all")


TYPE = Names

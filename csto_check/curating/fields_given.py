"""Are the fields of what is to be added those of the format, and none of them missing?"""

from collections.abc import Iterable, Iterator

from csto_check.curating.addition import Addition, FieldTree
from csto_check.curating.given_by import GivenBy
from csto_check.facts.fields import belongs_elsewhere
from csto_check.facts.format import FIELDS, LABELS, REQUIRED
from csto_check.problem import Problem, did_you_mean

LONGEST_ID = 200  # characters; a key of YAML ends at 1,024


def wrong_fields(additions: Iterable[Addition]) -> list[Problem]:
    """What is wrong with the fields of some additions."""
    return [problem for each in additions for problem in _of(each)]


def _of(addition: Addition) -> Iterator[Problem]:
    what, known = addition.what, FIELDS[addition.what]
    for name in addition.fields:
        if name not in known:
            near = belongs_elsewhere(what, name) or did_you_mean(name, known)
            remedy = near or f"its fields are {', '.join(known)}"
            yield Problem(addition.place, f'{LABELS.get(what, f"a {what}")} has no field "{name}"', remedy)
    if not addition.id:
        owner = "source" if what == "claim" else "id"
        yield Problem(addition.place, f"this {what} has no {owner}", _how(addition, owner))
    elif len(addition.id) > LONGEST_ID:
        yield Problem(addition.place, f"this id has over {LONGEST_ID} characters", "choose a shorter one")
    yield from _not_unicode(addition)
    for name in REQUIRED[what]:
        if not addition.fields.get(name):
            yield Problem(addition.place, f'a {what} needs "{name}"', _how(addition, name))


def _not_unicode(addition: Addition) -> Iterator[Problem]:
    """Fields with half of a character, by which Python also stands for a byte that is no text."""
    for name, tree in {"id": addition.id, **addition.fields}.items():
        if any("\ud800" <= char <= "\udfff" for text in _texts(tree) for char in text):
            yield Problem(addition.place, f'"{name}" holds something that is no character', "write it in UTF-8")


def _texts(tree: FieldTree) -> Iterator[str]:
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        yield from (text for name, each in tree.items() for text in (name, *_texts(each)))
    else:
        yield from (text for each in tree for text in _texts(each))


def _how(addition: Addition, name: str) -> str:
    """What gives a field."""
    if addition.given_by is not GivenBy.OPTIONS:
        given = addition.given_by
        return f"add {given.said('TOPIC', 'VALUE') if name == 'says' else given.field(name, '…')}"
    example = {"id": f"csto-check add {addition.what} ID", "says": "--says TOPIC=VALUE"}
    return f"add {example.get(name, f'--{name}')}"

"""Are the fields of what is to be added those of the format, and none of them missing?"""

from collections.abc import Iterable, Iterator

from csto_check.curating.addition import Addition
from csto_check.curating.given_by import GivenBy
from csto_check.facts.format import FIELDS, LABELS, REQUIRED
from csto_check.problem import Problem, did_you_mean


def wrong_fields(additions: Iterable[Addition]) -> list[Problem]:
    """What is wrong with the fields of some additions."""
    return [problem for each in additions for problem in _of(each)]


def _of(addition: Addition) -> Iterator[Problem]:
    what, known = addition.what, FIELDS[addition.what]
    for name in addition.fields:
        if name not in known:
            remedy = did_you_mean(name, known) or f"its fields are {', '.join(known)}"
            yield Problem(addition.place, f'{LABELS.get(what, f"a {what}")} has no field "{name}"', remedy)
    if not addition.id:
        owner = "source" if what == "claim" else "id"
        yield Problem(addition.place, f"this {what} has no {owner}", _how(addition, owner))
    for name in REQUIRED[what]:
        if not addition.fields.get(name):
            yield Problem(addition.place, f'a {what} needs "{name}"', _how(addition, name))


def _how(addition: Addition, name: str) -> str:
    """What gives a field."""
    if addition.given_by is not GivenBy.OPTIONS:
        given = addition.given_by
        return f"add {given.said('TOPIC', 'VALUE') if name == 'says' else given.field(name, '…')}"
    example = {"id": f"csto-check add {addition.what} ID", "says": "--says TOPIC=VALUE"}
    return f"add {example.get(name, f'--{name}')}"

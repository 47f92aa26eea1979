"""Records of very many fields."""

from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def record(made: type[T]) -> type[T]:
    """A frozen dataclass whose fields are given by name.

    Its constructor takes any names and looks at them as it runs: one with hundreds of parameters, as dataclasses
    writes it, takes ten milliseconds to compile at every start.
    """
    made.__init__ = _filled  # type: ignore[method-assign]
    return dataclass(frozen=True, init=False, eq=False, repr=False)(made)


def _filled(self: Any, **given: Any) -> None:
    for each in fields(self):
        object.__setattr__(self, each.name, given.pop(each.name) if each.name in given else _default(each))
    if given:
        raise TypeError(f"unknown fields: {', '.join(given)}")


def _default(of: "Field[Any]") -> Any:
    if of.default_factory is not MISSING:
        return of.default_factory()
    if of.default is MISSING:
        raise TypeError(f"missing field: {of.name}")
    return of.default

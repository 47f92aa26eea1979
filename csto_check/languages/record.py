"""Records of very many fields."""

from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def record(made: type[T]) -> type[T]:
    """A dataclass that never changes and whose fields are given by name.

    Its constructor takes any names and looks at them as it runs: one with hundreds of parameters, as dataclasses
    writes it, takes ten milliseconds to compile at every start; what refuses changes takes another one.
    """
    made.__init__ = _filled  # type: ignore[method-assign]
    made.__setattr__ = made.__delattr__ = _refused  # type: ignore[method-assign]
    return dataclass(init=False, eq=False, repr=False)(made)


def _filled(self: Any, **given: Any) -> None:
    for each in fields(self):
        object.__setattr__(self, each.name, given.pop(each.name) if each.name in given else _default(each))
    if given:
        raise TypeError(f"unknown fields: {', '.join(given)}")


def _refused(self: Any, name: str, *_: Any) -> NoReturn:
    raise AttributeError(f"{name}: a {type(self).__name__} never changes")


def _default(of: "Field[Any]") -> Any:
    if of.default_factory is not MISSING:
        return of.default_factory()
    if of.default is MISSING:
        raise TypeError(f"missing field: {of.name}")
    return of.default

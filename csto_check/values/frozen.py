"""Records that never change and are equal by some of their fields.

Frozen dataclasses are the same, but the text of their methods is made and compiled whenever a program starts: half a
millisecond for each of the classes that every base needs.
"""

from operator import attrgetter
from typing import Any, ClassVar, NoReturn, Self

put = object.__setattr__  # for `__init__` alone


class Frozen:
    """`fields` are what a record is made of, in the order of its `__init__`; by the `compared` ones it is equal."""

    __slots__ = ()
    fields: ClassVar[tuple[str, ...]] = ()
    compared: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._known_by = staticmethod(attrgetter(*cls.compared or ("__class__",)))

    _known_by: ClassVar[Any]

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and bool(self._known_by(self) == self._known_by(other))

    def __hash__(self) -> int:
        return hash(self._known_by(self))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} never changes")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} never changes")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.fields)})"

    def _replace(self, **changes: Any) -> Self:
        """The same with other values in some fields."""
        return type(self)(**{**{name: getattr(self, name) for name in self.fields}, **changes})

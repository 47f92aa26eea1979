"""Which names of a base are of one kind, such as two persons."""

from functools import cached_property

from csto_check.facts.cue_files import with_cues
from csto_check.facts.model import Base
from csto_check.problem import CannotRun


class Kinds:
    """What the names of a base are; its cue files are read for it only once that is asked."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def alike(self, one: str, other: str) -> bool:
        """Whether two names are of one kind, or may be, as the base knows both and no kinds at all."""
        if not self._kinds:
            return {one, other} <= self._names
        kind = self._kinds.get(one)
        return kind is not None and kind == self._kinds.get(other)

    @cached_property
    def _kinds(self) -> dict[str, str]:
        try:
            return dict(with_cues(self._base).kinds)
        except CannotRun:  # told where running text is read
            return dict(self._base.kinds)

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(self._base.names.values())

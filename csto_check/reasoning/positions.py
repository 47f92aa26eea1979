"""Positions: the maximal groups of witnesses whose values share something."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from csto_check.facts.model import Claim, Topic
from csto_check.reasoning.groups import Groups, Partial, Ranges, by_list, by_value, on_a_line
from csto_check.reasoning.witnesses import Witness, meet_all
from csto_check.values import date, quantity
from csto_check.values.base import Value
from csto_check.values.interval import Interval
from csto_check.values.zones import Zones

INTERVALS = ("quantity", "date")


class Position(NamedTuple):
    """One group: what its witnesses share, who supports it, and who fits it as well as another.

    `allowed` is what those who also fit leave of the value.
    """

    value: Value
    allowed: Value
    witnesses: tuple[str, ...]
    claims: tuple[Claim, ...]
    shared: Ranges | Partial
    place: int

    @property
    def also_fits(self) -> tuple[str, ...]:
        """Witnesses that fit another position as well, and support none."""
        return tuple(sorted(self.shared.at(self.place) - {*self.witnesses}))

    @property
    def n_allowing(self) -> int:
        """How many witnesses allow it, those that also fit with them."""
        size = self.shared.size(self.place)
        return len(self.witnesses) + len(self.also_fits) if size is None else size


class Best(NamedTuple):
    """The range that most witnesses allow (Marzullo's algorithm); several ranges are a tie."""

    values: tuple[Value, ...]
    n_witnesses: int


def positions(topic: Topic, witnesses: Sequence[Witness]) -> list[Position]:
    """The positions of a topic, in an order that does not hang on the file's."""
    if not witnesses or topic.kind == "words":
        return []
    groups = _grouping(topic.kind)(witnesses)
    found = [_position(groups, topic, place, witnesses) for place in range(len(groups.own))]
    return found if topic.kind in INTERVALS else sorted(found, key=lambda p: (-len(p.witnesses), p.value.show()))


def _grouping(kind: str) -> Callable[[Sequence[Witness]], Groups]:
    if kind in INTERVALS:
        return on_a_line
    return by_list if kind == "names" else by_value


def _position(groups: Groups, topic: Topic, place: int, witnesses: Sequence[Witness]) -> Position:
    """A group as a position; a witness that fits several groups narrows none of them."""
    own = [witnesses[i] for i in groups.own[place]]
    value = meet_all([witness.value for witness in own]) if own else None
    allowed = _allowed(groups.spans[place], topic, value) if groups.spans else value
    assert allowed is not None, "a group shares a value"
    return Position(
        value=allowed if value is None else value,
        allowed=allowed,
        witnesses=tuple(sorted({witness.name for witness in own})),
        claims=tuple(sorted((claim for witness in own for claim in witness.claims), key=lambda claim: claim.id)),
        shared=groups.shared,
        place=place,
    )


def _allowed(span: Interval[Any], topic: Topic, value: Value | None) -> Value:
    """What a group on a line has in common, in the words of its own members where it is just that."""
    if value is not None and getattr(value, "span") == span:  # noqa: B009
        return value
    if topic.kind == "quantity":
        return quantity.of_span(span, topic.unit)
    return date.of_span(span, topic.setting.zones or Zones())


def best_supported(topic: Topic, found: list[Position]) -> Best | None:
    """What most witnesses allow, however few; None for changing counts, for choices and words."""
    if topic.changes is not None or topic.kind in ("choice", "words") or not found:
        return None
    support = [position.n_allowing for position in found]
    most = max(support)
    return Best(tuple(p.allowed for p, n in zip(found, support, strict=True) if n == most), most)

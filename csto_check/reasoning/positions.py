"""Positions: the maximal groups of witnesses whose values share something."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from csto_check.facts.model import Claim, Topic
from csto_check.reasoning.comparing.groups import Broad, Common, Groups, PartialLists
from csto_check.reasoning.comparing.many import many
from csto_check.reasoning.witnesses import Witness, shared_by
from csto_check.values.value import Value


class Position(NamedTuple):
    """One group: what its witnesses share, who supports it, and who fits it as well as another.

    `allowed` is what those who also fit leave of the value.
    """

    value: Value
    allowed: Value
    witnesses: tuple[str, ...]
    claims: tuple[Claim, ...]
    shared: Broad | PartialLists
    place: int

    @property
    def also_fits(self) -> tuple[str, ...]:
        """Witnesses that fit another position as well, and support none."""
        return tuple(sorted(self.shared.at(self.place) - {*self.witnesses}))

    @property
    def n_also_fits(self) -> int:
        """How many these are."""
        return self.n_allowing - len(self.witnesses)

    @property
    def n_allowing(self) -> int:
        """How many witnesses allow it, those that also fit with them."""
        size = self.shared.size(self.place)
        return len(self.witnesses) + len(self.also_fits) if size is None else size


class Best(NamedTuple):
    """The range that most witnesses allow (Marzullo's algorithm); several ranges are a tie."""

    values: tuple[Value, ...]
    n_witnesses: int


def positions(witnesses: Sequence[Witness]) -> list[Position]:
    """The positions of a topic, in an order that does not hang on the file's."""
    if not witnesses:
        return []
    groups = many([witness.value for witness in witnesses]).groups([witness.name for witness in witnesses])
    found = [_position(groups, place, witnesses) for place in range(len(groups.own))]
    return found if groups.spans else sorted(found, key=lambda p: (-len(p.witnesses), p.value.show()))


def _position(groups: Groups, place: int, witnesses: Sequence[Witness]) -> Position:
    """A group as a position; a witness that fits several groups narrows none of them."""
    own = [witnesses[i] for i in groups.own[place]]
    value = shared_by([witness.value for witness in own]) if own else None
    allowed = _allowed(groups.spans[place], value) if groups.spans else value
    assert allowed is not None, "a group shares a value"
    return Position(
        value=allowed if value is None else value,
        allowed=allowed,
        witnesses=tuple(sorted({witness.name for witness in own})),
        claims=tuple(sorted((claim for witness in own for claim in witness.claims), key=lambda claim: claim.id)),
        shared=groups.shared,
        place=place,
    )


def _allowed(common: Common, value: Value | None) -> Value:
    """What a group on a line has in common, in the words of its own members where it is just that."""
    if value is not None and value.span == common.span:
        return value
    if common.like.span == common.span and common.like.bridge is not None:
        return common.like
    allowed: Value = common.like.spanning(common.span)
    return allowed


def also_fitting(found: Sequence[Position], most: int) -> list[tuple[str, ...]]:
    """Who also fits each position; where that is more than so many names in all, each only where it first does."""
    if sum(position.n_also_fits for position in found) <= most:
        return [position.also_fits for position in found]
    firsts = found[0].shared.firsts(each.place for each in found)
    own = [{*position.witnesses} for position in found]
    return [tuple(sorted({*firsts.get(each.place, ())} - own[i])) for i, each in enumerate(found)]


def best_supported(topic: Topic, found: list[Position], witnesses: Iterable[Witness] = ()) -> Best | None:
    """What most witnesses allow, however few; None for changing counts, for choices and words.

    None as well where the `witnesses` say of several times that their values hold then.
    """
    if topic.changes is not None or topic.value_type.has_options or not found or _have_times(witnesses):
        return None
    support = [position.n_allowing for position in found]
    most = max(support)
    return Best(tuple(p.allowed for p, n in zip(found, support, strict=True) if n == most), most)


def _have_times(witnesses: Iterable[Witness]) -> bool:
    """Whether the claims are of several times."""
    return len({claim.holds.spans for each in witnesses for claim in each.claims if claim.holds}) > 1

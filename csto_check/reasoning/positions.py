"""Positions: the maximal groups of witnesses whose values share something."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from csto_check.facts.model import Claim, Topic
from csto_check.reasoning.witnesses import Witness, meet_all
from csto_check.values.base import Value
from csto_check.values.interval import Interval
from csto_check.values.names import Names

INTERVALS = ("quantity", "date")


class Position(NamedTuple):
    """One group: what its witnesses share, who supports it, and who fits it as well as another.

    `allowed` is what those who also fit leave of the value.
    """

    value: Value
    allowed: Value
    witnesses: tuple[str, ...]
    also_fits: tuple[str, ...]
    claims: tuple[Claim, ...]


class Best(NamedTuple):
    """The range that most witnesses allow (Marzullo's algorithm); several ranges are a tie."""

    values: tuple[Value, ...]
    n_witnesses: int


def positions(topic: Topic, witnesses: Sequence[Witness]) -> list[Position]:
    """The positions of a topic, in an order that does not hang on the file's."""
    if not witnesses or topic.kind == "words":
        return []
    groups = _groups(topic.kind)(witnesses)
    counts: dict[int, int] = {}
    for group in groups:
        for index in group:
            counts[index] = counts.get(index, 0) + 1
    found = [_position([witnesses[i] for i in group], [counts[i] > 1 for i in group]) for group in groups]
    return found if topic.kind in INTERVALS else sorted(found, key=lambda p: (-len(p.witnesses), p.value.show()))


def _groups(kind: str) -> Callable[[Sequence[Witness]], list[list[int]]]:
    if kind in INTERVALS:
        return _sweep
    return _by_list if kind == "names" else _by_value


def _sweep(witnesses: Sequence[Witness]) -> list[list[int]]:
    """Maximal groups of intervals that share a point: one pass over their ends, lows before highs."""
    ends: list[tuple[int, Any, int, int]] = []
    for index, witness in enumerate(witnesses):
        span: Interval[Any] = getattr(witness.value, "span")  # noqa: B009
        ends.append((0, 0, 0, index) if span.low is None else (1, span.low, 0, index))
        ends.append((2, 0, 1, index) if span.high is None else (1, span.high, 1, index))
    groups: list[list[int]] = []
    inside: dict[int, None] = {}
    grown = False
    for _, _, closes, index in sorted(ends):
        if closes and grown:
            groups.append(sorted(inside))
        grown = not closes
        if closes:
            del inside[index]
        else:
            inside[index] = None
    return groups


def _by_value(witnesses: Sequence[Witness]) -> list[list[int]]:
    groups: dict[Value, list[int]] = {}
    for index, witness in enumerate(witnesses):
        groups.setdefault(witness.value, []).append(index)
    return list(groups.values())


def _by_list(witnesses: Sequence[Witness]) -> list[list[int]]:
    """Each complete list with the partial ones that fit it; partial lists that fit none form one more group."""
    lists = [(index, _names(witness)) for index, witness in enumerate(witnesses)]
    partial = [(index, names) for index, names in lists if not names.complete]
    groups: dict[frozenset[str], list[int]] = {}
    for index, names in lists:
        if names.complete:
            groups.setdefault(names.items, []).append(index)
    fitting = {index for index, names in partial if any(names.items <= items for items in groups)}
    rest = [index for index, _ in partial if index not in fitting]
    full = [sorted(group + [i for i, names in partial if names.items <= items]) for items, group in groups.items()]
    return [*full, rest] if rest else full


def _names(witness: Witness) -> Names:
    assert isinstance(witness.value, Names)
    return witness.value


def _position(group: list[Witness], shared: list[bool]) -> Position:
    """A group as a position; a witness that fits several groups narrows none of them."""
    own = [witness for witness, also in zip(group, shared, strict=True) if not also]
    supporting = _names_of(own)
    allowed = meet_all([witness.value for witness in group])
    assert allowed is not None, "a group shares a value"
    return Position(
        value=meet_all([witness.value for witness in own]) or allowed if own else allowed,
        allowed=allowed,
        witnesses=supporting,
        also_fits=tuple(name for name in _names_of(group) if name not in supporting),
        claims=tuple(sorted((claim for witness in own for claim in witness.claims), key=lambda claim: claim.id)),
    )


def _names_of(witnesses: list[Witness]) -> tuple[str, ...]:
    return tuple(sorted({witness.name for witness in witnesses}))


def best_supported(topic: Topic, found: list[Position]) -> Best | None:
    """What most witnesses allow, however few; None for changing counts, for choices and words."""
    if topic.changes is not None or topic.kind in ("choice", "words") or not found:
        return None
    support = [len({*position.witnesses, *position.also_fits}) for position in found]
    most = max(support)
    return Best(tuple(p.allowed for p, n in zip(found, support, strict=True) if n == most), most)

"""Witnesses called as sentences call them, with the manner in which they speak."""

from collections.abc import Collection, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from csto_check.answers.diff import PositionInfo, TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.grouped import grouped
from csto_check.prose import joined

_Topic = TypeVar("_Topic", bound=TopicDiff)
_ByWitness = Mapping[str | None, list[ClaimInfo]]


def manner_by_rule(claim: ClaimInfo) -> str:
    """`planned; by rule`: how it is said, and that it only follows by a rule."""
    return joined(claim["manner"], "by rule" if claim["derived"] else "")


def with_names(topic: _Topic) -> _Topic:
    """The topic with its witnesses called as sentences call them, on each position with the manner in which they speak.

    A witness that speaks otherwise on another position has another name there; its claims stand under each.
    """
    spoken = grouped(topic["claims"], lambda claim: claim["witness"])
    called = [_names(position, spoken) for position in topic["positions"]]
    speakers = {claim["witness"]: claim["speaker"] for claim in topic["claims"]}
    is_whole = topic["verdict_whole"] is None
    positions = [
        _renamed(each, names, speakers, is_whole=is_whole)
        for each, names in zip(topic["positions"], called, strict=True)
    ]
    names_of = _in_turn(spoken, called)
    claims = [{**claim, "witness": name} for claim in topic["claims"] for name in names_of[claim["witness"]]]
    return {**topic, "positions": positions, "claims": claims}  # type: ignore[return-value]


def _names(position: PositionInfo, spoken: _ByWitness) -> dict[str, str]:
    """What the witnesses of a position are called there: `nd (implied)`."""
    supporting = set(position["claims"])
    return {witness: _named(_claims(spoken[witness], supporting)) for witness in position["witnesses"]}


def _claims(spoken: list[ClaimInfo], supporting: Collection[str]) -> list[ClaimInfo]:
    """The claims of a witness that support a position; else all of them."""
    return [claim for claim in spoken if claim["id"] in supporting] or spoken


def _in_turn(spoken: _ByWitness, called: Sequence[Mapping[str, str]]) -> dict[str | None, list[str | None]]:
    """What each witness is called on one position after the other, its own name where it does not stand."""
    places: dict[str | None, dict[int, str | None]] = {each: {} for each in spoken}
    for place, names in enumerate(called):
        for witness, name in names.items():
            places[witness][place] = name
    for each, by_place in places.items():
        beside = (place for place in range(len(called)) if place not in by_place)
        by_place.update((place, each) for place in islice(beside, 1))
    return {witness: list(dict.fromkeys(by_place[i] for i in sorted(by_place))) for witness, by_place in places.items()}


def _named(claims: list[ClaimInfo]) -> str:
    """The speaker, with the manner where nothing of it is asserted."""
    manners = dict.fromkeys(map(manner_by_rule, claims))
    name = claims[0]["speaker"]
    return name if "" in manners else f"{name} ({' and '.join(manners)})"


def _renamed(
    position: PositionInfo, names: Mapping[str, str], speakers: Mapping[str | None, str], *, is_whole: bool
) -> PositionInfo:
    """The position with other names; where not all sources were looked at, nobody is said to stand alone."""
    return {
        **position,
        "witnesses": [names[each] for each in position["witnesses"]],
        "alone": position["alone"] and is_whole,
        "also_fits": [speakers[each] for each in position["also_fits"]],
    }

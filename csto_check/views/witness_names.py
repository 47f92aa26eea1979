"""Witnesses called as sentences call them, with the manner in which they speak."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from csto_check.answers.diff import PositionInfo, TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.grouped import grouped
from csto_check.prose import joined

_Topic = TypeVar("_Topic", bound=TopicDiff)
_Spoken = Mapping[str | None, list[ClaimInfo]]  # the claims of each witness


def manner_by_rule(claim: ClaimInfo) -> str:
    """`planned; by rule`: how it is said, and that it only follows by a rule."""
    return joined(claim["manner"], "by rule" if claim["derived"] else "")


def with_names(topic: _Topic) -> _Topic:
    """The topic with its witnesses called as sentences call them, on each position with the manner in which they speak.

    A witness that speaks otherwise on another position has another name there; its claims stand under each.
    """
    spoken = grouped(topic["claims"], lambda claim: claim["witness"])
    called = [_names(position, spoken) for position in topic["positions"]]
    names = _by_witness(called)
    positions = [_renamed(each, named, spoken, topic) for each, named in zip(topic["positions"], called, strict=True)]
    claims = [{**claim, "witness": name} for claim in topic["claims"] for name in _of(claim, names, len(called))]
    return {**topic, "positions": positions, "claims": claims}  # type: ignore[return-value]


def _names(position: PositionInfo, spoken: _Spoken) -> dict[str, str]:
    """What the witnesses of a position are called there: `nd (implied)`."""
    supporting = frozenset(position["claims"])
    return {witness: _named(_claims(spoken[witness], supporting)) for witness in position["witnesses"]}


def _claims(spoken: list[ClaimInfo], supporting: frozenset[str]) -> list[ClaimInfo]:
    """The claims of a witness that support a position; else all of them."""
    return [claim for claim in spoken if claim["id"] in supporting] or spoken


def _named(claims: list[ClaimInfo]) -> str:
    """The speaker, with the manner where nothing of it is asserted."""
    manners = dict.fromkeys(map(manner_by_rule, claims))
    name = claims[0]["speaker"]
    return name if "" in manners else f"{name} ({' and '.join(manners)})"


def _by_witness(called: list[dict[str, str]]) -> dict[str, dict[int, str]]:
    """What each witness is called, by the places of the positions that it supports."""
    found: dict[str, dict[int, str]] = {}
    for place, names in enumerate(called):
        for witness, name in names.items():
            found.setdefault(witness, {})[place] = name
    return found


def _of(claim: ClaimInfo, names: dict[str, dict[int, str]], n_positions: int) -> Iterable[str | None]:
    """What the witness of a claim is called, position by position; by its plain name where it supports none."""
    witness = claim["witness"]
    named: dict[int, str | None] = {**names.get(witness or "", {})}
    plain = next(place for place in range(len(named) + 1) if place not in named)
    if plain < n_positions:
        named[plain] = witness
    return dict.fromkeys(named[place] for place in sorted(named))


def _renamed(position: PositionInfo, names: dict[str, str], spoken: _Spoken, topic: TopicDiff) -> PositionInfo:
    """The position with other names; where not all sources were looked at, nobody is said to stand alone."""
    return {
        **position,
        "witnesses": [names[each] for each in position["witnesses"]],
        "alone": position["alone"] and topic["verdict_whole"] is None,
        "also_fits": [spoken[each][-1]["speaker"] for each in position["also_fits"]],
    }

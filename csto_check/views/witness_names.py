"""Witnesses called as sentences call them, with the manner in which they speak."""

from typing import TypeVar

from csto_check.answers.diff import PositionInfo, TopicDiff
from csto_check.answers.document import ClaimInfo
from csto_check.prose import joined

_Topic = TypeVar("_Topic", bound=TopicDiff)


def manner_by_rule(claim: ClaimInfo) -> str:
    """`planned; by rule`: how it is said, and that it only follows by a rule."""
    return joined(claim["manner"], "by rule" if claim["derived"] else "")


def with_names(topic: _Topic) -> _Topic:
    """The topic with its witnesses called as sentences call them, on each position with the manner in which they speak.

    A witness that speaks otherwise on another position has another name there; its claims stand under each.
    """
    called = [_names(position, topic) for position in topic["positions"]]
    positions = [_renamed(each, names, topic) for each, names in zip(topic["positions"], called, strict=True)]
    claims = [
        {**claim, "witness": name}
        for claim in topic["claims"]
        for name in dict.fromkeys(names.get(claim["witness"] or "", claim["witness"]) for names in called)
    ]
    return {**topic, "positions": positions, "claims": claims}  # type: ignore[return-value]


def _names(position: PositionInfo, topic: TopicDiff) -> dict[str, str]:
    """What the witnesses of a position are called there: `nd (implied)`."""
    return {witness: _named(_claims(witness, position, topic)) for witness in position["witnesses"]}


def _claims(witness: str, position: PositionInfo, topic: TopicDiff) -> list[ClaimInfo]:
    """The claims of a witness that support a position; else all of them."""
    spoken = [claim for claim in topic["claims"] if claim["witness"] == witness]
    return [claim for claim in spoken if claim["id"] in position["claims"]] or spoken


def _named(claims: list[ClaimInfo]) -> str:
    """The speaker, with the manner where nothing of it is asserted."""
    manners = dict.fromkeys(map(manner_by_rule, claims))
    name = claims[0]["speaker"]
    return name if "" in manners else f"{name} ({' and '.join(manners)})"


def _renamed(position: PositionInfo, names: dict[str, str], topic: TopicDiff) -> PositionInfo:
    """The position with other names; where not all sources were looked at, nobody is said to stand alone."""
    speakers = {claim["witness"]: claim["speaker"] for claim in topic["claims"]}
    return {
        **position,
        "witnesses": [names[each] for each in position["witnesses"]],
        "alone": position["alone"] and topic["verdict_whole"] is None,
        "also_fits": [speakers[each] for each in position["also_fits"]],
    }

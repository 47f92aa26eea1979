"""Which claims and sides of a dispute a card has room for: those of the reason first, then the extremes."""

from collections.abc import Sequence

from csto_check.answers.diff import PositionInfo, TopicDiff
from csto_check.answers.document import ClaimInfo

MOST_SIDES = 6  # of a card
MOST_DRAWN = 12  # claims in its drawing


def claims_to_draw(claims: Sequence[ClaimInfo], topic: TopicDiff) -> list[ClaimInfo]:
    """The claims to draw, in their order: the two of the reason, the outermost ones, and others while there is room."""
    told = _told(topic)
    order = sorted(range(len(claims)), key=lambda at: (claims[at]["id"] not in told, min(at, len(claims) - 1 - at)))
    return [claims[at] for at in sorted(order[:MOST_DRAWN])]


def positions_to_show(topic: TopicDiff) -> list[PositionInfo]:
    """The positions to show, in their order: those of the reason, then those with the most witnesses.

    Of counts that change with time only those are sides that no passing of time explains.
    """
    told, positions = _told(topic), topic["positions"]
    apart = {id_ for pair in topic["pairs"] if pair["relation"] == "apart" for id_ in (pair["a"], pair["b"])}
    if topic["changes"] and apart:
        positions = [each for each in positions if apart & {*each["claims"]}]
    order = sorted(range(len(positions)), key=lambda at: _weight(positions[at], told))
    return [positions[at] for at in sorted(order[:MOST_SIDES])]


def _weight(position: PositionInfo, told: set[str]) -> tuple[bool, int]:
    return not told & {*position["claims"]}, -len(position["witnesses"])


def _told(topic: TopicDiff) -> set[str]:
    """The two claims of which the reason tells."""
    return {id_ for pair in topic["pairs"] if pair["told"] for id_ in (pair["a"], pair["b"])}

"""What rules say of a topic, as documents hold it."""

from typing import TYPE_CHECKING, Annotated, TypedDict

from csto_check.answers.document import GapInfo, gap_info
from csto_check.facts.model import Base
from csto_check.reasoning.words.pair_reasons import breach_reason

if TYPE_CHECKING:
    from csto_check.reasoning.rules.derive import LeftOut
    from csto_check.reasoning.rules.inequalities import Breach
    from csto_check.reasoning.rules.sides import SideValue


class SideInfo(TypedDict):
    """One value in a breach: a claim, or a source's sum of claims."""

    value: str
    shown: Annotated[str, "the value in a reader's words"]
    printed: Annotated[str, "the same as a newspaper prints it, with its unit"]
    claims: list[str]


class BreachInfo(TypedDict):
    """Two values that break a rule: `left` lies wholly above `right`, or has a name that the list of `right` lacks."""

    rule: str
    left: SideInfo
    right: SideInfo
    gap: GapInfo | None
    reason: str
    repeats: Annotated[bool, "whether it only repeats a dispute on one of the topics, and counts for no verdict"]


class LeftOutInfo(TypedDict):
    """An equation that is left out for a source."""

    rule: str
    source: str
    topics: Annotated[list[str], "those on which its claims share nothing; empty where its figures do not settle"]
    because: str


def breach_info(breach: "Breach", base: Base) -> BreachInfo:
    return {
        "rule": breach.rule.text,
        "left": _side(breach.left),
        "right": _side(breach.right),
        "gap": gap_info(breach.right.value.gap(breach.left.value)),
        "reason": " ".join(breach_reason(breach, base)),
        "repeats": breach.repeats,
    }


def _side(item: "SideValue") -> SideInfo:
    return {
        "value": item.value.written,
        "shown": item.value.show(),
        "printed": item.value.printed(),
        "claims": [claim.id for claim in item.claims],
    }


def left_out_info(left_out: "LeftOut") -> LeftOutInfo:
    return {
        "rule": left_out.rule.text,
        "source": left_out.source,
        "topics": list(left_out.topics),
        "because": left_out.because,
    }

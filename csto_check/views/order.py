"""In which order claims stand, and which of them stand for their source."""

from csto_check.answers.document import ClaimInfo
from csto_check.views.axes import axis_span


def stands_for_source(claim: ClaimInfo) -> bool:
    """Whether a claim stands for its source: it was not taken back, and does not echo another."""
    return not claim["withdrawn"] and not claim["echo_of"]


def by_value(claim: ClaimInfo) -> tuple[bool, float, float, str, str]:
    """Withdrawn, unknown and uncounted values last."""
    low, high = axis_span(claim)
    last = claim["value"] == "unknown" or not stands_for_source(claim)
    start = low if low is not None else float("-inf")
    return last, start, high if high is not None else float("inf"), claim["value"], claim["id"]

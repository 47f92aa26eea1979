"""A human's decision on a dispute, held against the positions."""

from typing import Annotated, TypedDict

from csto_check.facts.model import Resolution, Topic
from csto_check.reasoning.findings import Findings
from csto_check.reasoning.positions import positions
from csto_check.reasoning.relation import fitting


class ResolutionInfo(TypedDict):
    """What a human decided on a dispute."""

    holds: Annotated[str, "as written in the base"]
    shown: Annotated[str, "the same in a reader's words"]
    printed: Annotated[str, "the same as a newspaper prints it, with its unit"]
    because: str
    by: str
    on: str
    n_fits: Annotated[int | None, "number of positions that it fits, which should be 1; null if there are none"]


def topic_resolution(topic: Topic, findings: Findings) -> ResolutionInfo | None:
    """What was decided, beside the positions of all sources, whichever were asked for."""
    if topic.resolution is None:
        return None
    found = positions(findings.whole.case(topic.id).witnesses)
    fits = fitting(topic.resolution.holds, [position.value for position in found])
    return _info(topic.resolution, len(fits) if found else None)


def _info(resolution: Resolution, n_fits: int | None) -> ResolutionInfo:
    return {
        "holds": resolution.holds.written,
        "shown": resolution.holds.show(),
        "printed": resolution.holds.printed(),
        "because": resolution.because,
        "by": resolution.by,
        "on": resolution.on.written,
        "n_fits": n_fits,
    }

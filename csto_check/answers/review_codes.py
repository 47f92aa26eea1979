"""The code of what a review finds: of a verdict, of a hint, of what was not checked."""

from csto_check.reviewing.event import OTHER_EVENT, TOO_OLD
from csto_check.reviewing.found import ELSEWHERE, NO_TOPIC, OTHER_TIME, UNNAMED, Finding, Reviewed
from csto_check.reviewing.judge import GOOD, Judgement, Stance

_OF_VERDICT = {Stance.NEW: "R401", Stance.BEHIND: "R402", Stance.AHEAD: "R403", Stance.SUPPORTED: "R404"}
_OF_HINT = {Stance.CONTRADICTED: "R301", Stance.BEHIND: "R303", Stance.AHEAD: "R303", Stance.NEW: "R304"}
_NOT_OF_THE_EVENT = (OTHER_EVENT, TOO_OLD, ELSEWHERE, OTHER_TIME, UNNAMED)


def code_of_finding(finding: Finding) -> str:
    """That of a verdict, whose parts are told by what speaks against the statement."""
    judgement = finding.judgement
    if judgement.verdict is Stance.CONTRADICTED:
        return "R102" if all(claim.derived for claim in judgement.claims) else "R101"
    if judgement.verdict is Stance.DISPUTED:
        return _of_dispute(judgement, finding.topic)
    return _OF_VERDICT[judgement.verdict]


def _of_dispute(judgement: Judgement, topic: str) -> str:
    if not judgement.is_said:
        return "R203"
    is_by_rule = all(claim.derived or claim.topic != topic for claim in judgement.against)
    return "R202" if is_by_rule else "R201"


def code_of_hint(hint: Finding) -> str:
    """That of what lacks something to be a verdict."""
    verdict = hint.judgement.verdict
    return "R302" if verdict in GOOD else _OF_HINT[verdict]


def code_of_unchecked(found: Reviewed) -> str:
    """That of a sentence or stretch in which something was not compared with the base."""
    if found.why.startswith(_NOT_OF_THE_EVENT):
        return "R502"
    return "R501" if found.why == NO_TOPIC else "R503"
